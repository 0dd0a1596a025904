import type { Verdict } from '../../../engine/lab/data/dossier'
import type { RefusedLog } from '../../../engine/service/log/refusedLog'
import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural } = formatFor('en')

const FAULTS: { readonly [F in RefusedLog['fault']]: string } = {
  heading: 'the first line is not the heading of such a table',
  fields: 'it has more or fewer fields than the heading',
  number: 'there should be a number, within what its column can hold',
  kind: 'there is no such kind of record',
  time: 'day, clock and minute do not agree',
  order: 'it comes before the line above it, or twice',
  device: 'there is no such device',
  trailer: 'trailers are A to K',
  title: 'a title’s number and name do not go together',
  quotes: 'a quotation mark is opened and not closed',
  record: 'it is no record as such a dossier holds one a line',
  dossier: 'what stands up to there is not the head of such a dossier',
  cut: 'the file ends in the middle of a line',
  empty: 'there is no record in it',
}

/** The dossier on one person: what is stored, what is inferred, and what may be done about it. */
export const dossier = {
  opening: 'The dossier is being put together',
  sentence: (records: number, older: number, tastes: number) =>
    rich`${recorded(integer(records))} ${plural(records, { one: 'record', other: 'records' })}${older > 0 ? `, and ${integer(older)} older ones as a sum` : ''}; from them ${guessed(tastes === 0 ? 'no' : integer(tastes))} ${tastes === 0 ? 'belief on tastes.' : `${plural(tastes, { one: 'belief', other: 'beliefs' })} on tastes, and some on hours, faces and who sits there.`}`,
  tastes: 'What it believes this person likes',
  noTastes: 'Nothing is known that a taste could be guessed from.',
  columns: {
    taste: 'Genre',
    bar: 'Less · more than others',
    liking: 'Guessed',
    sure: 'How sure',
    behind: 'Rests on',
    real: 'Real',
    act: 'Correct it',
  },
  unsure: 'too few titles',
  nothingBehind: 'what others like who watch alike',
  verdicts: { right: 'right', wrong: 'wrong', neverExpressed: 'never expressed', neither: 'no strong taste' } satisfies {
    readonly [V in Verdict]: string
  },
  correct: 'Leave this out',
  leftOut: (genre: string, count: number) =>
    `Left out: ${plural(count, { one: 'the one record', other: `the ${integer(count)} records` })} that ${genre} rested on.`,
  putBack: 'Put back',
  correctName: (genre: string, count: number) =>
    `Leave out the ${plural(count, { one: 'one record', other: `${integer(count)} records` })} that ${genre} rests on`,
  tastesHow:
    'Guessed: the fold-in of this person’s history, compared with everybody’s, in spreads. How sure: the titles are redrawn 60 times with repetition (bootstrap), and it is the share of redraws in which the liking falls on the same side. Real: from the simulation, in the same unit; “never expressed” is a strong real taste of which the service believes little.',
  inferred: 'What else it makes of it',
  quarters: ['at night', 'in the morning', 'in the afternoon', 'in the evening'],
  hours: (when: string, share: number, hours: number) =>
    rich`Watches above all ${when}: ${recorded(percent(share))} of ${recorded(decimal(hours, hours < 10 ? 1 : 0))} hours recorded.`,
  noHours: 'At what hours this person watches, it does not know.',
  device: (device: string, share: number) => rich`Most of it on one device, ${device}: ${recorded(percent(share))} of the minutes.`,
  spread: (share: number) =>
    rich`What is watched lies further apart than with ${guessed(percent(share))} of profiles: ${share > 0.85 ? 'probably several people watch here.' : share < 0.5 ? 'probably one person.' : 'one person of several tastes, or two.'}`,
  noSpread: 'Too little is known to guess how many watch here.',
  really: (count: number) => rich`Really: ${truth(plural(count, { one: 'one person', other: `${integer(count)} people` }))}.`,
  face: (name: string, affinity: string, titles: readonly string[]) =>
    rich`Drawn by ${name} (${guessed(affinity)}), from ${titles.join(', ')}.`,
  faceReally: (fondness: number) =>
    rich`Really ${truth(fondness > 0 ? 'a favourite' : fondness < 0 ? 'disliked' : 'neither here nor there')}.`,
  noFaces: 'No face stands out.',
  stored: 'What is stored',
  oneByOne: 'See them one by one',
  storedSentence: (records: number, titles: number, bytes: number) =>
    rich`${recorded(integer(records))} records one by one, of ${recorded(integer(titles))} titles: ${integer(Math.ceil(bytes / 1000))} kB.`,
  between: (first: string, last: string) => `From ${first} to ${last}.`,
  pageChanged: (changed: number, of: number) => `Of ${integer(of)} places on the page, ${integer(changed)} now hold another title.`,
  json: 'As JSON, with what is inferred',
  jsonNote: 'Records and beliefs in one readable file: what a law on access would have to hand out.',
  jsonSave: 'Download the dossier',
  jsonName: (who: string) => `seance-dossier-${who}.json`,
  reset: 'Start anew',
  resetNote:
    'The machine forgets what it made of this person and learns again from tonight. Hiding shuts out what is still to come as well, and erasing removes the records; here they stay in the log, unused, and the account stays as it is.',
  resetDo: 'Reset this profile',
  resetAgain: 'Reset it once more',
  resetNothing: 'Nothing is recorded of this profile yet, so there is nothing to start anew from.',
  resetDone: (since: string, unused: number) =>
    `Started anew on ${since}: ${plural(unused, { one: 'one record is', other: `${integer(unused)} records are` })} kept and not used. What others’ pages learned from it fades with the night after.`,
  erase: 'Erase for good',
  eraseNote:
    'Unlike hiding: the records go, and everything is learned anew without them before it is confirmed. The person watches on, as a stranger.',
  eraseAll: 'Erase all records …',
  eraseSure: 'Erase all records of this person?',
  eraseSureNote:
    'Nothing of them stays in the log, in the table or in any factor. Undo brings them back only by living the days again from the first. What the visitor did stands in the list of acts until “Forget me”.',
  eraseYes: 'Erase',
  eraseNo: 'Keep',
  readBack: 'Read an export back',
  readBackNote:
    'A table or a dossier that was downloaded here, checked line by line. It touches nothing in this world, and never leaves your device.',
  choose: 'Choose a file',
  readingFile: 'The file is being read.',
  unreadable: 'The device does not give this file. What stood before stays.',
  refused: (name: string, { line, fault, field, value }: RefusedLog) =>
    `“${name}” is not taken: line ${integer(line)}${field === null ? '' : `, column “${field}”`}: ${FAULTS[fault]}${value === '' ? '' : ` (“${value}”)`}. Download the file again and leave it as it is. What stood before stays.`,
  readWhole: (name: string, events: number, people: number) =>
    rich`“${name}” is whole: ${recorded(integer(events))} records of ${plural(people, { one: 'one person', other: `${integer(people)} people` })}.`,
  otherWorld: 'Its titles are those of another world: open that world to see it woven.',
  woven: 'Woven from the file.',
}

import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { integer, plural } = formatFor('en')

interface TracedCellWords {
  readonly weight: string
  readonly without: string
  readonly inRow: number
  readonly inColumn: number
  readonly why: string
}

interface StandingWords {
  readonly rank: string
  readonly score: string
}

interface ModelWords {
  readonly moved: number
  readonly title: string
  readonly now: StandingWords
  readonly before: StandingWords
}

const crowd = ({ inRow, inColumn }: TracedCellWords): Rich =>
  rich` The person’s row holds ${recorded(plural(inRow, { one: 'one title', other: `${integer(inRow)} titles` }))}, the title’s column ${recorded(plural(inColumn, { one: 'one person', other: `${integer(inColumn)} people` }))}.`

const movedWords = (moved: number): string => plural(moved, { one: 'One score', other: `${integer(moved)} scores` })

/** One record followed through the loop. */
export const trace = {
  follow: 'Follow',
  followName: (words: string) => `Follow this record: ${words}`,
  title: 'One record’s way',
  following: 'Looking for its way …',
  you: 'you',
  stations: { tile: 'Tile', log: 'Log', table: 'Table', model: 'Model', page: 'Page' },
  back: 'Back',
  next: 'Next',
  end: 'End',
  tile: (words: string, row: number, column: number) =>
    rich`${words}. The title was met in row ${recorded(integer(row))}, column ${recorded(integer(column))} of the page.`,
  notMet: (words: string) => rich`${words}. No tile on the page led to it.`,
  log: ({
    number,
    length,
    place,
    ofPerson,
    older,
    name,
  }: {
    readonly number: number
    readonly length: number
    readonly place: number | null
    readonly older: number
    readonly ofPerson: number
    readonly name: string
  }): Rich => [
    ...rich`In the log it is record ${recorded(integer(number))} of ${recorded(integer(length))}: `,
    ...(place === null
      ? rich`one of the ${recorded(integer(ofPerson))} about ${name}.`
      : rich`number ${recorded(integer(place))} of the ${recorded(integer(ofPerson))} about ${name}.`),
    ...(older === 0 ? [] : rich` Of these, ${recorded(integer(older))} are older events, no longer kept one by one.`),
  ],
  noCell: 'It enters no cell of the table of people and titles: it tells of no title that was played, rated or listed.',
  table: (cell: TracedCellWords): Rich => [
    ...rich`In the table of people and titles its cell weighs ${recorded(cell.weight)}${cell.why === '' ? '' : ` (${cell.why})`}; without this record ${recorded(cell.without)}.`,
    ...crowd(cell),
  ],
  sameCell: (cell: TracedCellWords): Rich => [
    ...rich`In the table of people and titles its cell weighs ${recorded(cell.weight)}${cell.why === '' ? '' : ` (${cell.why})`}, with this record or without it.`,
    ...crowd(cell),
  ],
  why: {
    reached: (share: string) => `${share} of it watched`,
    episodes: (count: number) => plural(count, { one: 'one episode ended', other: `${integer(count)} episodes ended` }),
    thumbUp: 'a thumb up',
    thumbDown: 'a thumb down',
    onList: 'on the list',
  },
  nothingMoved: 'No score would be another without it: other records say as much, or it tells of no liking.',
  model: ({ moved, title, now, before }: ModelWords) =>
    rich`${guessed(movedWords(moved))} would be different without it. On the page it moves “${title}” most: rank ${guessed(now.rank)} with it, ${guessed(before.rank)} without; score ${guessed(now.score)} instead of ${guessed(before.score)}.`,
  elsewhere: (moved: number): Rich =>
    rich`${guessed(movedWords(moved))} would be different without it, but no title on tonight’s page would change its rank.`,
  itself: ({ title, now, before }: ModelWords): Rich =>
    rich` “${title}” itself: rank ${guessed(now.rank)} with it, ${guessed(before.rank)} without; score ${guessed(now.score)} instead of ${guessed(before.score)}.`,
  unseen: 'All of these records are hidden from the machine: in its table of people and titles, this one is not there.',
  unmoved: 'All of these records are hidden from the machine: with this one or without it, every score is the same.',
  noPage: 'Tonight’s page is no other for it.',
  notOnPage: (title: string) => rich`“${title}” is not on tonight’s page.`,
  page: (title: string, row: string, column: number) =>
    rich`Tonight “${title}” stands in “${row}”, place ${guessed(integer(column))}. That is where the loop closes.`,
}

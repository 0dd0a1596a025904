import type { Country, Device, RowKind } from '../../../engine/contract/vocabulary'
import type { OrderedBy } from '../../../engine/service/pages/page'
import { formatFor } from '../../format'
import { insideDouble } from '../../quotes'
import { recorded, rich, truth } from '../../rich'
import { inCountry } from './welcome'

const { decimal, integer, percent, plural, signed } = formatFor('en')

const timesInTen = (chance: number): string =>
  `${plural(Math.round(chance * 10), { one: 'once', other: `${integer(Math.round(chance * 10))} times` })} in 10`

const onDevice: { readonly [D in Device]: string } = {
  television: 'on television',
  computer: 'on the computer',
  tablet: 'on the tablet',
  phone: 'on the phone',
}

/** Rows whose name needs no subject. */
const rows: { readonly [K in Exclude<RowKind, 'becauseYouWatched' | 'genre' | 'popularInCountry'>]: string } = {
  continueWatching: 'Carry on',
  topPicks: 'First for tonight',
  explore: 'To find out',
  everything: 'From the catalogue',
  myList: 'My list',
  newTitles: 'New',
  trending: 'Rising just now',
}

const orderedBy: { readonly [O in OrderedBy]: string } = {
  model: 'ordered by the guess',
  resume: 'ordered by the chance of carrying on',
  similarity: 'ordered by likeness to that title and by the guess',
  popularity: 'ordered by how much it is watched',
  trend: 'ordered by how much it rises and by the guess',
  uncertainty: 'titles that few people have tried yet',
  title: 'the same for everybody',
}

/** The room of pages: who sees what. */
export const screen = {
  inCountry,
  onDevice,
  page: {
    you: 'You',
    soon: 'The page is being built …',
    cold: {
      noEvents: (you: boolean) => `Nothing is recorded about ${you ? 'you' : 'this person'} yet: this is the page of anybody.`,
      masked: (you: boolean) =>
        `Everything that could be known${you ? ' of you' : ''} is hidden from the machine: this is the page of anybody.`,
      newTitle: (_you: boolean) => 'These titles are too new for the machine to know them.',
    },
  },
  row: {
    ...rows,
    becauseYouWatched: (title: string) => `Because of “${title}”`,
    genre: (genre: string) => `${genre.charAt(0).toUpperCase()}${genre.slice(1)}`,
    popularInCountry: (country: Country) => `Popular ${inCountry[country]}`,
    orderedBy,
  },
  reason: {
    resume: (episode: number | null, share: number, carriesOn: number) =>
      episode === null
        ? `carries on ${timesInTen(carriesOn)}: stopped at ${percent(share)}`
        : `carries on ${timesInTen(carriesOn)}: stopped in episode ${integer(episode)}`,
    watched: (title: string) => `because of “${title}”`,
    artist: (name: string) => `for ${name}`,
    popularHere: (where: string) => `much watched ${where}`,
    popularEverywhere: 'much watched everywhere',
    listed: 'put on the list',
    arrived: (days: number) =>
      days === 0 ? 'arrived today' : plural(days, { one: 'arrived yesterday', other: `arrived ${integer(days)} days ago` }),
    trending: (lift: number) => `watched ${decimal(lift, 1)} times as much as usual`,
    baseline: 'what most people like',
    similar: (title: string) => `like “${title}”`,
    explore: 'to find out: few have tried it',
    cold: {
      noEvents: 'the same for everybody: nothing is recorded',
      masked: 'the same for everybody: all is hidden',
      newTitle: 'new: nobody has watched it yet',
    },
  },
  trait: {
    genre: (name: string) => `${name}`,
    tone: (name: string) => `${name} in tone`,
    structure: (name: string) => name,
    kind: (name: string) => `it is a ${name}`,
    pace: 'its pace',
    period: 'the time it is from',
    origin: (where: string) => `made ${where}`,
  },
  tile: {
    why: 'Why this?',
    both: 'shared',
    moved: 'moved',
    arrived: 'new here',
    liking: (outOfTen: number) => signed(outOfTen, 0),
    likingWords: (outOfTen: number) => `really likes it: ${integer(outOfTen)}, from −10 to 10`,
  },
  seats: {
    device: 'Device',
    choose: 'Somebody else',
    chooseTitle: 'Whose page?',
    me: 'Me',
    beside: 'Put beside',
    alone: 'One page',
  },
  together: {
    amongFirst: (shared: number, first: number) => rich`${recorded(`${integer(shared)} of ${integer(first)}`)} in common`,
    onPages: (shared: number, outOf: number) =>
      shared === 0
        ? `No title stands on both pages.`
        : plural(shared, {
            one: `One title of ${integer(outOf)} stands on both pages: it is outlined.`,
            other: `${integer(shared)} titles of ${integer(outOf)} stand on both pages: they are outlined.`,
          }),
    same: 'The two pages are the same, tile for tile.',
  },
  forSignal: (signal: string, hidden: boolean): string =>
    hidden ? `Now that “${signal}” is hidden from the machine: ` : `Now that the machine sees “${signal}” again: `,
  strip: {
    title: 'Recorded about you',
    count: (count: number) => plural(count, { zero: 'nothing yet', one: 'one record', other: `${integer(count)} records` }),
    latest: (count: number) => `the latest ${integer(count)} records`,
    all: 'All of it',
  },
  answer: {
    caused: (record: string) => rich`Because of one record, ${recorded(record)}: `,
    takenAway: (record: string) => rich`Without one record, ${recorded(record)}: `,
    putBack: (record: string) => rich`With one record back, ${recorded(record)}: `,
    withoutThat: 'Without that record: ',
    withThat: 'With that record again: ',
    forgotten: 'With everything hidden: ',
    remembered: 'With everything in sight again: ',
    tweaked: 'Now that this person is another: ',
    nothingMoved: 'nothing moved on this page.',
    moves: (count: number) => plural(count, { one: 'one title moved. ', other: `${integer(count)} titles moved. ` }),
    came: (title: string, row: string) => `“${title}” came into “${insideDouble(row)}”.`,
    left: (title: string) => `“${title}” left the page.`,
    went: (title: string, place: { readonly from: string; readonly to: string }) => `“${title}” went from ${place.from} to ${place.to}.`,
    place: (row: string, column: number) => `“${insideDouble(row)}” (place ${integer(column)})`,
  },
  truth: {
    title: 'Who really sits there',
    note: 'Only the simulation knows this. The dotted number on a tile is how much this person would really enjoy it, from −10 to 10.',
    viewer: (age: number) => truth(`${integer(age)} years old`),
    several: (count: number) => `${integer(count)} people use this profile; nobody tells the service who sits there.`,
    change: 'Change this person in People',
  },
}

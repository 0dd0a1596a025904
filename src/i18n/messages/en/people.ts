import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'

const { decimal, integer, plural, seconds, signed } = formatFor('en')

/** The room of people: who is out there. */
export const people = {
  title: 'Who is out there?',
  sentence: (profiles: number, households: number) =>
    rich`${recorded(integer(profiles))} profiles in ${recorded(integer(households))} households. The service sees their accounts and their records, never the people.`,
  invented: 'All are invented. Names and faces were drawn by lot (a child’s on a children’s profile) and say nothing about taste.',
  search: 'Find a name',
  found: (total: number) => plural(total, { zero: 'Nobody has such a name.', one: 'One profile', other: `${integer(total)} profiles` }),
  range: (range: { readonly from: number; readonly to: number; readonly total: number }) =>
    `${integer(range.from)} to ${integer(range.to)} of ${integer(range.total)}`,
  before: 'Before',
  after: 'After',
  household: (number: number) => `Household ${integer(number)}`,
  plays: (plays: number) => plural(plays, { zero: 'no play yet', one: 'one play', other: `${integer(plays)} plays` }),
  card: {
    open: 'Open the page',
    beside: 'Put beside',
    records: 'What is recorded',
    language: (language: string) => `speaks ${language}`,
  },
  truth: {
    off: 'The service knows no more than this. Switch on “Show real tastes” to see, and change, who really sits there.',
    gone: 'Who has left cannot be changed: there are no evenings to live again. Once back, they can.',
    title: 'What this person is really like',
    age: (age: number) => truth(`${integer(age)} years old`),
    several: (count: number) => `${integer(count)} people share this profile.`,
    person: (index: number) => `Person ${integer(index)}`,
    visitor: 'Nobody simulates you: your tastes are your own, and what is known of you is what you did here.',
    value: (value: number) => signed(value, 2),
    inSeconds: (value: number) => seconds(value),
    counted: (value: number) => decimal(value, 1),

    all: (count: number) => `All ${integer(count)} traits`,
    drag: 'Drag a trait: the last evenings, four weeks at most, are lived again with it. Let go, and it is so.',
    asIs: 'The page as it is',
    hadSheBeenSo: 'Had she been so',
    hadSheBeenSoNote: (trait: string) => `The same evenings, the same dice, with another ${trait}.`,
    computing: 'The last evenings are being lived again …',
    changes: (count: number) =>
      plural(count, {
        zero: 'No title of this page would differ.',
        one: 'One title of this page would differ.',
        other: `${integer(count)} titles of this page would differ.`,
      }),
    kept: (trait: string) => `${trait}: changed. The page is so now; the others feel it from the next night on.`,
  },
  came: (count: number) =>
    plural(count, { one: 'One person came to the service.', other: `${integer(count)} people came to the service.` }),
  left: (count: number) => plural(count, { one: 'One person left the service.', other: `${integer(count)} people left the service.` }),
  back: (count: number) => plural(count, { one: 'One person is back.', other: `${integer(count)} people are back.` }),
  /** Traits of a person that are no trait of a title, by the world’s name for them. */
  ownTraits: {
    pace: 'fast stories',
    period: 'recent titles',
    'kind:film': 'films',
    'kind:series': 'series',
    'kind:miniSeries': 'mini-series',
    'structure:closed': 'stories resolved at the end',
    'structure:cliffhanger': 'cliffhangers',
    'structure:serial': 'one long story',
    patienceSeconds: 'patience while browsing',
    trailerPatience: 'patience with trailers',
    episodesASitting: 'episodes at a sitting',
    sittingsAWeek: 'sittings a week',
    qualityWeight: 'how much quality matters',
    noveltyAppetite: 'appetite for novelty',
    chronotype: 'night owl',
  },
}

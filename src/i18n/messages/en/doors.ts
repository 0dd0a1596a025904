import type { Door } from '../../../engine/lab/worth/readings'
import { formatFor } from '../../format'
import { type Rich, recorded, rich } from '../../rich'

const { decimal, integer, list, percent, plural } = formatFor('en')

const households = (count: number): string => plural(count, { one: 'one household', other: `${integer(count)} households` })

interface Counted {
  readonly ever: number
  readonly stay: number
  readonly use: number
  readonly shareAll: number
}

/** Three doors: joins and stays, uses, shares. */
export const doors = {
  title: 'Three doors: joins, uses, shares',
  lead: 'People must be won three times: to join and stay, to use it, and to share what it learns from. Each has a motive of its own, and at each door some are lost.',
  unit: 'households; of each bar, the share of all that ever came',
  waiting: 'Households are being counted at the three doors',
  steps: {
    ever: 'ever opened an account',
    stay: 'have it now',
    use: (days: number): string => `sat down in the last ${plural(days, { one: 'day', other: `${integer(days)} days` })}`,
    shareSome: 'and give one signal at least',
    shareAll: 'and give all seven',
  },
  names: { stay: 'Joins and stays', use: 'Uses', share: 'Shares' } satisfies { readonly [D in Door]: string },
  lost: (count: number): string => (count === 0 ? 'nobody lost' : `${integer(count)} lost`),
  lostLeft: (count: number, unpaid: number): string =>
    count === 0 ? 'nobody lost' : `${integer(count)} lost, ${integer(unpaid)} of them over a failed payment`,
  share: (share: number): string => percent(share),
  sentence: ({ ever, stay, use, shareAll }: Counted): Rich =>
    rich`Of ${households(ever)}, ${recorded(integer(stay))} stayed, ${recorded(integer(use))} use it and ${recorded(integer(shareAll))} share everything.`,
  howMuch: (sittings: number, hours: number | null, given: number): Rich =>
    rich`A household that uses it sits down ${recorded(decimal(sittings, 1))} times a week${hours === null ? '' : ` for ${decimal(hours, 1)} hours in all`} and gives ${recorded(decimal(given, 1))} of seven signals.`,
  neverAsked:
    'Nobody has asked everybody yet: what is recorded is recorded by itself, and the third door says nothing yet of what people want.',
  askedHow: {
    free: 'Everybody was asked freely, and so is whoever joins.',
    explained: 'Everybody was asked freely with each use explained, and so is whoever joins.',
    forced: 'Everybody was told to like it to get in, and so is whoever joins.',
  },
  how: 'The first two doors are counted from accounts and sittings in the log, the third from what may be recorded. A household gives a signal where it may be recorded of all its profiles. Behind the doors three motives drive every household: satisfaction, price and time since joining decide whether it cancels; satisfaction moves how often it sits down; fear for its data, feeling watched and fear of depending decide what it gives. They meet where people are forced: who gave in holds it against all that the service gives.',
  recordedOf: 'Of whom what is recorded',
  ofProfiles: 'profiles in all',
  stage: 'door',
  count: 'households',
  shareOf: 'share of all',
  character: {
    title: 'The same doors, by how much a household minds',
    who: 'minds giving its data',
    thirds: ['least, a third', 'in between', 'most, a third'],
    stay: 'stay',
    use: 'use',
    given: 'signals given, of seven',
    wouldStay: 'chance of staying a month',
    wouldSit: 'sittings a week it wants',
    wouldGive: 'signals it would give, asked freely',
    sentence: (least: number | null, most: number | null): string =>
      least === null || most === null
        ? 'Nobody is left in one of the thirds.'
        : `Asked freely, a household that minds least would give ${decimal(least, 1)} of seven signals, one that minds most ${decimal(most, 1)}.`,
    how: 'The first three columns are counts; the last three are what moves each household in the simulation, which no company sees: its chance of not leaving by choice within a month, its sittings a week moved by satisfaction, and its answer if it were asked now.',
  },
  moved: {
    title: 'What moves which door',
    unit: 'difference to “never asked”, in points of a hundred households; 95% interval over worlds',
    across: 'points of 100 households that ever came',
    against: 'never asked',
    arm: 'asked how',
    door: 'door',
    level: 'of 100 households',
    difference: 'difference, points',
    interval: '95% interval',
    said: (door: string, arms: readonly string[]): string => `${door}: moved by ${list(arms)}.`,
    armMoved: (arm: string, points: string): string => `“${arm}” (${points})`,
    stays: (door: string): string => `${door}: no way of asking can be told from never asking here.`,
    how: 'Shares: the signals given, of seven, where those who left or do not use it give none. Each world has the same people and dice however they are asked; the interval is Student’s over worlds. Each door is held against each way of asking, a dozen comparisons, so one that hardly leaves out 0 may be luck. “Trusted” halves the fear for one’s data before asking freely: set by us.',
  },
}

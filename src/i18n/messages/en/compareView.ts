import type { LaunchMeasure } from '../../../engine/lab/launch/measured'
import { formatFor } from '../../format'

const { integer, plural, list } = formatFor('en')

interface MeasureWords {
  readonly name: string
  readonly unit: string
  readonly how: string
}

const measures: { readonly [M in LaunchMeasure]: MeasureWords } = {
  takeRate: {
    name: 'success, of 100 shown',
    unit: 'successes in 100 trailers shown',
    how: 'Successes ÷ trailers seen. Whoever wins people early has the hard ones left, so this understates the better way.',
  },
  reward: { name: 'successes', unit: 'people', how: 'People with a success, as it is set.' },
  pressed: { name: 'pressed play', unit: 'people', how: 'People who pressed play, having seen the trailer.' },
  plays: { name: 'plays', unit: 'people', how: 'People who watched it for two minutes.' },
  completions: { name: 'finished', unit: 'people', how: 'People who finished what they began.' },
  completedOfPressed: {
    name: 'finished, of 100 who pressed',
    unit: 'in 100',
    how: 'Finished ÷ pressed play: low where trailers promise what is not there.',
  },
  hours: { name: 'hours', unit: 'hours', how: 'Hours of this title watched.' },
  enjoyment: {
    name: 'enjoyment (real)',
    unit: '−100 to 100',
    how: 'What was really felt while watching it, on average. No company can measure it.',
  },
  satisfaction: { name: 'satisfaction (real)', unit: '−100 to 100', how: 'By how much everybody’s real satisfaction moved.' },
  letDowns: { name: 'let-downs (real)', unit: 'viewings', how: 'Viewings that felt clearly worse than was expected.' },
  regret: {
    name: 'short of the best (real)',
    unit: 'people',
    how: 'Successes of the best trailer for each, less those of this way of choosing: the regret.',
  },
}

/** Ways of choosing, or two trailers, compared on the same people and dice. */
export const compareView = {
  lead: 'The same people, the same evenings, the same dice; only the way of choosing differs. Several throws of the dice tell what is sure from what is luck.',
  mode: 'Compare',
  modes: {
    policies: 'ways of choosing',
    promise: 'an empty promise: whom it wins, and what it costs',
    rewards: 'three kinds of success: what each teaches',
  },
  which: 'Which ones? The first of them is what the others are held against.',
  lots: 'Throws of the dice',
  conditions: (reward: string, pace: string, days: number) =>
    `Success is ${reward}; it learns ${pace}; ${plural(days, { one: 'one day', other: `${integer(days)} days` })}. As set under “The launch”.`,
  run: 'Compare',
  living: 'The same launch is lived again and again …',
  other: 'This is of an earlier title or audience; compare anew for the one on stage.',
  measure: 'By',
  measures,
  policy: 'Way of choosing',
  difference: 'Difference from the first',
  low: 'From',
  high: 'To',
  differenceTitle: (measure: string) => `Difference from the first: ${measure}`,
  oneLot: 'One throw so far: what differs may be luck.',
  noneSure: (lots: number) => `After ${integer(lots)} throws, no difference can be told from luck.`,
  sure: (names: string, lots: number) => `After ${integer(lots)} throws, these surely differ from the first: ${names}.`,
  intervalHow: '95% intervals of the paired difference over throws (Student). Where one holds 0, it may be luck.',
  byDayTitle: 'Ahead of the first, day by day',
  byDaySentence: (lasts: readonly string[]) => `After the last day: ${list(lasts)}.`,
  byDayHow: 'Successes so far less the first’s, mean over throws; the band is the 95% interval.',
  tableTitle: 'All measures',
  fromFirst: (measure: string) => `${measure}, 95% interval of the difference from the first`,
  tableNote: 'Large: the mean over throws. Small: where the difference from the first lies, 95%.',
  knownTitle: 'How long until you could know?',
  known: ({ name, day, people }: KnownWords) =>
    `${name}: ${day === null ? 'cannot be told from luck in this time' : `could be told from day ${integer(day + 1)} on`}${people === null ? '' : `; a company, which lives no day twice, would need about ${people} people in each of two groups`}.`,
}

interface KnownWords {
  readonly name: string
  readonly day: number | null
  readonly people: string | null
}

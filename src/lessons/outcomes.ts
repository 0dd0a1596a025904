/**
 * What comes out, and what does not: the claims of the world's table, W1 to W10, and what paired worlds of the usual size say of them.
 *
 * `npm run precompute` writes `public/lessons/outcomes.json` from worlds really lived; a test lives the first days of its first world again
 * and holds figures and the engine's version against it. Twelve weeks, because a trailer for each person first costs what it takes to
 * find out, and pays from the second month. W8 in full (ten thousand people, half a year) belongs to the bench.
 */
import type { Interval } from '../engine/math/intervals'
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/knobs'

/** Where the file stands, relative to the site. */
export const OUTCOMES_ADDRESS = 'lessons/outcomes.json'

const BASE: Scenario = DEFAULT_SCENARIO

/** The ways to live each world, by what is changed in it. */
export const OUTCOME_ARMS = {
  service: {},
  popularity: { model: 'popularity' },
  factorisation: { model: 'implicitAls' },
  randomTrailers: { trailerPolicy: 'random' },
  singleTrailer: { trailerPolicy: 'bestOnAverage' },
  sharedProfiles: { profiles: 'shared' },
} as const satisfies { readonly [arm: string]: Partial<Scenario> }

/** And one in which trailers are chosen knowing the real tastes. */
export type OutcomeArm = keyof typeof OUTCOME_ARMS | 'knowingTastes'

export const OUTCOMES = { days: 84, seeds: [1, 2, 3, 4, 5, 6, 7, 8], scenario: BASE } as const

/** So many days of the first world, as the service is, are lived again to see that the file is the engine's. */
export const DAYS_TO_CHECK = 3

export const armScenario = (arm: OutcomeArm): Scenario => ({ ...BASE, ...(arm === 'knowingTastes' ? {} : OUTCOME_ARMS[arm]) })

/** What is read off a world at its end. */
export interface WorldReading {
  /** Hours a day, over the second half of the days. */
  readonly hours: number
  /** Effective catalogue size at the end. */
  readonly catalogue: number
  /** Plays after a trailer was seen ÷ trailers seen, over the second half of the days. */
  readonly pressed: number
  /** Next plays guessed: in the first week after its first night, in the second week, and in the last. */
  readonly guessedFirst: number
  readonly guessedSecond: number
  readonly guessedLast: number
  /** How far the model's order beats random order with the people of mixed households. */
  readonly servedMixed: number
  /** How satisfied they are, −1 to 1. */
  readonly satisfactionMixed: number
  readonly gini: number
  /** Percent of households that leave in a month. */
  readonly churn: number
}

/** With what is told by the same world lived in other ways: titles in thirds, by their hours with the service and with popularity only together. */
export interface OutcomeReading extends WorldReading {
  /** Hours a day of the last 28 days. */
  readonly hoursMost: number
  readonly hoursMiddle: number
  readonly hoursLeast: number
  /** The same, beyond those with popularity only. */
  readonly gainMost: number
  readonly gainMiddle: number
  readonly gainLeast: number
}

export type OutcomeId = 'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6' | 'W7' | 'W8' | 'W9' | 'W10'

interface FigureSpec {
  readonly of: OutcomeId
  readonly a: OutcomeArm
  readonly aReads: keyof OutcomeReading
  /** Null: the level of `a`, in its own unit. Else a − b: in percent of b, or in its own unit where `b` may well be 0. */
  readonly b: OutcomeArm | null
  readonly inOwnUnit?: 'score' | 'hours'
  readonly bReads: keyof OutcomeReading
  /** What the claim expects of a − b; null where the level was set. */
  readonly expected: 'less' | 'more' | null
}

const level = (of: OutcomeId, reads: keyof OutcomeReading): FigureSpec => ({
  of,
  a: 'service',
  aReads: reads,
  b: null,
  bReads: reads,
  expected: null,
})

const against = (of: OutcomeId, reads: keyof OutcomeReading, pair: Pick<FigureSpec, 'a' | 'b' | 'expected'>): FigureSpec => ({
  of,
  aReads: reads,
  bReads: reads,
  ...pair,
})

/** One gain of the service's beside another. */
const gains = (aReads: keyof OutcomeReading, bReads: keyof OutcomeReading): FigureSpec => ({
  ...against('W1', aReads, { a: 'service', b: 'service', expected: 'more' }),
  bReads,
})

export const FIGURES = {
  hoursPopularityFactorisation: against('W1', 'hours', { a: 'popularity', b: 'factorisation', expected: 'less' }),
  hoursFactorisation: against('W1', 'hours', { a: 'factorisation', b: 'service', expected: 'less' }),
  hoursPopularity: against('W1', 'hours', { a: 'popularity', b: 'service', expected: 'less' }),
  cataloguePopularity: against('W1', 'catalogue', { a: 'popularity', b: 'service', expected: 'less' }),
  catalogueFactorisation: against('W1', 'catalogue', { a: 'factorisation', b: 'service', expected: 'less' }),
  gainMost: against('W1', 'hoursMost', { a: 'service', b: 'popularity', expected: 'more' }),
  gainMiddle: against('W1', 'hoursMiddle', { a: 'service', b: 'popularity', expected: 'more' }),
  gainLeast: against('W1', 'hoursLeast', { a: 'service', b: 'popularity', expected: 'more' }),
  middleMost: { ...gains('gainMiddle', 'gainMost'), inOwnUnit: 'hours' },
  middleLeast: { ...gains('gainMiddle', 'gainLeast'), inOwnUnit: 'hours' },
  guessedSecond: { ...against('W2', 'guessedSecond', { a: 'service', b: 'service', expected: 'more' }), bReads: 'guessedFirst' },
  guessedLast: { ...against('W2', 'guessedLast', { a: 'service', b: 'service', expected: 'more' }), bReads: 'guessedSecond' },
  singleRandom: against('W3', 'pressed', { a: 'singleTrailer', b: 'randomTrailers', expected: 'more' }),
  eachSingle: against('W3', 'pressed', { a: 'service', b: 'singleTrailer', expected: 'more' }),
  tastesEach: against('W3', 'pressed', { a: 'knowingTastes', b: 'service', expected: 'more' }),
  sharedProfiles: against('W5', 'servedMixed', { a: 'sharedProfiles', b: 'service', expected: 'less' }),
  satisfactionShared: {
    ...against('W5', 'satisfactionMixed', { a: 'sharedProfiles', b: 'service', expected: 'less' }),
    inOwnUnit: 'score',
  },
  gini: level('W6', 'gini'),
  churn: level('W8', 'churn'),
  churnPopularity: against('W8', 'churn', { a: 'popularity', b: 'service', expected: 'more' }),
} as const satisfies { readonly [figure: string]: FigureSpec }
export type FigureId = keyof typeof FIGURES

export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[]
export const specOf = (figure: FigureId): FigureSpec => FIGURES[figure]

/** Claims of which no figure stands in the file: set before anything ran, held by a test alone, or not measured yet. */
export const WITHOUT_FIGURE: { readonly [Id in OutcomeId]?: 'set' | 'held' | 'notMeasured' } = {
  W4: 'notMeasured',
  W7: 'set',
  W9: 'notMeasured',
  W10: 'held',
}

export const OUTCOME_IDS: readonly OutcomeId[] = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10']

export type OutcomeWorld = { readonly [Arm in OutcomeArm]: OutcomeReading }

export interface OutcomesFile {
  readonly engineVersion: string
  readonly days: number
  readonly scenario: Scenario
  readonly seeds: readonly number[]
  /** Of the first world as the service is, after {@link DAYS_TO_CHECK}: the same world gives the same. */
  readonly first: { readonly hash: string; readonly reading: WorldReading }
  readonly worlds: readonly OutcomeWorld[]
  readonly figures: { readonly [Figure in FigureId]: Interval }
}

export type Verdict = 'set' | 'cameOut' | 'didNot' | 'chance'

/** What an interval says of what was expected: it came out, the contrary did, or it could be chance. */
export function verdictOf({ expected }: Pick<FigureSpec, 'expected'>, { low, high }: Pick<Interval, 'low' | 'high'>): Verdict {
  if (expected === null) return 'set'
  if (low <= 0 && high >= 0) return 'chance'
  return high < 0 === (expected === 'less') ? 'cameOut' : 'didNot'
}

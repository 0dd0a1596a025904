/**
 * Regrets against which ours are held: mean over 300 runs of reference simulations of the same worlds (facts sheet, part B), and the
 * theory's bounds. Typed in from the sheet, never measured here.
 */
import type { Contender } from './arms'

/** Odds of each world: ten trailers of which one stands out, at everyday rates and at those of a shelf; and two that are far apart. */
export const SLOT_WORLDS = {
  A: [0.5, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4],
  B: [0.1, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05],
  C: [0.9, 0.6],
} as const satisfies { readonly [world: string]: readonly number[] }
export type SlotWorldId = keyof typeof SLOT_WORLDS

/** `greedy` is ε-greedy that never tries. Thompson keeps one draw: no propensity is needed here. */
export const CONTENDERS = {
  random: { policy: 'random' },
  greedy: { policy: 'epsilonGreedy', settings: { epsilon: 0 } },
  tenth: { policy: 'epsilonGreedy', settings: { epsilon: 0.1 } },
  hundredth: { policy: 'epsilonGreedy', settings: { epsilon: 0.01 } },
  ucb1: { policy: 'ucb1' },
  thompson: { policy: 'thompson', settings: { draws: 1 } },
} as const satisfies { readonly [id: string]: Contender }
export type ContenderId = keyof typeof CONTENDERS

/** Real time against a batch a week: ten weeks of a thousand viewings. With a bank of draws, so that people of one week are shown several. */
export const WEEKLY = { contender: { policy: 'thompson' }, learnsEvery: 1000 } as const satisfies {
  readonly contender: Contender
  readonly learnsEvery: number
}

export const PUBLISHED_RUNS = 300
export const PUBLISHED_STEPS = 10000

export interface PublishedFigure {
  /** Mean regret after 10,000 steps. */
  readonly mean: number
  /** Standard deviation between runs, where the sheet tells it. */
  readonly spread?: number
}

export const PUBLISHED_REGRETS: { readonly [W in SlotWorldId]: { readonly [C in ContenderId]: PublishedFigure } } = {
  A: {
    random: { mean: 900 },
    greedy: { mean: 696, spread: 457 },
    tenth: { mean: 222, spread: 199 },
    hundredth: { mean: 456, spread: 421 },
    ucb1: { mean: 598, spread: 50 },
    thompson: { mean: 169, spread: 63 },
  },
  B: {
    random: { mean: 450 },
    greedy: { mean: 379 },
    tenth: { mean: 126 },
    hundredth: { mean: 283 },
    ucb1: { mean: 397 },
    thompson: { mean: 103, spread: 23 },
  },
  C: {
    random: { mean: 1500 },
    greedy: { mean: 331, spread: 938 },
    tenth: { mean: 153 },
    hundredth: { mean: 41, spread: 111 },
    ucb1: { mean: 47, spread: 11 },
    thompson: { mean: 5.7, spread: 3.5 },
  },
}

/** After 1,000 steps in world B: UCB1 hardly beats the lot. */
export const PUBLISHED_EARLY = { steps: 1000, ucb1: 43.7, random: 45 }

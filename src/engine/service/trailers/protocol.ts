/** What a trailer policy is: it chooses one of a title's trailers for a person, and learns from what came of it. */
import type { PolicyKnobs } from '../../../scenario/policyKnobs'
import type { PublicTitle } from '../../contract/catalogue'
import type { ProfileId, TitleId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import type { TrailerArms } from './arms'
import type { TrailerRule } from './rules'

/** Those that a world can be run with; `registry.ts`. */
export type WorldTrailerPolicyId = 'linearThompson' | 'bestOnAverage' | 'oneForAll' | 'random'

/** Those and what a launch can put into the race beside them; `everyPolicy.ts`. */
export type TrailerPolicyId = WorldTrailerPolicyId | 'byRule' | 'epsilonGreedy' | 'ucb1' | 'thompson' | 'linUcbDisjoint' | 'linUcbHybrid'

/**
 * What the policy may know of a person and a title.
 * `affinities`: one number an aspect (ASPECTS), about −1..1: how much what was recorded says that this person likes what
 * the aspect shows of this title (for `lead` and `director`: this title's own lead and director).
 */
export interface TrailerContext {
  readonly profile: ProfileId
  readonly title: TitleId
  readonly affinities: Float32Array
}

/** Columns of tiles looked at with their reward: row i of each belongs together. Whoever learns keeps none of them. */
export interface TrailerBatch {
  readonly count: number
  readonly titles: Uint16Array
  readonly trailers: Uint8Array
  /** count × aspects, row-major: the affinities as of the night before it was chosen. */
  readonly affinities: Float32Array
  readonly probabilities: Float32Array
  /** 1 for what counts as success, else 0: by default a quality play (two minutes) of that title by the end of the sitting. */
  readonly rewards: Float32Array
}

export interface TrailerPolicy {
  readonly id: TrailerPolicyId
  /** Size of the bank of posterior draws behind a probability; 0 for a policy that holds none. */
  readonly draws: number
  /**
   * True where every trailer of every title has a probability above 0 in every period, exactly as logged: only such a log can be
   * estimated from by propensities.
   */
  readonly triesAll: boolean
  /** How many batches were learned from. */
  readonly period: number
  /** A pure function of the context, what was learned, and the policy's keyed draws (profile, title, period). */
  choose(context: TrailerContext): TrailerChoice
  /** Takes the period's batch (a reward, an hour, a night) and opens the next period. */
  learn(batch: TrailerBatch): void
  /** Expected reward of each of the title's trailers for this context, for explaining; null where the policy holds none. */
  expected(context: TrailerContext): readonly number[] | null
  /** All that was learned, as plain columns for a checkpoint. */
  state(): TrailerPolicyState
  /** Puts back what `state` gave; from there on it chooses and learns as it did then. */
  restore(state: TrailerPolicyState): void
}

/** What a policy has learned. `columns`: the policy's own, by name; empty for one that learns nothing. */
export interface TrailerPolicyState {
  readonly period: number
  readonly columns: { readonly [name: string]: Float64Array }
}

/** What a policy reads of a catalogue. */
export interface TrailerCatalogue {
  readonly titles: readonly Pick<PublicTitle, 'genres' | 'tones'>[]
  /** titles × 10 × aspects. */
  readonly emphasis: Float32Array
}

/** Set by hand; each policy reads its own, and takes the knob's default for what is left out. */
export interface TrailerPolicySettings extends Partial<Omit<PolicyKnobs, 'reward' | 'pace'>> {
  /** One for all: the trailer that everybody gets of every title; where left out, the one nearest to the main genre. */
  readonly chosen?: number
  /** By rule: the first that applies decides; where none does, as in one for all. */
  readonly rules?: readonly TrailerRule[]
  /** Size of the bank of draws, for what is sampled (32): 1 where no propensity is needed. */
  readonly draws?: number
}

export interface TrailerPolicyOptions {
  readonly catalogue: TrailerCatalogue
  /** The trailers that each title has; where left out, the catalogue's ten a title. */
  readonly trailers?: TrailerArms
  readonly settings?: TrailerPolicySettings | undefined
  /** Keys the policy's draws. */
  readonly seed: number
}

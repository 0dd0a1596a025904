/** What a trailer policy is: it chooses one of a title's ten for a person, and learns from what came of it. */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { ProfileId, TitleId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'

export type TrailerPolicyId = 'linearThompson' | 'bestOnAverage' | 'oneForAll' | 'random'

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

/** Columns of tiles looked at with their reward: row i of each belongs together. */
export interface TrailerBatch {
  readonly count: number
  readonly titles: Uint16Array
  readonly trailers: Uint8Array
  /** count × aspects, row-major: the affinities as of the night before it was chosen. */
  readonly affinities: Float32Array
  readonly probabilities: Float32Array
  /** 1 for a quality play (two minutes) of that title by the end of the sitting, else 0. */
  readonly rewards: Float32Array
}

export interface TrailerPolicy {
  readonly id: TrailerPolicyId
  /** Size of the bank of posterior draws behind a probability; 0 for a policy that holds none. */
  readonly draws: number
  /** A pure function of the context, what was learned, and the policy's keyed draws (profile, title, period). */
  choose(context: TrailerContext): TrailerChoice
  /** Takes the period's batch and opens the next period. */
  learn(batch: TrailerBatch): void
  /** Expected reward of each of the title's ten for this context, for explaining; null where the policy holds none. */
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

export interface TrailerPolicyOptions {
  readonly catalogue: PublicCatalogue
  /** Keys the policy's draws. */
  readonly seed: number
}

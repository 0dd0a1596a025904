/**
 * A policy that now and then shows any trailer, so that its log can answer for other policies.
 *
 * Formula: with probability ε one of the title's K by lot, else what the policy chooses. Given that choice, trailer j is shown with
 *   ε/K + (1 − ε)·[j is the policy's choice],
 * exactly, and never with 0. The lot is keyed by (profile, title, period) and by nothing that the policy draws with: so the policy's
 * own dice count as given, and it may be one that samples.
 *
 * Misleads: nobody's experience is free of charge; the share ε pays what the lot pays.
 */
import { trailerId } from '../../contract/ids'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, trailerCountOf } from './arms'
import type { TrailerPolicy } from './protocol'

export interface Mixing {
  /** ε, above 0 and at most 1. */
  readonly share: number
  readonly trailers: TrailerArms
  readonly seed: number
}

export function withLot(policy: TrailerPolicy, { share, trailers, seed }: Mixing): TrailerPolicy {
  if (!(share > 0 && share <= 1)) throw new RangeError(`Expected \`share\` to be above 0 and at most 1, got ${share}`)
  const whether = stream(seed, 'trailer: mixture, by lot?')
  const which = stream(seed, 'trailer: mixture, which')
  return {
    id: policy.id,
    draws: policy.draws,
    triesAll: true,
    choose: (context) => {
      const { profile, title } = context
      const { period } = policy
      const chosen = policy.choose(context).trailer
      const count = trailerCountOf(trailers, title)
      const byLot = uniform(whether, profile, title, period) < share
      const trailer = byLot ? trailerId(Math.floor(uniform(which, profile, title, period) * count)) : chosen
      return { trailer, probability: share / count + (trailer === chosen ? 1 - share : 0) }
    },
    get period() {
      return policy.period
    },
    learn: (batch) => policy.learn(batch),
    expected: (context) => policy.expected(context),
    state: () => policy.state(),
    restore: (state) => policy.restore(state),
  }
}

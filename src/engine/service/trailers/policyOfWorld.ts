/** Which trailer policy a world runs with: the one of a first visit, and those whose code comes later. */
import { later } from '../../contract/later'
import { LinearThompsonTrailer } from './linearThompson'
import type { TrailerPolicy, TrailerPolicyOptions, WorldTrailerPolicyId } from './protocol'

type Making = (options: TrailerPolicyOptions) => TrailerPolicy

export const FIRST_POLICIES = { linearThompson: (options: TrailerPolicyOptions): TrailerPolicy => new LinearThompsonTrailer(options) }
export const LATER_POLICIES = later<{ readonly [Id in WorldTrailerPolicyId]: Making }>('more trailer policies')

export const policyOfWorld = (id: WorldTrailerPolicyId, options: TrailerPolicyOptions): TrailerPolicy =>
  id === 'linearThompson' ? FIRST_POLICIES.linearThompson(options) : LATER_POLICIES.get()[id](options)

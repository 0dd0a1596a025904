/** The trailer policies that a world can be run with. Those that only a launch uses stand in `everyPolicy.ts`. */
import { BestTrailerOnAverage } from './bestOnAverage'
import { OneTrailerForAll } from './oneForAll'
import { FIRST_POLICIES } from './policyOfWorld'
import type { TrailerPolicy, TrailerPolicyOptions, WorldTrailerPolicyId } from './protocol'
import { RandomTrailer } from './random'

export const TRAILER_POLICIES: { readonly [Id in WorldTrailerPolicyId]: (options: TrailerPolicyOptions) => TrailerPolicy } = {
  ...FIRST_POLICIES,
  bestOnAverage: (options) => new BestTrailerOnAverage(options),
  oneForAll: (options) => new OneTrailerForAll(options),
  random: (options) => new RandomTrailer(options),
}

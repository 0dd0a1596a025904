/** Every trailer policy there is. A new one is a file and a line here; the contract suite reads this table. */
import { BestTrailerOnAverage } from './bestOnAverage'
import { LinearThompsonTrailer } from './linearThompson'
import { OneTrailerForAll } from './oneForAll'
import type { TrailerPolicy, TrailerPolicyId, TrailerPolicyOptions } from './protocol'
import { RandomTrailer } from './random'

export const TRAILER_POLICIES: { readonly [Id in TrailerPolicyId]: (options: TrailerPolicyOptions) => TrailerPolicy } = {
  linearThompson: (options) => new LinearThompsonTrailer(options),
  bestOnAverage: (options) => new BestTrailerOnAverage(options),
  oneForAll: (options) => new OneTrailerForAll(options),
  random: (options) => new RandomTrailer(options),
}

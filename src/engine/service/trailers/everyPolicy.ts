/** Every trailer policy there is. A new one is a file and a line here; the contract suite reads this table. */
import { TrailerByRule } from './byRule'
import { EpsilonGreedyTrailer } from './epsilonGreedy'
import { LinUcbDisjointTrailer } from './linUcbDisjoint'
import { LinUcbHybridTrailer } from './linUcbHybrid'
import type { TrailerPolicy, TrailerPolicyId, TrailerPolicyOptions } from './protocol'
import { TRAILER_POLICIES } from './registry'
import { ThompsonTrailer } from './thompson'
import { Ucb1Trailer } from './ucb1'

export const EVERY_TRAILER_POLICY: { readonly [Id in TrailerPolicyId]: (options: TrailerPolicyOptions) => TrailerPolicy } = {
  ...TRAILER_POLICIES,
  byRule: (options) => new TrailerByRule(options),
  epsilonGreedy: (options) => new EpsilonGreedyTrailer(options),
  ucb1: (options) => new Ucb1Trailer(options),
  thompson: (options) => new ThompsonTrailer(options),
  linUcbDisjoint: (options) => new LinUcbDisjointTrailer(options),
  linUcbHybrid: (options) => new LinUcbHybridTrailer(options),
}

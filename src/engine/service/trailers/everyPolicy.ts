/** Every trailer policy there is. A new one is a file and a line here; the contract suite reads this table. */
import { tenATitle } from './arms'
import { TrailerByRule } from './byRule'
import { EpsilonGreedyTrailer } from './epsilonGreedy'
import { LinUcbDisjointTrailer } from './linUcbDisjoint'
import { LinUcbHybridTrailer } from './linUcbHybrid'
import type { TrailerPolicy, TrailerPolicyId, TrailerPolicyOptions, TrailerPolicySettings } from './protocol'
import { TRAILER_POLICIES } from './registry'
import { settingsOf } from './settings'
import { ThompsonTrailer } from './thompson'
import { Ucb1Trailer } from './ucb1'

export const EVERY_TRAILER_POLICY: { readonly [Id in TrailerPolicyId]: (options: TrailerPolicyOptions) => TrailerPolicy } = {
  random: TRAILER_POLICIES.random,
  linearThompson: (options) => TRAILER_POLICIES.linearThompson(checked(options)),
  bestOnAverage: (options) => TRAILER_POLICIES.bestOnAverage(checked(options)),
  oneForAll: (options) => TRAILER_POLICIES.oneForAll(checked(options)),
  byRule: (options) => new TrailerByRule(options),
  epsilonGreedy: (options) => new EpsilonGreedyTrailer(options),
  ucb1: (options) => new Ucb1Trailer(options),
  thompson: (options) => new ThompsonTrailer(options),
  linUcbDisjoint: (options) => new LinUcbDisjointTrailer(options),
  linUcbHybrid: (options) => new LinUcbHybridTrailer(options),
}

/** A world sets nothing, so that its policies come without the table of knobs; here their settings are held against it. */
function checked(options: TrailerPolicyOptions): TrailerPolicyOptions {
  const { chosen, ...settled } = settingsOf(options.settings, options.trailers ?? tenATitle(options.catalogue))
  const settings: TrailerPolicySettings = chosen === null ? settled : { ...settled, chosen }
  return { ...options, settings }
}

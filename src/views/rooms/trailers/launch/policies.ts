/** Which policies there are to choose from, and which screws each of them has. */
import type { TrailerPolicyId, TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import type { TrailerRule } from '../../../../engine/service/trailers/rules'
import type { PolicyKnobId } from '../../../../scenario/policyKnobs'

export const POLICIES: readonly TrailerPolicyId[] = [
  'oneForAll',
  'bestOnAverage',
  'byRule',
  'random',
  'epsilonGreedy',
  'ucb1',
  'thompson',
  'linUcbDisjoint',
  'linUcbHybrid',
  'linearThompson',
]

type Screw = Exclude<PolicyKnobId, 'reward' | 'pace'>

const SCREWS: { readonly [P in TrailerPolicyId]: readonly Screw[] } = {
  oneForAll: [],
  bestOnAverage: ['trialViews'],
  byRule: [],
  random: [],
  epsilonGreedy: ['epsilonCourse', 'epsilon'],
  ucb1: [],
  thompson: [],
  linUcbDisjoint: ['alpha'],
  linUcbHybrid: ['alpha'],
  linearThompson: ['spread'],
}

/** A falling share has other screws than a constant one. */
export function screwsOf(policy: TrailerPolicyId, falling: boolean): readonly Screw[] {
  if (policy === 'epsilonGreedy' && falling) return ['epsilonCourse', 'epsilonWeight', 'leastGap']
  return SCREWS[policy]
}

/** Of rules of hand: how many there can be, and over which liking one applies. */
export const MOST_RULES = 12
export const THRESHOLD = { min: -1, max: 1, step: 0.05 } as const

/** As a studio would begin; the engine's own first rules (tested). */
export const FIRST_RULES: readonly TrailerRule[] = (['lead', 'director', 'romance', 'action', 'comedy'] as const).map((aspect) => ({
  aspect,
  above: 0.1,
  show: 'most',
}))

/** What is set, of so many trailers: one that no longer runs, or that a link names and that nobody has cut, is none. */
export function settingsFor({ chosen, rules, ...others }: TrailerPolicySettings, trailers: number): TrailerPolicySettings {
  const there = (rule: TrailerRule): TrailerRule => (rule.show === 'most' || rule.show < trailers ? rule : { ...rule, show: 'most' })
  return {
    ...others,
    ...(chosen !== undefined && chosen < trailers ? { chosen } : {}),
    ...(rules === undefined ? {} : { rules: rules.map(there) }),
  }
}

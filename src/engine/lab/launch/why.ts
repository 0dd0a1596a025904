/**
 * Why was this person shown this trailer? What the policy expects of each trailer for them, what each thing recorded of them adds to it,
 * and with which probability it chose.
 *
 * Formula: all policies here that expect something of a person are affine in what is recorded of them, f: expected_j(f) = base_j + Σ_a w_ja · f_a. So
 *   base_j = expected_j(0),   w_ja · f_a = expected_j(f_a alone) − base_j;
 * the parts add up to the expectation (tested). A policy that does not look at the person has its base alone.
 * With real tastes: how well each trailer suits those behind the profile (−1..1), and which has the best chance with them.
 * Misleads: an expectation is of a success by the reward that is set, of whoever looks closely; not of being glad. LinUCB adds the benefit of
 * the doubt before it chooses, and sampling draws: the largest expectation is not always what is shown.
 */
import { ASPECTS, type Aspect } from '../../contract/vocabulary'
import { TrailerByRule } from '../../service/trailers/byRule'
import { type Appeal, bestForEach } from './appeal'
import type { PolicyChooser } from './chooser'
import { CROWDS, type Crowd, NO_CROWD } from './crowds'
import type { Theatre } from './theatre'

export interface WhyPart {
  /** Null: whoever it is. */
  readonly aspect: Aspect | null
  /** What is recorded of the person's liking of it; 1 for whoever it is. */
  readonly value: number
  readonly weight: number
  readonly part: number
}

export interface WhyTrailer {
  readonly expected: number | null
  /** Empty where nothing is expected. */
  readonly parts: readonly WhyPart[]
}

/** The rule of hand that decided, and how far the person's recorded liking stands over it. */
export interface WhyRule {
  /** From 0, in the order of the rules. */
  readonly place: number
  readonly aspect: Aspect
  readonly above: number
  readonly value: number
}

export interface LaunchWhy {
  readonly profile: number
  readonly crowd: Crowd | null
  readonly trailers: readonly WhyTrailer[]
  readonly chosen: number
  readonly probability: number
  /** `none`: there are rules, and none of them speaks of this person. Null where nobody wrote any. */
  readonly rule: WhyRule | 'none' | null
  readonly truth: { readonly fit: readonly number[]; readonly best: number } | null
}

export interface WhyRequest {
  readonly profiles: readonly number[]
  readonly truth: boolean
}

export interface WhyBasis {
  readonly theatre: Theatre
  readonly chooser: PolicyChooser
  /** Null where real tastes are not shown. */
  readonly appeal: Appeal | null
}

export function whyOf({ theatre, chooser, appeal }: WhyBasis, profile: number): LaunchWhy {
  const { crowdOf, race } = theatre
  if (!(Number.isInteger(profile) && profile >= 0 && profile < crowdOf.length)) {
    throw new RangeError(`Expected \`profiles\` to be integers from 0 to ${crowdOf.length - 1}, got ${profile}`)
  }
  const { trailer, probability } = chooser.choose(profile)
  return {
    profile,
    crowd: crowdOf[profile] === NO_CROWD ? null : CROWDS[crowdOf[profile]],
    trailers: trailersFor(theatre, chooser, profile),
    chosen: trailer,
    probability,
    rule: ruleOf(chooser, profile),
    truth:
      appeal === null
        ? null
        : { fit: Array.from(appeal.fit.subarray(profile * race.length, (profile + 1) * race.length)), best: bestForEach(appeal)[profile] },
  }
}

function ruleOf(chooser: PolicyChooser, profile: number): LaunchWhy['rule'] {
  const { policy } = chooser
  if (!(policy instanceof TrailerByRule)) return null
  const { affinities } = chooser.contextOf(profile)
  const place = policy.deciding(affinities)
  if (place === null) return 'none'
  const { aspect, above } = policy.rules[place]
  return { place, aspect, above, value: affinities[ASPECTS.indexOf(aspect)] }
}

function trailersFor({ race, launch }: Theatre, chooser: PolicyChooser, profile: number): readonly WhyTrailer[] {
  const expected = chooser.expected(profile)
  if (expected === null) return race.map(() => ({ expected: null, parts: [] }))
  const at = profile * ASPECTS.length
  const one = new Float32Array(ASPECTS.length)
  const base = chooser.expectedWith(profile, one) ?? []
  const alone = ASPECTS.map((_, aspect) => {
    one.fill(0)
    one[aspect] = launch.recorded.affinities[at + aspect]
    return { value: one[aspect], expected: chooser.expectedWith(profile, one) ?? [] }
  })
  return race.map((_, trailer) => {
    const whoever: WhyPart = { aspect: null, value: 1, weight: base[trailer], part: base[trailer] }
    const parts = alone.map(({ value, expected: with1 }, aspect): WhyPart => {
      const part = with1[trailer] - base[trailer]
      return { aspect: ASPECTS[aspect], value, weight: value === 0 ? 0 : part / value, part }
    })
    return { expected: expected[trailer], parts: [whoever, ...parts.filter(({ part }) => part !== 0)] }
  })
}

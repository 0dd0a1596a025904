/** A policy's settings, whole: what is left out stands at the knob's default; what lies outside the knob's range is refused. */
import { POLICY_KNOBS } from '../../../scenario/policyKnobs'
import { type TrailerArms, titleCountOf, trailerCountOf } from './arms'
import { BANK_DRAWS } from './bank'
import type { TrailerPolicySettings } from './protocol'
import { FIRST_RULES, ruleProblems } from './rules'

const MOST_DRAWS = 1024

export type SettledPolicy = Required<Omit<TrailerPolicySettings, 'chosen'>> & { readonly chosen: number | null }

export function settingsOf(settings: TrailerPolicySettings = {}, arms: TrailerArms): SettledPolicy {
  const chosen = settings.chosen ?? null
  if (chosen !== null) expectIn('chosen', chosen, { min: 0, max: fewestTrailers(arms) - 1, whole: true })
  const draws = settings.draws ?? BANK_DRAWS
  expectIn('draws', draws, { min: 1, max: MOST_DRAWS, whole: true })
  const rules = settings.rules ?? FIRST_RULES
  const [wrong] = ruleProblems(rules, arms)
  if (wrong !== undefined) {
    const { code, place, value, min, max } = wrong
    throw new RangeError(`Expected \`${place}\` to be from ${min} to ${max}, got ${value} (${code})`)
  }
  return {
    chosen,
    draws,
    rules,
    trialViews: numberOf('trialViews', settings),
    epsilon: numberOf('epsilon', settings),
    epsilonCourse: settings.epsilonCourse ?? POLICY_KNOBS.epsilonCourse.default,
    epsilonWeight: numberOf('epsilonWeight', settings),
    leastGap: numberOf('leastGap', settings),
    alpha: numberOf('alpha', settings),
    spread: numberOf('spread', settings),
  }
}

function numberOf(
  id: 'trialViews' | 'epsilon' | 'epsilonWeight' | 'leastGap' | 'alpha' | 'spread',
  settings: TrailerPolicySettings,
): number {
  const knob = POLICY_KNOBS[id]
  const value = settings[id] ?? knob.default
  expectIn(id, value, { min: knob.min, max: knob.max, whole: false })
  return value
}

function expectIn(
  name: string,
  value: number,
  { min, max, whole }: { readonly min: number; readonly max: number; readonly whole: boolean },
) {
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return
  throw new RangeError(`Expected \`${name}\` to be ${whole ? 'an integer ' : ''}from ${min} to ${max}, got ${value}`)
}

function fewestTrailers(arms: TrailerArms): number {
  let fewest = Number.POSITIVE_INFINITY
  for (let title = 0; title < titleCountOf(arms); title++) fewest = Math.min(fewest, trailerCountOf(arms, title))
  return fewest
}

/**
 * Rules of hand: "likes the leading actor more than 0.2 → the trailer of the actor". Data, so that a visitor can write them.
 *
 * `above` stands on the scale of the affinities (`affinities.ts`): −1 to 1, 0 where nothing is known. `show`: a trailer by its
 * number, or `most`: whichever of the title's trailers puts most weight on the aspect, so that one rule serves every title.
 */
import { ASPECTS, type Aspect } from '../../contract/vocabulary'
import { type TrailerArms, titleCountOf, trailerCountOf } from './arms'

export interface TrailerRule {
  readonly aspect: Aspect
  readonly above: number
  readonly show: number | 'most'
}

/** What is wrong with a rule: `place` is `rules.2.above` for the threshold of the third. */
export interface RuleProblem {
  readonly code: 'unknownAspect' | 'outOfRange' | 'noSuchTrailer' | 'tooManyRules'
  readonly place: string
  readonly value: string
  readonly min: number
  readonly max: number
}

export const MOST_RULES = 20

/** As a studio would begin: to fans of the lead the lead, to fans of the director the manner, to those who love a story its story. */
export const FIRST_RULES: readonly TrailerRule[] = (['lead', 'director', 'romance', 'action', 'comedy'] as const).map((aspect) => ({
  aspect,
  above: 0.1,
  show: 'most',
}))

/** Everything that is wrong; empty where the rules can be used. A trailer must be there for every title. */
export function ruleProblems(rules: readonly TrailerRule[], arms: TrailerArms): readonly RuleProblem[] {
  const fewest = Math.min(...Array.from({ length: titleCountOf(arms) }, (_, title) => trailerCountOf(arms, title)))
  const problems = rules.flatMap((rule, at) => problemsOf(rule, at, fewest))
  if (rules.length <= MOST_RULES) return problems
  return [{ code: 'tooManyRules', place: 'rules', value: String(rules.length), min: 0, max: MOST_RULES }, ...problems]
}

function problemsOf({ aspect, above, show }: TrailerRule, at: number, trailers: number): readonly RuleProblem[] {
  const problems: RuleProblem[] = []
  const within = (value: number, min: number, max: number): boolean => value >= min && value <= max
  if (!ASPECTS.includes(aspect)) {
    problems.push({ code: 'unknownAspect', place: `rules.${at}.aspect`, value: aspect, min: 0, max: ASPECTS.length - 1 })
  }
  if (!within(above, -1, 1)) problems.push({ code: 'outOfRange', place: `rules.${at}.above`, value: String(above), min: -1, max: 1 })
  if (show !== 'most' && !(Number.isInteger(show) && within(show, 0, trailers - 1))) {
    problems.push({ code: 'noSuchTrailer', place: `rules.${at}.show`, value: String(show), min: 0, max: trailers - 1 })
  }
  return problems
}

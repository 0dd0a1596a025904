/**
 * What the default page is ordered by: popularity, factorisation and content, each in units of its own spread, weighed by how
 * well they foresaw what people took up since last night (blendWeights.ts). Weights are never below 0 and move slowly.
 *
 * Formula: score = Σ β · (s − mean) / spread over the members, mean and spread taken at the fit over a fixed sample of people
 * and all titles. A person without history has nothing from the factorisation and what everybody has from the others, so the
 * blend of a newcomer is popularity and content without any rule that says so.
 *
 * Shapes: three members. Source: linear stacking, Breiman 1996; the members and their roles, Gomez-Uribe & Hunt 2015.
 * It misleads where the members are trusted alike for everybody: one who has watched much deserves more factorisation than
 * one who has not, and gets it only because that member's scores spread more.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import { profileId } from '../../contract/ids'
import { stream } from '../../math/random'
import type { Interactions } from '../log/interactions'
import { historyOf, withNewProfiles } from '../log/interactions'
import { gained } from '../log/splits'
import type { BlendMembers, MemberWeight } from './blendModel'
import { BlendModel, isBlendModel, membersOf } from './blendModel'
import { examPairs } from './blendPairs'
import { learnBlendWeights } from './blendWeights'
import { content } from './content'
import type { Fitting } from './fitting'
import { implicitAls } from './implicitAls'
import { popularity } from './popularity'
import type { AnyFittedModel, FitOptions, Recommender } from './protocol'

/** Before anything was learned: popularity, implicitAls, content. Set by us, after a look at the default world's first weeks. */
export const FIRST_WEIGHTS: readonly number[] = [0.4, 0.8, 1]
const PEOPLE_MEASURED = 48

/** A member's fit, its progress told as a stretch of the whole. */
function* stretch<Model>(fit: Fitting<Model>, from: number, to: number): Fitting<Model> {
  let step = fit.next()
  while (!step.done) step = fit.next(yield { ...step.value, done: from + (to - from) * step.value.done })
  return step.value
}

function* fitBlend(interactions: Interactions, catalogue: ModelCatalogue, options: FitOptions): Fitting<BlendModel> {
  const last = isBlendModel(options.previous) && options.previous.titleCount === catalogue.titles.length ? options.previous : undefined
  const from = (member: keyof BlendMembers): FitOptions => ({
    ...options,
    previous: options.membersAnew === true ? undefined : last?.state.members[member],
  })
  const learned = last === undefined ? FIRST_WEIGHTS : nightsWeights(last, interactions, options)
  yield { done: 0.2 }
  const members: BlendMembers = {
    popularity: yield* stretch(popularity.fit(interactions, catalogue, from('popularity')), 0.2, 0.25),
    implicitAls: yield* stretch(implicitAls.fit(interactions, catalogue, from('implicitAls')), 0.25, 0.85),
    content: yield* stretch(content.fit(interactions, catalogue, from('content')), 0.85, 0.95),
  }
  const weights = membersOf(members).map((member, at) => ({ model: member.id, ...spreadOf(member, interactions), weight: learned[at] }))
  yield { done: 1 }
  return new BlendModel({ members, weights, interactions })
}

function nightsWeights(last: BlendModel, interactions: Interactions, options: FitOptions): readonly number[] {
  const { weights, members, interactions: before } = last.state
  const kept = weights.map(({ weight }) => weight)
  if (options.keepWeights || before.profileCount > interactions.profileCount) return kept
  const then = withNewProfiles(before, interactions.profileCount)
  const pairs = examPairs({
    members: membersOf(members),
    scales: weights.map(({ scale }) => scale),
    before: then,
    after: interactions,
    heldOut: gained(then, interactions),
    draws: stream(options.seed, 'blend.exam'),
  })
  return learnBlendWeights(pairs, kept)
}

/** Mean and standard deviation of a member's scores over some people, evenly spaced, and all titles. */
export function spreadOf(member: AnyFittedModel, interactions: Interactions): Pick<MemberWeight, 'centre' | 'scale'> {
  const { profileCount } = interactions
  const scores = new Float32Array(member.titleCount)
  const people = Math.min(PEOPLE_MEASURED, profileCount)
  let sum = 0
  let squares = 0
  for (let one = 0; one < people; one++) {
    member.score(historyOf(interactions, profileId(Math.floor((one * profileCount) / people))), scores)
    for (const score of scores) {
      sum += score
      squares += score * score
    }
  }
  const count = Math.max(1, people * member.titleCount)
  const centre = sum / count
  const variance = squares / count - centre * centre
  return { centre, scale: variance > 1e-12 ? Math.sqrt(variance) : 1 }
}

export const blend: Recommender<BlendModel> = { id: 'blend', fit: fitBlend }

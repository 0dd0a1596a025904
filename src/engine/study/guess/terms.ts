/**
 * Answers: of which terms is a guess made, for every model that a study fits?
 *
 * As in `service/guess/memberSums.ts`, and of ratings: the baseline's three come first (everybody's mean, the title's, the person's); a factor is
 * the person's (in the ratings' unit) × the title's; a neighbour, of people or of titles, is its share of all the likeness that speaks ×
 * how far the rating lies from its baseline. A blend is its members, each with weight, centre and scale.
 */
import { factorsOf } from '../../service/guess/factors'
import { type About, ALONE, type GuessMember, type GuessTerm, memberSum, type Weighing } from '../../service/guess/memberSums'
import { ItemKnnRatingsModel } from '../../service/models/itemKnnRatings'
import type { AnyFittedModel, AnyPart } from '../../service/models/protocol'
import { isRatingBlendModel } from '../../service/models/ratingBlend'
import { RatingFactorsModel } from '../../service/models/ratingFactors'
import { StackedModel } from '../../service/models/stackedModel'
import { UserKnnRatingsModel } from '../../service/models/userKnnRatings'

export function studyMemberSums(model: AnyFittedModel, about: About): readonly GuessMember[] {
  return weighedMembers(model).map(([member, weighing]) => {
    const sum = memberSum(member, weighing, { ...about, factors: factorsWith(member, about) })
    return { ...sum, terms: baselineFirst(sum.terms) }
  })
}

function weighedMembers(model: AnyFittedModel): readonly (readonly [AnyFittedModel, Weighing])[] {
  if (model instanceof StackedModel) return model.members.map((member) => [member.model, member])
  if (!isRatingBlendModel(model)) return [[model, ALONE]]
  const { members, weights } = model.state
  return members.map((member, at) => [member, { ...ALONE, weight: weights[at] }])
}

const BASELINE = ['everybody', 'title', 'person']

function baselineFirst(terms: readonly GuessTerm[]): readonly GuessTerm[] {
  const placeOf = ({ source }: GuessTerm): number => (source.kind === 'bias' ? BASELINE.indexOf(source.of) : BASELINE.length)
  return [...terms].sort((one, other) => placeOf(one) - placeOf(other))
}

/** The model is asked once for all terms of a score. */
function factorsWith(member: AnyFittedModel, about: About): typeof factorsOf {
  const products = member instanceof RatingFactorsModel ? productsOf(member, about) : null
  const shares = sharesOf(member, about)
  return (model, part, of) => {
    const { source, value } = part
    if (source.kind === 'bias') return null
    if (source.kind === 'factor') return products?.[source.factor] ?? null
    const share = shares?.get(speakerOf(part))
    return share === undefined ? factorsOf(model, part, of) : [share, value / share]
  }
}

const speakerOf = ({ source }: AnyPart): number =>
  source.kind === 'neighbour' ? source.profile : source.kind === 'watched' ? source.title : -1

/** By neighbour: its share of all the likeness that speaks. */
function sharesOf(model: AnyFittedModel, { history, title }: About): ReadonlyMap<number, number> | null {
  if (model instanceof UserKnnRatingsModel) {
    const { spoken, mass } = model.speakersOf(history, title)
    return new Map(spoken.map(({ profile, likeness }) => [profile, likeness / mass]))
  }
  if (!(model instanceof ItemKnnRatingsModel)) return null
  const { spoken, mass } = model.speakersOf(history, title)
  return new Map(spoken.map((one) => [one.title, one.likeness / mass]))
}

/** By factor: the person's, in the ratings' unit, and the title's. */
function productsOf(model: RatingFactorsModel, { history, title }: About): readonly (readonly [number, number])[] {
  const { unit, points, factors } = model.state
  const person = model.foldIn(history)
  const row = title * (factors + 1) + 1
  return Array.from({ length: factors }, (_, factor) => [unit * person[factor + 1], points[row + factor]])
}

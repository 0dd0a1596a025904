/**
 * Answers: how was one score worked out, number by number?
 *
 * Formula, as in `service/models/blendModel.ts`: score = Σ over members weight · (member's score − centre) ÷ scale. A member's score
 * is the sum of its terms, each in the member's own units; where a term is a product, its two factors stand beside it
 * (`service/guess/factors.ts`). A model alone is a blend of one: weight 1, scale 1.
 */
import type { History } from '../contract/history'
import type { TitleId } from '../contract/ids'
import { type Factors, factorsOf } from '../service/guess/factors'
import { isBlendModel, type MemberWeight, membersOf } from '../service/models/blendModel'
import type { FittedModel, ModelId, Part } from '../service/models/protocol'
import type { Evening } from './evening'
import type { TitleRequest } from './titlePage'

export interface SumTerm extends Pick<Part, 'source' | 'value'> {
  readonly factors: Factors
}

export interface MemberSum {
  readonly model: ModelId
  readonly weight: number
  readonly centre: number
  readonly scale: number
  /** The member's own score: the sum of its terms. */
  readonly score: number
  /** weight · (score − centre) ÷ scale: what it gives to the whole. */
  readonly value: number
  /** Largest first by size. */
  readonly terms: readonly SumTerm[]
}

export interface ScoreSum {
  readonly score: number
  readonly members: readonly MemberSum[]
}

export function scoreSumOf({ service }: Evening, { seat, title }: TitleRequest): ScoreSum {
  const { model } = service.learned
  if (model === null) return { score: 0, members: [] }
  const history = service.histories.of(seat.profile)
  const members = weighted(model).map(([member, weight]) => memberSum(member, weight, { history, title }))
  return { score: members.reduce((sum, { value }) => sum + value, 0), members }
}

function weighted(model: FittedModel): readonly (readonly [FittedModel, Omit<MemberWeight, 'model'>])[] {
  if (!isBlendModel(model)) return [[model, { weight: 1, centre: 0, scale: 1 }]]
  const { members, weights } = model.state
  return membersOf(members).map((member, at) => [member, weights[at]])
}

interface About {
  readonly history: History
  readonly title: TitleId
}

function memberSum(member: FittedModel, { weight, centre, scale }: Omit<MemberWeight, 'model'>, about: About): MemberSum {
  const { score, parts } = member.explain(about.history, about.title)
  const terms = parts.map((part) => ({ source: part.source, value: part.value, factors: factorsOf(member, part, about) }))
  terms.sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
  return { model: member.id, weight, centre, scale, score, value: (weight * (score - centre)) / scale, terms }
}

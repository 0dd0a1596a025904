/**
 * Answers: of which terms is a score made, for any model?
 *
 * As in `lab/scoreSum.ts`, with every kind of term there is: a blend's members each with weight, centre and scale; a model alone is a
 * blend of one, with weight 1 and scale 1.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { isBlendModel, membersOf } from '../models/blendModel'
import type { AnyFittedModel, AnyModelId, AnyPart } from '../models/protocol'
import { type Factors, factorsOf } from './factors'

export interface GuessTerm extends Pick<AnyPart, 'source' | 'value'> {
  readonly factors: Factors
}

export interface GuessMember {
  readonly model: AnyModelId
  readonly weight: number
  readonly centre: number
  readonly scale: number
  /** The member's own score: the sum of its terms. */
  readonly score: number
  /** weight · (score − centre) ÷ scale: what it gives to the whole. */
  readonly value: number
  /** Largest first by size. */
  readonly terms: readonly GuessTerm[]
}

export interface About {
  readonly history: History
  readonly title: TitleId
}

/** How a member's score counts in the whole. */
export interface Weighing {
  readonly weight: number
  readonly centre: number
  readonly scale: number
}

export const ALONE: Weighing = { weight: 1, centre: 0, scale: 1 }

export function memberSums(model: AnyFittedModel, about: About): readonly GuessMember[] {
  if (!isBlendModel(model)) return [memberSum(model, ALONE, about)]
  const { members, weights } = model.state
  return membersOf(members).map((member, at) => memberSum(member, weights[at], about))
}

interface AboutMember extends About {
  /** The two numbers whose product a part is, where it is one. */
  readonly factors?: typeof factorsOf
}

export function memberSum(member: AnyFittedModel, { weight, centre, scale }: Weighing, about: AboutMember): GuessMember {
  const { score, parts } = member.explain(about.history, about.title)
  const { factors = factorsOf } = about
  const terms = parts.map((part) => ({ source: part.source, value: part.value, factors: factors(member, part, about) }))
  terms.sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
  return { model: member.id, weight, centre, scale, score, value: (weight * (score - centre)) / scale, terms }
}

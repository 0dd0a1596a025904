/**
 * A fitted linear blend of any models of titles: score = Σ weight · (member's score − centre) / scale. Weights and scales are
 * fixed at the fit, so that the members' parts, each times weight ÷ scale, are its parts; the baseline takes out the members'
 * means, so that 0 is an average title for an average person.
 *
 * Similar: as the member says that counts most and can say something.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { expectRoom, expectTitle } from './checks'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Similar } from './protocol'

export interface StackedMember {
  readonly model: AnyFittedModel
  readonly weight: number
  /** Spread of the member's scores over people and titles at the fit: one unit of its vote. */
  readonly scale: number
  /** Mean of the member's scores at the fit. */
  readonly centre: number
}

export class StackedModel implements AnyFittedModel {
  readonly id = 'blend'
  readonly titleCount: number
  /** The heaviest first; those without weight are left out. */
  readonly members: readonly StackedMember[]
  private readonly baseline: number
  private readonly scores: Float32Array
  private readonly sums: Float64Array

  constructor(members: readonly StackedMember[], titleCount: number) {
    this.members = members.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
    this.titleCount = titleCount
    this.baseline = -this.members.reduce((total, { weight, scale, centre }) => total + (weight * centre) / scale, 0)
    this.scores = new Float32Array(titleCount)
    this.sums = new Float64Array(titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { scores, sums } = this
    sums.fill(this.baseline)
    for (const { model, weight, scale } of this.members) {
      model.score(history, scores)
      for (let title = 0; title < sums.length; title++) sums[title] += (weight / scale) * scores[title]
    }
    for (let title = 0; title < sums.length; title++) out[title] = sums[title]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const parts: AnyPart[] = []
    for (const { model, weight, scale } of this.members) {
      for (const part of model.explain(history, title).parts) parts.push({ ...part, value: part.value * (weight / scale) })
    }
    parts.push({ source: { kind: 'baseline' }, value: this.baseline, model: this.id })
    let score = 0
    for (const part of parts) score += part.value
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    for (const { model } of this.members) {
      const answer = model.similar(title, count)
      if (!('kind' in answer)) return answer
    }
    return { kind: 'cold', reason: 'newTitle' }
  }
}

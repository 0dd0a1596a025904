/**
 * A fitted blend: score = Σ weight · member's score / member's scale + baseline. Linear, so that the members' parts, each
 * times weight ÷ scale, are its parts; the baseline takes out the members' mean, so that 0 is an average title for an average
 * person.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import type { AlsModel } from './alsModel'
import { expectRoom, expectTitle } from './checks'
import type { ContentModel } from './contentModel'
import type { PopularityModel } from './popularity'
import type { AnyFittedModel, Cold, Explanation, FittedModel, ModelId, Part, Similar } from './protocol'

export interface BlendMembers {
  readonly popularity: PopularityModel
  readonly implicitAls: AlsModel
  readonly content: ContentModel
}

export interface MemberWeight {
  readonly model: ModelId
  readonly weight: number
  /** Spread of the member's scores over people and titles at the fit: one unit of its vote. */
  readonly scale: number
  /** Mean of the member's scores at the fit. */
  readonly centre: number
}

export interface BlendState {
  readonly members: BlendMembers
  readonly weights: readonly MemberWeight[]
  /** What it was fitted on: tomorrow night's exam asks what was taken up since. */
  readonly interactions: Interactions
}

/** In the order of the weights. */
export const membersOf = ({ popularity, implicitAls, content }: BlendMembers): readonly FittedModel[] => [popularity, implicitAls, content]

export class BlendModel implements FittedModel {
  readonly id = 'blend'
  readonly titleCount: number
  readonly state: BlendState
  private readonly members: readonly FittedModel[]
  private readonly factors: readonly number[]
  private readonly baseline: number
  /** The factorisation's and the content's scores of the person asked for. */
  private readonly factored: Float32Array
  private readonly tagged: Float32Array
  /** By country (−1: none): the baseline and the popularity's vote, the same for everybody there. */
  private readonly unpersonal = new Map<number, Float64Array>()

  constructor(state: BlendState) {
    this.state = state
    this.members = membersOf(state.members)
    this.titleCount = this.members[0].titleCount
    this.factors = state.weights.map(({ weight, scale }) => weight / scale)
    this.baseline = -state.weights.reduce((total, { centre }, member) => total + this.factors[member] * centre, 0)
    this.factored = new Float32Array(this.titleCount)
    this.tagged = new Float32Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { titleCount, factored, tagged } = this
    const { implicitAls, content } = this.state.members
    implicitAls.score(history, factored)
    content.score(history, tagged)
    const everybodys = this.everybodysIn(history.country)
    const [, byFactors, byContent] = this.factors
    for (let title = 0; title < titleCount; title++) {
      out[title] = everybodys[title] + byFactors * factored[title] + byContent * tagged[title]
    }
  }

  private everybodysIn(country: number): Float64Array {
    const known = this.unpersonal.get(country)
    if (known !== undefined) return known
    const popular = new Float32Array(this.titleCount)
    this.state.members.popularity.scoreIn(country, popular)
    const [byPopularity] = this.factors
    const made = Float64Array.from(popular, (score) => this.baseline + byPopularity * score)
    this.unpersonal.set(country, made)
    return made
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    const parts: Part[] = []
    this.members.forEach((member, at) => {
      for (const part of member.explain(history, title).parts) parts.push({ ...part, value: part.value * this.factors[at] })
    })
    parts.push({ source: { kind: 'baseline' }, value: this.baseline, model: this.id })
    let score = 0
    for (const part of parts) score += part.value
    return { score, parts }
  }

  /** By what people do with both; by what the titles are while nobody has taken one of them up. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    const { implicitAls, content } = this.state.members
    const together = implicitAls.similar(title, count)
    return 'kind' in together ? content.similar(title, count) : together
  }
}

/** The same models; a blend among them with the table that it was fitted on told anew. */
export const withTable = (fitted: ReadonlyMap<ModelId, FittedModel>, interactions: Interactions): ReadonlyMap<ModelId, FittedModel> =>
  new Map(Array.from(fitted, ([id, model]) => [id, isBlendModel(model) ? new BlendModel({ ...model.state, interactions }) : model]))

/** Whether a model is one of these, to start from. */
export const isBlendModel = (model: AnyFittedModel | undefined): model is BlendModel => model instanceof BlendModel

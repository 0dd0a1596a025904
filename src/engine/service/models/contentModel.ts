/**
 * A fitted content model: score(t) = φ(t)ᵀw + Σ load · v(artist), with a person's w and v from their history
 * (contentTaste.ts). Its parts are the traits and the artists of the title, each weight times value, and the constant as the
 * baseline; they are the score.
 *
 * Similar: cosine in the kernel, the constant left in: what a ridge would carry over from one title to the other.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { artistId } from '../../contract/ids'
import { expectRoom, expectTitle } from './checks'
import type { ContentFeatures, RefusedJoins } from './contentFeatures'
import type { ContentKernel } from './contentKernel'
import { ContentTaste } from './contentTaste'
import { nearest } from './nearest'
import type { Cold, Explanation, FittedModel, Part, Similar } from './protocol'

export interface ContentState {
  readonly catalogue: PublicCatalogue
  readonly refused: RefusedJoins
  readonly features: ContentFeatures
  readonly kernel: ContentKernel
  /** Everybody's ridge: what a person without history gets. */
  readonly prior: Float64Array
}

export class ContentModel implements FittedModel {
  readonly id = 'content'
  readonly titleCount: number
  readonly state: ContentState
  private readonly taste: ContentTaste

  constructor(state: ContentState) {
    this.state = state
    this.titleCount = state.features.titleCount
    this.taste = new ContentTaste(state.features, state.kernel, state.prior)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    this.taste.learn(history)
    const { traits: weights, artists: worth } = this.taste
    const { width, traits, starts, artists, loads } = this.state.features
    for (let title = 0; title < this.titleCount; title++) {
      let sum = 0
      for (let trait = 0, at = title * width; trait < width; trait++, at++) sum += weights[trait] * traits[at]
      for (let at = starts[title]; at < starts[title + 1]; at++) sum += loads[at] * worth[artists[at]]
      out[title] = sum
    }
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    this.taste.learn(history)
    const { width, traits, starts, artists, loads } = this.state.features
    const parts: Part[] = [{ source: { kind: 'baseline' }, value: this.taste.traits[0], model: this.id }]
    for (let trait = 1; trait < width; trait++) {
      const value = this.taste.traits[trait] * traits[title * width + trait]
      if (value !== 0) parts.push({ source: { kind: 'trait', trait: trait - 1 }, value, model: this.id })
    }
    for (let at = starts[title]; at < starts[title + 1]; at++) {
      const value = loads[at] * this.taste.artists[artists[at]]
      if (value !== 0) parts.push({ source: { kind: 'artist', artist: artistId(artists[at]) }, value, model: this.id })
    }
    let score = 0
    for (const part of parts) score += part.value
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { values } = this.state.kernel
    const { titleCount } = this
    const own = values[title * titleCount + title]
    const cosines = new Float64Array(titleCount)
    for (let other = 0; other < titleCount; other++) {
      cosines[other] = values[title * titleCount + other] / Math.sqrt(own * values[other * titleCount + other])
    }
    return nearest(cosines, title, count)
  }
}

/** Whether a model is one of these, to start from. */
export const isContentModel = (model: FittedModel | undefined): model is ContentModel => model instanceof ContentModel

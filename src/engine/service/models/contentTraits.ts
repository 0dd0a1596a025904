/**
 * What is this title like, and do you like such titles, where nothing is known of artists? The ridge of content.ts on traits
 * alone, in its primal form, for catalogues of any size: no table of all pairs of titles.
 *
 * Formula: with everybody's ridge w₀ and the penalty M of contentKernel.ts, a person's weights are w = w₀ + d,
 *   (M + Σ a·φφᵀ) d = Σ a·(p − φᵀw₀)·φ over the history, p = 1 for a liked and −1 for a disliked title, a = α·|weight|,
 * and score(t) = φ(t)ᵀw. The parts are the title's traits, weight times value, and the constant as the baseline. It is the model of
 * content.ts where no title has artists and the history is no longer than what that one reads.
 * Similar: the cosine of M^(−½)φ.
 *
 * Shapes: titles × (1 + traits). Source: Rasmussen & Williams 2006, section 2.1.
 * It misleads by what the tags leave out: two titles with the same genres are one title to it.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { addOuterInPlace, choleskyInPlace, choleskySolveInPlace, solveLowerInPlace } from '../../math/dense'
import { multiplyRowsInto } from '../../math/rows'
import type { Interactions } from '../log/interactions'
import { expectRoom, expectTitle } from './checks'
import { content, populationRidge } from './content'
import { contentFeatures, traitRows } from './contentFeatures'
import { traitPenalty } from './contentKernel'
import { CONTENT_ALPHA } from './contentTaste'
import { begun } from './fitting'
import { nearest } from './nearest'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, FitOptions, Recommender, Similar } from './protocol'

interface State {
  readonly width: number
  /** Titles × width: the constant, then the traits. */
  readonly rows: Float64Array
  /** Everybody's ridge. */
  readonly prior: Float64Array
  /** M, lower triangle. */
  readonly penalty: Float64Array
}

export class ContentTraitsModel implements AnyFittedModel {
  readonly id = 'content'
  readonly titleCount: number
  private readonly state: State
  private readonly system: Float64Array
  private readonly worth: Float64Array

  constructor(state: State) {
    this.state = state
    this.titleCount = state.rows.length / state.width
    this.system = new Float64Array(state.width * state.width)
    this.worth = new Float64Array(state.width)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    this.learn(history)
    multiplyRowsInto(out, this.state.rows, this.worth)
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    this.learn(history)
    const features = this.rowOf(title)
    const parts: AnyPart[] = []
    let score = 0
    for (let at = 0; at < features.length; at++) {
      const value = features[at] * this.worth[at]
      score += value
      if (value !== 0) parts.push({ source: at === 0 ? { kind: 'baseline' } : { kind: 'trait', trait: at - 1 }, value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { width, penalty } = this.state
    const rows = this.state.rows.slice()
    const lower = penalty.slice()
    choleskyInPlace(lower, width)
    const cosines = new Float64Array(this.titleCount)
    const rowAt = (at: number): Float64Array => rows.subarray(at * width, (at + 1) * width)
    for (let other = 0; other < this.titleCount; other++) solveLowerInPlace(lower, rowAt(other), width)
    const length = (row: Float64Array): number => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0))
    const own = length(rowAt(title))
    multiplyRowsInto(cosines, rows, rowAt(title).slice())
    for (let other = 0; other < this.titleCount; other++) cosines[other] /= own * length(rowAt(other))
    return nearest(cosines, title, count)
  }

  private rowOf(title: number): Float64Array {
    const { rows, width } = this.state
    return rows.subarray(title * width, (title + 1) * width)
  }

  /** Leaves the person's weights in `worth`. */
  private learn({ count, titles, weights }: History): void {
    const { system, worth } = this
    const { width, prior, penalty } = this.state
    system.set(penalty)
    worth.fill(0)
    for (let entry = 0; entry < count; entry++) {
      const features = this.rowOf(titles[entry])
      const confidence = CONTENT_ALPHA * Math.abs(weights[entry])
      let miss = weights[entry] > 0 ? 1 : -1
      for (let i = 0; i < width; i++) miss -= features[i] * prior[i]
      addOuterInPlace(system, features, confidence)
      for (let i = 0; i < width; i++) worth[i] += confidence * miss * features[i]
    }
    choleskySolveInPlace(system, worth, width)
    for (let i = 0; i < width; i++) worth[i] += prior[i]
  }
}

function stateOf(interactions: Interactions, catalogue: ModelCatalogue, options: FitOptions): State {
  const features = contentFeatures(catalogue, options)
  const rows = traitRows(features)
  return { width: features.width, rows, prior: populationRidge(interactions, features), penalty: traitPenalty(rows, features.width) }
}

/** The model of the pages where artists are known. */
export const contentAnyData: Recommender<AnyFittedModel & { readonly id: 'content' }> = {
  id: 'content',
  *fit(interactions, catalogue, first) {
    if (catalogue.artists.length > 0) return yield* content.fit(interactions, catalogue, first)
    const options = yield* begun(interactions, catalogue, first)
    const model = new ContentTraitsModel(stateOf(interactions, catalogue, options))
    yield { done: 1 }
    return model
  },
}

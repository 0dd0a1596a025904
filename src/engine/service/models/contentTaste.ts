/**
 * One person's ridge on traits and artists, given their history.
 *
 * Formula: minimise Σ over the history of a·(p − f)² + (w − w₀)ᵀ M (w − w₀) + |v|² / γ, with f = φᵀw + Σ load · v(artist),
 * p = 1 for a liked and −1 for a disliked title, a = α·|weight|. In dual form, with K the kernel:
 *   (K_HH + diag(1 / a)) β = p − φᵀw₀,   w = w₀ + M⁻¹ Σ β φ,   v(artist) = γ · Σ β · load.
 * Shapes: w width, v artists. Only the {@link MOST_TITLES} strongest entries of a history enter: more hardly change a ridge
 * with so few traits, and the cost grows with their cube. Nothing is allocated in steady state.
 */
import type { History } from '../../contract/history'
import { choleskySolveInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from '../../math/dense'
import { topK } from '../../math/topk'
import type { ContentFeatures } from './contentFeatures'
import type { ContentKernel } from './contentKernel'
import { ARTIST_VARIANCE } from './contentKernel'

export const MOST_TITLES = 40
/** Confidence that one unit of weight adds. */
export const CONTENT_ALPHA = 4

export class ContentTaste {
  /** The constant's and the traits' weights. */
  readonly traits: Float64Array
  readonly artists: Float64Array
  private readonly features: ContentFeatures
  private readonly kernel: ContentKernel
  private readonly prior: Float64Array
  private readonly strength: Float32Array
  private readonly strongest = new Uint16Array(MOST_TITLES)
  private readonly options = { k: MOST_TITLES }
  private readonly system = new Float64Array(MOST_TITLES * MOST_TITLES)
  private readonly beta = new Float64Array(MOST_TITLES)

  constructor(features: ContentFeatures, kernel: ContentKernel, prior: Float64Array) {
    this.features = features
    this.kernel = kernel
    this.prior = prior
    this.traits = new Float64Array(features.width)
    this.artists = new Float64Array(features.artistCount)
    this.strength = new Float32Array(features.titleCount)
  }

  /** Leaves the person's weights in `traits` and `artists`, which the next call overwrites. */
  learn(history: History): void {
    this.traits.fill(0)
    this.artists.fill(0)
    const count = this.pickStrongest(history)
    if (count > 0) {
      this.solve(history, count)
      this.spread(history, count)
      solveLowerInPlace(this.kernel.lower, this.traits, this.features.width)
      solveTransposedLowerInPlace(this.kernel.lower, this.traits, this.features.width)
    }
    for (let i = 0; i < this.traits.length; i++) this.traits[i] += this.prior[i]
  }

  private pickStrongest(history: History): number {
    this.strength.fill(Number.NaN)
    for (let entry = 0; entry < history.count; entry++) {
      if (history.weights[entry] !== 0) this.strength[entry] = Math.abs(history.weights[entry])
    }
    return topK(this.strength, this.strongest, this.options)
  }

  private solve(history: History, count: number): void {
    const { system, beta, strongest, features, kernel, prior } = this
    const { titleCount, width, traits } = features
    for (let i = 0; i < count; i++) {
      const title = history.titles[strongest[i]]
      const weight = history.weights[strongest[i]]
      const row = title * titleCount
      for (let j = 0; j <= i; j++) system[i * count + j] = kernel.values[row + history.titles[strongest[j]]]
      system[i * count + i] += 1 / (CONTENT_ALPHA * Math.abs(weight))
      let expected = 0
      for (let trait = 0; trait < width; trait++) expected += traits[title * width + trait] * prior[trait]
      beta[i] = (weight > 0 ? 1 : -1) - expected
    }
    choleskySolveInPlace(system, beta, count)
  }

  /** Σ β φ into the traits, γ Σ β · load into the artists. */
  private spread(history: History, count: number): void {
    const { width, traits, starts, artists, loads } = this.features
    for (let i = 0; i < count; i++) {
      const title = history.titles[this.strongest[i]]
      const share = this.beta[i]
      for (let trait = 0; trait < width; trait++) this.traits[trait] += share * traits[title * width + trait]
      for (let at = starts[title]; at < starts[title + 1]; at++) this.artists[artists[at]] += ARTIST_VARIANCE * share * loads[at]
    }
  }
}

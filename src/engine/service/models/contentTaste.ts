/**
 * One person's ridge on traits and artists, given their history.
 *
 * Formula: minimise Σ over the history of a·(p − f)² + (w − w₀)ᵀ M (w − w₀) + |v|² / γ, with f = φᵀw + Σ load · v(artist),
 * p = 1 for a liked and −1 for a disliked title, a = α·|weight|. In dual form, with K the kernel:
 *   (K_HH + diag(1 / a)) β = p − φᵀw₀,   w = w₀ + M⁻¹ Σ β φ,   v(artist) = γ · Σ β · load.
 * and so the scores of all titles are those of w₀ + Σ β · (row of K), which is how they are reckoned; w and v are for explaining.
 * Shapes: `worth` holds w, then v: as many as columns of the features. Only the {@link MOST_TITLES} strongest entries of a
 * history enter: on the default world more change nothing that can be measured, and the cost grows with their cube. Nothing is
 * allocated in steady state.
 */
import type { History } from '../../contract/history'
import { choleskySolveInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from '../../math/dense'
import { addRowsInPlace } from '../../math/rows'
import { topK } from '../../math/topk'
import type { ContentFeatures } from './contentFeatures'
import type { ContentKernel } from './contentKernel'
import { ARTIST_VARIANCE } from './contentKernel'

export const MOST_TITLES = 24
/** α: confidence that one unit of weight adds. */
export const CONTENT_ALPHA = 1

export class ContentTaste {
  /** What the constant, each trait and each artist are worth to the person last learned. */
  readonly worth: Float64Array
  private readonly features: ContentFeatures
  private readonly kernel: ContentKernel
  private readonly prior: Float64Array
  private readonly strength: Float32Array
  private readonly strongest = new Uint16Array(MOST_TITLES)
  private readonly options = { k: MOST_TITLES, n: 0 }
  private readonly system = new Float64Array(MOST_TITLES * MOST_TITLES)
  private readonly beta = new Float64Array(MOST_TITLES)
  /** φᵀw₀ of every title. */
  private readonly expected: Float64Array
  private readonly sums: Float64Array
  private readonly near: {
    readonly factors: Float64Array
    readonly indices: Uint16Array
    readonly weights: Float64Array
    from: number
    to: number
  }

  constructor(features: ContentFeatures, kernel: ContentKernel, prior: Float64Array) {
    this.features = features
    this.kernel = kernel
    this.prior = prior
    this.worth = new Float64Array(features.width + features.artistCount)
    this.strength = new Float32Array(features.titleCount)
    this.expected = expectedScores(features, prior)
    this.sums = new Float64Array(features.titleCount)
    this.near = { factors: kernel.values, indices: new Uint16Array(MOST_TITLES), weights: this.beta, from: 0, to: 0 }
  }

  /** Scores every title for the person. */
  score(history: History, out: Float32Array): void {
    const { sums, near } = this
    near.to = this.pickStrongest(history)
    this.solve(history, near.to)
    for (let i = 0; i < near.to; i++) near.indices[i] = history.titles[this.strongest[i]]
    sums.set(this.expected)
    addRowsInPlace(sums, near)
    for (let title = 0; title < sums.length; title++) out[title] = sums[title]
  }

  /** Leaves the person's weights in `worth`, which the next call overwrites. */
  learn(history: History): void {
    this.worth.fill(0)
    const count = this.pickStrongest(history)
    this.solve(history, count)
    this.spread(history, count)
    for (let i = 0; i < this.prior.length; i++) this.worth[i] += this.prior[i]
  }

  /** Entries of the history, the strongest first where there are more than can be taken; how many. */
  private pickStrongest(history: History): number {
    const { strength, strongest, options } = this
    let count = 0
    for (let entry = 0; entry < history.count; entry++) {
      const weight = history.weights[entry]
      strength[entry] = weight !== 0 ? Math.abs(weight) : Number.NaN
      if (weight !== 0 && count < MOST_TITLES) strongest[count++] = entry
    }
    if (history.count <= MOST_TITLES) return count
    options.n = history.count
    return topK(strength, strongest, options)
  }

  private solve(history: History, count: number): void {
    const { system, beta, strongest, kernel, expected } = this
    const { titleCount } = this.features
    for (let i = 0; i < count; i++) {
      const title = history.titles[strongest[i]]
      const weight = history.weights[strongest[i]]
      const row = title * titleCount
      for (let j = 0; j <= i; j++) system[i * count + j] = kernel.values[row + history.titles[strongest[j]]]
      system[i * count + i] += 1 / (CONTENT_ALPHA * Math.abs(weight))
      beta[i] = (weight > 0 ? 1 : -1) - expected[title]
    }
    choleskySolveInPlace(system, beta, count)
  }

  /** M⁻¹ Σ β φ into the traits, γ Σ β · load into the artists. */
  private spread(history: History, count: number): void {
    const { worth, strongest, beta } = this
    const { width, starts, columns, values } = this.features
    for (let i = 0; i < count; i++) {
      const title = history.titles[strongest[i]]
      for (let at = starts[title]; at < starts[title + 1]; at++) {
        const scale = columns[at] < width ? 1 : ARTIST_VARIANCE
        worth[columns[at]] += scale * beta[i] * values[at]
      }
    }
    // The solvers take the leading `width` places of a longer array.
    solveLowerInPlace(this.kernel.lower, worth, width)
    solveTransposedLowerInPlace(this.kernel.lower, worth, width)
  }
}

function expectedScores({ titleCount, width, starts, columns, values }: ContentFeatures, prior: Float64Array): Float64Array {
  const expected = new Float64Array(titleCount)
  for (let title = 0; title < titleCount; title++) {
    for (let at = starts[title]; at < starts[title + 1]; at++) if (columns[at] < width) expected[title] += values[at] * prior[columns[at]]
  }
  return expected
}

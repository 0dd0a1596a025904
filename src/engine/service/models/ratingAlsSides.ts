/**
 * The two sides of `ratingAls.ts`, people and titles, and the equations of one row: its mean and its covariance, given the other
 * side's. Allocates nothing once it is set up.
 *
 * Shapes: k factors; of each row the bias b, z = [1, point], M = E[zzᵀ] as a lower triangle row by row, and c = the covariance
 * of bias and z (0 at the 1), with the variance of the bias at its place 0 kept apart.
 */
import { choleskyInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from '../../math/dense'
import { normal } from '../../math/draws'
import { stream } from '../../math/random'
import type { Interactions } from '../log/interactions'
import { byTitle } from './byTitle'
import type { FitOptions } from './protocol'
import { ratingBaselines } from './ratingBaselines'
import { spreadBeside } from './ratingUnit'

export const BIAS_VARIANCE = 0.25
const FIRST_SPREAD = 0.1
const BASELINE_SHRINKAGE = 3

export interface Side {
  readonly count: number
  readonly starts: ArrayLike<number>
  readonly others: Uint16Array | Uint32Array
  /** (r − μ)/u. */
  readonly ratings: Float32Array
  readonly biases: Float64Array
  readonly biasVariances: Float32Array
  readonly points: Float64Array
  readonly moments: Float32Array
  readonly crossings: Float32Array
  other: Side | null
}

export interface Sides {
  readonly people: Side
  readonly titles: Side
  readonly factors: number
  readonly mean: number
  readonly unit: number
}

export function openSides(interactions: Interactions, { factors, seed }: FitOptions): Sides {
  const { profileCount, titleCount, starts, titles: titleOf, weights } = interactions
  const baselines = ratingBaselines(interactions, BASELINE_SHRINKAGE)
  const unit = spreadBeside(interactions, baselines)
  const ratings = weights.map((rating) => (rating - baselines.mean) / unit)
  const columns = byTitle({ ...interactions, weights: ratings })
  const people = emptySide({ count: profileCount, starts, others: titleOf, ratings }, factors)
  const titles = emptySide({ count: titleCount, starts: columns.starts, others: columns.profiles, ratings: columns.weights }, factors)
  people.other = titles
  titles.other = people
  const draws = stream(seed, 'ratingAls.titles')
  const k = factors + 1
  for (let title = 0; title < titleCount; title++) {
    titles.biases[title] = baselines.byTitle[title] / unit
    for (let i = 1; i < k; i++) titles.points[title * k + i] = FIRST_SPREAD * normal(draws, title, 0, i)
    writeMoments(titles, title, null)
  }
  return { people, titles, factors, mean: baselines.mean, unit }
}

function emptySide(rows: Pick<Side, 'count' | 'starts' | 'others' | 'ratings'>, factors: number): Side {
  const k = factors + 1
  const points = new Float64Array(rows.count * k)
  for (let row = 0; row < rows.count; row++) points[row * k] = 1
  return {
    ...rows,
    biases: new Float64Array(rows.count),
    biasVariances: new Float32Array(rows.count),
    points,
    moments: new Float32Array((rows.count * (k * (k + 1))) / 2),
    crossings: new Float32Array(rows.count * k),
    other: null,
  }
}

/** M = zzᵀ + covariance, which is null at the start. */
function writeMoments(side: Side, row: number, covariance: Float64Array | null): void {
  const { points, moments } = side
  const k = points.length / side.count
  let at = row * ((k * (k + 1)) / 2)
  for (let i = 0, from = row * k; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      moments[at++] = points[from + i] * points[from + j] + (covariance !== null && j > 0 ? covariance[i * k + j] : 0)
    }
  }
}

export class SideSolver {
  private readonly k: number
  private readonly triangle: Float64Array
  private readonly packed: Float64Array
  private readonly solution: Float64Array
  private readonly covariance: Float64Array
  private readonly column: Float64Array
  private noise = 1
  private regularisation = 1

  constructor(factors: number) {
    const k = factors + 1
    this.k = k
    this.triangle = new Float64Array(k * k)
    this.packed = new Float64Array((k * (k + 1)) / 2)
    this.solution = new Float64Array(k)
    this.covariance = new Float64Array(k * k)
    this.column = new Float64Array(k)
  }

  set({ noise, regularisation }: { readonly noise: number; readonly regularisation: number }): void {
    this.noise = noise
    this.regularisation = regularisation
  }

  /** The row's bias is the solution's first place, its point the rest. */
  solve(side: Side, row: number): void {
    const { k, triangle, solution, covariance } = this
    if (side.starts[row] === side.starts[row + 1]) this.expectNothing()
    else {
      this.gather(side, row)
      this.spread()
      choleskyInPlace(triangle, k)
      solveLowerInPlace(triangle, solution, k)
      solveTransposedLowerInPlace(triangle, solution, k)
      this.invert()
    }
    side.biases[row] = solution[0]
    side.biasVariances[row] = covariance[0]
    for (let i = 1; i < k; i++) {
      side.points[row * k + i] = solution[i]
      side.crossings[row * k + i] = covariance[i * k]
    }
    writeMoments(side, row, covariance)
  }

  /** Of a row without ratings: the mean and the covariance that it had before any. */
  private expectNothing(): void {
    const { k, solution, covariance, regularisation } = this
    solution.fill(0)
    covariance.fill(0)
    covariance[0] = BIAS_VARIANCE
    for (let i = 1; i < k; i++) covariance[i * k + i] = 1 / regularisation
  }

  private gather({ starts, others, ratings, other }: Side, row: number): void {
    const { k, packed, solution } = this
    packed.fill(0)
    solution.fill(0)
    if (other === null) return
    const { biases, points, moments, crossings } = other
    const length = packed.length
    for (let entry = starts[row]; entry < starts[row + 1]; entry++) {
      const from = others[entry]
      const rest = ratings[entry] - biases[from]
      for (let i = 0, at = from * k; i < k; i++, at++) solution[i] += rest * points[at] - crossings[at]
      for (let i = 0, at = from * length; i < length; i++, at++) packed[i] += moments[at]
    }
  }

  private spread(): void {
    const { k, packed, triangle, noise, regularisation } = this
    for (let i = 0, at = 0; i < k; i++) for (let j = 0; j <= i; j++) triangle[i * k + j] = packed[at++]
    triangle[0] += noise / BIAS_VARIANCE
    for (let i = 1; i < k; i++) triangle[i * k + i] += noise * regularisation
  }

  /** covariance = noise · (triangle·triangleᵀ)⁻¹, its lower half. */
  private invert(): void {
    const { k, triangle, covariance, column, noise } = this
    for (let j = 0; j < k; j++) {
      column.fill(0)
      column[j] = noise
      solveLowerInPlace(triangle, column, k)
      solveTransposedLowerInPlace(triangle, column, k)
      for (let i = j; i < k; i++) covariance[i * k + j] = column[i]
    }
  }
}

/** So many ratings at most are asked for what is left over. */
const MOST_ASKED = 50_000

/** The mean over ratings of E[((r − μ)/u − b(p) − b(t) − x·y)²]. */
export function noiseOf({ people, titles, factors }: Sides): number {
  const k = factors + 1
  const step = Math.max(1, Math.floor(people.others.length / MOST_ASKED))
  let sum = 0
  let count = 0
  for (let person = 0; person < people.count; person++) {
    for (let entry = people.starts[person]; entry < people.starts[person + 1]; entry++) {
      if (entry % step !== 0) continue
      sum += expectedSquare(people, titles, { person, title: people.others[entry], rating: people.ratings[entry], k })
      count++
    }
  }
  return count > 0 ? Math.max(sum / count, 1e-3) : 1
}

interface Asked {
  readonly person: number
  readonly title: number
  readonly rating: number
  readonly k: number
}

function expectedSquare(people: Side, titles: Side, { person, title, rating, k }: Asked): number {
  let product = 0
  let crossed = 0
  for (let i = 1, x = person * k + 1, y = title * k + 1; i < k; i++, x++, y++) {
    product += people.points[x] * titles.points[y]
    crossed += people.crossings[x] * titles.points[y] + titles.crossings[y] * people.points[x]
  }
  const length = (k * (k + 1)) / 2
  let squares = 0
  for (let i = 1, x = person * length + 1, y = title * length + 1; i < k; i++) {
    x++
    y++
    for (let j = 1; j < i; j++) squares += 2 * people.moments[x++] * titles.moments[y++]
    squares += people.moments[x++] * titles.moments[y++]
  }
  const miss = rating - people.biases[person] - titles.biases[title] - product
  return miss * miss - product * product + squares + people.biasVariances[person] + titles.biasVariances[title] + 2 * crossed
}

/**
 * A factorisation of ratings, fitted: every title is a bias and a point y of k factors; a person is the fold-in of their history, a
 * bias and a point x; score(t) = μ + u·(b(t) + b(person) + x·y(t)), u the unit that ratings were measured in at the fit. People are
 * never stored: "take this away" and "rate twelve and join" are the same call. The parts are μ, the two biases, and one a factor.
 *
 * Fold-in: (Σ M(t) + R)·[b, x] = Σ (r(t) − b(t))·[1, y(t)] − [0, c(t)] over the history's titles, R the ridge. M(t) is what is expected of
 * [1, y][1, y]ᵀ: for a title whose point is uncertain its covariance is in it, and c(t) is that of its bias and its point.
 *
 * Shapes: titles × (1 + k), row-major, a 1 before each point; M as lower triangles, row by row.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { choleskySolveInPlace } from '../../math/dense'
import { biasParts } from './bias'
import { expectRoom, expectTitle } from './checks'
import { nearest } from './nearest'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Similar } from './protocol'

/** What a person's equations add on the diagonal: to the bias, to each factor, and to each factor by rating. */
export interface FoldInRidge {
  readonly bias: number
  readonly factor: number
  readonly factorByRating: number
}

export interface RatingFactorsState {
  readonly factors: number
  readonly mean: number
  readonly unit: number
  readonly biases: Float64Array
  readonly points: Float64Array
  /** Where points are uncertain: titles × (1 + k)(2 + k)/2 and titles × (1 + k). */
  readonly moments: Float32Array | null
  readonly crossings: Float32Array | null
  readonly ridge: FoldInRidge
}

export class RatingFactorsModel implements AnyFittedModel {
  readonly id: 'ratingSgd' | 'ratingAls'
  readonly titleCount: number
  readonly state: RatingFactorsState
  private readonly system: Float64Array
  private readonly person: Float64Array
  private readonly cosines: Float64Array

  constructor(id: 'ratingSgd' | 'ratingAls', state: RatingFactorsState) {
    this.id = id
    this.state = state
    this.titleCount = state.biases.length
    this.system = new Float64Array((state.factors + 1) * (state.factors + 1))
    this.person = new Float64Array(state.factors + 1)
    this.cosines = new Float64Array(this.titleCount)
  }

  /** The person's bias and point, in an array that the next call overwrites. */
  foldIn({ count, titles, weights }: History): Float64Array {
    const { system, person, state } = this
    const { mean, unit, biases, points, ridge } = state
    const k = person.length
    system.fill(0)
    person.fill(0)
    system[0] = ridge.bias
    for (let i = 1; i < k; i++) system[i * k + i] = ridge.factor + ridge.factorByRating * count
    for (let entry = 0; entry < count; entry++) {
      const title = titles[entry]
      const rest = (weights[entry] - mean) / unit - biases[title]
      for (let i = 0; i < k; i++) person[i] += rest * points[title * k + i]
      this.addMoment(title)
    }
    choleskySolveInPlace(system, person, k)
    return person
  }

  private addMoment(title: number): void {
    const { system, person, state } = this
    const { points, moments, crossings } = state
    const k = person.length
    if (moments === null || crossings === null) {
      for (let i = 0, row = title * k; i < k; i++) {
        for (let j = 0; j <= i; j++) system[i * k + j] += points[row + i] * points[row + j]
      }
      return
    }
    let at = title * ((k * (k + 1)) / 2)
    for (let i = 0; i < k; i++) {
      for (let j = 0; j <= i; j++) system[i * k + j] += moments[at++]
      person[i] -= crossings[title * k + i]
    }
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { mean, unit, biases, points } = this.state
    const person = this.foldIn(history)
    const k = person.length
    for (let title = 0, row = 0; title < this.titleCount; title++, row += k) {
      let sum = biases[title]
      for (let i = 0; i < k; i++) sum += person[i] * points[row + i]
      out[title] = mean + unit * sum
    }
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { mean, unit, biases, points } = this.state
    const person = this.foldIn(history)
    const row = title * person.length
    const parts: AnyPart[] = [...biasParts({ mean, title: unit * biases[title], person: unit * person[0] }, this.id)]
    for (let i = 1; i < person.length; i++) {
      parts.push({ source: { kind: 'factor', factor: i - 1 }, value: unit * person[i] * points[row + i], model: this.id })
    }
    return { score: parts.reduce((sum, part) => sum + part.value, 0), parts }
  }

  /** Cosine of the titles' points. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { cosines } = this
    const own = this.product(title, title)
    if (!(own > 0)) return { kind: 'cold', reason: 'newTitle' }
    for (let other = 0; other < this.titleCount; other++) {
      const length = this.product(other, other)
      cosines[other] = length > 0 ? this.product(title, other) / Math.sqrt(own * length) : Number.NaN
    }
    return nearest(cosines, title, count)
  }

  private product(one: number, other: number): number {
    const { points } = this.state
    const k = this.person.length
    let sum = 0
    for (let i = 1; i < k; i++) sum += points[one * k + i] * points[other * k + i]
    return sum
  }
}

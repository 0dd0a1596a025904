/**
 * A fitted matrix factorisation: every title is a point y of k factors; a person is the fold-in x of their history; the score
 * is x·y. People are never stored: "take this event away" and "rate three and join" are the same call.
 *
 * Explaining (Hu et al. 2008, section 5): with W the inverse of the person's matrix, score(t) = Σ over liked j of
 * (1 + α·w(j)) · y(t)ᵀ W y(j): each summand is the part of one watched title, and they add up to the score. A disliked title
 * has no part of its own; it holds the others back through W.
 *
 * Similar: cosine of the titles' points.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { multiplyRowsInto } from '../../math/rows'
import { expectRoom, expectTitle } from './checks'
import { LastHistory } from './lastHistory'
import { nearest } from './nearest'
import type { AnyFittedModel, Cold, Explanation, FittedModel, Part, Similar } from './protocol'
import type { RowProblem } from './rowSolve'
import { gramOf, RowSolver } from './rowSolve'

export interface AlsState {
  readonly factors: number
  /** titles × factors, row-major. */
  readonly items: Float64Array
  readonly alpha: number
  readonly regularisation: number
  /** Mean over people of titles + α·Σ|w|: what a row's own sum is measured by. */
  readonly massUnit: number
}

export class AlsModel implements FittedModel {
  readonly id = 'implicitAls'
  readonly titleCount: number
  readonly state: AlsState
  private readonly solver: RowSolver
  private readonly problem: RowProblem
  /** Whose equations stand in the solver. */
  private readonly solved = new LastHistory()
  private readonly lengths: Float64Array
  private readonly cosines: Float64Array

  constructor(state: AlsState) {
    this.state = state
    this.titleCount = state.items.length / state.factors
    this.solver = new RowSolver(state.factors)
    this.problem = {
      factors: state.items,
      gram: gramOf(state.items, state.factors),
      ridge: 0,
      alpha: state.alpha,
      indices: new Uint16Array(0),
      weights: new Float32Array(0),
      from: 0,
      to: 0,
    }
    this.lengths = lengthsOf(state.items, state.factors)
    this.cosines = new Float64Array(this.titleCount)
  }

  /** The person's point: k factors in an array that the next call overwrites. */
  foldIn(history: History): Float64Array {
    this.solved.forget()
    const { problem, state } = this
    let mass = this.titleCount
    for (let entry = 0; entry < history.count; entry++) mass += state.alpha * Math.abs(history.weights[entry])
    problem.ridge = (state.regularisation * mass) / state.massUnit
    problem.indices = history.titles
    problem.weights = history.weights
    problem.to = history.count
    return this.solver.solve(problem)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    multiplyRowsInto(out, this.state.items, this.foldIn(history))
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    const { factors, items, alpha } = this.state
    if (!this.solved.is(history)) {
      this.foldIn(history)
      this.solved.take(history)
    }
    const toTitle = items.slice(title * factors, (title + 1) * factors)
    this.solver.solveAgain(toTitle)
    const parts: Part[] = []
    let score = 0
    for (let entry = 0; entry < history.count; entry++) {
      const weight = history.weights[entry]
      if (!(weight > 0)) continue
      const at = history.titles[entry] * factors
      let value = 0
      for (let i = 0; i < factors; i++) value += toTitle[i] * items[at + i]
      value *= 1 + alpha * weight
      score += value
      parts.push({ source: { kind: 'watched', title: titleId(history.titles[entry]) }, value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    if (this.lengths[title] === 0) return { kind: 'cold', reason: 'newTitle' }
    const { factors, items } = this.state
    const { lengths, cosines } = this
    multiplyRowsInto(cosines, items, items.subarray(title * factors, (title + 1) * factors))
    for (let other = 0; other < this.titleCount; other++) {
      cosines[other] = lengths[other] > 0 ? cosines[other] / (lengths[title] * lengths[other]) : Number.NaN
    }
    return nearest(cosines, title, count)
  }
}

function lengthsOf(items: Float64Array, factors: number): Float64Array {
  const lengths = new Float64Array(items.length / factors)
  for (let title = 0; title < lengths.length; title++) {
    let sum = 0
    for (let i = title * factors; i < (title + 1) * factors; i++) sum += items[i] * items[i]
    lengths[title] = Math.sqrt(sum)
  }
  return lengths
}

/** Whether a model is one of these, to start from. */
export const isAlsModel = (model: AnyFittedModel | undefined): model is AlsModel => model instanceof AlsModel

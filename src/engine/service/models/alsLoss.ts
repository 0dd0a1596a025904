/**
 * The objective that alternating least squares brings down, without visiting the empty cells: Σ over all of (x·y)² is
 * ⟨XᵀX, YᵀY⟩, and the touched cells only need their difference to that.
 */
import type { AlsFit } from './alsFit'
import { gramOf } from './rowSolve'

export function lossOf(fit: AlsFit, knobs: { readonly alpha: number; readonly regularisation: number }): number {
  const scale = knobs.regularisation / fit.massUnit
  return (
    everyCellAtZero(fit) +
    touchedCells(fit, knobs.alpha) +
    scale * (weightedSquares(fit.people, fit.peopleMass, fit.factors) + weightedSquares(fit.items, fit.itemMass, fit.factors))
  )
}

function everyCellAtZero({ people, items, factors }: AlsFit): number {
  const ofPeople = gramOf(people, factors)
  const ofItems = gramOf(items, factors)
  let sum = 0
  for (let i = 0; i < factors; i++) {
    sum += ofPeople[i * factors + i] * ofItems[i * factors + i]
    for (let j = 0; j < i; j++) sum += 2 * ofPeople[i * factors + j] * ofItems[i * factors + j]
  }
  return sum
}

function touchedCells({ interactions, people, items, factors }: AlsFit, alpha: number): number {
  const { profileCount, starts, titles, weights } = interactions
  let sum = 0
  for (let profile = 0; profile < profileCount; profile++) {
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
      let guess = 0
      for (let i = 0; i < factors; i++) guess += people[profile * factors + i] * items[titles[cell] * factors + i]
      const miss = (weights[cell] > 0 ? 1 : 0) - guess
      sum += (1 + alpha * Math.abs(weights[cell])) * miss * miss - guess * guess
    }
  }
  return sum
}

function weightedSquares(table: Float64Array, weights: Float64Array, factors: number): number {
  let sum = 0
  for (let row = 0; row < weights.length; row++) {
    let squares = 0
    for (let i = row * factors; i < (row + 1) * factors; i++) squares += table[i] * table[i]
    sum += weights[row] * squares
  }
  return sum
}

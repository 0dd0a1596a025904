/**
 * A matrix factorisation under way: both sides, and what stays the same between sweeps. The titles start where last night's
 * model left them, or, the first time, at small keyed normal draws.
 */
import { normal } from '../../math/draws'
import { stream } from '../../math/random'
import type { Interactions } from '../log/interactions'
import { isAlsModel } from './alsModel'
import type { ByTitle } from './byTitle'
import { byTitle } from './byTitle'
import type { FitOptions } from './protocol'

/** Confidence that one unit of weight adds. */
export const ALPHA = 10
const FIRST_SPREAD = 0.1

export interface AlsFit {
  readonly interactions: Interactions
  readonly columns: ByTitle
  readonly factors: number
  readonly people: Float64Array
  readonly items: Float64Array
  readonly peopleMass: Float64Array
  readonly itemMass: Float64Array
  readonly meanMass: number
}

export function openFit(interactions: Interactions, options: FitOptions): AlsFit {
  const { profileCount, titleCount } = interactions
  const columns = byTitle(interactions)
  const peopleMass = masses(interactions.starts, interactions.weights, titleCount)
  let sum = 0
  for (const mass of peopleMass) sum += mass
  return {
    interactions,
    columns,
    factors: options.factors,
    people: new Float64Array(profileCount * options.factors),
    items: firstItems(titleCount, options),
    peopleMass,
    itemMass: masses(columns.starts, columns.weights, profileCount),
    meanMass: profileCount > 0 ? sum / profileCount : titleCount,
  }
}

/** untouched cells + α·Σ|w| of each row. */
function masses(starts: Int32Array, weights: Float32Array, width: number): Float64Array {
  const mass = new Float64Array(starts.length - 1).fill(width)
  for (let row = 0; row < mass.length; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) mass[row] += ALPHA * Math.abs(weights[cell])
  }
  return mass
}

function firstItems(titleCount: number, options: FitOptions): Float64Array {
  const { factors, previous } = options
  if (isAlsModel(previous) && previous.titleCount === titleCount && previous.state.factors === factors) return previous.state.items.slice()
  const items = new Float64Array(titleCount * factors)
  const draws = stream(options.seed, 'implicitAls.items')
  for (let title = 0; title < titleCount; title++) {
    for (let i = 0; i < factors; i++) items[title * factors + i] = FIRST_SPREAD * normal(draws, title, 0, i)
  }
  return items
}

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
  readonly alpha: number
  /** A row's ridge is λ times its mass in this unit. */
  readonly massUnit: number
}

/** What a unit of weight and a unit of regularisation mean. */
export type AlsScale = (interactions: Interactions, options: FitOptions) => Pick<AlsFit, 'alpha' | 'massUnit'>

/** λ in units of the mean mass of people. */
export const worldScale: AlsScale = ({ profileCount, titleCount, starts, weights }) => {
  const peopleMass = masses({ starts, weights }, ALPHA, titleCount)
  let sum = 0
  for (const mass of peopleMass) sum += mass
  return { alpha: ALPHA, massUnit: profileCount > 0 ? sum / profileCount : titleCount }
}

export function openFit(interactions: Interactions, options: FitOptions, scaleOf: AlsScale = worldScale): AlsFit {
  const { profileCount, titleCount } = interactions
  const columns = byTitle(interactions)
  const scale = scaleOf(interactions, options)
  return {
    interactions,
    columns,
    factors: options.factors,
    people: new Float64Array(profileCount * options.factors),
    items: firstItems(titleCount, options),
    peopleMass: masses(interactions, scale.alpha, titleCount),
    itemMass: masses(columns, scale.alpha, profileCount),
    ...scale,
  }
}

/** untouched cells + α·Σ|w| of each row. */
function masses({ starts, weights }: Pick<ByTitle, 'starts' | 'weights'>, alpha: number, width: number): Float64Array {
  const mass = new Float64Array(starts.length - 1).fill(width)
  for (let row = 0; row < mass.length; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) mass[row] += alpha * Math.abs(weights[cell])
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

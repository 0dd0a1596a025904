/**
 * Stochastic gradient descent on ratings under way (`ratingSgd.ts`): the ratings in an order drawn once, in blocks whose order is
 * drawn anew each sweep, and both sides' factors.
 *
 * Shapes: blocks of {@link BLOCK} ratings; Float32 factors (half the memory to walk, and as exact as it needs to be), sums in Float64.
 */
import { normal } from '../../math/draws'
import { bits, stream, uniform } from '../../math/random'
import type { Interactions } from '../log/interactions'
import type { FitOptions } from './protocol'
import { personBias, type RatingBaselines } from './ratingBaselines'

const BLOCK = 64
const FIRST_SPREAD = 0.03
const HELD_OUT_SHARE = 0.05

interface Rows {
  readonly count: number
  readonly people: Uint32Array
  readonly titles: Uint32Array
  /** What is to be guessed: the rating's distance from the baselines, in units. */
  readonly rests: Float32Array
}

export interface Sgd {
  readonly factors: number
  readonly rows: Rows
  readonly heldOut: Rows
  readonly blocks: number
  readonly people: Float32Array
  readonly titles: Float32Array
  readonly seed: number
  readonly order: Uint32Array
  /** Mean square of the misses of the last sweep, each before its step. */
  loss: number
}

interface Opening {
  readonly baselines: RatingBaselines
  readonly unit: number
  readonly options: FitOptions
}

export function openSgd(interactions: Interactions, { baselines, unit, options: { factors, seed } }: Opening): Sgd {
  const { profileCount, titleCount } = interactions
  const { rows, heldOut } = drawn(interactions, { baselines, unit, seed })
  const blocks = Math.ceil(rows.count / BLOCK)
  return {
    factors,
    rows,
    heldOut,
    blocks,
    people: firstPoints(seed, 'ratingSgd.people', profileCount, factors),
    titles: firstPoints(seed, 'ratingSgd.titles', titleCount, factors),
    seed,
    order: new Uint32Array(blocks),
    loss: 0,
  }
}

function firstPoints(seed: number, purpose: string, count: number, factors: number): Float32Array {
  const draws = stream(seed, purpose)
  const points = new Float32Array(count * factors)
  for (let row = 0; row < count; row++)
    for (let i = 0; i < factors; i++) points[row * factors + i] = FIRST_SPREAD * normal(draws, row, 0, i)
  return points
}

/** All ratings in a drawn order, a twentieth of them apart. */
function drawn(
  interactions: Interactions,
  { baselines, unit, seed }: { readonly baselines: RatingBaselines; readonly unit: number; readonly seed: number },
): { readonly rows: Rows; readonly heldOut: Rows } {
  const { profileCount, starts, titles, weights } = interactions
  const cells = starts[profileCount]
  const owner = new Uint32Array(cells)
  const rests = new Float32Array(cells)
  for (let profile = 0; profile < profileCount; profile++) {
    const from = starts[profile]
    const to = starts[profile + 1]
    owner.fill(profile, from, to)
    const own = personBias({ count: to - from, titles: titles.subarray(from, to), weights: weights.subarray(from, to) }, baselines)
    for (let cell = from; cell < to; cell++) rests[cell] = (weights[cell] - baselines.mean - baselines.byTitle[titles[cell]] - own) / unit
  }
  const order = new Uint32Array(cells)
  for (let cell = 0; cell < cells; cell++) order[cell] = cell
  shuffleInPlace(order, seed, 0)
  const draws = stream(seed, 'ratingSgd.heldOut')
  const isHeldOut = (cell: number): boolean => uniform(draws, owner[cell], 0, titles[cell]) < HELD_OUT_SHARE
  const rowsOf = (chosen: Uint32Array): Rows => ({
    count: chosen.length,
    people: chosen.map((cell) => owner[cell]),
    titles: chosen.map((cell) => titles[cell]),
    rests: Float32Array.from(chosen, (cell) => rests[cell]),
  })
  return { rows: rowsOf(order.filter((cell) => !isHeldOut(cell))), heldOut: rowsOf(order.filter(isHeldOut)) }
}

/** Fisher and Yates, keyed by place and sweep. */
function shuffleInPlace(items: Uint32Array, seed: number, sweep: number): void {
  const draws = stream(seed, 'ratingSgd.order')
  for (let place = items.length - 1; place > 0; place--) {
    const other = Math.floor((bits(draws, place, sweep, 0) / 4294967296) * (place + 1))
    const item = items[place]
    items[place] = items[other]
    items[other] = item
  }
}

interface Stretch {
  readonly sweep: number
  /** Blocks of the sweep's order. */
  readonly from: number
  readonly to: number
  readonly learningRate: number
  readonly regularisation: number
}

export function sweepBlocks(fit: Sgd, { sweep, from, to, learningRate, regularisation }: Stretch): void {
  const { order, rows, people, titles, factors } = fit
  if (from === 0) {
    for (let block = 0; block < order.length; block++) order[block] = block
    shuffleInPlace(order, fit.seed, sweep + 1)
    fit.loss = 0
  }
  const kept = 1 - learningRate * regularisation
  let squares = 0
  for (let at = from; at < to; at++) {
    const first = order[at] * BLOCK
    const end = Math.min(first + BLOCK, rows.count)
    for (let row = first; row < end; row++) {
      const p = rows.people[row] * factors
      const t = rows.titles[row] * factors
      let miss = rows.rests[row]
      for (let i = 0; i < factors; i++) miss -= people[p + i] * titles[t + i]
      squares += miss * miss
      const step = learningRate * miss
      for (let i = 0; i < factors; i++) {
        const x = people[p + i]
        const y = titles[t + i]
        people[p + i] = kept * x + step * y
        titles[t + i] = kept * y + step * x
      }
    }
  }
  fit.loss += squares / Math.max(1, rows.count)
}

/** Mean square of what is left of the held-out ratings. */
export function validationError({ heldOut, people, titles, factors }: Sgd): number {
  let squares = 0
  for (let row = 0; row < heldOut.count; row++) {
    const p = heldOut.people[row] * factors
    const t = heldOut.titles[row] * factors
    let miss = heldOut.rests[row]
    for (let i = 0; i < factors; i++) miss -= people[p + i] * titles[t + i]
    squares += miss * miss
  }
  return squares / heldOut.count
}

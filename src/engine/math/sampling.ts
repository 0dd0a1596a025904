/**
 * Choosing among things: one by weight, several without repetition, all in a random order.
 *
 * Answers: which title is picked, if each has its chance? Two families:
 * - by one uniform u: a scan of the weights, a cumulative table (O(log n), rises with u), or Walker's alias
 *   table (O(1), for one table and many picks);
 * - by keyed draws: every item draws its own luck, under its own number as index, and the luckiest come
 *   first. So an item that joins or leaves moves nobody else's luck. Weights enter as
 *   log(weight) + Gumbel, which gives sampling one by one in proportion to weight (Plackett-Luce).
 *
 * Shapes: weights ≥ 0, at least one above 0; items are distinct integers from 0 to 2³² − 1.
 * Source: A. J. Walker, ACM TOMS 3 (1977), with M. Vose's construction (1991); P. Efraimidis and
 * P. Spirakis, "Weighted random sampling with a reservoir" (2006), equal in law to the Gumbel form.
 * Misleads: an alias pick does not rise with u, so two tables under the same u share little luck; where
 * worlds are to be compared under common dice, take the keyed forms or the cumulative table.
 */

import { log } from './elementary'
import { gumbelQuantile } from './quantiles'
import { type Stream, uniform } from './random'

/** Whose luck, and when; the item itself is the index of each draw. */
export interface Dice {
  readonly stream: Stream
  readonly who: number
  readonly slot: number
}

function totalOf(weights: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity)) {
      throw new RangeError(`Expected weights from 0 upwards, got ${weights[i]} at ${i}`)
    }
    total += weights[i]
  }
  if (!(total > 0)) throw new RangeError(`Expected at least one weight above 0, got ${weights.length} of sum ${total}`)
  return total
}

/** The index where the running sum of the weights passes u · total; weights of 0 are never picked. */
export function pickWeighted(weights: ArrayLike<number>, u: number): number {
  const target = u * totalOf(weights)
  let sum = weights[0]
  let i = 0
  while (target >= sum && i < weights.length - 1) {
    i++
    sum += weights[i]
  }
  return i
}

/** Running sums of the weights, the last one being their total. */
export function cumulative(weights: ArrayLike<number>): Float64Array {
  totalOf(weights)
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]
    sums[i] = sum
  }
  return sums
}

/** As `pickWeighted`, from the running sums, by halving. */
export function pickCumulative(sums: Float64Array, u: number): number {
  const target = u * sums[sums.length - 1]
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (target < sums[middle]) high = middle
    else low = middle + 1
  }
  return low
}

export interface AliasTable {
  /** Cell i keeps its own index below this share of the cell, else gives its alias. */
  readonly keep: Float64Array
  readonly alias: Uint32Array
}

/**
 * Each cell of width 1/n is filled by at most two indices: the poor lend their room to the rich. A cell left over
 * by rounding keeps itself as its alias.
 */
export function aliasTable(weights: ArrayLike<number>): AliasTable {
  const n = weights.length
  const total = totalOf(weights)
  const keep = Float64Array.from(weights, (weight) => (weight * n) / total)
  const alias = Uint32Array.from(keep, (_, i) => i)
  const poor: number[] = []
  const rich: number[] = []
  for (let i = 0; i < n; i++) (keep[i] < 1 ? poor : rich).push(i)
  let donor = rich.pop()
  while (donor !== undefined) {
    const taker = poor.pop()
    if (taker === undefined) break
    alias[taker] = donor
    keep[donor] -= 1 - keep[taker]
    if (keep[donor] < 1) {
      poor.push(donor)
      donor = rich.pop()
    }
  }
  return { keep, alias }
}

export function pickAlias(table: AliasTable, u: number): number {
  const place = u * table.keep.length
  const cell = Math.floor(place)
  return place - cell < table.keep[cell] ? cell : table.alias[cell]
}

function byLuck(items: readonly number[], luckOf: (place: number) => number): number[] {
  const luck = Float64Array.from(items, (_, place) => luckOf(place))
  const places = items.map((_, place) => place)
  places.sort((x, y) => luck[y] - luck[x] || items[x] - items[y])
  return places.map((place) => items[place])
}

function expectCount(count: number, available: number): void {
  if (!Number.isInteger(count) || count < 0 || count > available) {
    throw new RangeError(`Expected \`count\` to be an integer from 0 to ${available}, got ${count}`)
  }
}

/** The items in an order in which each permutation is equally likely. */
export function shuffle(items: readonly number[], dice: Dice): number[] {
  return byLuck(items, (place) => uniform(dice.stream, dice.who, dice.slot, items[place]))
}

/** `count` of the items, each set equally likely, in random order. */
export function sampleWithout(items: readonly number[], count: number, dice: Dice): number[] {
  expectCount(count, items.length)
  return shuffle(items, dice).slice(0, count)
}

export interface WeightedDice extends Dice {
  /** How many to take; items of weight 0 never come. */
  readonly count: number
}

/** Items taken one after the other, each time in proportion to the weights of those that remain. */
export function sampleWeighted(items: readonly number[], weights: ArrayLike<number>, dice: WeightedDice): number[] {
  if (weights.length !== items.length) {
    throw new RangeError(`Expected one weight for each of ${items.length} items, got ${weights.length}`)
  }
  totalOf(weights)
  const possible = items.map((_, place) => place).filter((place) => weights[place] > 0)
  expectCount(dice.count, possible.length)
  const candidates = possible.map((place) => items[place])
  const ordered = byLuck(
    candidates,
    (n) => log(weights[possible[n]]) + gumbelQuantile(uniform(dice.stream, dice.who, dice.slot, candidates[n])),
  )
  return ordered.slice(0, dice.count)
}

/**
 * Answers: into which groups do people and titles fall, if each is to be with those in whose direction it points?
 *
 * Formula: spherical k-means: every point is scaled to length 1 and joins the centre with the largest inner product; centres are the
 * scaled sums of their points. The first centre is a point drawn by key, each next one the point least like the centres before it.
 * Shapes: `points` count × rank, row-major; answers a group from 0 to k − 1 for each.
 * Source: I. Dhillon, D. Modha, Machine Learning 42, 2001.
 * Misleads: it always finds k groups, whether there are any or not.
 */
import { stream, uniform } from '../../math/random'

const ROUNDS = 30

export function clustersOf(points: Float64Array, rank: number, k: number): Uint8Array {
  const scaled = points.slice()
  for (let at = 0; at < scaled.length; at += rank) toLengthOne(scaled, at, rank)
  const groups = new Uint8Array(scaled.length / rank)
  let centres = firstCentres(scaled, rank, k)
  for (let round = 0; round < ROUNDS; round++) {
    if (!assign(scaled, centres, { rank, groups }) && round > 0) break
    centres = centresOf(scaled, centres, { rank, groups })
  }
  return groups
}

interface Grouped {
  readonly rank: number
  readonly groups: Uint8Array
}

function toLengthOne(values: Float64Array, at: number, rank: number): void {
  let sum = 0
  for (let axis = 0; axis < rank; axis++) sum += values[at + axis] * values[at + axis]
  if (sum > 0) for (let axis = 0; axis < rank; axis++) values[at + axis] /= Math.sqrt(sum)
}

function likeness(
  points: Float64Array,
  at: number,
  { centres, from, rank }: { centres: Float64Array; from: number; rank: number },
): number {
  let sum = 0
  for (let axis = 0; axis < rank; axis++) sum += points[at + axis] * centres[from + axis]
  return sum
}

function firstCentres(points: Float64Array, rank: number, k: number): Float64Array {
  const count = points.length / rank
  const centres = new Float64Array(k * rank)
  const nearest = new Float64Array(count).fill(-2)
  let chosen = Math.floor(uniform(stream(1, 'table clusters'), 0, 0, 0) * count)
  for (let group = 0; group < k && count > 0; group++) {
    centres.set(points.subarray(chosen * rank, (chosen + 1) * rank), group * rank)
    let least = 2
    for (let point = 0; point < count; point++) {
      nearest[point] = Math.max(nearest[point], likeness(points, point * rank, { centres, from: group * rank, rank }))
      if (nearest[point] < least) {
        least = nearest[point]
        chosen = point
      }
    }
  }
  return centres
}

/** Whether anybody moved. */
function assign(points: Float64Array, centres: Float64Array, { rank, groups }: Grouped): boolean {
  let moved = false
  for (let point = 0; point < groups.length; point++) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let from = 0; from < centres.length; from += rank) {
      const alike = likeness(points, point * rank, { centres, from, rank })
      if (alike > most) {
        most = alike
        best = from / rank
      }
    }
    if (groups[point] !== best) moved = true
    groups[point] = best
  }
  return moved
}

/** A group that nobody joined keeps its centre. */
function centresOf(points: Float64Array, before: Float64Array, { rank, groups }: Grouped): Float64Array {
  const centres = new Float64Array(before.length)
  const counts = new Uint32Array(before.length / rank)
  for (let point = 0; point < groups.length; point++) {
    counts[groups[point]] += 1
    for (let axis = 0; axis < rank; axis++) centres[groups[point] * rank + axis] += points[point * rank + axis]
  }
  for (const [group, count] of counts.entries()) {
    if (count === 0) centres.set(before.subarray(group * rank, (group + 1) * rank), group * rank)
    toLengthOne(centres, group * rank, rank)
  }
  return centres
}

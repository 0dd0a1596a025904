/**
 * K-means: rows sorted into k groups around k means.
 *
 * Answers: into which k heaps do these rows fall? Formula: centres that make Σ |row − its centre|² small; begun by k-means++ (each next centre
 * is a row, drawn in proportion to its squared distance from the nearest so far), then Lloyd's two steps in turn until no row changes sides;
 * of several starts the one with the smallest sum. An empty group takes the row that lies furthest from its centre.
 * Shapes: rows n × columns, row-major; labels 0..k−1 by place in `members`; centres k × columns.
 * Source: S. Lloyd (1957, 1982); D. Arthur and S. Vassilvitskii, "k-means++" (2007).
 * Misleads: it finds k groups in anything, a shapeless cloud too. Ask whether two halves of the rows give the same ones (`agreement.ts`).
 */
import { fork, type Stream, uniform } from './random'
import { pickWeighted } from './sampling'

export interface KMeansOptions {
  readonly columns: number
  readonly k: number
  readonly starts: number
  readonly stream: Stream
  /** Rows that take part. */
  readonly members: ArrayLike<number>
}

export interface KMeans {
  readonly labels: Uint8Array
  readonly centres: Float64Array
  /** Σ of squared distances. */
  readonly spread: number
}

const MOST_ROUNDS = 60

/** Yields after every round over the rows. */
export function* kMeans(rows: Float64Array, options: KMeansOptions): Generator<void, KMeans> {
  const { k, members, starts, stream } = options
  if (!(Number.isInteger(k) && k >= 1 && k <= members.length && k < 256)) {
    throw new RangeError(`Expected \`k\` to be an integer from 1 to ${Math.min(255, members.length)}, got ${k}`)
  }
  let best: KMeans | null = null
  for (let start = 0; start < Math.max(1, starts); start++) {
    const found = yield* fromOneStart(rows, { ...options, stream: fork(stream, start) })
    if (best === null || found.spread < best.spread) best = found
  }
  if (best === null) throw new RangeError('Expected `starts` to be 1 at least')
  return best
}

function* fromOneStart(rows: Float64Array, options: KMeansOptions): Generator<void, KMeans> {
  const { columns, members } = options
  const centres = firstCentres(rows, options)
  let labels = new Uint8Array(members.length).fill(255)
  for (let round = 0; ; round++) {
    const next = nearest(rows, { columns, members, centres })
    yield
    if (round === MOST_ROUNDS || next.labels.every((label, at) => label === labels[at])) return { ...next, centres }
    labels = next.labels
    moveCentres(rows, { options, labels, distances: next.distances, centres })
  }
}

function firstCentres(rows: Float64Array, { columns, k, members, stream }: KMeansOptions): Float64Array {
  const centres = new Float64Array(k * columns)
  const far = new Float64Array(members.length).fill(1)
  for (let centre = 0; centre < k; centre++) {
    const place = far.some((value) => value > 0) ? pickWeighted(far, uniform(stream, centre, 0, 0)) : centre
    const from = members[place] * columns
    centres.set(rows.subarray(from, from + columns), centre * columns)
    for (let at = 0; at < members.length; at++) {
      const distance = squaredDistance(rows, members[at] * columns, { centres, centre, columns })
      far[at] = centre === 0 ? distance : Math.min(far[at], distance)
    }
  }
  return centres
}

interface Around {
  readonly columns: number
  readonly members: ArrayLike<number>
  readonly centres: Float64Array
}

/** To which centre each member is nearest, and how far it lies; ties to the first. */
export function nearest(rows: Float64Array, { columns, members, centres }: Around) {
  const labels = new Uint8Array(members.length)
  const distances = new Float64Array(members.length)
  let spread = 0
  for (let at = 0; at < members.length; at++) {
    distances[at] = Number.POSITIVE_INFINITY
    for (let centre = 0; centre * columns < centres.length; centre++) {
      const distance = squaredDistance(rows, members[at] * columns, { centres, centre, columns })
      if (distance >= distances[at]) continue
      distances[at] = distance
      labels[at] = centre
    }
    spread += distances[at]
  }
  return { labels, distances, spread }
}

interface Centre {
  readonly centres: Float64Array
  readonly centre: number
  readonly columns: number
}

function squaredDistance(rows: Float64Array, from: number, { centres, centre, columns }: Centre): number {
  let sum = 0
  for (let i = 0; i < columns; i++) {
    const gap = rows[from + i] - centres[centre * columns + i]
    sum += gap * gap
  }
  return sum
}

interface Moving {
  readonly options: KMeansOptions
  readonly labels: Uint8Array
  readonly distances: Float64Array
  readonly centres: Float64Array
}

function moveCentres(rows: Float64Array, { options: { columns, k, members }, labels, distances, centres }: Moving): void {
  const counts = new Float64Array(k)
  centres.fill(0)
  for (let at = 0; at < members.length; at++) {
    counts[labels[at]]++
    for (let i = 0; i < columns; i++) centres[labels[at] * columns + i] += rows[members[at] * columns + i]
  }
  for (let centre = 0; centre < k; centre++) {
    const own = centres.subarray(centre * columns, (centre + 1) * columns)
    if (counts[centre] > 0) {
      for (let i = 0; i < columns; i++) own[i] /= counts[centre]
      continue
    }
    let furthest = 0
    for (let at = 1; at < distances.length; at++) if (distances[at] > distances[furthest]) furthest = at
    distances[furthest] = 0
    own.set(rows.subarray(members[furthest] * columns, (members[furthest] + 1) * columns))
  }
}

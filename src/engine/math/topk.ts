/**
 * The k largest scores, best first.
 *
 * Answers: which titles lead the ranking, among those that may be shown?
 * Formula: a heap of the k best so far in the caller's own array, the worst of them on top; then the heap
 * is emptied from the back. O(n log k), nothing allocated. Order: higher score first, equal scores by the
 * smaller index, so that a tie never depends on the order of work.
 * Shapes: scores n; `out` at least k places; `allowed` n flags, 1 = may be chosen.
 * Misleads with NaN: a NaN score is never chosen (it compares with nothing), so fewer than k may return.
 */

export type Scores = Float32Array | Float64Array
export type Places = Uint16Array | Uint32Array | Int32Array

export interface TopKOptions {
  /** How many at most; by default as many as `out` holds. */
  readonly k?: number
  /** How many of the scores, from the first, are looked at; by default all. */
  readonly n?: number
  /** 1 = may be chosen, 0 = not; by default all may. */
  readonly allowed?: Uint8Array
}

function worse(scores: Scores, a: number, b: number): boolean {
  return scores[a] < scores[b] || (scores[a] === scores[b] && a > b)
}

function siftDown(scores: Scores, heap: Places, size: number): void {
  const moved = heap[0]
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= size) break
    if (child + 1 < size && worse(scores, heap[child + 1], heap[child])) child++
    if (!worse(scores, heap[child], moved)) break
    heap[place] = heap[child]
    place = child
  }
  heap[place] = moved
}

function siftUp(scores: Scores, heap: Places, from: number): void {
  const moved = heap[from]
  let place = from
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!worse(scores, moved, heap[parent])) break
    heap[place] = heap[parent]
    place = parent
  }
  heap[place] = moved
}

function sortHeap(scores: Scores, heap: Places, size: number): void {
  for (let last = size - 1; last > 0; last--) {
    const worst = heap[0]
    heap[0] = heap[last]
    heap[last] = worst
    siftDown(scores, heap, last)
  }
}

/** Writes the indices of the k largest scores into `out`, best first, and returns how many there were. */
export function topK(scores: Scores, out: Places, options: TopKOptions = {}): number {
  const { k = out.length, n = scores.length, allowed } = options
  if (!Number.isInteger(k) || k < 0 || k > out.length) {
    throw new RangeError(`Expected \`k\` to be an integer from 0 to ${out.length} (the places of \`out\`), got ${k}`)
  }
  if (!Number.isInteger(n) || n < 0 || n > scores.length) {
    throw new RangeError(`Expected \`n\` to be an integer from 0 to ${scores.length} (the scores), got ${n}`)
  }
  if (k === 0) return 0
  let size = 0
  // The score to beat; an equal score never enters a full heap, its index being larger than all held.
  let entry = -Infinity
  for (let i = 0; i < n; i++) {
    const score = scores[i]
    if (size === k && !(score > entry)) continue
    if (Number.isNaN(score) || (allowed !== undefined && allowed[i] === 0)) continue
    if (size < k) {
      out[size] = i
      siftUp(scores, out, size)
      size++
    } else {
      out[0] = i
      siftDown(scores, out, size)
    }
    entry = scores[out[0]]
  }
  sortHeap(scores, out, size)
  return size
}

/** Where does the largest value stand, and what if several are as large? */

/** The first of them. */
export function firstOfMost(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 1; j < values.length; j++) if (values[j] > values[most]) most = j
  return most
}

/** How many of the values are the largest. */
export function countOfMost(values: ArrayLike<number>): number {
  const most = values[firstOfMost(values)]
  let count = 0
  for (let j = 0; j < values.length; j++) if (values[j] === most) count++
  return count
}

/** One of them by lot, 0 ≤ lot < 1. */
export function anyOfMost(values: ArrayLike<number>, lot: number): number {
  const first = firstOfMost(values)
  let passed = Math.floor(lot * countOfMost(values))
  for (let j = first; j < values.length; j++) if (values[j] === values[first] && passed-- === 0) return j
  return first
}

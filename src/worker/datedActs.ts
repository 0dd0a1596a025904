import type { DatedAct } from '../engine/lab/acts'

/** Acts as they are to be taken again, by day and by their order, however they were gathered. */
export const inOrder = (acts: readonly DatedAct[]): DatedAct[] => [...acts].sort((a, b) => a.day - b.day || a.order - b.order)

/** Numbered anew, as the lab numbers them when it takes them. */
export const numbered = (acts: readonly DatedAct[]): DatedAct[] => inOrder(acts).map((dated, order) => ({ ...dated, order }))

/** Where two such lists part: how many acts they share, and the first day on which they are not the same. */
export function whereTheyPart(one: readonly DatedAct[], other: readonly DatedAct[]): { readonly shared: number; readonly day: number } {
  let shared = 0
  while (shared < one.length && shared < other.length && sameAct(one[shared], other[shared])) shared++
  const days = [one[shared], other[shared]].flatMap((dated) => (dated === undefined ? [] : [dated.day]))
  return { shared, day: Math.min(Number.POSITIVE_INFINITY, ...days) }
}

const sameAct = (one: DatedAct | undefined, other: DatedAct | undefined): boolean =>
  one?.day === other?.day && JSON.stringify(one?.act) === JSON.stringify(other?.act)

/**
 * These acts with what one list has more than another exchanged for what that has more: what was done since, and belongs to neither,
 * stays.
 */
export function exchanged(acts: readonly DatedAct[], from: readonly DatedAct[], to: readonly DatedAct[]): DatedAct[] {
  // Of equal acts it cannot be told which one a list lacks, so where nothing else was done since, the other list itself is the answer.
  if (acts.length === from.length && whereTheyPart(acts, from).shared === from.length) return numbered(to)
  return numbered([...less(to, from), ...less(acts, less(from, to))])
}

/** The first list without the second, each act once; of equal ones the latest goes. */
function less(acts: readonly DatedAct[], gone: readonly DatedAct[]): DatedAct[] {
  const left = [...acts]
  for (const one of gone) {
    for (let at = left.length - 1; at >= 0; at--) {
      if (!sameAct(left[at], one)) continue
      left.splice(at, 1)
      break
    }
  }
  return left
}

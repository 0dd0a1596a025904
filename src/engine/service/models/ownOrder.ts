/**
 * In which order did each person like what they liked? By the minute of each cell's last event, which is all that is asked of times:
 * how long lies between two likes is not read, so that an evening's list and a year's viewing count alike.
 *
 * Formula: rank = titles of the person that were liked before + (titles of the same minute − 1) / 2, so that those of one minute
 * share a rank and the others' do not move. Unit: titles, in halves.
 * Misleads where a time is that of filling in a form, or of the last of many events with a title.
 */
import type { Interactions } from '../log/interactions'

/** Whether somebody liked two titles at different times: without that there is no order. */
export function hasOrder({ profileCount, starts, weights, lastAt }: Interactions): boolean {
  for (let profile = 0; profile < profileCount; profile++) {
    let first = -1
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
      if (!(weights[cell] > 0)) continue
      if (first >= 0 && lastAt[cell] !== lastAt[first]) return true
      if (first < 0) first = cell
    }
  }
  return false
}

/** By cell of the interactions: its rank among the person's liked cells; not a number where it is not liked. */
export function ownRanks({ profileCount, starts, weights, lastAt }: Interactions): Float64Array {
  const ranks = new Float64Array(weights.length).fill(Number.NaN)
  for (let profile = 0; profile < profileCount; profile++) {
    const cells: number[] = []
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) if (weights[cell] > 0) cells.push(cell)
    cells.sort((one, other) => lastAt[one] - lastAt[other])
    for (let from = 0; from < cells.length; ) {
      let to = from + 1
      while (to < cells.length && lastAt[cells[to]] === lastAt[cells[from]]) to++
      for (let at = from; at < to; at++) ranks[cells[at]] = (from + to - 1) / 2
      from = to
    }
  }
  return ranks
}

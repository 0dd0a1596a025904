import type { TitleId } from '../../contract/ids'
import type { Cells } from '../log/cellReader'

/** The entry of a title among a profile's cells, or −1. */
export function cellOf(cells: Cells, title: TitleId): number {
  let low = 0
  let high = cells.count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = cells.titles[middle]
    if (found === title) return middle
    if (found < title) low = middle + 1
    else high = middle - 1
  }
  return -1
}

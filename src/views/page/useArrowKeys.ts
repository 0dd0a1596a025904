import { type RefObject, useEffect } from 'react'

export interface Spot {
  readonly row: number
  readonly column: number
}

/**
 * Where a key leads among rows of different lengths: along the row by left and right, Home and End; to the nearest tile of the
 * next row by up and down. Null for a key that leads nowhere. `nearest`: the column of a row that stands nearest under this tile.
 */
export function stepTo(key: string, from: Spot, lengths: readonly number[], nearest: (row: number) => number): Spot | null {
  const { row, column } = from
  const last = lengths[row] - 1
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1 } : null
    case 'ArrowRight':
      return column < last ? { row, column: column + 1 } : null
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last }
    case 'ArrowUp':
      return row > 0 ? { row: row - 1, column: nearest(row - 1) } : null
    case 'ArrowDown':
      return row < lengths.length - 1 ? { row: row + 1, column: nearest(row + 1) } : null
    default:
      return null
  }
}

const centreOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect()
  return left + width / 2
}

/** Arrow keys, Home and End move the focus between the tiles of a page. */
export function useArrowKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current
    if (element === null) return
    const move = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const rows = [...element.querySelectorAll('.page-row-tiles')].map((row) => [...row.querySelectorAll<HTMLElement>('.tile')])
      const focused = event.target instanceof Element ? event.target.closest('.tile-slot')?.querySelector<HTMLElement>('.tile') : null
      if (!focused) return
      const row = rows.findIndex((tiles) => tiles.includes(focused))
      if (row < 0) return
      const nearest = (other: number): number => nearestTo(centreOf(focused), rows[other].map(centreOf))
      const to = stepTo(
        event.key,
        { row, column: rows[row].indexOf(focused) },
        rows.map((tiles) => tiles.length),
        nearest,
      )
      if (to === null) return
      event.preventDefault()
      const tile = rows[to.row][to.column]
      tile.focus({ preventScroll: true })
      tile.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    element.addEventListener('keydown', move)
    return () => element.removeEventListener('keydown', move)
  }, [page])
}

/** The place of the number nearest to `wanted`; of two the first. */
export function nearestTo(wanted: number, numbers: readonly number[]): number {
  let best = 0
  numbers.forEach((number, place) => {
    if (Math.abs(number - wanted) < Math.abs(numbers[best] - wanted)) best = place
  })
  return best
}

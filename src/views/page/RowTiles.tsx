import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../store/language'
import { useDragScroll } from './useDragScroll'
import { useRowEnds } from './useRowEnds'

/** How much of what is seen one press of an arrow button brings on. */
const PAGE_SHARE = 0.8

interface RowTilesProps {
  readonly name: string
  /** Nothing in it can have the focus, so the row itself can: else no key would scroll it. */
  readonly still?: boolean
  readonly children: ReactNode
}

/** The tiles of a row, which scroll by wheel, by dragging, by touch, by the arrow buttons and with the focus. */
export function RowTiles({ name, still = false, children }: RowTilesProps) {
  const { watching } = useMessages()
  const row = useRef<HTMLDivElement>(null)
  const drag = useDragScroll(row)
  const ends = useRowEnds(row)
  const scroll = (way: 1 | -1) => {
    const there = row.current
    const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches
    there?.scrollBy({ left: way * there.clientWidth * PAGE_SHARE, behavior: smooth ? 'smooth' : 'auto' })
  }
  return (
    <>
      <div ref={row} className="page-row-tiles" {...(still ? { tabIndex: 0, role: 'group', 'aria-label': name } : {})} {...drag}>
        {children}
      </div>
      {ends.left && (
        <button
          type="button"
          tabIndex={-1}
          className="page-row-arrow page-row-arrow-left"
          onClick={() => scroll(-1)}
          aria-label={watching.row.back(name)}
        >
          ‹
        </button>
      )}
      {ends.right && (
        <button
          type="button"
          tabIndex={-1}
          className="page-row-arrow page-row-arrow-right"
          onClick={() => scroll(1)}
          aria-label={watching.row.on(name)}
        >
          ›
        </button>
      )}
    </>
  )
}

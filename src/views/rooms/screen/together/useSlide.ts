import { type RefObject, useLayoutEffect, useRef } from 'react'
import { TILES_MOVED } from './useThreads'

const SLIDE_MS = 800
/** The record pulses first, then the tiles slide. */
const AFTER_RECORD_MS = 450
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)'

interface Place {
  readonly left: number
  readonly top: number
}

/**
 * Slides the tiles of a page from where they stood to where they stand whenever `order` changes, and fades in those that are new.
 * With reduced motion they simply stand where they stand.
 */
export function useSlide(page: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef<ReadonlyMap<string, Place> | null>(null)
  const told = useRef(order)
  useLayoutEffect(() => {
    const on = page.current
    if (on === null) return
    const now = placesIn(on)
    const then = before.current
    before.current = placesOf(now)
    if (then === null || told.current === order || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    told.current = order
    const moves = [...now].flatMap(([title, tile]) => slide(tile, then.get(title), before.current?.get(title)))
    void Promise.allSettled(moves.map(({ finished }) => finished)).then(() => on.dispatchEvent(new Event(TILES_MOVED, { bubbles: true })))
    return () => {
      for (const move of moves) move.cancel()
    }
  }, [page, order])
}

function placesIn(page: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map([...page.querySelectorAll<HTMLElement>('[data-title]')].map((tile) => [tile.dataset.title ?? '', tile]))
}

/** By layout, not by what is painted: a tile that still slides is taken where it will stand. */
const placesOf = (tiles: ReadonlyMap<string, HTMLElement>): ReadonlyMap<string, Place> =>
  new Map([...tiles].map(([title, { offsetLeft, offsetTop }]) => [title, { left: offsetLeft, top: offsetTop }]))

function slide(tile: HTMLElement, from: Place | undefined, to: Place | undefined): readonly Animation[] {
  const how = { duration: SLIDE_MS, delay: AFTER_RECORD_MS, easing: EASE, fill: 'backwards' } as const
  if (to === undefined) return []
  if (from === undefined)
    return [
      tile.animate(
        [
          { opacity: 0, transform: 'scale(0.9)' },
          { opacity: 1, transform: 'none' },
        ],
        how,
      ),
    ]
  if (from.left === to.left && from.top === to.top) return []
  return [tile.animate([{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, { transform: 'none' }], how)]
}

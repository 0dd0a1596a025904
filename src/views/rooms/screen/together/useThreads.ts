import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import { type Box, type Thread, threadPath } from './threads'

/** Told, bubbling, by a page whose tiles have come to rest. */
export const TILES_MOVED = 'tilesmoved'

/** A thread as it is drawn now. */
export interface DrawnThread extends Thread {
  readonly path: string
}

/**
 * Where the threads run now: measured from the tiles of the pages on the stage (`data-page`, `data-title`), and again when
 * anything is resized, scrolled or moved, at most once a frame. What is scrolled out of its row has no thread.
 */
export function useThreads(stage: RefObject<HTMLElement | null>, threads: readonly Thread[]): readonly DrawnThread[] {
  const [drawn, setDrawn] = useState<readonly DrawnThread[]>([])
  const newest = useRef(threads)
  const measureSoon = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    newest.current = threads
    measureSoon.current()
  }, [threads])
  useEffect(() => {
    const on = stage.current
    if (on === null) return
    let frame = 0
    const measure = () => {
      frame = 0
      const now = drawThreads(on, newest.current)
      setDrawn((before) => (sameDrawing(before, now) ? before : now))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    measureSoon.current = soon
    const resized = new ResizeObserver(soon)
    resized.observe(on)
    on.addEventListener('scroll', soon, { capture: true, passive: true })
    on.addEventListener('animationend', soon)
    on.addEventListener('transitionend', soon)
    on.addEventListener(TILES_MOVED, soon)
    soon()
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      on.removeEventListener('scroll', soon, { capture: true })
      on.removeEventListener('animationend', soon)
      on.removeEventListener('transitionend', soon)
      on.removeEventListener(TILES_MOVED, soon)
      measureSoon.current = () => undefined
    }
  }, [stage])
  return drawn
}

const sameDrawing = (one: readonly DrawnThread[], other: readonly DrawnThread[]): boolean =>
  one.length === other.length &&
  one.every(({ title, path, from }, at) => title === other[at]?.title && from === other[at]?.from && path === other[at]?.path)

/** All boxes are read first: drawing is left to the next render. */
function drawThreads(stage: HTMLElement, threads: readonly Thread[]): readonly DrawnThread[] {
  const origin = stage.getBoundingClientRect()
  const pages = [...stage.querySelectorAll<HTMLElement>('[data-page]')]
  const within = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top }
  }
  const boxes = pages.map(within)
  const posterOn = (page: number, title: TitleId): Box | null => {
    const tile = pages[page]?.querySelector(`[data-title="${title}"]`)
    const box = tile ? within(tile.querySelector('.poster') ?? tile) : null
    const around = boxes[page]
    if (box === null || around === undefined || box.right - box.left < 1) return null
    return box.right > around.left + 4 && box.left < around.right - 4 ? box : null
  }
  return threads.flatMap((thread, place) => {
    const [one, other] = [posterOn(thread.from, thread.title), posterOn(thread.to, thread.title)]
    if (one === null || other === null) return []
    return [{ ...thread, path: threadPath({ poster: one, page: boxes[thread.from] }, { poster: other, page: boxes[thread.to] }, place) }]
  })
}

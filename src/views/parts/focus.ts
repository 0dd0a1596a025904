import { type RefObject, useLayoutEffect } from 'react'

/** Where a control vanishes by what it did, the focus falls to the page's root; it is given to the room's heading instead. */
export function catchFocus(): void {
  requestAnimationFrame(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('room')
    if (heading === null) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  })
}

/** Gives the focus to the room's heading where a part goes while it holds the focus. */
export function useCaughtFocus(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const there = part.current
    return () => {
      if (there?.contains(document.activeElement)) catchFocus()
    }
  }, [part])
}

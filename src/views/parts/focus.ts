import { type RefObject, useLayoutEffect } from 'react'

/** Where a control vanishes by what it did, the focus falls to the page's root; it is given to the room's heading instead. */
export function catchFocus(): void {
  catchFocusUnder([])
}

/** To the last of these headings that still stands, else to the room's. */
function catchFocusUnder(headings: readonly HTMLElement[]): void {
  requestAnimationFrame(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    const standing = headings.filter(({ isConnected }) => isConnected).at(-1)
    const heading = standing ?? document.querySelector<HTMLElement>('main h1') ?? document.getElementById('room')
    if (heading === null) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  })
}

/** Gives the focus to the room's heading where a part goes while it holds the focus; `near`, to the one that it stands under. */
export function useCaughtFocus(part: RefObject<HTMLElement | null>, { near = false }: { readonly near?: boolean } = {}): void {
  useLayoutEffect(() => {
    const there = part.current
    return () => {
      if (there?.contains(document.activeElement)) catchFocusUnder(near ? headingsOver(there) : [])
    }
  }, [part, near])
}

const headingsOver = (part: HTMLElement): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')].filter(
    (heading) => (heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )

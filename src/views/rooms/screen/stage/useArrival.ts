import { type RefObject, useEffect, useRef } from 'react'
import type { OnScreen } from '../../../page/onScreen'

const NARROW = 700

/** Another screen came on: it is brought into sight and takes the focus, so that nobody is left where a button was. */
export function useArrival(shown: OnScreen, screen: RefObject<HTMLElement | null>): void {
  const before = useRef(shown)
  useEffect(() => {
    const from = before.current
    before.current = shown
    const there = screen.current
    if (from === shown || there === null) return
    there.scrollTo({ top: 0 })
    there.parentElement?.scrollIntoView({ block: window.innerWidth < NARROW ? 'start' : 'nearest' })
    const left = 'title' in from ? there.querySelector<HTMLElement>(`.page-rows .tile[data-title="${from.title}"]`) : null
    const arrival =
      shown.kind === 'home'
        ? (left ?? there.querySelector<HTMLElement>('.top-line-search'))
        : there.querySelector<HTMLElement>('[data-arrival]')
    arrival?.focus({ preventScroll: shown.kind !== 'home' })
  }, [shown, screen])
}

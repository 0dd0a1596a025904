import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { PageView } from '../../engine/lab/snapshot'
import { session } from '../../store/session'
import { arrivals, type Box, type Slide, slidesBetween } from './slides'

/** The record pulses first. */
const AFTER_MS = 450
const SLIDE_MS = 750
const EASE = 'cubic-bezier(0.3, 0.7, 0.2, 1)'

interface Sliding {
  readonly page: PageView
  readonly screen: RefObject<HTMLElement | null>
  /** A layer over the screen, which is not cut off by its rows. */
  readonly slides: RefObject<HTMLElement | null>
}

/** After an act, each tile slides from its old place to its new one. Not while time runs, and not with reduced motion. */
export function useSlides({ page, screen, slides }: Sliding): void {
  const before = useRef<ReadonlyMap<string, Box> | null>(null)
  useEffect(
    () =>
      session.store.subscribe((now, then) => {
        // Told before React draws what has changed, so this is how the tiles stood.
        if (now.acts.length > then.acts.length) before.current = boxesIn(screen.current)
      }),
    [screen],
  )
  useLayoutEffect(() => {
    const were = before.current
    before.current = null
    const [there, layer] = [screen.current, slides.current]
    if (were === null || were.size === 0 || there === null || layer === null) return
    if (page.rows.length === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const are = boxesIn(there)
    const glass = layer.getBoundingClientRect()
    for (const slide of slidesBetween(were, are, glass)) fly(slide, { there, layer, glass })
    for (const title of arrivals(were, are)) appear(slotOf(there, title))
  }, [page, screen, slides])
}

const slotOf = (screen: HTMLElement, title: string): HTMLElement | null =>
  screen.querySelector<HTMLElement>(`.page-row-tiles .tile-slot[data-title="${title}"]`)

function boxesIn(screen: HTMLElement | null): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  for (const slot of screen?.querySelectorAll<HTMLElement>('.page-rows .tile-slot') ?? []) {
    const poster = slot.querySelector('.tile-poster') ?? slot
    boxes.set(slot.dataset.title ?? '', poster.getBoundingClientRect())
  }
  return boxes
}

/** A copy of the poster flies; the tile itself waits unseen at its new place. */
function fly({ title, from, to }: Slide, { there, layer, glass }: { there: HTMLElement; layer: HTMLElement; glass: Box }): void {
  const slot = slotOf(there, title)
  const poster = slot?.querySelector('.tile-poster')
  if (!slot || !poster) return
  const copy = poster.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return
  Object.assign(copy.style, {
    position: 'absolute',
    left: `${to.left - glass.left}px`,
    top: `${to.top - glass.top}px`,
    width: `${to.width}px`,
    height: `${to.height}px`,
  })
  layer.append(copy)
  slot.style.visibility = 'hidden'
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`
  const flight = copy.animate([{ transform: start }, { transform: 'none' }], {
    duration: SLIDE_MS,
    delay: AFTER_MS,
    easing: EASE,
    fill: 'backwards',
  })
  const land = () => {
    copy.remove()
    slot.style.visibility = ''
  }
  flight.onfinish = land
  flight.oncancel = land
}

function appear(slot: HTMLElement | null): void {
  slot?.animate(
    [
      { opacity: 0, transform: 'scale(0.9)' },
      { opacity: 1, transform: 'none' },
    ],
    {
      duration: SLIDE_MS / 2,
      delay: AFTER_MS + SLIDE_MS / 2,
      easing: EASE,
      fill: 'backwards',
    },
  )
}

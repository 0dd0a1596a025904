import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { View } from './drawSky'

const FARTHEST = 0.7
const NEAREST = 40
const STEP = 1.5

export interface SkyZoom {
  readonly view: () => View
  nearer(): void
  farther(): void
  all(): void
  /** Moves the sky by so many pixels. */
  pan(x: number, y: number): void
}

interface Sides {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly onView: (view: View) => void
}

/**
 * Wheel, pinch and drag by d3-zoom. The wheel is the page's own until the sky has the focus, and so is one finger while the whole
 * sky is seen: else nobody could scroll past it.
 */
export function useSkyZoom({ canvas, onView }: Sides): SkyZoom {
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown> | null>(null)
  const view = useRef<View>({ k: 1, x: 0, y: 0 })
  const tell = useRef(onView)
  useEffect(() => {
    tell.current = onView
  })
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const made = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([FARTHEST, NEAREST])
      .filter((event: Event) => isForSky(event, element, view.current.k))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        view.current = { k: transform.k, x: transform.x, y: transform.y }
        element.classList.toggle('sky-near', transform.k > 1.01)
        tell.current(view.current)
      })
    behaviour.current = made
    select(element).call(made).on('dblclick.zoom', null)
    return () => {
      select(element).on('.zoom', null)
      behaviour.current = null
    }
  }, [canvas])
  return useMemo(() => {
    const on = (act: (made: ZoomBehavior<HTMLCanvasElement, unknown>, element: HTMLCanvasElement) => void) => {
      if (behaviour.current !== null && canvas.current !== null) act(behaviour.current, canvas.current)
    }
    return {
      view: () => view.current,
      nearer: () => on((made, element) => made.scaleBy(select(element), STEP)),
      farther: () => on((made, element) => made.scaleBy(select(element), 1 / STEP)),
      all: () => on((made, element) => made.transform(select(element), zoomIdentity)),
      pan: (x, y) => on((made, element) => made.translateBy(select(element), x / view.current.k, y / view.current.k)),
    }
  }, [canvas])
}

function isForSky(event: Event, element: HTMLCanvasElement, k: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || document.activeElement === element.parentElement
  if (event instanceof MouseEvent) return event.button === 0
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1 || k > 1.01
  return true
}

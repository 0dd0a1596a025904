import { type RefObject, useLayoutEffect, useState } from 'react'

const HIGHEST = 640
const LOWEST = 300
/** Under the picture, in a window: what it is begun with, a sentence, and the time. */
const UNDER = 160
const NARROW = 640
const ON_A_PHONE = 560

export interface Size {
  readonly width: number
  readonly height: number
}

/** The room that the picture has: as wide as its box, and as high as the window lets it be seen whole. */
export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const measured = box.current
    if (measured === null) return
    const measure = () => {
      const width = Math.round(measured.clientWidth)
      const free = window.innerHeight / zoomOf(measured) - topOf(measured) - UNDER
      const height = width < NARROW ? ON_A_PHONE : Math.round(Math.min(HIGHEST, Math.max(LOWEST, free)))
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [box])
  return size
}

/** A presenter's page is enlarged as a whole. */
const zoomOf = (element: HTMLElement): number => element.currentCSSZoom ?? 1

/** From the top of the page, in its own pixels. */
function topOf(element: HTMLElement): number {
  const top = element.getBoundingClientRect().top + window.scrollY
  return top / zoomOf(element)
}

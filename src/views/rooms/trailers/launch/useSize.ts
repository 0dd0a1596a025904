import { type RefObject, useLayoutEffect, useState } from 'react'

const HIGHEST = 640
const LOWEST = 420
/** What stands over and under the picture, in a window. */
const AROUND = 345
const NARROW = 640

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
      const height = width < NARROW ? 560 : Math.round(Math.min(HIGHEST, Math.max(LOWEST, window.innerHeight - AROUND)))
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

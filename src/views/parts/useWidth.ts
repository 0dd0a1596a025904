import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide a box is, now and whenever that changes; 0 before it is drawn. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measured = box.current
    if (measured === null) return
    const measure = () => setWidth(Math.round(measured.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [box])
  return width
}

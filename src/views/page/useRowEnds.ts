import { type RefObject, useEffect, useState } from 'react'

/** On which sides a row goes on beyond what is seen of it. */
export function useRowEnds(row: RefObject<HTMLElement | null>): { readonly left: boolean; readonly right: boolean } {
  const [ends, setEnds] = useState({ left: false, right: false })
  useEffect(() => {
    const there = row.current
    if (there === null) return
    const look = (): void => {
      const left = there.scrollLeft > 4
      const right = there.scrollLeft < there.scrollWidth - there.clientWidth - 4
      setEnds((known) => (known.left === left && known.right === right ? known : { left, right }))
    }
    // Told at once, and after the frame's own layout: looking here would ask for one more.
    const resized = new ResizeObserver(look)
    resized.observe(there)
    there.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      there.removeEventListener('scroll', look)
    }
  }, [row])
  return ends
}

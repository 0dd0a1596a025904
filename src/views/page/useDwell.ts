import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react'

/** How long the pointer or the focus stays on a tile before it grows. */
const DWELL_MS = 350

/** True once the pointer, or the focus by key, has stayed for a moment; a finger does not hover. */
export function useDwell() {
  const [grown, setGrown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const begin = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setGrown(true), DWELL_MS)
  }
  const leave = (): void => {
    clearTimeout(timer.current)
    setGrown(false)
  }
  return {
    grown,
    bind: {
      onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && begin(),
      onPointerLeave: leave,
      onFocus: (event: FocusEvent) => event.target.matches(':focus-visible') && begin(),
      onBlur: leave,
    },
  }
}

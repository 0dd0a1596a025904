import { type FocusEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

export const DWELL_MS = 600

export interface TrailerOnDwell {
  readonly playing: boolean
  /** For the element that is hovered or focused: a tile. */
  readonly bind: {
    readonly onPointerEnter: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: (event: FocusEvent) => void
  }
  /** For a control that plays on click or tap. */
  readonly toggle: () => void
  readonly stop: () => void
}

/**
 * Plays a trailer where the pointer or the focus stays for a moment. With `onClickOnly`, as in presenter mode, nothing begins by
 * itself: `toggle` does it, and it ends as the focus goes. A finger does not hover: on touch, too, only `toggle` plays.
 */
export function useTrailerOnDwell(onClickOnly: boolean): TrailerOnDwell {
  const [playing, setPlaying] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    setPlaying(false)
  }, [])
  const begin = useCallback(() => {
    if (onClickOnly) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPlaying(true), DWELL_MS)
  }, [onClickOnly])
  useEffect(() => () => clearTimeout(timer.current), [])
  const leave = useCallback(() => {
    if (!onClickOnly) stop()
  }, [onClickOnly, stop])
  return {
    playing,
    stop,
    toggle: useCallback(() => {
      clearTimeout(timer.current)
      setPlaying((was) => !was)
    }, []),
    bind: {
      onPointerEnter: (event) => event.pointerType !== 'touch' && begin(),
      onPointerLeave: leave,
      onFocus: (event) => event.currentTarget.matches(':focus-visible, :has(:focus-visible)') && begin(),
      // On the way to another button of the same tile it goes on.
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) stop()
      },
    },
  }
}

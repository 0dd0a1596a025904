import { type RefObject, useEffect, useId, useRef } from 'react'
import './Slider.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly range: { readonly min: number; readonly max: number; readonly step: number }
  /** The value in words, beside the slider and for those who listen. */
  readonly words: string
  /** While it is dragged, and at each key. */
  readonly onChange: (value: number) => void
  /** When it is let go; by keys, when they rest or the slider is left. */
  readonly onRelease?: () => void
}

const TURNING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])
const KEYS_REST_MS = 800

export function Slider({ label, value, range, words, onChange, onRelease }: SliderProps) {
  const id = useId()
  const keys = useKeysAtRest(onRelease)
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onPointerUp={onRelease}
        onKeyDown={(event) => TURNING_KEYS.has(event.key) && keys.wait()}
        onKeyUp={(event) => TURNING_KEYS.has(event.key) && keys.rest()}
        onBlur={keys.leave}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}

/** Keys turn a slider step by step: it is let go once they have rested, or when it is left before. */
function useKeysAtRest(onRelease: (() => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const turned = useRef(false)
  const newest = useRef(onRelease)
  useEffect(() => {
    newest.current = onRelease
  })
  const leave = () => {
    stop(timer)
    if (turned.current) newest.current?.()
    turned.current = false
  }
  useEffect(() => () => stop(timer), [])
  return {
    wait: () => {
      stop(timer)
      turned.current = true
    },
    rest: () => {
      stop(timer)
      timer.current = setTimeout(leave, KEYS_REST_MS)
    },
    leave,
  }
}

function stop(timer: RefObject<ReturnType<typeof setTimeout> | null>): void {
  if (timer.current !== null) clearTimeout(timer.current)
  timer.current = null
}

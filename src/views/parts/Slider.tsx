import { useId } from 'react'
import './Slider.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly range: { readonly min: number; readonly max: number; readonly step: number }
  /** The value in words, beside the slider and for those who listen. */
  readonly words: string
  /** While it is dragged, and at each key. */
  readonly onChange: (value: number) => void
  /** When it is let go, or a key is. */
  readonly onRelease?: () => void
}

const TURNING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

export function Slider({ label, value, range, words, onChange, onRelease }: SliderProps) {
  const id = useId()
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
        onKeyUp={(event) => TURNING_KEYS.has(event.key) && onRelease?.()}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}

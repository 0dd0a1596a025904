import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Seen } from './families'
import './FamilySwitch.css'

interface FamilySwitchProps {
  readonly name: string
  readonly seen: Seen
  /** How many are seen, in words. */
  readonly state: ReactNode
  readonly onSwitch: () => void
}

/** The switch of a whole family. Its thumb stands in the middle where some of it is seen and some hidden. */
export function FamilySwitch({ name, seen, state, onSwitch }: FamilySwitchProps) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  // A press clears what only the script can set, even where it changes nothing.
  const standAsItIs = () => {
    if (box.current !== null) box.current.indeterminate = seen === 'some'
  }
  useEffect(standAsItIs)
  return (
    <div className="family-head">
      <input
        id={`${id}-box`}
        type="checkbox"
        className="family-track"
        ref={box}
        checked={seen === 'all'}
        aria-describedby={`${id}-state`}
        onChange={() => {
          standAsItIs()
          onSwitch()
        }}
      />
      <div className="switch-words">
        <label htmlFor={`${id}-box`} className="family-name">
          {name}
        </label>
        <span id={`${id}-state`} className="family-state">
          {state}
        </span>
      </div>
    </div>
  )
}

import type { Interval } from '../../../../engine/math/intervals'
import './Whisker.css'

interface WhiskerProps {
  readonly interval: Pick<Interval, 'estimate' | 'low' | 'high'>
  /** Half the width of the scale around 0. */
  readonly reach: number
}

/** A difference as a bar from 0 to one side, with its interval; the numbers stand beside it. */
export function Whisker({ interval: { estimate, low, high }, reach }: WhiskerProps) {
  const at = (value: number): number => 50 + (50 * Math.max(-reach, Math.min(reach, value))) / reach
  const told = low > 0 || high < 0
  return (
    <span className={`whisker${told ? ' whisker-told' : ''}`} aria-hidden="true">
      <span className="whisker-bar" style={{ left: `${Math.min(50, at(estimate))}%`, width: `${Math.abs(at(estimate) - 50)}%` }} />
      <span className="whisker-line" style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
    </span>
  )
}

import type { Interval, Unknown } from '../../engine/math/intervals'
import './Forest.css'

export interface ForestRow {
  readonly key: string
  readonly name: string
  /** Smaller, under the name. */
  readonly note?: string
  readonly value: Interval | Unknown
  /** The number in words, and its interval. */
  readonly words: string
  readonly range: string
  /** Drawn so that it stands out, or in the layer of what is real. */
  readonly look?: 'marked' | 'truth'
}

/** Estimates with their intervals under each other, against 0. */
export function Forest({ rows }: { readonly rows: readonly ForestRow[] }) {
  const ends = rows.flatMap(({ value }) => (value.kind === 'interval' ? [value.low, value.high] : []))
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends, 1e-9)]
  const at = (value: number): string => `${((100 * (value - low)) / (high - low)).toFixed(2)}%`
  return (
    <div className="forest" aria-hidden="true">
      {rows.map(({ key, name, note, value, words, range, look }) => (
        <div key={key} className={look === undefined ? 'forest-row' : `forest-row forest-row-${look}`}>
          <span className="forest-name">
            {name}
            {note !== undefined && <small>{note}</small>}
          </span>
          <span className="forest-track">
            <span className="forest-zero" style={{ left: at(0) }} />
            {value.kind === 'interval' && (
              <>
                <span className="forest-span" style={{ left: at(value.low), width: `calc(${at(value.high)} - ${at(value.low)})` }} />
                <span className="forest-point" style={{ left: at(value.estimate) }} />
              </>
            )}
          </span>
          <span className="forest-value">
            {words} <small>{range}</small>
          </span>
        </div>
      ))}
    </div>
  )
}

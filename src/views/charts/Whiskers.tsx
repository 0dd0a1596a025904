import { useRef } from 'react'
import { useWidth } from '../parts/useWidth'
import { ticksOf } from './curve'
import { scaleOf, type Whisker } from './whisker'
import './Curves.css'
import './Whiskers.css'

interface WhiskersProps {
  readonly rows: readonly Whisker[]
  /** What they are held against, and what that is called. */
  readonly against: { readonly value: number; readonly name: string; readonly isReal?: boolean }
  readonly title: string
  readonly course: string
  readonly across: string
  readonly word: (value: number) => string
}

const ROW = 38
const TOP = 30
const FOOT = 48

/** A dot with its interval for each, on one scale, against a line. Ink: what is compared is none of the three kinds of number. */
export function Whiskers({ rows, against, title, course, across, word }: WhiskersProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { from, to, names, at } = scaleOf(rows, against.value, width)
  const step = names === 0 ? ROW + 20 : ROW
  const height = TOP + step * rows.length + FOOT
  return (
    <div className="whiskers" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${title}. ${course}`}>
          {ticksOf([from, to], names === 0 ? 3 : 5).map((tick) => (
            <g key={tick}>
              <line className="curves-grid" x1={at(tick)} x2={at(tick)} y1={TOP - 6} y2={height - FOOT + 4} />
              <text className="curves-tick" x={at(tick)} y={height - FOOT + 22} textAnchor="middle">
                {word(tick)}
              </text>
            </g>
          ))}
          <line
            className={against.isReal ? 'whiskers-real' : 'whiskers-against'}
            x1={at(against.value)}
            x2={at(against.value)}
            y1={TOP - 10}
            y2={height - FOOT + 4}
          />
          <text className="curves-tick" x={at(against.value)} y={16} textAnchor={against.value > (from + to) / 2 ? 'end' : 'start'}>
            {against.name}
          </text>
          <text className="curves-tick" x={width / 2} y={height - 4} textAnchor="middle">
            {across}
          </text>
          {rows.map((row, index) => (
            <Line key={row.key} row={row} y={TOP + step * index + step - ROW / 2} at={at} word={word} end={width} above={names === 0} />
          ))}
        </svg>
      )}
    </div>
  )
}

interface LineProps {
  readonly row: Whisker
  readonly y: number
  readonly at: (value: number) => number
  readonly word: (value: number) => string
  readonly end: number
  /** The name stands over the line where there is no room beside it. */
  readonly above: boolean
}

function Line({ row: { name, value, low, high }, y, at, word, end, above }: LineProps) {
  return (
    <g>
      <text className="whiskers-name" x={0} y={above ? y - 14 : y + 6}>
        {name}
      </text>
      {low !== null && high !== null && <line className="whiskers-line" x1={at(low)} x2={at(high)} y1={y} y2={y} />}
      {value !== null && <circle className="whiskers-dot" cx={at(value)} cy={y} r={6} />}
      <text className="whiskers-name" x={end} y={y + 6} textAnchor="end">
        {value === null ? '–' : word(value)}
      </text>
    </g>
  )
}

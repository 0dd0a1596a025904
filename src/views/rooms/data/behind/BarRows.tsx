import { useRef } from 'react'
import { useFormat } from '../../../../store/language'
import { ticksOf } from '../../../charts/curve'
import { useWidth } from '../../../parts/useWidth'

interface BarRowsProps {
  readonly rows: readonly { readonly key: string; readonly name: string; readonly value: number }[]
  readonly digits: number
  /** How far the axis reaches; without it, to the largest value. */
  readonly reach?: number | undefined
  /** Shares are written as percentages. */
  readonly asShare?: boolean
  readonly title: string
}

const ROW = 40
const AXIS = 30
const VALUE_ROOM = 76

/** Bars that lie, each under its name, over an axis from 0. */
export function BarRows({ rows, digits, reach, asShare = false, title }: BarRowsProps) {
  const { decimal, percent } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const most = Math.max(reach ?? 0, ...rows.map(({ value }) => value), Number.MIN_VALUE)
  const wide = Math.max(80, width - VALUE_ROOM)
  const height = rows.length * ROW + AXIS
  const say = (value: number, exact: number) => (asShare ? percent(value, exact) : decimal(value, exact))
  const ticks = ticksOf([0, most], 3)
  const words = rows.map(({ name, value }) => `${name}: ${say(value, digits)}`).join('; ')
  return (
    <div className="behind-box" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${title}. ${words}`}>
          {ticks.map((tick) => (
            <g key={tick}>
              <line className="curves-grid" x1={(tick / most) * wide} x2={(tick / most) * wide} y1={0} y2={height - AXIS} />
              <text className="curves-tick" x={(tick / most) * wide} y={height - 8} textAnchor={tick === 0 ? 'start' : 'middle'}>
                {say(tick, most < (asShare ? 0.05 : 3) ? 1 : 0)}
              </text>
            </g>
          ))}
          {rows.map(({ key, name, value }, at) => (
            <g key={key}>
              <text className="behind-name" x={0} y={at * ROW + 18}>
                {name}
              </text>
              <rect className="behind-bar" x={0} y={at * ROW + 24} width={Math.max(1, (value / most) * wide)} height={10} />
              <text className="curves-tick" x={(value / most) * wide + 8} y={at * ROW + 34}>
                {say(value, digits)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

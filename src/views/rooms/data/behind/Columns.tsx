import { useRef } from 'react'
import { useFormat } from '../../../../store/language'
import { EDGES, ticksOf } from '../../../charts/curve'
import { useWidth } from '../../../parts/useWidth'

interface ColumnsProps {
  readonly columns: readonly { readonly key: string; readonly name: string; readonly value: number }[]
  readonly across: string
  /** How far the axis reaches, where the columns are shares; without it they are counts. */
  readonly reach?: number | undefined
  readonly title: string
}

const HEIGHT = 260
const GAP = 0.12

/** Counts as columns that stand on their classes. */
export function Columns({ columns, across, reach, title }: ColumnsProps) {
  const { integer, percent } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const most = reach ?? Math.max(...columns.map(({ value }) => value), 1)
  const say = reach === undefined ? integer : (share: number) => percent(share)
  const high = HEIGHT - EDGES.top - EDGES.bottom
  const step = Math.max(8, width - EDGES.left - EDGES.right) / columns.length
  const yOf = (value: number) => EDGES.top + (1 - value / most) * high
  const words = columns.map(({ name, value }) => `${name}: ${say(value)}`).join('; ')
  return (
    <div className="behind-box" ref={box} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={`${title}. ${across}: ${words}`}>
          {ticksOf([0, most], 4).map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? 'curves-zero' : 'curves-grid'}
                x1={EDGES.left}
                x2={width - EDGES.right}
                y1={yOf(tick)}
                y2={yOf(tick)}
              />
              <text className="curves-tick" x={EDGES.left - 8} y={yOf(tick) + 5} textAnchor="end">
                {say(tick)}
              </text>
            </g>
          ))}
          {columns.map(({ key, name, value }, at) => (
            <g key={key}>
              <rect
                className="behind-bar"
                x={EDGES.left + (at + GAP / 2) * step}
                y={yOf(value)}
                width={step * (1 - GAP)}
                height={HEIGHT - EDGES.bottom - yOf(value)}
              />
              <text className="curves-tick" x={EDGES.left + (at + 0.5) * step} y={HEIGHT - EDGES.bottom + 20} textAnchor="middle">
                {name}
              </text>
            </g>
          ))}
          <text className="curves-tick" x={(EDGES.left + width - EDGES.right) / 2} y={HEIGHT - 6} textAnchor="middle">
            {across}
          </text>
        </svg>
      )}
    </div>
  )
}

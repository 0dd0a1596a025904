import { useRef } from 'react'
import type { TrailerBelief } from '../../../../engine/lab/launch/telling'
import { useFormat, useMessages } from '../../../../store/language'
import { ticksOf } from '../../../charts/curve'
import { useWidth } from '../../../parts/useWidth'
import { densityOf, letterAt } from './derive'
import './Ridges.css'

export type Known = TrailerBelief & { readonly trailer: number }

interface RidgesProps {
  readonly known: readonly Known[]
  readonly course: string
}

const ROW = 26
const HILL = 34
const LEFT = 34
const RIGHT = 64
const FOOT = 44

/** A hill for each trailer, one under the other over the same rates: where it stands is what is believed, how wide it is how unsure. */
export function Ridges({ known, course }: RidgesProps) {
  const { launchView: say } = useMessages()
  const { decimal, integer } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const most = Math.max(0.02, ...known.map(({ mean, sd }) => Math.min(1, mean + 3 * sd)))
  const height = HILL + ROW * known.length + FOOT
  const across = (rate: number): number => LEFT + (rate / most) * (width - LEFT - RIGHT)
  return (
    <div className="ridges" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${say.beliefTitle}. ${course}`}>
          {ticksOf([0, 100 * most]).map((tick) => (
            <g key={tick}>
              <line className="ridges-grid" x1={across(tick / 100)} x2={across(tick / 100)} y1={HILL - 10} y2={height - FOOT + 4} />
              <text className="curves-tick" x={across(tick / 100)} y={height - FOOT + 22} textAnchor="middle">
                {integer(tick)}
              </text>
            </g>
          ))}
          <text className="curves-tick" x={(LEFT + width - RIGHT) / 2} y={height - 4} textAnchor="middle">
            {say.beliefAcross}
          </text>
          {known.map((one, row) => (
            <g key={one.trailer} transform={`translate(0 ${HILL + ROW * row})`}>
              <path className="ridges-hill" d={hillOf(one, across)} />
              <text className="ridges-name" x={6} y={ROW - 6}>
                {letterAt(one.trailer)}
              </text>
              <text className="ridges-mean" x={width} y={ROW - 6} textAnchor="end">
                {decimal(100 * one.mean, 1)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

function hillOf(belief: Known, across: (rate: number) => number): string {
  const points = densityOf(belief).map(({ x, y }) => `${across(Math.min(1, x)).toFixed(1)} ${(ROW - 2 - HILL * y).toFixed(1)}`)
  const [first] = points
  const last = points.at(-1)
  return `M${first?.split(' ')[0]} ${ROW - 2}L${points.join('L')}L${last?.split(' ')[0]} ${ROW - 2}z`
}

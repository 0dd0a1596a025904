import { useRef } from 'react'
import type { Interval } from '../../../engine/math/intervals'
import { MONTH_ARMS, type MonthArm, type MonthFile, type MonthWorld } from '../../../lessons/month'
import { useFormat, useMessages } from '../../../store/language'
import './MonthChart.css'
import { useWidth } from '../../parts/useWidth'
import { useLessonWords } from './useLessonWords'

const LEFT = 56
const TOP = 34
const BOTTOM = 58
/** Narrower than this, an arm's name takes two lines. */
const NARROW = 190

interface MonthChartProps {
  readonly file: MonthFile
  readonly arms: readonly MonthArm[]
}

export const shareOf = ({ found, evenings }: MonthWorld['arms'][MonthArm]): number => found / evenings

/** From the tenth under the lowest world to the one over the highest, the same whichever arms are shown. */
function rangeOf({ worlds }: MonthFile): { readonly from: number; readonly to: number; readonly ticks: readonly number[] } {
  const tenths = worlds.flatMap(({ arms }) => MONTH_ARMS.map((arm) => shareOf(arms[arm]) * 10))
  const [from, to] = [Math.floor(Math.min(...tenths)), Math.ceil(Math.max(...tenths))]
  return { from, to, ticks: Array.from({ length: to - from + 1 }, (_, tenth) => (from + tenth) / 10) }
}

/** One line a world, from arm to arm, and the mean of each arm with its interval beside it. */
export function MonthChart({ file, arms }: MonthChartProps) {
  const { twoWorlds: say } = useLessonWords()
  const { shell } = useMessages()
  const { decimal, integer } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.max(260, Math.min(width * 0.55, 370))
  const x = (arm: number): number => LEFT + ((arm + 0.5) / arms.length) * (width - LEFT)
  const { from, to, ticks } = rangeOf(file)
  const y = (share: number): number => height - BOTTOM - ((share * 10 - from) / (to - from)) * (height - BOTTOM - TOP)
  const sentence = arms.map((arm) => `${say.arms[arm]} ${decimal(file.shares[arm].estimate * 100, 1)}`).join(', ')
  return (
    <div ref={box} className="month-chart">
      <svg width={width} height={height} role="img" aria-label={shell.labelled(say.chart, sentence)}>
        {ticks.map((share) => (
          <g key={share}>
            <line className="month-grid" x1={LEFT} x2={width} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 10} y={y(share) + 6} textAnchor="end">
              {integer(share * 100)}
            </text>
          </g>
        ))}
        <text x={0} y={16} className="month-unit">
          {say.axis}
        </text>
        {file.worlds.map((world) => (
          <g key={world.seed} className="month-world">
            <path d={`M ${arms.map((arm, index) => `${x(index)} ${y(shareOf(world.arms[arm]))}`).join(' L ')}`} />
            {arms.map((arm, index) => (
              <circle key={arm} cx={x(index)} cy={y(shareOf(world.arms[arm]))} r={4.5} />
            ))}
          </g>
        ))}
        {arms.map((arm, index) => (
          <Mean key={arm} x={x(index) + (index === 0 ? -26 : 26)} y={y} interval={file.shares[arm]} />
        ))}
        {arms.map((arm, index) => (
          <ArmName key={arm} x={x(index)} y={height - BOTTOM + 24} words={say.arms[arm]} narrow={width / arms.length < NARROW} />
        ))}
      </svg>
    </div>
  )
}

interface ArmNameProps {
  readonly x: number
  readonly y: number
  readonly words: string
  readonly narrow: boolean
}

function ArmName({ x, y, words, narrow }: ArmNameProps) {
  const half = narrow ? words.indexOf(' ', words.length / 3) : -1
  const lines = half < 0 ? [words] : [words.slice(0, half), words.slice(half + 1)]
  return (
    <text y={y} textAnchor="middle" className="month-arm">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index * 20}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface MeanProps {
  readonly x: number
  readonly y: (share: number) => number
  readonly interval: Interval
}

/** The mean as a bar across, the interval as a bracket. */
function Mean({ x, y, interval }: MeanProps) {
  const { decimal } = useFormat()
  const { estimate, low, high } = interval
  return (
    <g className="month-mean">
      <path d={`M ${x - 6} ${y(high)} h 12 M ${x} ${y(high)} V ${y(low)} M ${x - 6} ${y(low)} h 12`} />
      <path className="month-mean-bar" d={`M ${x - 11} ${y(estimate)} h 22`} />
      <text x={x} y={y(high) - 10} textAnchor="middle">
        {decimal(estimate * 100, 1)}
      </text>
    </g>
  )
}

import { useRef } from 'react'
import { Chalk } from './Chalk'
import type { Point } from './chalkLine'
import { handsFor, mostVoted } from './derive'
import type { TrailPoint } from './notes'
import './SignalsChart.css'
import { useWidth } from '../../parts/useWidth'
import { useLessonWords } from './useLessonWords'

const SIGNALS_IN_ALL = 7
const TITLES_IN_ALL = 10
const LEFT = 44
const RIGHT = 56
const TOP = 40
const BOTTOM = 52

interface SignalsChartProps {
  readonly trail: readonly TrailPoint[]
  readonly votes: readonly number[]
}

/** Titles in common against signals hidden, on the blackboard: the class's vote in chalk, the result drawn through it. */
export function SignalsChart({ trail, votes }: SignalsChartProps) {
  const { sevenSignals: say } = useLessonWords()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.max(240, Math.min(width * 0.44, 300))
  const at = (hidden: number, shared: number): Point => ({
    x: LEFT + (hidden / SIGNALS_IN_ALL) * (width - LEFT - RIGHT),
    y: height - BOTTOM - (shared / TITLES_IN_ALL) * (height - BOTTOM - TOP),
  })
  const words = trail.map(({ hidden, shared }) => say.point(hidden, shared)).join('; ')
  return (
    <div ref={box} className="signals-chart">
      <svg width={width} height={height} role="img" aria-label={say.chart(words)}>
        <Axes at={at} height={height} width={width} />
        <ChalkedVote at={at} votes={votes} start={trail[0]?.shared ?? 0} />
        <Result at={at} trail={trail} />
      </svg>
    </div>
  )
}

type Place = (hidden: number, shared: number) => Point

function Axes({ at, width, height }: { readonly at: Place; readonly width: number; readonly height: number }) {
  const { sevenSignals: say } = useLessonWords()
  const [origin, right, top] = [at(0, 0), at(SIGNALS_IN_ALL, 0), at(0, TITLES_IN_ALL)]
  return (
    <g className="signals-axes">
      <Chalk points={[origin, right]} width={2} />
      <Chalk points={[origin, top]} width={2} />
      {Array.from({ length: SIGNALS_IN_ALL + 1 }, (_, hidden) => {
        const { x, y } = at(hidden, 0)
        return (
          <text key={x} x={x} y={y + 22} textAnchor="middle">
            {hidden}
          </text>
        )
      })}
      {[0, 5, TITLES_IN_ALL].map((shared) => (
        <text key={shared} x={LEFT - 12} y={at(0, shared).y + 6} textAnchor="end">
          {shared}
        </text>
      ))}
      <text x={(LEFT + width - RIGHT) / 2} y={height - 4} textAnchor="middle" className="signals-unit">
        {say.axisHidden}
      </text>
      <text x={4} y={18} className="signals-unit">
        {say.axisShared}
      </text>
    </g>
  )
}

interface ChalkedVoteProps {
  readonly at: Place
  readonly votes: readonly number[]
  readonly start: number
}

/** From what is shared at first to what most of the class expects at the end, and a cross for every other number that had hands. */
function ChalkedVote({ at, votes, start }: ChalkedVoteProps) {
  const hands = handsFor(votes)
  const most = mostVoted(votes)
  return (
    <g data-testid="chalked-vote" data-most={most.join()}>
      {most.map((number) => (
        <Chalk key={number} points={[at(0, start), at(SIGNALS_IN_ALL, number)]} width={3.5} waver={4} />
      ))}
      {hands.map((count, number) => {
        if (count === 0) return null
        const { x, y } = at(SIGNALS_IN_ALL, number)
        const arm = most.includes(number) ? 10 : 6
        return (
          <g key={at(0, number).y}>
            <Chalk
              points={[
                { x: x - arm, y: y - arm },
                { x: x + arm, y: y + arm },
              ]}
            />
            <Chalk
              points={[
                { x: x - arm, y: y + arm },
                { x: x + arm, y: y - arm },
              ]}
            />
            <text x={x + 18} y={y + 6} className="signals-hands">
              {count}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Result({ at, trail }: { readonly at: Place; readonly trail: readonly TrailPoint[] }) {
  const places = trail.map(({ step, hidden, shared }) => ({ step, ...at(hidden, shared) }))
  return (
    <g className="signals-result">
      {places.slice(1).map(({ step, x, y }) => {
        const from = places[step - 1]
        return <path key={step} pathLength={1} d={`M ${from.x} ${from.y} L ${x} ${y}`} />
      })}
      {places.map(({ step, x, y }) => (
        <circle key={step} cx={x} cy={y} r={step === places.length - 1 ? 8 : 5} />
      ))}
    </g>
  )
}

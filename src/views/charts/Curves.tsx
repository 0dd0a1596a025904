import { type PointerEvent, useRef, useState } from 'react'
import { useFormat, useMessages } from '../../store/language'
import { useWidth } from '../parts/useWidth'
import { bandOf, type Curve, EDGES, type Frame, frameOf, lineOf, type Reach, ticksOf, ticksSaid, valueAt, xOf, yOf } from './curve'
import { Legend } from './Legend'
import './Curves.css'
import './Reader.css'

interface CurvesProps {
  readonly curves: readonly Curve[]
  readonly title: string
  /** What the axes count; the vertical one's unit stands over the chart. */
  readonly across: string
  readonly word: (y: number) => string
  readonly wordAcross?: (x: number) => string
  readonly height?: number
  readonly withZero?: boolean
  /** Where the axis across is named; without it, at round numbers. */
  readonly ticksAcross?: readonly number[]
  /** The same upwards: as many as are told apart. */
  readonly ticksUp?: readonly number[]
  /** What the axes hold at least, so that pictures side by side can share them. */
  readonly reach?: Reach | undefined
  /** What the eye takes from it, for those who listen. */
  readonly course: string
}

/** Curves over any axis; a hand or the arrow keys read them. */
export function Curves(props: CurvesProps) {
  const { curves, title, across, word, wordAcross, height = 280, withZero = true, ticksAcross, ticksUp, reach, course } = props
  const { integer } = useFormat()
  const { span } = useMessages().charts
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [at, setAt] = useState<number | null>(null)
  const frame = frameOf(curves, { width: Math.max(240, width), height, withZero, reach })
  const sayX = wordAcross ?? integer
  const [lowX, highX] = frame.x
  const pointed = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width: wide } = currentTarget.getBoundingClientRect()
    setAt(Math.min(1, Math.max(0, (clientX - left) / wide)))
  }
  const x = at === null ? null : lowX + at * (highX - lowX)
  return (
    <div className="curves" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={frame.width} height={height} role="img" aria-label={`${title}. ${course}`}>
          <Axes frame={frame} across={across} ticksAcross={ticksAcross} ticksUp={ticksUp} word={word} sayX={sayX} />
          <Lines curves={curves} frame={frame} />
          {x !== null && <line className="curves-read" x1={xOf(frame, x)} x2={xOf(frame, x)} y1={EDGES.top} y2={height - EDGES.bottom} />}
        </svg>
      )}
      <div
        className="chart-reader"
        style={{ left: EDGES.left, right: EDGES.right, top: EDGES.top, bottom: EDGES.bottom }}
        onPointerMove={pointed}
        onPointerDown={pointed}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setAt(null)}
      >
        <ReadByKeys
          title={title}
          at={at}
          onRead={setAt}
          words={readingOf(curves, lowX + (at ?? 1) * (highX - lowX), { word, sayX, span })}
        />
        {at !== null && (
          <Bubble
            at={at}
            lines={linesAt(curves, lowX + at * (highX - lowX), { word, span })}
            head={`${sayX(lowX + at * (highX - lowX))} ${across}`}
          />
        )}
      </div>
    </div>
  )
}

interface AxesProps extends Pick<CurvesProps, 'across' | 'word'> {
  readonly ticksAcross: readonly number[] | undefined
  readonly ticksUp: readonly number[] | undefined
  readonly frame: Frame
  readonly sayX: (x: number) => string
}

function Axes({ frame, across, ticksAcross, ticksUp, word, sayX }: AxesProps) {
  const { width, height } = frame
  const right = width - EDGES.right
  const within = ticksAcross?.filter((tick) => tick >= frame.x[0] && tick <= frame.x[1])
  const upwards = ticksUp?.filter((tick) => tick >= frame.y[0] && tick <= frame.y[1])
  return (
    <>
      {(upwards ?? ticksSaid(frame.y, word)).map((tick) => (
        <g key={`y ${tick}`}>
          <line
            className={tick === 0 ? 'curves-zero' : 'curves-grid'}
            x1={EDGES.left}
            x2={right}
            y1={yOf(frame, tick)}
            y2={yOf(frame, tick)}
          />
          <text className="curves-tick" x={EDGES.left - 8} y={yOf(frame, tick) + 5} textAnchor="end">
            {word(tick)}
          </text>
        </g>
      ))}
      {(within ?? ticksOf(frame.x, width < 480 ? 3 : 6)).map((tick) => (
        <text key={`x ${tick}`} className="curves-tick" x={xOf(frame, tick)} y={height - EDGES.bottom + 20} textAnchor="middle">
          {sayX(tick)}
        </text>
      ))}
      <text className="curves-tick" x={width < 480 ? width / 2 : (EDGES.left + right) / 2} y={height - 6} textAnchor="middle">
        {across}
      </text>
    </>
  )
}

function Lines({ curves, frame }: { readonly curves: readonly Curve[]; readonly frame: Frame }) {
  return (
    <>
      {curves.map(({ key, layer, points }) => (
        <path
          key={`band ${key}`}
          className={`curves-band curves-${layer}`}
          style={{ fillOpacity: Math.min(0.12, 0.36 / curves.length) }}
          d={bandOf(points, frame)}
        />
      ))}
      {curves.map(({ key, layer, points, dashes = '' }) => (
        <path key={key} className={`curves-line curves-${layer}`} d={lineOf(points, frame)} strokeDasharray={dashes} />
      ))}
    </>
  )
}

interface ReadByKeysProps {
  readonly title: string
  readonly at: number | null
  readonly onRead: (at: number | null) => void
  readonly words: string
}

const STEPS = 40

function ReadByKeys({ title, at, onRead, words }: ReadByKeysProps) {
  const { charts } = useMessages()
  return (
    <input
      type="range"
      min={0}
      max={STEPS}
      value={Math.round((at ?? 1) * STEPS)}
      aria-label={charts.readAcross(title)}
      aria-valuetext={words}
      onChange={(event) => onRead(Number(event.currentTarget.value) / STEPS)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onRead(1)}
      onBlur={() => onRead(null)}
    />
  )
}

interface Saying {
  readonly word: (y: number) => string
  readonly span: (low: string, high: string) => string
}

/** Each curve's value there, with the ends of its band. */
const linesAt = (curves: readonly Curve[], x: number, { word, span }: Saying): readonly { readonly key: string; readonly text: string }[] =>
  curves.flatMap((curve) => {
    const value = valueAt(curve, x)
    if (value === null) return []
    const { y, band } = value
    const ends = band === undefined ? '' : ` (${span(word(band[0]), word(band[1]))})`
    return [{ key: curve.key, text: `${curve.name}: ${word(y)}${ends}` }]
  })

const readingOf = (curves: readonly Curve[], x: number, { sayX, ...saying }: Saying & { readonly sayX: (x: number) => string }): string =>
  [sayX(x), ...linesAt(curves, x, saying).map(({ text }) => text)].join('; ')

function Bubble({ at, head, lines }: { readonly at: number; readonly head: string; readonly lines: ReturnType<typeof linesAt> }) {
  return (
    <div
      className="chart-bubble curves-bubble"
      style={at > 0.5 ? { right: `${100 * (1 - at)}%` } : { left: `${100 * at}%` }}
      aria-hidden="true"
    >
      <span className="chart-bubble-day">{head}</span>
      {lines.map(({ key, text }) => (
        <span key={key}>{text}</span>
      ))}
    </div>
  )
}

/** Which curve is which, by its stroke and its name. */
export function CurveLegend({ curves }: Pick<CurvesProps, 'curves'>) {
  return <Legend entries={curves.map(({ key, name, layer, dashes = '' }) => ({ key, name, layer, dashes, mark: 'line' }))} />
}

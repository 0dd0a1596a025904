import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import '../../../charts/Reader.css'
import { useWidth } from '../../../parts/useWidth'

interface HeatMapProps {
  /** Hours watched in each hour of the week, Monday's first. */
  readonly cells: readonly number[]
  /** What the fullest colour stands for at least; 0: the fullest cell. */
  readonly most: number
  /** What a cell holds, in words. */
  readonly word: (at: number) => string
  /** What it counts. */
  readonly unit: string
  readonly title: string
}

const HOURS = 24
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
const NAMES = 44
const ROW = 30
const AXIS = 28

/** Week by hour; a hand, or the arrow keys, read a cell. */
export function HeatMap({ cells, most, word, unit, title }: HeatMapProps) {
  const { charts } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [read, setRead] = useState<number | null>(null)
  const wordOf = useCellWords(word)
  const step = Math.max(4, (width - NAMES) / HOURS)
  const height = WEEKDAYS.length * ROW + AXIS
  const fullest = cells.indexOf(Math.max(...cells))
  const pointed = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    const within = (value: number, ends: number) => Math.min(ends - 1, Math.max(0, Math.floor(value)))
    setRead(within((clientY - top) / ROW, WEEKDAYS.length) * HOURS + within((clientX - left) / step, HOURS))
  }
  return (
    <div className="behind-box behind-heat" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${title}. ${unit}`}>
          <Cells cells={cells} most={Math.max(most, ...cells, Number.MIN_VALUE)} step={step} />
          <AxisNames step={step} height={height} />
          {read !== null && <rect className="behind-read" {...placeOf(read, step)} />}
        </svg>
      )}
      <div
        className="chart-reader"
        style={{ left: NAMES, right: 0, top: 0, height: WEEKDAYS.length * ROW }}
        onPointerMove={pointed}
        onPointerDown={pointed}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setRead(null)}
      >
        <input
          type="range"
          min={0}
          max={cells.length - 1}
          value={read ?? fullest}
          aria-label={charts.readAcross(title)}
          aria-valuetext={wordOf(read ?? fullest)}
          onChange={(event) => setRead(Number(event.currentTarget.value))}
          onKeyDown={(event) => dayKey(event, read ?? fullest, setRead)}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setRead(fullest)}
          onBlur={() => setRead(null)}
        />
        {read !== null && <Bubble at={read} words={wordOf(read)} />}
      </div>
    </div>
  )
}

/** Up and down go by a day; the slider itself goes by an hour. */
function dayKey(event: KeyboardEvent, at: number, read: (at: number) => void): void {
  const by = event.key === 'ArrowUp' ? -HOURS : event.key === 'ArrowDown' ? HOURS : 0
  if (by === 0) return
  event.preventDefault()
  const to = at + by
  if (to >= 0 && to < WEEKDAYS.length * HOURS) read(to)
}

/** A cell in words: "Friday, 21:00: 12.3 hours". */
function useCellWords(word: HeatMapProps['word']): (at: number) => string {
  const { strandViews } = useMessages()
  const { when: say, headed } = strandViews
  const { weekday } = useFormat()
  return (at) => headed(`${weekday(dayAt(Math.floor(at / HOURS)))}, ${say.hour(at % HOURS)}`, word(at))
}

function placeOf(at: number, step: number) {
  return { x: NAMES + (at % HOURS) * step, y: Math.floor(at / HOURS) * ROW, width: step - 2, height: ROW - 3 }
}

function Cells({ cells, most, step }: { readonly cells: readonly number[]; readonly most: number; readonly step: number }) {
  return cells.map((amount, at) => {
    const place = placeOf(at, step)
    return (
      <g key={`${place.x} ${place.y}`}>
        <rect className="behind-ground" {...place} />
        <rect className="behind-bar" {...place} fillOpacity={Math.sqrt(amount / most)} />
      </g>
    )
  })
}

function AxisNames({ step, height }: { readonly step: number; readonly height: number }) {
  const { when: say } = useMessages().strandViews
  const { weekday } = useFormat()
  const every = step < 20 ? 6 : 3
  return (
    <>
      {WEEKDAYS.map((day) => (
        <text key={day} className="curves-tick" x={0} y={day * ROW + 19}>
          {weekday(dayAt(day)).slice(0, 3)}
        </text>
      ))}
      {Array.from({ length: HOURS / every }, (_, at) => at * every).map((hour) => (
        <text key={hour} className="curves-tick" x={NAMES + hour * step} y={height - 6}>
          {say.hour(hour)}
        </text>
      ))}
    </>
  )
}

/** Over the cell, on the side that has room. */
function Bubble({ at, words }: { readonly at: number; readonly words: string }) {
  const across = (at % HOURS) / HOURS
  const under = at < 2 * HOURS
  const top = (Math.floor(at / HOURS) + 1) * ROW + 2
  return (
    <div
      className="chart-bubble"
      style={{
        ...(across > 0.5 ? { right: `${100 * (1 - across)}%` } : { left: `${100 * across}%` }),
        ...(under ? { top, bottom: 'auto' } : { bottom: `calc(100% - ${Math.floor(at / HOURS) * ROW - 4}px)` }),
      }}
      aria-hidden="true"
    >
      {words}
    </div>
  )
}

import { useRef } from 'react'
import type { HoursPicture } from '../../../../engine/lab/data/strands/hours'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { Figure } from '../../../charts/Figure'
import { useWidth } from '../../../parts/useWidth'
import type { About } from './about'

const HOURS = 24
const MINUTES = 60
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** Week by hour; the fullest cell is the fullest colour. */
export function HoursPlate({ picture, about: { side, whom } }: { readonly picture: HoursPicture; readonly about: About }) {
  const { strandViews } = useMessages()
  const { when: say, hours, headed } = strandViews
  const { weekday } = useFormat()
  const { minutesByHour, minutes, hourless } = picture
  const cells = [...minutesByHour].map((amount) => amount / MINUTES)
  const fullest = cells.indexOf(Math.max(...cells))
  const title = headed(say.title, whom)
  const late = hourless === 0 ? null : <p className="behind-note">{say.hourless(hourless / MINUTES)}</p>
  if (minutes === 0) return late
  return (
    <>
      <Figure
        id={`when-${side}`}
        title={title}
        unit={say.unit}
        sentence={say.sentence({
          weekday: weekday(dayAt(Math.floor(fullest / HOURS))),
          hour: fullest % HOURS,
          most: cells[fullest],
          all: minutes / MINUTES,
        })}
        how={<p>{say.how}</p>}
        table={{
          columns: [
            { key: 'day', name: `${say.weekday} (${hours})` },
            ...Array.from({ length: HOURS }, (_, hour) => ({ key: String(hour), name: say.hour(hour), digits: 1 })),
          ],
          rows: WEEKDAYS.map((day) => ({
            day: weekday(dayAt(day)),
            ...Object.fromEntries(cells.slice(day * HOURS, (day + 1) * HOURS).map((amount, hour) => [String(hour), amount])),
          })),
        }}
      >
        <HeatMap cells={cells} title={title} />
      </Figure>
      {late}
    </>
  )
}

interface HeatMapProps {
  readonly cells: readonly number[]
  readonly title: string
}

const NAMES = 44
const ROW = 28
const AXIS = 28

function HeatMap({ cells, title }: HeatMapProps) {
  const { strandViews } = useMessages()
  const { when: say, hours } = strandViews
  const { weekday, decimal } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const step = Math.max(4, (width - NAMES) / HOURS)
  const most = Math.max(...cells, Number.MIN_VALUE)
  const height = WEEKDAYS.length * ROW + AXIS
  const every = step < 20 ? 6 : 3
  return (
    <div className="behind-box" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${title}. ${say.unit}`}>
          {WEEKDAYS.map((day) => (
            <text key={day} className="curves-tick" x={0} y={day * ROW + 19}>
              {weekday(dayAt(day)).slice(0, 3)}
            </text>
          ))}
          {cells.map((amount, at) => {
            const day = Math.floor(at / HOURS)
            const hour = at % HOURS
            const words = `${weekday(dayAt(day))}, ${say.hour(hour)}: ${decimal(amount, 1)} ${hours}`
            return (
              <g key={`${day} ${hour}`}>
                <rect className="behind-ground" x={NAMES + hour * step} y={day * ROW} width={step - 2} height={ROW - 3} />
                <rect
                  className="behind-bar"
                  x={NAMES + hour * step}
                  y={day * ROW}
                  width={step - 2}
                  height={ROW - 3}
                  fillOpacity={amount / most}
                >
                  <title>{words}</title>
                </rect>
              </g>
            )
          })}
          {Array.from({ length: HOURS / every }, (_, at) => at * every).map((hour) => (
            <text key={hour} className="curves-tick" x={NAMES + hour * step} y={height - 6}>
              {say.hour(hour)}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

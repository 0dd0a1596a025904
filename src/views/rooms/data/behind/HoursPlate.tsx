import type { HoursPicture } from '../../../../engine/lab/data/strands/hours'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'
import { HeatMap } from './HeatMap'

const HOURS = 24
const MINUTES = 60
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** Week by hour; the fullest cell is the fullest colour. */
export function HoursPlate({ picture, about: { side, whom, shared } }: { readonly picture: HoursPicture; readonly about: About }) {
  const { strandViews } = useMessages()
  const { when: say, hours, headed } = strandViews
  const { decimal, percent, weekday } = useFormat()
  const { minutesByHour, minutes, hourless } = picture
  const cells = [...minutesByHour].map((amount) => amount / MINUTES)
  const fullest = cells.indexOf(Math.max(...cells))
  const title = headed(say.title, whom)
  const alone = shared === null
  const unit = alone ? say.unit : say.sharedUnit
  const told = cells.map((amount) => (alone ? amount : (100 * amount * MINUTES) / Math.max(1, minutes)))
  const word = (at: number): string => (alone ? `${decimal(cells[at], 1)} ${hours}` : say.shareOf(percent(told[at] / 100, 1)))
  const late = hourless === 0 ? null : <p className="behind-note">{say.hourless(hourless / MINUTES)}</p>
  if (minutes === 0) return late
  return (
    <>
      <Figure
        id={`when-${side}`}
        title={title}
        unit={unit}
        sentence={say.sentence({
          weekday: weekday(dayAt(Math.floor(fullest / HOURS))),
          hour: fullest % HOURS,
          most: cells[fullest],
          all: minutes / MINUTES,
        })}
        how={<p>{say.how}</p>}
        table={{
          columns: [
            { key: 'day', name: `${say.weekday} (${alone ? hours : `% ${strandViews.beside.ofHours}`})` },
            ...Array.from({ length: HOURS }, (_, hour) => ({ key: String(hour), name: say.hour(hour), digits: alone ? 1 : 2 })),
          ],
          rows: WEEKDAYS.map((day) => ({
            day: weekday(dayAt(day)),
            ...Object.fromEntries(told.slice(day * HOURS, (day + 1) * HOURS).map((amount, hour) => [String(hour), amount])),
          })),
        }}
      >
        <HeatMap cells={cells} most={(shared?.when ?? 0) * (minutes / MINUTES)} word={word} unit={unit} title={title} />
      </Figure>
      {late}
    </>
  )
}

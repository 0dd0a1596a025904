import type { PersonPage } from '../../../../engine/lab/people/personPage'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { useFigureWords } from '../../../charts/useFigureWords'
import { useOpened } from '../../../page/useOpened'
import { EmptyState } from '../../../parts/EmptyState'
import { Sentence } from '../../../parts/Sentence'
import { DEVICES } from '../../../vocabulary'
import { wordRecord } from '../../../wording/record'
import { dayOfWeek, HOURS, heat, WEEKDAYS } from './habits'
import './HabitsTab.css'

/** When, on what and in what portions the person watches, as their records say. */
export function HabitsTab({ about }: { readonly about: PersonPage | null }) {
  const { person: say, screen } = useMessages()
  if (about === null) return <p>{screen.page.soon}</p>
  const { habits } = about.recorded
  if (habits.sittings === 0) return <EmptyState title={say.habits.none} />
  return (
    <div className="habits">
      <When about={about} />
      <div className="habits-side">
        <Devices minutes={habits.minutesByDevice} />
        <Pace about={about} />
        <Latest about={about} />
      </div>
    </div>
  )
}

type About = { readonly about: PersonPage }

/** Seven days by twenty-four hours, from six in the morning as the service's day goes; each cell says its minutes. */
function When({ about }: About) {
  const { person: say } = useMessages()
  const figures = useFigureWords()
  const format = useFormat()
  const { minutes, sittings, minutesByHour } = about.recorded.habits
  const most = minutesByHour.indexOf(Math.max(...minutesByHour))
  const cells = heat(minutesByHour)
  const nameOf = (weekday: number): string => format.weekday(dayOfWeek(weekday))
  return (
    <Figure
      id="habits-when"
      title={say.habits.title(about.person.isVisitor)}
      sentence={[
        ...say.habits.sentence({ minutes: say.week.duration(minutes), sittings }),
        ' ',
        ...say.habits.most(nameOf(Math.floor(most / HOURS)), say.habits.hour(most % HOURS)),
      ]}
      legend={
        <p className="heat-scale">
          <span className="heat-ramp" aria-hidden="true" /> {say.habits.scale}
        </p>
      }
      table={{
        columns: [
          { key: 'weekday', name: say.habits.weekday },
          ...cells.hours.map((at) => ({ key: String(at), name: say.habits.hour(at), unit: figures.minutes, digits: 0 })),
        ],
        rows: WEEKDAYS.map((weekday) => ({
          weekday: nameOf(weekday),
          ...Object.fromEntries(cells.hours.map((at, place) => [String(at), cells.rows[weekday][place].minutes])),
        })),
      }}
    >
      <div className="heat" role="img" aria-label={`${say.habits.title(about.person.isVisitor)}. ${say.habits.scale}`}>
        <span className="heat-corner" />
        {cells.hours.map((at) => (
          <span key={at} className="heat-hour">
            {at % 6 === 0 ? say.habits.hour(at) : ''}
          </span>
        ))}
        {WEEKDAYS.map((weekday) => (
          <HeatRow key={weekday} name={nameOf(weekday)} cells={cells.rows[weekday]} hours={cells.hours} />
        ))}
      </div>
    </Figure>
  )
}

interface HeatRowProps {
  readonly name: string
  readonly hours: readonly number[]
  readonly cells: ReturnType<typeof heat>['rows'][number]
}

function HeatRow({ name, hours, cells }: HeatRowProps) {
  const { person: say } = useMessages()
  return (
    <>
      <span className="heat-day">{name}</span>
      {cells.map(({ minutes, step }, place) => (
        <span
          key={hours[place]}
          className="heat-cell"
          data-step={step}
          title={say.habits.cell({ weekday: name, hour: say.habits.hour(hours[place]), minutes: say.habits.minutes(minutes) })}
        />
      ))}
    </>
  )
}

function Devices({ minutes }: { readonly minutes: readonly number[] }) {
  const { person: say, words } = useMessages()
  const figures = useFigureWords()
  const total = minutes.reduce((sum, one) => sum + one, 0)
  return (
    <Figure
      id="habits-devices"
      title={say.habits.devices}
      level={3}
      table={{
        columns: [
          { key: 'device', name: figures.device },
          { key: 'minutes', name: figures.time, unit: figures.minutes, digits: 0 },
          { key: 'share', name: figures.share, unit: '%', digits: 0 },
        ],
        rows: DEVICES.map((device, index) => ({
          device: words.devices[device],
          minutes: minutes[index],
          share: (100 * minutes[index]) / Math.max(1, total),
        })),
      }}
    >
      <ul className="habit-bars">
        {DEVICES.map((device, index) => (
          <li key={device}>
            <Sentence text={say.habits.device(words.devices[device], minutes[index] / Math.max(1, total))} />
            <Bar share={minutes[index] / Math.max(1, total)} />
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function Pace({ about }: About) {
  const { person: say } = useMessages()
  const figures = useFigureWords()
  const { sittingsByEpisodes, finished, begun } = about.recorded.habits
  const most = Math.max(...sittingsByEpisodes)
  const sentence = say.habits.finished(finished, begun)
  if (most === 0) {
    return (
      <section>
        <h3>{say.habits.pace}</h3>
        <p>
          <Sentence text={sentence} />
        </p>
        <p>{say.habits.noEpisodes}</p>
      </section>
    )
  }
  return (
    <Figure
      id="habits-pace"
      title={say.habits.pace}
      level={3}
      sentence={sentence}
      table={{
        columns: [
          { key: 'episodes', name: figures.episodes },
          { key: 'sittings', name: figures.sittings, digits: 0 },
        ],
        rows: sittingsByEpisodes.map((sittings, index) => ({ episodes: say.habits.episodes(index + 1), sittings })),
      }}
    >
      <ul className="habit-bars">
        {sittingsByEpisodes.map((count, index) => (
          <li key={say.habits.episodes(index + 1)}>
            {say.habits.portion(say.habits.episodes(index + 1), say.habits.sittings(count))}
            <Bar share={count / most} />
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span className="habit-track" aria-hidden="true">
      <span className="layer-fill-recorded" style={{ width: `${100 * share}%` }} />
    </span>
  )
}

function Latest({ about }: About) {
  const messages = useMessages()
  const format = useFormat()
  const opened = useOpened()
  if (opened === null || about.recorded.latest.length === 0) return null
  return (
    <section>
      <h3>{messages.person.habits.latest}</h3>
      <ul className="habit-latest">
        {about.recorded.latest.slice(0, 6).map((record) => (
          <li key={record.event}>
            <span>{format.moment(record.at)}</span> {wordRecord(record, opened.catalogue, messages)}
          </li>
        ))}
      </ul>
    </section>
  )
}

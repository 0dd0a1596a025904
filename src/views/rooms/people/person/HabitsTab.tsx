import type { PersonPage } from '../../../../engine/lab/people/personPage'
import { useFormat, useMessages } from '../../../../store/language'
import { useOpened } from '../../../page/useOpened'
import { DataTable } from '../../../parts/DataTable'
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
      <section className="habits-when">
        <h2>{say.habits.title(about.person.isVisitor)}</h2>
        <WhenSentence about={about} />
        <HeatMap minutes={habits.minutesByHour} />
      </section>
      <div className="habits-side">
        <Devices minutes={habits.minutesByDevice} />
        <Pace about={about} />
        <Latest about={about} />
      </div>
    </div>
  )
}

type About = { readonly about: PersonPage }

function WhenSentence({ about }: About) {
  const { person: say } = useMessages()
  const format = useFormat()
  const { minutes, sittings, minutesByHour } = about.recorded.habits
  const most = minutesByHour.indexOf(Math.max(...minutesByHour))
  return (
    <p>
      <Sentence text={say.habits.sentence({ minutes: say.week.duration(minutes), sittings })} />{' '}
      <Sentence text={say.habits.most(format.weekday(dayOfWeek(Math.floor(most / HOURS))), say.habits.hour(most % HOURS))} />
    </p>
  )
}

/** Seven days by twenty-four hours, from six in the morning as the service's day goes; each cell says its minutes. */
function HeatMap({ minutes }: { readonly minutes: Float32Array }) {
  const { person: say } = useMessages()
  const format = useFormat()
  const cells = heat(minutes)
  const hour = (at: number) => say.habits.hour(at)
  return (
    <>
      <div className="heat" role="img" aria-label={`${say.habits.table}. ${say.habits.scale}`}>
        <span className="heat-corner" />
        {cells.hours.map((at) => (
          <span key={at} className="heat-hour">
            {at % 6 === 0 ? hour(at) : ''}
          </span>
        ))}
        {WEEKDAYS.map((weekday) => (
          <HeatRow key={weekday} name={format.weekday(dayOfWeek(weekday))} cells={cells.rows[weekday]} hours={cells.hours} />
        ))}
      </div>
      <p className="heat-scale">
        <span className="heat-ramp" aria-hidden="true" /> {say.habits.scale}
      </p>
      <details className="how">
        <summary>{say.habits.table}</summary>
        <DataTable
          caption={say.habits.table}
          columns={[
            { key: 'weekday', name: say.habits.weekday },
            ...cells.hours.map((at) => ({ key: String(at), name: hour(at), numeric: true })),
          ]}
          lines={WEEKDAYS.map((weekday) => ({
            key: String(weekday),
            cells: {
              weekday: format.weekday(dayOfWeek(weekday)),
              ...Object.fromEntries(cells.hours.map((at, place) => [String(at), format.integer(cells.rows[weekday][place].minutes)])),
            },
          }))}
        />
      </details>
    </>
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
  const total = minutes.reduce((sum, one) => sum + one, 0)
  return (
    <section>
      <h3>{say.habits.devices}</h3>
      <ul className="habit-bars">
        {DEVICES.map((device, index) => (
          <li key={device}>
            <Sentence text={say.habits.device(words.devices[device], minutes[index] / Math.max(1, total))} />
            <span className="habit-track" aria-hidden="true">
              <span className="layer-fill-recorded" style={{ width: `${(100 * minutes[index]) / Math.max(1, total)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pace({ about }: About) {
  const { person: say } = useMessages()
  const { sittingsByEpisodes, finished, begun } = about.recorded.habits
  const most = Math.max(...sittingsByEpisodes)
  return (
    <section>
      <h3>{say.habits.pace}</h3>
      <p>
        <Sentence text={say.habits.finished(finished, begun)} />
      </p>
      {most === 0 ? (
        <p>{say.habits.noEpisodes}</p>
      ) : (
        <ul className="habit-bars">
          {sittingsByEpisodes.map((count, index) => (
            <li key={say.habits.episodes(index + 1)}>
              {say.habits.portion(say.habits.episodes(index + 1), say.habits.sittings(count))}
              <span className="habit-track" aria-hidden="true">
                <span className="layer-fill-recorded" style={{ width: `${(100 * count) / most}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
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

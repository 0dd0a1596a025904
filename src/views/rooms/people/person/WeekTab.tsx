import { useRef, useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { PersonWeek, WatchedThing, WeekSitting } from '../../../../engine/lab/people/week'
import { useFormat, useMessages } from '../../../../store/language'
import { Portrait } from '../../../art/Portrait'
import { Poster } from '../../../art/Poster'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { useOpened } from '../../../page/useOpened'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { Select } from '../../../parts/Select'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import './WeekTab.css'

/** A week in the life: seven days, each sitting with its hour, its device, and what was watched, as a strip of pictures. */
export function WeekTab({ members }: { readonly members: readonly ProfileId[] }) {
  const { person: say, screen } = useMessages()
  const [whole, setWhole] = useState(false)
  const several = members.length > 1
  const asked = useQuestion('week', { profiles: whole && several ? members : members.slice(0, 1) })
  const weeks = asked.answer
  if (weeks === null) return <Waiting on={asked} words={screen.page.soon} />
  const days = weeks[0]?.days.map(({ day }) => day) ?? []
  return (
    <section className="week" data-testid="week">
      <h2>{say.week.title}</h2>
      {several && (
        <Select
          label={say.week.who}
          labelSeen
          options={[
            { value: 'one', name: weeks[0]?.person.name || screen.page.you },
            { value: 'household', name: say.week.household },
          ]}
          value={whole ? 'household' : 'one'}
          onChange={(value) => setWhole(value === 'household')}
        />
      )}
      {days.length === 0 ? <EmptyState title={say.week.early} /> : <Strip weeks={weeks} />}
    </section>
  )
}

function Strip({ weeks }: { readonly weeks: readonly PersonWeek[] }) {
  const { person: say } = useMessages()
  const format = useFormat()
  const printed = useRef<HTMLOListElement>(null)
  const table = useWeekTable(weeks)
  const all = weeks.flatMap(({ days }) => days.flatMap(({ sittings }) => sittings))
  const minutes = all.reduce((sum, { watched }) => sum + watched.reduce((more, one) => more + one.minutes, 0), 0)
  return (
    <>
      <p>
        <Sentence text={say.week.sentence({ sittings: all.length, minutes: say.week.duration(minutes) })} />
      </p>
      <div data-figure="week">
        <ol ref={printed} className="week-days" aria-label={say.week.title}>
          {weeks[0].days.map(({ day }, index) => (
            <li key={day} className="week-day">
              <h3>{format.shortDate(day)}</h3>
              {weeks.map((week) => (
                <Evenings key={week.person.profile} week={week} sittings={week.days[index]?.sittings ?? []} several={weeks.length > 1} />
              ))}
            </li>
          ))}
        </ol>
        <div className="figure-ways">
          <FigureWays title={say.week.title} table={table} picture={printed} twin={null} />
        </div>
      </div>
    </>
  )
}

/** Everything watched, each with its evening, its device and how long. */
function useWeekTable(weeks: readonly PersonWeek[]): () => FigureTable {
  const { screen, words } = useMessages()
  const figures = useFigureWords()
  const format = useFormat()
  const opened = useOpened()
  return () => ({
    columns: [
      { key: 'person', name: figures.person },
      { key: 'at', name: figures.when },
      { key: 'device', name: figures.device },
      { key: 'title', name: figures.title },
      { key: 'minutes', name: figures.time, unit: figures.minutes, digits: 0 },
      { key: 'share', name: figures.reached, unit: '%', digits: 0 },
    ],
    rows: weeks.flatMap(({ person, days }) =>
      days.flatMap(({ sittings }) =>
        sittings.flatMap(({ at, device, watched }) =>
          watched.map(({ title, minutes, share }) => ({
            person: person.name || screen.page.you,
            at: format.moment(at),
            device: device === null ? null : words.devices[device],
            title: opened?.catalogue.titles[title].name ?? null,
            minutes,
            share: 100 * share,
          })),
        ),
      ),
    ),
  })
}

interface EveningsProps {
  readonly week: PersonWeek
  readonly sittings: readonly WeekSitting[]
  readonly several: boolean
}

function Evenings({ week: { person }, sittings, several }: EveningsProps) {
  const { person: say } = useMessages()
  if (sittings.length === 0) return several ? null : <p className="week-nothing">{say.week.nothing}</p>
  return (
    <div className="week-evening">
      {several && (
        <span className="week-who">
          <Portrait seed={person.portraitSeed} /> {person.name}
        </span>
      )}
      {sittings.map((sitting) => (
        <Sitting key={sitting.at} sitting={sitting} />
      ))}
    </div>
  )
}

function Sitting({ sitting: { at, device, watched } }: { readonly sitting: WeekSitting }) {
  const { person: say, words } = useMessages()
  const format = useFormat()
  return (
    <div className="week-sitting">
      <p className="week-when">
        {format.clock(at)}
        {device !== null && ` · ${words.devices[device]}`}
      </p>
      {watched.length === 0 && <p className="week-nothing">{say.week.gaveUp}</p>}
      {watched.map((thing) => (
        <Watched key={thing.title} thing={thing} />
      ))}
    </div>
  )
}

const TO_END = 0.9

function Watched({ thing: { title, minutes, share, resumed } }: { readonly thing: WatchedThing }) {
  const { person: say } = useMessages()
  const opened = useOpened()
  if (opened === null) return null
  const shown = opened.catalogue.titles[title]
  const took = say.week.duration(minutes)
  return (
    <figure className="week-watched">
      <div className="week-poster">
        <Poster title={shown} />
      </div>
      <span className="week-progress" aria-hidden="true">
        <span className="layer-fill-recorded" style={{ width: `${Math.min(100, 100 * share)}%` }} />
      </span>
      <figcaption>
        <span className="week-title">{shown.name}</span> {resumed && `${say.week.resumed}, `}
        <Sentence text={share >= TO_END ? say.week.toEnd(took) : say.week.took(took, share)} />
      </figcaption>
    </figure>
  )
}

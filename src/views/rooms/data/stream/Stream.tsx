import { useMemo, useState } from 'react'
import { useStore } from 'zustand'

import type { ProfileId } from '../../../../engine/contract/ids'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { choices } from '../choices'
import type { ViewProps } from '../viewProps'
import { Filters } from './Filters'
import { ANY, type StreamFilter } from './filter'
import { Ripple } from './Ripple'
import { StreamList } from './StreamList'
import './Stream.css'
import { NOBODY, whose } from './whose'

/** What Netflix counted in 2020: profiles are not subscribers, but the article counts these. */
const SUBSCRIBERS = 183_000_000
/** The same article’s 10 petabytes, and what an event takes in our log. */
const ARTICLE_BYTES = 10e15
const EVENT_BYTES = 26

/** The records of a person and day, and what as many of each subscriber would come to. */
function dailyFigures(aPersonADay: number) {
  const events = aPersonADay * SUBSCRIBERS
  return {
    count: Math.round(aPersonADay),
    billions: events / 1e9,
    years: Math.round(ARTICLE_BYTES / (Math.max(1, events) * EVENT_BYTES * 365)),
  }
}

/** The log, live, in human sentences: filtered, scrolled by the thousand, and each record followed to what it moved. */
export function Stream({ catalogue, snapshot }: ViewProps) {
  const { dataRoom } = useMessages()
  const { stream: say } = dataRoom
  const { kind, signal } = useStore(choices.store)
  const [others, setOthers] = useState<StreamFilter>(ANY)
  const world = useSession((state) => state.world)
  const about = useStore(whose)
  const { profile, name } = about.world === world ? about : NOBODY
  const filter = useMemo(() => ({ ...others, profile, kind, signal }), [others, profile, kind, signal])
  const setFilter = (wanted: StreamFilter) => {
    setOthers(wanted)
    choices.store.setState({ kind: wanted.kind, signal: wanted.signal })
    whose.setState({ profile: wanted.profile, world })
  }
  const [opened, open] = useState<number | null>(null)
  const asked = useQuestion('stream', filter)
  const numbers = asked.answer?.numbers ?? null
  const events = asked.answer?.events ?? snapshot.recorded.events
  const a = asked.answer?.aPersonADay ?? null
  const chosen = useMemo(() => (numbers === null || opened === null ? null : numbers.includes(opened) ? opened : null), [numbers, opened])
  const ofPerson = (one: ProfileId, itsName: string) => whose.setState({ profile: one, name: itsName, world })
  return (
    <div className="data-view stream" data-testid="stream" data-count={numbers?.length ?? -1}>
      <p className="data-sentence">{a === null ? say.nothingYet : <Sentence text={say.aDay(dailyFigures(a))} />}</p>
      <Filters
        filter={filter}
        whose={name}
        catalogue={catalogue}
        lastDay={snapshot.day}
        onChange={(change) => setFilter({ ...filter, ...change })}
        onWhose={(itsName) => whose.setState({ name: itsName })}
      />
      {numbers === null ? (
        <Waiting on={asked} words={say.reading} />
      ) : (
        <>
          <p role="status" className="stream-count">
            <Sentence text={say.found(numbers.length, events)} />
          </p>
          {numbers.length === 0 ? (
            <EmptyState title={say.none} />
          ) : (
            <div className="stream-both">
              <StreamList numbers={numbers} catalogue={catalogue} chosen={chosen} onOpen={open} onPerson={ofPerson} />
              {chosen !== null && <Ripple key={chosen} event={chosen} catalogue={catalogue} onClose={() => open(null)} />}
            </div>
          )}
        </>
      )}
      <How about={dataRoom.headings.stream}>
        <p>{say.how}</p>
      </How>
    </div>
  )
}

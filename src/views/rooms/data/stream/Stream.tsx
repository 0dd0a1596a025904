import { useMemo, useState } from 'react'
import { useStore } from 'zustand'

import { titleNamed } from '../../../../store/choices/titleName'
import { useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { catchFocus } from '../../../parts/focus'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { choices } from '../choices'
import type { ViewProps } from '../viewProps'
import { Filters } from './Filters'
import type { StreamFilter } from './filter'
import { Ripple } from './Ripple'
import { StreamList } from './StreamList'
import './Stream.css'

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
  const filter = useFilter(catalogue, snapshot.day)
  const [opened, open] = useState<number | null>(null)
  const asked = useQuestion('stream', filter)
  const close = () => {
    open(null)
    backToRow(opened)
  }
  const erased = () => {
    open(null)
    catchFocus()
  }
  const numbers = asked.answer?.numbers ?? null
  const events = asked.answer?.events ?? snapshot.recorded.events
  const a = asked.answer?.aPersonADay ?? null
  const chosen = useMemo(() => (numbers === null || opened === null ? null : numbers.includes(opened) ? opened : null), [numbers, opened])
  return (
    <div className="data-view stream" data-testid="stream" data-count={numbers?.length ?? -1}>
      <p className="data-sentence">{a === null ? say.nothingYet : <Sentence text={say.aDay(dailyFigures(a))} />}</p>
      <Filters filter={filter} catalogue={catalogue} lastDay={snapshot.day} />
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
              <StreamList numbers={numbers} catalogue={catalogue} chosen={chosen} onOpen={open} />
              {chosen !== null && <Ripple key={chosen} event={chosen} catalogue={catalogue} onClose={close} onErased={erased} />}
            </div>
          )}
        </>
      )}
      {a !== null && <p className="stream-stored">{say.stored(dailyFigures(a))}</p>}
      <How about={dataRoom.headings.stream}>
        <p>{say.how}</p>
      </How>
    </div>
  )
}

/** The record whose way was looked at has the focus again; without it, the room's heading. */
function backToRow(event: number | null): void {
  const row = document.querySelector(`.stream-row[data-event="${event ?? ''}"]`)
  row?.querySelector<HTMLElement>('button:last-of-type')?.focus()
  catchFocus()
}

/** What is chosen, as the log is asked for it. */
function useFilter({ titles }: ViewProps['catalogue'], lastDay: number): StreamFilter {
  const { person, title, kind, signal, span } = useStore(choices.store)
  const id = titleNamed(titles, title)?.id ?? null
  const from = span === 0 ? null : dayAt(Math.max(0, lastDay - span))
  return useMemo(() => ({ profile: person, title: id, kind, signal, from, to: null }), [person, id, kind, signal, from])
}

import type { FirstMessages } from '../i18n/messages'
import { useFirstMessages, useFormat } from '../store/language'
import { LOOP_ROOMS, type LoopRoom, SIDE_ROOMS } from '../store/link'
import { useSession } from '../store/session'
import type { SessionState } from '../store/state'
import { type Station, useTracing } from '../views/trace/tracing'
import { Decide } from './Decide'
import './LoopStrip.css'
import { RoomLink } from './RoomLink'

/** People → Screen → Data → Engine → back to the screen: the way the data goes, and the way around the product. */
export function LoopStrip() {
  const { shell } = useFirstMessages()
  return (
    <nav className="loop" aria-label={shell.loop.name}>
      <ol className="loop-rooms">
        {LOOP_ROOMS.map((room) => (
          <li key={room} className="loop-room">
            <RoomLink room={room}>
              <Count room={room} />
            </RoomLink>
            <Way from={room} />
          </li>
        ))}
      </ol>
      <div className="loop-side">
        <Decide />
        {SIDE_ROOMS.map((room) => (
          <RoomLink key={room} room={room} />
        ))}
      </div>
    </nav>
  )
}

function Count({ room }: { readonly room: LoopRoom }) {
  const { long, short } = useCounter(room)
  return (
    <span className="loop-count">
      <span className="loop-count-long">{long}</span>
      <span className="loop-count-short" aria-hidden="true">
        {short}
      </span>
    </span>
  )
}

/** A phone’s strip has room for four digits under each name. */
const TOO_LONG = 10_000

interface Counter {
  readonly long: string
  readonly short: string
}

/** What has passed this point of the loop so far: always the engine's own count. */
function useCounter(room: LoopRoom): Counter {
  const { shell } = useFirstMessages()
  const format = useFormat()
  const count = useSession((state) => countOf(state, room))
  if (count === null) return room === 'engine' ? { long: shell.loop.notLearned, short: '–' } : { long: '…', short: '…' }
  const short = count < TOO_LONG ? format.integer(count) : format.compact(count)
  switch (room) {
    case 'people':
      return { long: shell.loop.people(count), short }
    case 'screen':
      return { long: shell.loop.pages(count), short }
    case 'data':
      return { long: shell.loop.records(count), short }
    case 'engine':
      return { long: shell.loop.learnedAt(shell.loop.day(count)), short: shell.loop.day(count) }
  }
}

function countOf({ snapshot }: SessionState, room: LoopRoom): number | null {
  if (snapshot === null) return null
  switch (room) {
    case 'people':
      return snapshot.recorded.profiles
    case 'screen':
      return snapshot.recorded.pagesShown
    case 'data':
      return snapshot.recorded.events
    case 'engine':
      return learnedDay(snapshot.guessed.learnedOn)
  }
}

/** Before the first night nothing was learned. */
const learnedDay = (day: number | null): number | null => (day === null || day < 0 ? null : day)

/** What goes on from a room to the next: how much so far, and a dot that runs each time some of it really does. */
function Way({ from }: { readonly from: LoopRoom }) {
  const { shell } = useFirstMessages()
  const format = useFormat()
  const count = useSession((state) => passedOn(state, from))
  const traced = useTracing()
  const lit = traced !== null && TRACED_WAY[traced.station] === from
  const number = count === null ? '' : from === 'engine' ? shell.loop.day(count) : format.integer(count)
  const words = count === null ? undefined : wordsOn(shell.loop, from, count)
  return (
    <span className={lit ? 'loop-way loop-traced' : 'loop-way'} title={words} data-testid={`way-${from}`} aria-hidden="true">
      <span className="loop-number">{number}</span>
      <svg viewBox="0 0 64 12" preserveAspectRatio="none" aria-hidden="true">
        {from === 'engine' ? <path d="M0 6 H52 A3 3 0 0 1 52 11 H6 M10 8 L5 11" /> : <path d="M0 6 H62 M56 2 L62 6 L56 10" />}
      </svg>
      {count !== null && <span key={count} className="loop-dot" />}
    </span>
  )
}

/** The way on which a followed record is. */
const TRACED_WAY: { readonly [S in Station]: LoopRoom } = { tile: 'people', log: 'screen', table: 'data', model: 'data', page: 'engine' }

function passedOn(state: SessionState, from: LoopRoom): number | null {
  switch (from) {
    case 'people':
      return countOf(state, 'screen')
    case 'screen':
      return countOf(state, 'data')
    case 'data':
      return state.snapshot?.recorded.interactions ?? null
    case 'engine':
      return countOf(state, 'engine')
  }
}

function wordsOn(loop: FirstMessages['shell']['loop'], from: LoopRoom, count: number): string {
  switch (from) {
    case 'people':
      return loop.pages(count)
    case 'screen':
      return loop.records(count)
    case 'data':
      return loop.interactions(count)
    case 'engine':
      return `${loop.learnedAt(loop.day(count))}, ${loop.backToScreen}`
  }
}

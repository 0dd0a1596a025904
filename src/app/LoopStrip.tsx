import type { MouseEvent } from 'react'
import { linkTo } from '../store/desk'
import { useFormat, useMessages } from '../store/language'
import { LOOP_ROOMS, type LoopRoom, type Room, SIDE_ROOMS } from '../store/link'
import { session, useSession } from '../store/session'
import type { SessionState } from '../store/state'
import './LoopStrip.css'

/** People → Screen → Data → Engine → back to the screen: the way the data goes, and the way around the product. */
export function LoopStrip() {
  const { shell } = useMessages()
  const running = useSession(({ playing, run }) => playing || run !== null)
  return (
    <nav className="loop" aria-label={shell.loop.name}>
      <ol className={running ? 'loop-rooms loop-running' : 'loop-rooms'}>
        {LOOP_ROOMS.map((room) => (
          <li key={room} className="loop-room">
            <RoomLink room={room} />
            {room === 'engine' ? <WayBack title={shell.loop.backToScreen} /> : <WayOn />}
          </li>
        ))}
      </ol>
      <ul className="loop-side">
        {SIDE_ROOMS.map((room) => (
          <li key={room}>
            <RoomLink room={room} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isOfLoop = (room: Room): room is LoopRoom => LOOP_ROOMS.some((one) => one === room)

function RoomLink({ room }: { readonly room: Room }) {
  const { shell } = useMessages()
  const here = useSession((state) => state.room === room)
  const href = useSession((state) => linkTo(state, room))
  const { name, question } = shell.loop.rooms[room]
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    session.actions.goTo(room)
  }
  return (
    <a className="loop-link" href={href} aria-current={here ? 'page' : undefined} title={question} onClick={go}>
      <span className="loop-name">{name}</span>
      {isOfLoop(room) && <Count room={room} />}
    </a>
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

interface Counter {
  readonly long: string
  readonly short: string
}

/** What has passed this point of the loop so far: always the engine's own count. */
function useCounter(room: LoopRoom): Counter {
  const { shell } = useMessages()
  const format = useFormat()
  const count = useSession((state) => countOf(state, room))
  if (count === null) return room === 'engine' ? { long: shell.loop.notLearned, short: '–' } : { long: '…', short: '…' }
  const short = format.integer(count)
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

const WayOn = () => (
  <svg className="loop-way" viewBox="0 0 40 16" aria-hidden="true">
    <path d="M0 8 H36 M30 3 L36 8 L30 13" />
    <circle r="4" cx="0" cy="8" />
  </svg>
)

function WayBack({ title }: { readonly title: string }) {
  return (
    <svg className="loop-way loop-back" viewBox="0 0 40 24" role="img" aria-label={title}>
      <path d="M0 6 H30 A6 6 0 0 1 30 18 H6 M11 13 L5 18 L11 23" />
    </svg>
  )
}

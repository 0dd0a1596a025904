import { type ComponentType, lazy, useEffect } from 'react'
import { useMessages } from '../store/language'
import type { Room } from '../store/link'
import { useSession } from '../store/session'

/** Each room is loaded when it is first entered, and the one to begin with while its world opens. */
const FETCH_ROOM: { readonly [R in Room]: () => Promise<{ readonly Room: ComponentType }> } = {
  people: () => import('../views/rooms/people/Room'),
  screen: () => import('../views/rooms/screen/Room'),
  data: () => import('../views/rooms/data/Room'),
  engine: () => import('../views/rooms/engine/Room'),
  lessons: () => import('../views/rooms/lessons/Room'),
}

const roomView = (room: Room): ComponentType => lazy(async () => ({ default: (await FETCH_ROOM[room]()).Room }))

const ROOM_VIEWS: { readonly [R in Room]: ComponentType } = {
  people: roomView('people'),
  screen: roomView('screen'),
  data: roomView('data'),
  engine: roomView('engine'),
  lessons: roomView('lessons'),
}

/** The room, once a world is open; rooms may count on an opening and a snapshot. */
export function RoomView() {
  const room = useSession((state) => state.room)
  const ready = useSession(({ opening, snapshot }) => opening !== null && snapshot !== null)
  const dead = useSession(({ connection }) => connection.kind === 'dead')
  const { shell } = useMessages()
  useEffect(() => {
    // Where it cannot be had, entering the room says so.
    FETCH_ROOM[room]().catch(() => undefined)
  }, [room])
  if (!ready) return dead ? null : <p className="opening">{shell.opening}</p>
  const View = ROOM_VIEWS[room]
  return <View />
}

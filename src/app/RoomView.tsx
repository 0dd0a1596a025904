import { type ComponentType, lazy } from 'react'
import { useMessages } from '../store/language'
import type { Room } from '../store/link'
import { useSession } from '../store/session'

/** Each room is loaded when it is first entered. */
const ROOM_VIEWS: { readonly [R in Room]: ComponentType } = {
  people: lazy(async () => ({ default: (await import('../views/rooms/people/Room')).Room })),
  screen: lazy(async () => ({ default: (await import('../views/rooms/screen/Room')).Room })),
  data: lazy(async () => ({ default: (await import('../views/rooms/data/Room')).Room })),
  engine: lazy(async () => ({ default: (await import('../views/rooms/engine/Room')).Room })),
  lessons: lazy(async () => ({ default: (await import('../views/rooms/lessons/Room')).Room })),
}

/** The room, once a world is open; rooms may count on an opening and a snapshot. */
export function RoomView() {
  const room = useSession((state) => state.room)
  const ready = useSession(({ opening, snapshot }) => opening !== null && snapshot !== null)
  const dead = useSession(({ connection }) => connection.kind === 'dead')
  const { shell } = useMessages()
  if (!ready) return dead ? null : <p className="opening">{shell.opening}</p>
  const View = ROOM_VIEWS[room]
  return <View />
}

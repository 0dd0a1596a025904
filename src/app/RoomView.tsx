import { useEffect, useReducer, useState } from 'react'
import { useFirstMessages } from '../store/language'
import { useSession } from '../store/session'
import { behind, type Door, doorOf, fetchDoor } from './doors'

/** The room, once a world is open: rooms may count on an opening and a snapshot. The first minute's opening stands there before. */
export function RoomView() {
  const door = useSession(doorOf)
  const ready = useSession(({ opening, snapshot }) => opening !== null && snapshot !== null)
  const dead = useSession(({ connection }) => connection.kind === 'dead')
  const { shell } = useFirstMessages()
  useFetched(door)
  if (!ready && (dead || door !== 'opening')) return dead ? null : <p className="opening">{shell.opening}</p>
  const View = behind(door)
  return View === null ? <p className="opening">{shell.openingRoom}</p> : <View />
}

/** Each room is fetched when it is first entered, and the one to begin with while its world opens; where it cannot be had, that is a fault of the room. */
function useFetched(door: Door): void {
  const [, come] = useReducer((count: number) => count + 1, 0)
  const [fault, setFault] = useState<{ readonly door: Door; readonly thrown: unknown } | null>(null)
  useEffect(() => {
    if (behind(door) !== null) return
    let gone = false
    fetchDoor(door).then(
      () => gone || come(),
      (thrown: unknown) => gone || setFault({ door, thrown }),
    )
    return () => {
      gone = true
    }
  }, [door])
  if (fault?.door === door) throw fault.thrown
}

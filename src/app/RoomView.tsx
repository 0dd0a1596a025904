import { useEffect, useReducer, useState } from 'react'
import { arrivingAt } from '../store/arriving'
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
  const arriving = useSession(arrivingAt)
  if (ready && arriving !== null) return <Arriving {...arriving} />
  if (!ready && (dead || door !== 'opening')) return dead ? null : <p className="opening">{shell.opening}</p>
  const View = behind(door)
  return View === null ? <p className="opening">{shell.openingRoom}</p> : <View />
}

/** A class link opens at its day, not on the way to it. */
function Arriving({ day, done }: { readonly day: number; readonly done: number }) {
  const { shell } = useFirstMessages()
  return (
    <div className="opening" data-testid="arriving">
      <label htmlFor="arriving">{shell.arriving(day)}</label>
      <progress id="arriving" value={done} max={day} />
    </div>
  )
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

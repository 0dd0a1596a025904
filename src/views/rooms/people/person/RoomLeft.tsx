import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { MOST_NEWCOMERS } from '../../../vocabulary'
import { roomLeft } from '../roomFor'

/** How many can still come to this world. */
export const useRoomLeft = (): number => useSession(({ acts }) => roomLeft(acts))

export function RoomLeft() {
  const { household } = useMessages()
  const room = useRoomLeft()
  return <p className="looked-quiet">{household.acts.room(room, MOST_NEWCOMERS)}</p>
}

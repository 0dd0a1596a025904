import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import './TakeSeat.css'

/** For those who left the first minute, or came by a link, before they took a seat: the way in. */
export function TakeSeat() {
  const { turns } = useMessages()
  return (
    <p className="take-seat">
      {turns.seat.waits} <Button onClick={session.actions.repeatMinute}>{turns.seat.take}</Button>
    </p>
  )
}

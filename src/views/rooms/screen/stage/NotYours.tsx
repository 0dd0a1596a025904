import type { PersonCard } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useJoined } from '../../../page/usePage'
import { Button } from '../../../parts/Button'
import { catchFocus } from '../../../parts/focus'

/** On somebody else's page nothing can be pressed: why, and the way to a seat of one's own. */
export function NotYours({ person }: { readonly person: PersonCard }) {
  const { watching } = useMessages()
  const joined = useJoined()
  const visitor = useSession(({ opening }) => opening?.visitor)
  const seats = useSession((state) => state.seats)
  const own = () => {
    const seat = { profile: visitor ?? person.profile, device: seats[0]?.device ?? 'television' }
    if (joined) session.actions.show([seat, ...seats.slice(1)])
    else session.actions.repeatMinute()
    window.scrollTo({ top: 0 })
    catchFocus()
  }
  return (
    <p className="not-yours" data-testid="not-yours">
      {watching.notYours(person.name)} <Button onClick={own}>{joined ? watching.toYourSeat : watching.takeASeat}</Button>
    </p>
  )
}

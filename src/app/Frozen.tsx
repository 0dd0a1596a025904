import { useFirstMessages } from '../store/language'
import { session, useSession } from '../store/session'
import { Button } from '../views/parts/Button'
import './Frozen.css'

/** Everything stands still to be talked about: said, so that nobody waits. */
export function Frozen() {
  const frozen = useSession((state) => state.frozen)
  const { bar } = useFirstMessages()
  if (!frozen) return null
  return (
    <p className="frozen" role="status">
      {bar.frozen}
      <Button onClick={() => session.actions.freeze(false)}>{bar.goOn}</Button>
    </p>
  )
}

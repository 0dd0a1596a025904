import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { useActs } from '../../page/useActs'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { isForgotten } from './derive'

/** All that the service holds about a profile, hidden from the machine and given back. */
export function Forget({ seat }: { readonly seat: Seat }) {
  const { forget } = useMessages().data
  const person = usePage(seat)?.person ?? null
  const acts = useActs()
  const forgotten = isForgotten(acts, seat.profile)
  if (person === null) return null
  const { isVisitor, name } = person
  const turn = () => void session.actions.act({ kind: 'forget', profile: seat.profile, forgotten: !forgotten })
  const words = forgotten ? (isVisitor ? forget.undo : forget.undoFor(name)) : isVisitor ? forget.do : forget.doFor(name)
  return (
    <section className="data-part" data-testid="forget" data-forgotten={forgotten}>
      <h2>{isVisitor ? forget.title : forget.doFor(name)}</h2>
      <p>{isVisitor ? forget.note : forget.noteFor}</p>
      <p role="status">{forgotten && forget.done}</p>
      <Button onClick={turn}>{words}</Button>
    </section>
  )
}

import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { samePage, sharedBy } from '../../page/compare'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { landOnHeading } from '../../parts/landing'
import { Sentence } from '../../parts/Sentence'
import { putBeside } from '../../people/putBeside'

/** What the signals do to two people's pages: what these share, until without any signal the two are one. */
export function BothPages() {
  const { signals } = useMessages().data
  const seats = useSession((state) => state.seats)
  const one = usePage(seats[0])
  const other = usePage(seats[1])
  if (one === null || other === null) {
    return (
      <div className="data-both">
        <p>{signals.pick}</p>
        <Button onClick={showAnother}>{signals.pickTwo}</Button>
      </div>
    )
  }
  const { amongFirst, first } = sharedBy(one, other)
  const name = ({ isVisitor, name: given }: typeof one.person): string => (isVisitor ? signals.yours : signals.pageOf(given))
  return (
    <div className="data-both" role="status" data-testid="both" data-shared={amongFirst} data-same={samePage(one, other)}>
      <p>
        {signals.bothSeats(name(one.person), name(other.person))}{' '}
        {samePage(one, other) ? signals.same : <Sentence text={signals.shared(amongFirst, first)} />}
      </p>
      <Button onClick={toTheScreen}>{signals.beside}</Button>
    </div>
  )
}

function toTheScreen(): void {
  session.actions.goTo('screen')
  landOnHeading()
}

function showAnother(): void {
  const [seat] = session.store.getState().seats
  if (seat !== undefined) void putBeside(seat)
}

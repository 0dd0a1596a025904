import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { landOnHeading } from '../../parts/landing'

/** What stands there where nothing is recorded, and the way to change it. */
export function NothingYet({ seat }: { readonly seat: Seat }) {
  const { data } = useMessages()
  const visitor = useSession(({ opening }) => opening?.visitor)
  const isVisitor = seat.profile === visitor
  return (
    <EmptyState title={isVisitor ? data.about.youFirst : data.about.nothing}>
      {isVisitor && (
        <Button look="strong" onClick={toTheScreen}>
          {data.about.toTheScreen}
        </Button>
      )}
    </EmptyState>
  )
}

function toTheScreen(): void {
  session.actions.goTo('screen')
  landOnHeading()
}

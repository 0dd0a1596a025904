import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { landOnHeading } from '../../../parts/landing'
import { Waiting } from '../../../parts/Waiting'
import { AboutWhom } from '../AboutWhom'
import type { ViewProps } from '../viewProps'
import './Close.css'
import { Curve } from './Curve'
import { OwnSurprises } from './OwnSurprises'
import { Surprise } from './Surprise'

function toYours(): void {
  session.actions.turnTo('engine', 'yours')
  session.actions.goTo('engine')
  landOnHeading()
}

/** To surprise, and to come close: how unexpected and how welcome pages are, and from when on they know too much. */
export function Close({ catalogue, seat }: ViewProps) {
  const { close: say, hand } = useMessages()
  const truth = useSession((state) => state.truth)
  const asked = useQuestion('surprise', { profile: seat.profile, truth })
  const { answer } = asked
  return (
    <div className="data-view close" data-testid="close">
      <p className="data-sentence">{say.lead}</p>
      <AboutWhom seat={seat} />
      {answer !== null ? (
        <div className="close-both">
          <Surprise answer={answer} />
          <OwnSurprises answer={answer} catalogue={catalogue} seat={seat} />
        </div>
      ) : asked.done === null && !asked.stopped && asked.failure === null ? (
        <EmptyState title={say.none} />
      ) : (
        <Waiting on={asked} words={say.waiting} />
      )}
      <Curve />
      <section className="close-door">
        <p>{hand.fromDataLead}</p>
        <Button onClick={toYours}>{hand.fromData}</Button>
      </section>
    </div>
  )
}

import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { Waiting } from '../../../parts/Waiting'
import type { ViewProps } from '../viewProps'
import { Arms } from '../worth/Worth'
import './Felt.css'
import { Enjoyed } from './Enjoyed'
import { Promises } from './Promises'
import { Sleepers } from './Sleepers'

/** Measured is not felt: minutes beside enjoyment, sleepers, trailers that promise, and a service that aims at what it can count. */
export function Felt({ catalogue }: ViewProps) {
  const { felt: say } = useMessages()
  const truth = useSession((state) => state.truth)
  const asked = useQuestion('felt', { truth })
  const { answer } = asked
  return (
    <div className="data-view felt" data-testid="felt">
      <p className="data-sentence">{say.lead}</p>
      {answer !== null ? (
        <>
          {!truth && <p className="felt-note">{say.hidden}</p>}
          <div className="felt-both">
            <Sleepers answer={answer} />
            <Enjoyed answer={answer} catalogue={catalogue} />
          </div>
          {answer.promises.length > 0 && <Promises answer={answer} />}
        </>
      ) : asked.done === null && !asked.stopped && asked.failure === null ? (
        <EmptyState title={say.none} />
      ) : (
        <Waiting on={asked} words={say.waiting} />
      )}
      <section className="felt-arms worth" aria-labelledby="felt-arms">
        <h2 id="felt-arms">{say.arms.title}</h2>
        <p className="felt-note">{say.arms.lead}</p>
        <Arms what="proxy" />
      </section>
    </div>
  )
}

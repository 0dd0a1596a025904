import { useStore } from 'zustand'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Opening, Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { drag, hand, letGo, takeBack, takeWeights } from '../../../../store/worth/hand'
import { FIRST_WEIGHTS, THINGS, WEIGHTS } from '../../../../store/worth/handWeights'
import { marksFor } from '../../../page/marks'
import { PageRows } from '../../../page/PageRows'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { landOnHeading } from '../../../parts/landing'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { AboutWhom } from '../../data/AboutWhom'
import { FirstTwelve } from './FirstTwelve'
import { Race } from './Race'
import './Yours.css'

interface YoursProps {
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
}

/** The visitor's own ranker: seven weights, the page that follows from them at once, and a race against the service's blend. */
export function Yours({ catalogue, opening }: YoursProps) {
  const { hand: say, screen } = useMessages()
  const shown = useSession(({ seats }) => seats[0]?.profile)
  const seat: Seat = { profile: shown ?? opening.visitor, device: 'television' }
  const weights = useStore(hand, (state) => state.weights)
  const asked = useQuestion('byHand', { seat, weights })
  const { answer } = asked
  return (
    <div className="yours" data-testid="yours">
      <p className="yours-lead">{say.lead}</p>
      <div className="yours-both">
        <Weights />
        {answer !== null && <FirstTwelve answer={answer} catalogue={catalogue} weights={weights} />}
      </div>
      <AboutWhom seat={seat} />
      {answer === null &&
        (asked.done === null && !asked.stopped && asked.failure === null ? (
          <EmptyState title={say.needsBlend} />
        ) : (
          <Waiting on={asked} words={screen.page.soon} />
        ))}
      <Race />
      {answer !== null && (
        <section aria-labelledby="yours-page">
          <h2 id="yours-page">{say.page(answer.page.person.name, answer.page.person.isVisitor)}</h2>
          <PageRows page={answer.page} catalogue={catalogue} marksOf={marksFor({ shared: null, truth: null, moves: [] })} onOpen={null} />
        </section>
      )}
      <p>
        <Button look="plain" onClick={toData}>
          {say.toData}
        </Button>
      </p>
    </div>
  )
}

function toData(): void {
  session.actions.goTo('data')
  landOnHeading()
}

function Weights() {
  const { hand: say } = useMessages()
  const { signed, decimal } = useFormat()
  const { weights, past } = useStore(hand)
  return (
    <section className="yours-weights" aria-labelledby="yours-weights">
      <h2 id="yours-weights">{say.weights}</h2>
      <ul>
        {THINGS.map((thing) => (
          <li key={thing}>
            <Slider
              label={say.things[thing]}
              value={weights[thing]}
              range={WEIGHTS}
              words={weights[thing] === 0 ? decimal(0, 1) : signed(weights[thing], 1)}
              onChange={(value) => drag({ ...weights, [thing]: value })}
              onRelease={letGo}
            />
          </li>
        ))}
      </ul>
      <div className="yours-acts">
        <Button onClick={() => takeWeights(FIRST_WEIGHTS)}>{say.reset}</Button>
        <Button disabled={past.length === 0} onClick={takeBack}>
          {say.takeBack}
        </Button>
        <How about={say.weights}>
          <p>{say.how}</p>
        </How>
      </div>
    </section>
  )
}

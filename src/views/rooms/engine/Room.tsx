import { useFormat, useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { Measure } from '../../charts/Measure'
import { useOpened } from '../../page/useOpened'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { Sentence } from '../../parts/Sentence'
import { TwoWorlds } from '../../two/TwoWorlds'
import { Blend } from './Blend'
import { emptyShare, measuresOf } from './derive'
import { GuessRoom } from './guess/GuessRoom'
import { GenreMix } from './mix/GenreMix'
import './Room.css'

/** How does it learn? A guess worked out; then how well it guesses, what it trusts, what it learned from, and what the company sees, day by day. */
export function Room() {
  const messages = useMessages()
  const { engine } = messages
  const opened = useOpened()
  const shown = useSession(({ seats }) => seats[0]?.profile)
  if (opened === null) return null
  const { snapshot, catalogue, opening } = opened
  const person = shown ?? opening.visitor
  const { learnedOn } = snapshot.guessed
  const [first, ...others] = measuresOf(snapshot, catalogue.titles.length, messages)
  return (
    <div className="engine-room">
      {learnedOn === null && <h1>{engine.title}</h1>}
      {learnedOn === null ? (
        <EmptyState title={engine.notLearned}>
          <Button look="strong" onClick={() => session.actions.runDays(1)}>
            {engine.letADayRun}
          </Button>
        </EmptyState>
      ) : (
        <>
          <GuessRoom catalogue={catalogue} />
          <div className="engine-first">
            <Measure {...first} look="big" level={2} />
            <Blend snapshot={snapshot} />
          </div>
          <Learned
            on={learnedOn}
            pairs={snapshot.recorded.interactions}
            empty={emptyShare(snapshot.recorded.interactions, { profiles: opening.profiles, titles: catalogue.titles.length })}
          />
          <GenreMix seat={{ profile: person, device: 'television' }} catalogue={catalogue} />
          <TwoWorlds />
          <section className="engine-daily" aria-labelledby="engine-daily">
            <h2 id="engine-daily">{engine.daily}</h2>
            <div className="measures">
              {others.map((measure) => (
                <Measure key={measure.id} {...measure} />
              ))}
            </div>
          </section>
          {snapshot.truth === null && <p className="engine-hidden">{engine.realHidden}</p>}
        </>
      )}
    </div>
  )
}

interface LearnedProps {
  readonly on: Parameters<ReturnType<typeof useFormat>['date']>[0]
  readonly pairs: number
  /** Share of the table of everybody and everything that holds nothing. */
  readonly empty: number
}

/** What it learned from: the table of everybody and everything, as long as it is, and how little of it is filled. */
function Learned({ on, pairs, empty }: LearnedProps) {
  const { engine } = useMessages()
  const { date } = useFormat()
  return (
    <section className="learned" aria-labelledby="engine-learned">
      <h2 id="engine-learned">{engine.from}</h2>
      <div className="learned-table" aria-hidden="true">
        <span className="layer-fill-recorded" style={{ width: `${(1 - empty) * 100}%` }} />
      </div>
      <p>
        <Sentence text={engine.learned(date(on), pairs)} /> <Sentence text={engine.empty(empty)} />
      </p>
    </section>
  )
}

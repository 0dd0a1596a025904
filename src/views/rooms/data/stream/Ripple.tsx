import { useEffect, useRef } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Moved } from '../../../../engine/lab/data/ripple'
import type { Trace } from '../../../../engine/lab/trace'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { FollowButton } from '../../../trace/FollowButton'
import { wordRecord } from '../../../wording/record'
import { titleName } from '../../../wording/title'
import { canBeTakenAway } from '../derive'

interface RippleProps {
  readonly event: number
  readonly catalogue: PublicCatalogue
  readonly onClose: () => void
  /** It is gone for good, and its row with it. */
  readonly onErased: () => void
}

/** Where one record went: its weight in the table, and what it moved, in its person's page and in others'. */
export function Ripple({ event, catalogue, onClose, onErased }: RippleProps) {
  const messages = useMessages()
  const { stream: say } = messages.dataRoom
  const trace = useQuestion('trace', { event, device: 'television' })
  const ripple = useQuestion('ripple', { event })
  const { answer } = ripple
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <aside ref={box} className="ripple" aria-label={say.ripple} data-testid="ripple">
      <div className="ripple-head">
        <h2>{say.ripple}</h2>
        <Button look="plain" onClick={onClose}>
          {say.close}
        </Button>
      </div>
      {trace.answer === null ? (
        <Waiting on={trace} words={say.reading} />
      ) : (
        <Weight trace={trace.answer} catalogue={catalogue} onErased={onErased} />
      )}
      {answer === null ? (
        ripple.of >= 0 && ripple.done === null && !ripple.stopped && ripple.failure === null ? (
          <p>{say.noNight}</p>
        ) : (
          <Waiting on={ripple} words={say.fitting} />
        )
      ) : (
        <>
          <p>
            {answer.own === null ? say.ownStays : <Sentence text={say.own(answer.own.came.length)} />}{' '}
            {answer.own !== null && <Moves moved={answer.own} catalogue={catalogue} />}
          </p>
          <p>
            <Sentence text={say.others(answer.moved, answer.others)} />
          </p>
          {answer.some.length > 0 && (
            <ul>
              {answer.some.map((one) => (
                <li key={one.profile}>
                  <Moves whose={one.name === '' ? messages.screen.seats.me : one.name} moved={one} catalogue={catalogue} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </aside>
  )
}

interface MovesProps {
  readonly moved: Moved
  readonly catalogue: PublicCatalogue
  /** Of somebody else: their name. */
  readonly whose?: string
}

function Moves({ moved: { came, left }, catalogue, whose }: MovesProps) {
  const { dataRoom, shell } = useMessages()
  const { stream: say } = dataRoom
  const names = (titles: Moved['came']): readonly string[] => titles.map((title) => titleName(catalogue, title) ?? '')
  const moves = say.moves(names(came), names(left))
  return <>{whose === undefined ? moves : shell.labelled(whose, moves)}</>
}

interface WeightProps {
  readonly trace: Trace
  readonly catalogue: PublicCatalogue
  /** Its number may be another record's from then on. */
  readonly onErased: () => void
}

function Weight({ trace, catalogue, onErased }: WeightProps) {
  const messages = useMessages()
  const { decimal } = useFormat()
  const { stream: say } = messages.dataRoom
  const { record, table, forgotten } = trace
  const words = wordRecord(record, catalogue, messages)
  const turn = () => void session.actions.act({ kind: record.takenAway ? 'putBack' : 'takeAway', event: record.event })
  const erase = () => {
    onErased()
    void session.actions.act({ kind: 'eraseRecord', event: record.event })
  }
  return (
    <>
      <p className="ripple-record">{words}</p>
      <p>
        {table === null || forgotten ? (
          say.noWeight
        ) : (
          <Sentence text={say.weight(decimal(table.weight, 2), decimal(table.without, 2), table.inRow, table.inColumn)} />
        )}
      </p>
      <div className="data-buttons">
        <FollowButton record={record} words={words} />
        {canBeTakenAway(record) && (
          <Button onClick={turn}>{record.takenAway ? messages.data.record.putBack : messages.data.record.takeAway}</Button>
        )}
        {canBeTakenAway(record) && <Button onClick={erase}>{say.erase}</Button>}
      </div>
    </>
  )
}

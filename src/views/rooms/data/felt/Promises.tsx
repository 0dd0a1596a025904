import type { Felt } from '../../../../engine/lab/data/felt'
import type { Beyond, Promised } from '../../../../engine/lab/data/promises'
import type { Messages } from '../../../../i18n/messages'
import type { Rich } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import { Forest } from '../../../charts/Forest'
import type { FigureColumn } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { landOnHeading } from '../../../parts/landing'

/** Do trailers that promise more win plays, and lose people after? Counted within titles; with real tastes, for each viewer too. */
export function Promises({ answer: { promises, real } }: { readonly answer: Felt }) {
  const { felt } = useMessages()
  const { promises: byTags, suiting: byFit } = felt
  return (
    <>
      {real !== null && real.suiting.length > 0 && (
        <>
          <p className="felt-note">{byFit.lead}</p>
          <Pair say={byFit} column={FIT} id="suiting" promises={real.suiting} />
        </>
      )}
      <Pair say={byTags} column={SHARE} id="promises" promises={promises} />
      <p className="felt-note">{byFit.makeLead}</p>
      <div className="data-buttons">
        <Button onClick={toTheCuttingRoom}>{byFit.make}</Button>
      </div>
    </>
  )
}

function toTheCuttingRoom(): void {
  session.actions.turnTo('trailers', 'stage')
  session.actions.goTo('trailers')
  landOnHeading()
}

type Say = Pick<Messages['felt']['suiting'], 'wonTitle' | 'leftTitle' | 'wonSentence' | 'leftSentence' | 'promises' | 'promise' | 'how'>

/** A share of the trailer, or a fit of −1 to 1. */
type PromiseColumn = Pick<FigureColumn, 'unit' | 'digits' | 'signed'>

const SHARE: PromiseColumn = { unit: '%', digits: 0 }
const FIT: PromiseColumn = { digits: 2, signed: true }

interface PairProps {
  readonly say: Say
  readonly column: PromiseColumn
  readonly id: string
  readonly promises: readonly Promised[]
}

function Pair({ say, column, id, promises }: PairProps) {
  const { wonUnit, leftUnit } = useMessages().felt.promises
  return (
    <div className="felt-both">
      <Beside
        id={`${id}-won`}
        title={say.wonTitle}
        sentence={say.wonSentence(promises)}
        unit={wonUnit}
        of="won"
        say={say}
        column={column}
        promises={promises}
      />
      <Beside
        id={`${id}-left`}
        title={say.leftTitle}
        sentence={say.leftSentence(promises)}
        unit={leftUnit}
        of="left"
        say={say}
        column={column}
        promises={promises}
      />
    </div>
  )
}

interface BesideProps {
  readonly id: string
  readonly title: string
  readonly sentence: Rich
  readonly unit: string
  readonly say: Say
  readonly column: PromiseColumn
  readonly promises: readonly Promised[]
  readonly of: 'won' | 'left'
}

const LEVEL = 0.95

function Beside({ id, title, sentence, unit, say, column, promises, of }: BesideProps) {
  const { range: word, views, plays, interval } = useMessages().felt.promises
  const { signed } = useFormat()
  const tried = (one: Promised): number => (of === 'won' ? one.views : one.plays)
  const ends = ({ estimate, margin }: Beyond) => [estimate - margin, estimate + margin] as const
  const range = ([low, high]: readonly [number, number]): string => word(signed(low, 1), signed(high, 1))
  return (
    <Figure
      id={id}
      title={title}
      sentence={sentence}
      unit={unit}
      how={say.how}
      table={{
        columns: [
          { key: 'promise', name: say.promise, ...column },
          { key: 'tried', name: of === 'won' ? views : plays, digits: 0 },
          { key: 'beyond', name: unit, digits: 1, signed: true },
          { key: 'range', name: interval, digits: 1, signed: true },
        ],
        rows: promises.map((one) => ({
          promise: column.unit === '%' ? 100 * one.promise : one.promise,
          tried: tried(one),
          beyond: one[of].estimate,
          range: ends(one[of]),
        })),
      }}
    >
      <Forest
        rows={promises.map((one, fifth) => {
          const { estimate } = one[of]
          const [low, high] = ends(one[of])
          return {
            key: String(fifth),
            name: say.promises(one.promise),
            value: { kind: 'interval', estimate, low, high, level: LEVEL, count: tried(one) },
            words: signed(estimate, 1),
            range: range([low, high]),
          }
        })}
      />
    </Figure>
  )
}

import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { promisePrice, usePromiseRun } from '../../../../store/trailers/page'
import { useQuestion } from '../../../page/useQuestion'
import { Select } from '../../../parts/Select'
import { ASPECTS } from '../../../vocabulary'
import { comparing } from '../choices/beside'
import { emptyPromises, type RoomTrailer, strongest } from '../compose/board'
import { letterAt } from '../launch/derive'
import { Press } from '../Press'
import { Price } from './Price'
import { Pulls } from './Pulls'
import { usePromiseWords } from './usePromiseWords'

interface PromiseProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  readonly card: LaunchCard
  /** Those in the race. */
  readonly trailers: readonly RoomTrailer[]
  readonly seeds: readonly number[]
}

/** So that a series that was begun can be finished. */
const DAYS = 21
const BY_LOT = 'lot'

/** A trailer that promises what is not there, against those that keep their promise: which would pull, whom it wins, what it costs. */
export function PromiseCase({ title, catalogue, card, trailers, seeds }: PromiseProps) {
  const { compareView, trailersRoom } = useMessages()
  const say = usePromiseWords()
  const truth = useSession((state) => state.truth)
  const [[wished, other], setPair] = useChosen(comparing, 'pair')
  const [against, setAgainst] = useChosen(comparing, 'against')
  const run = usePromiseRun()
  const holds = useQuestion('titleHolds', { title: title.id }, { following: 'world' }).answer
  if (holds === null) return <p>{say.lead}</p>
  const promising = wished < trailers.length ? wished : 0
  const honest = honestOf(trailers, holds, promising)
  const held = against === BY_LOT ? honest : [other < trailers.length ? other : honest[0]]
  const aspect = ASPECTS.indexOf(promisedBy(trailers[promising], holds))
  const letters = trailers.map((_, at) => ({ value: String(at), name: trailersRoom.trailer(letterAt(at)) }))
  const latest = run.answer ?? run.told.at(-1) ?? null
  return (
    <>
      <p>{say.lead}</p>
      <Pulls title={title} catalogue={catalogue} card={card} holds={holds} honest={honest} onCut={(at) => setPair([at, other])} />
      <div className="compare-pair">
        <Select
          label={say.promising}
          labelSeen
          value={String(promising)}
          options={letters}
          onChange={(to) => setPair([Number(to), other])}
        />
        <Select
          label={say.against}
          labelSeen
          value={against === BY_LOT ? BY_LOT : String(held[0])}
          options={[{ value: BY_LOT, name: say.byLot }, ...letters]}
          onChange={(to) => {
            setAgainst(to === BY_LOT ? BY_LOT : 'one')
            if (to !== BY_LOT) setPair([promising, Number(to)])
          }}
        />
      </div>
      <div className="compare-press">
        <p>{say.conditions(DAYS)}</p>
        <Press
          run={run}
          name={say.run}
          words={compareView.living}
          disabled={held[0] === promising}
          onBegin={() => promisePrice.begin({ promising, aspect, honest: held, days: DAYS, seeds, truth })}
          onStop={promisePrice.stop}
        />
      </div>
      {latest !== null && run.card !== card && <p className="compare-other">{compareView.other}</p>}
      {latest !== null && <Price price={latest} />}
    </>
  )
}

/** Those that keep their promise; where none does, all others. */
function honestOf(trailers: readonly RoomTrailer[], holds: readonly (number | null)[], promising: number): readonly number[] {
  const others = Array.from(trailers.keys()).filter((at) => at !== promising)
  const honest = others.filter((at) => emptyPromises(trailers[at].emphasis, holds).length === 0)
  return honest.length > 0 ? honest : others
}

/** What it promises in vain; where it promises nothing so, what of the story it leans on most. */
function promisedBy({ emphasis }: RoomTrailer, holds: readonly (number | null)[]): (typeof ASPECTS)[number] {
  const [empty] = emptyPromises(emphasis, holds)
  return empty?.aspect ?? strongest(emphasis).find((aspect) => aspect !== 'lead' && aspect !== 'director') ?? ASPECTS[0]
}

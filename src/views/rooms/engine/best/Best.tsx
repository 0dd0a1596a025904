import { useState } from 'react'
import type { StudyCard } from '../../../../engine/study/study'
import type { SplitKind } from '../../../../engine/study/trials/splitStudy'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Switch } from '../../../parts/Switch'
import { Waiting } from '../../../parts/Waiting'
import { areMany, modelsFor, SHOWN_MEASURES, type ShownMeasure } from './derive'
import { Lived } from './lived/Lived'
import { Thirds } from './Thirds'
import { TrialTable } from './TrialTable'
import { type Trials, useTrials } from './useTrials'
import './Best.css'

/** Which model is best? All of them on the same split, by any measure, with intervals, and for whom. */
export function Best() {
  const card = useStudy((state) => state.card)
  const kin = useStudy((state) => state.kin)
  return card === null ? null : <OfStudy key={kin} card={card} />
}

const ERRORS: readonly ShownMeasure[] = ['rmse', 'mae']

function OfStudy({ card }: { readonly card: StudyCard }) {
  const { best: say } = useMessages()
  const timed = useStudy(({ names }) => names !== null && names.times !== null)
  const [kind, setKind] = useState<SplitKind>('lot')
  const [seed, setSeed] = useState(1)
  const [slowToo, setSlowToo] = useState(false)
  const [measure, setMeasure] = useState<ShownMeasure>('ndcg')
  const trials = useTrials()
  const split = timed ? kind : 'lot'
  const kinds: readonly SplitKind[] = timed ? ['lot', 'last', 'time'] : ['lot']
  const measures = SHOWN_MEASURES.filter((one) => card.scale !== null || !ERRORS.includes(one))
  const run = (draw: number) => {
    setSeed(draw)
    trials.run(modelsFor(card, slowToo), { kind: split, seed: draw })
  }
  return (
    <div className="best" data-testid="best" data-tried={trials.results.length}>
      <p>{say.lead}</p>
      <div className="best-controls">
        <Select
          label={say.split}
          labelSeen
          value={split}
          options={kinds.map((value) => ({ value, name: say.splits[value] }))}
          onChange={setKind}
        />
        <Select
          label={say.measure}
          labelSeen
          value={measure}
          options={measures.map((value) => ({ value, name: say.measures[value] }))}
          onChange={setMeasure}
        />
        {areMany(card) && <Switch label={say.slowToo} states={say.tried} on={slowToo} onChange={setSlowToo} />}
        <Button look="strong" onClick={() => run(trials.results.length === 0 ? seed : seed + 1)}>
          {trials.results.length === 0 ? say.run : say.again}
        </Button>
      </div>
      <p className="best-notes">
        {!timed && say.noTimes} {card.scale === null && say.noRatings}
      </p>
      <Under trials={trials} onAgain={() => run(seed)} />
      {trials.results.length === 0 ? (
        trials.running === null && <EmptyState title={say.none} />
      ) : (
        <>
          <TrialTable results={trials.results} measure={measure} />
          <Thirds results={trials.results} rated={card.scale !== null} />
        </>
      )}
      <How about={say.measure}>
        <p>{say.measureHow}</p>
      </How>
      {card.origin === 'world' && <Lived results={trials.results} measure={measure} />}
    </div>
  )
}

/** How far the trying is, and the way on where it was stopped or failed. */
function Under({ trials: { running, stopped, failure, stop }, onAgain }: { readonly trials: Trials; readonly onAgain: () => void }) {
  const { best: say } = useMessages()
  if (running === null && !stopped && failure === null) return null
  const done = running === null ? null : (running.at - 1 + running.done) / running.of
  const words = running === null ? say.stopped : say.trying(say.models[running.model], running.at, running.of)
  return <Waiting on={{ failure, stopped, done, again: onAgain, stop }} words={words} />
}

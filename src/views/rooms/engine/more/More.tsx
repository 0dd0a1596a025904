import { useState } from 'react'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { Beforehand } from './Beforehand'
import { ColdStart } from './Cold'
import { GrowingCurve } from './Curve'
import { CURVE_MODELS, type CurveModel, isGrowing, MORE_OF, type MoreOf, type Wanted } from './wanted'
import './More.css'

/** How many times as well, as the visitor expects; of a new title, how often rightly placed. */
const TIMES = { min: 1, max: 5, step: 0.1 } as const
const SHARE = { min: 0.5, max: 1, step: 0.01 } as const
const FIRST_GUESS = { times: 2, share: 0.7 } as const

interface Drawn {
  readonly wanted: Wanted
  /** Of this study alone. */
  readonly revision: number
}

/** More data, better guesses? One's own guess first, then the curve. What was chosen stays over a night; a curve is of its own study. */
export function More() {
  const { best } = useMessages()
  const revision = useStudy((state) => state.revision)
  const open = useStudy(({ card }) => card !== null)
  const say = best.more
  const tagged = useStudy(({ card }) => card?.tagged === true)
  const timed = useStudy(({ names }) => names !== null && names.times !== null)
  const [model, setModel] = useState<CurveModel>('implicitAls')
  const [by, setBy] = useState<MoreOf>('people')
  const [times, setTimes] = useState<number>(FIRST_GUESS.times)
  const [share, setShare] = useState<number>(FIRST_GUESS.share)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const wanted = drawn?.revision === revision ? drawn.wanted : null
  const models = CURVE_MODELS.filter((one) => tagged || one !== 'content')
  const mores = MORE_OF.filter((one) => timed || one !== 'days')
  const isShare = by === 'title'
  const draw = (): void => setDrawn({ revision, wanted: { model, by, guess: isShare ? share : times } })
  return (
    <div className="more" data-testid="more">
      <p>{say.leads[by]}</p>
      <div className="more-controls">
        <Select
          label={say.model}
          labelSeen
          value={model}
          options={models.map((value) => ({ value, name: best.models[value] }))}
          onChange={setModel}
        />
        <Select label={say.by} labelSeen value={by} options={mores.map((value) => ({ value, name: say.bys[value] }))} onChange={setBy} />
        <Slider
          label={say.guessFirst[by]}
          range={isShare ? SHARE : TIMES}
          value={isShare ? share : times}
          words={isShare ? say.share(share) : say.yourGuess(times)}
          onChange={isShare ? setShare : setTimes}
        />
        <Button look="strong" disabled={!open} onClick={draw}>
          {say.run}
        </Button>
      </div>
      {wanted === null ? (
        <Beforehand by={by} guess={isShare ? share : times} />
      ) : isGrowing(wanted) ? (
        <GrowingCurve key={`${wanted.model} ${wanted.by}`} wanted={wanted} />
      ) : (
        <ColdStart key={`${wanted.model} ${wanted.by}`} wanted={wanted} />
      )}
    </div>
  )
}

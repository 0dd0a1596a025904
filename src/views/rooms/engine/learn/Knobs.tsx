import type { FactorKnobs, FactorRun } from '../../../../engine/study/factors/run'
import { useFormat, useMessages } from '../../../../store/language'
import { Slider } from '../../../parts/Slider'
import { RANGES, STEPS, stepOf, valueAt } from './derive'

interface KnobsProps {
  readonly knobs: FactorKnobs
  readonly method: FactorRun['method']
  readonly onTurn: (change: Partial<FactorKnobs>) => void
}

const BY_STEP = { min: 0, max: STEPS, step: 1 }

/** The settings; they act with the next step. */
export function Knobs({ knobs, method, onTurn }: KnobsProps) {
  const { learnView: say } = useMessages()
  const { decimal, integer } = useFormat()
  const { factors, regularisation, learningRate } = knobs
  const written = (value: number): string => decimal(value, value < 0.1 ? 3 : 2)
  return (
    <fieldset className="learn-knobs">
      <legend>{say.knobs}</legend>
      <Slider
        label={say.factors}
        value={factors}
        range={{ ...RANGES.factors, step: 1 }}
        words={integer(factors)}
        onChange={(value) => onTurn({ factors: value })}
      />
      <Slider
        label={say.regularisation}
        value={stepOf(regularisation, RANGES[method])}
        range={BY_STEP}
        words={written(regularisation)}
        onChange={(step) => onTurn({ regularisation: valueAt(step, RANGES[method]) })}
      />
      {method === 'sgd' && (
        <Slider
          label={say.learningRate}
          value={stepOf(learningRate, RANGES.learningRate)}
          range={BY_STEP}
          words={written(learningRate)}
          onChange={(step) => onTurn({ learningRate: valueAt(step, RANGES.learningRate) })}
        />
      )}
    </fieldset>
  )
}

import { useState } from 'react'
import type { ChoiceKnob, NumberKnob } from '../../../../scenario/knob'
import { KNOBS, type Scenario } from '../../../../scenario/knobs'
import { KNOB_WORDS } from '../../../../scenario/knobWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { LeaveDialog } from '../../../worlds/LeaveDialog'
import {
  changed,
  digitsOf,
  PLACES,
  POPULATION_CHOICES,
  POPULATION_NUMBERS,
  type PopulationNumber,
  placeOf,
  valueAt,
  withKnob,
} from './knobs'
import './PopulationTab.css'

/** What makes a population, set by us: other numbers, another world. */
export function PopulationTab() {
  const { population: say } = useMessages()
  const scenario = useSession((state) => state.scenario)
  const [wished, setWished] = useState<Scenario>(scenario)
  const [asking, setAsking] = useState(false)
  const other = changed(scenario, wished)
  return (
    <section className="population" data-testid="population">
      <h2>{say.title}</h2>
      <p>{say.sentence}</p>
      <ul className="knobs">
        {POPULATION_NUMBERS.map((id) => (
          <li key={id}>
            <NumberRow
              id={id}
              knob={KNOBS[id]}
              now={scenario[id]}
              value={wished[id]}
              onChange={(value) => setWished(withKnob(wished, id, value))}
            />
          </li>
        ))}
        {POPULATION_CHOICES.map((id) => (
          <li key={id}>
            <ChoiceRow id={id} knob={KNOBS[id]} value={wished[id]} onChange={(value) => setWished(withKnob(wished, id, value))} />
          </li>
        ))}
      </ul>
      <div className="looked-acts">
        <Button look="strong" disabled={!other} onClick={() => setAsking(true)}>
          {say.open}
        </Button>
        {other ? <Button onClick={() => setWished(scenario)}>{say.back}</Button> : <span className="looked-quiet">{say.unchanged}</span>}
      </div>
      {asking && <LeaveDialog wished={wished} onClose={() => setAsking(false)} />}
    </section>
  )
}

interface NumberRowProps {
  readonly id: PopulationNumber
  readonly knob: NumberKnob
  readonly now: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function NumberRow({ id, knob, now, value, onChange }: NumberRowProps) {
  const { population: say } = useMessages()
  const { decimal, language } = useFormat()
  const { min, max, step, scale } = knob
  const { name, meaning, unit } = KNOB_WORDS[id]
  const word = (one: number) => say.value(decimal(one, digitsOf(step)), unit?.[language] ?? '')
  return (
    <div className="knob" data-changed={value !== now}>
      <Slider
        label={name[language]}
        value={placeOf(knob, value)}
        range={scale === undefined ? { min, max, step } : PLACES}
        words={word(value)}
        onChange={(at) => onChange(valueAt(knob, at))}
      />
      <p className="knob-meaning">
        {meaning[language]} <em className="knob-mark">{say.setByUs}</em>
        {value !== now && ` · ${say.was(word(now))}`}
      </p>
    </div>
  )
}

interface ChoiceRowProps {
  readonly id: (typeof POPULATION_CHOICES)[number]
  readonly knob: ChoiceKnob<'own' | 'shared'>
  readonly value: 'own' | 'shared'
  readonly onChange: (value: 'own' | 'shared') => void
}

function ChoiceRow({ id, knob, value, onChange }: ChoiceRowProps) {
  const { population: say } = useMessages()
  const { language } = useFormat()
  return (
    <div className="knob">
      <Select
        label={KNOB_WORDS[id].name[language]}
        labelSeen
        options={knob.choices.map((choice) => ({ value: choice, name: say.choices[choice] }))}
        value={value}
        onChange={onChange}
      />
      <p className="knob-meaning">
        {KNOB_WORDS[id].meaning[language]} <em className="knob-mark">{say.setByUs}</em>
      </p>
    </div>
  )
}

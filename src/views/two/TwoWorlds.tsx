import { useState } from 'react'
import type { ComparedMeasure } from '../../engine/lab/twoWorlds'
import type { KnobId } from '../../scenario/knobs'
import { KNOB_WORDS } from '../../scenario/knobWords'
import { isKnob } from '../../scenario/parse'
import { useFormat, useMessages } from '../../store/language'
import { useSession } from '../../store/session'
import { Button } from '../parts/Button'
import { How } from '../parts/How'
import { Select } from '../parts/Select'
import { COMPARABLE, firstValues, MEASURES, SIZE, seedsFrom, withValue } from './derive'
import { Outcome } from './Outcome'
import './TwoWorlds.css'
import { useComparison } from './useComparison'
import { ValueField } from './ValueField'

/** A knob, two values, and what comes of the one and of the other: lived beside the open world, with the same dice. */
export function TwoWorlds() {
  const { twoWorlds: say } = useMessages()
  const scenario = useSession((state) => state.scenario)
  const [knob, setKnob] = useState<KnobId>('model')
  const [values, setValues] = useState(() => firstValues('model', scenario))
  const [measure, setMeasure] = useState<ComparedMeasure>('hours')
  const { standing, start, stop } = useComparison()
  const running = standing.kind === 'running'
  const same = values.a === values.b
  const turnTo = (id: string): void => {
    if (!isKnob(id)) return
    setKnob(id)
    setValues(firstValues(id, scenario))
  }
  const live = (): void => {
    const { a, b } = { a: withValue(scenario, knob, values.a), b: withValue(scenario, knob, values.b) }
    start({ a, b, measure, days: SIZE.days, seeds: seedsFrom(scenario) })
  }
  return (
    <section className="two" aria-labelledby="engine-two" data-testid="two" data-kind={standing.kind}>
      <h2 id="engine-two">{say.title}</h2>
      <p>{say.sentence}</p>
      <Fields knob={knob} values={values} measure={measure} onKnob={turnTo} onValues={setValues} onMeasure={setMeasure} />
      <div className="two-acts">
        {running ? (
          <Button onClick={stop}>{say.stop}</Button>
        ) : (
          <Button look="strong" disabled={same} onClick={live}>
            {say.run}
          </Button>
        )}
        <span>{same ? say.same : say.size({ worlds: SIZE.worlds, people: SIZE.people, days: SIZE.days })}</span>
      </div>
      {running && <progress className="two-progress" aria-label={say.run} value={standing.done} />}
      <Outcome standing={standing} />
      <How about={say.title}>
        <p>{say.how}</p>
      </How>
    </section>
  )
}

interface Values {
  readonly a: string
  readonly b: string
}

interface FieldsProps {
  readonly knob: KnobId
  readonly values: Values
  readonly measure: ComparedMeasure
  readonly onKnob: (id: string) => void
  readonly onValues: (values: Values) => void
  readonly onMeasure: (measure: ComparedMeasure) => void
}

/** What is compared: the knob, its two values, and what is looked at. */
function Fields({ knob, values, measure, onKnob, onValues, onMeasure }: FieldsProps) {
  const { twoWorlds: say } = useMessages()
  const { language } = useFormat()
  const knobs = COMPARABLE.map((id) => ({ value: id, name: KNOB_WORDS[id].name[language] }))
  const measures = MEASURES.map((id) => ({ value: id, name: say.measures[id].name }))
  return (
    <div className="two-fields">
      <Select label={say.knob} labelSeen options={knobs} value={knob} onChange={onKnob} />
      {(['a', 'b'] as const).map((arm) => (
        <ValueField key={arm} label={say[arm]} id={knob} value={values[arm]} onChange={(value) => onValues({ ...values, [arm]: value })} />
      ))}
      <Select label={say.look} labelSeen options={measures} value={measure} onChange={onMeasure} />
    </div>
  )
}

import type { KnobWords } from '../../scenario/knob'
import type { KnobId } from '../../scenario/knobs'
import { KNOB_WORDS } from '../../scenario/knobWords'
import { useFormat, useMessages } from '../../store/language'
import { Select } from '../parts/Select'
import { Slider } from '../parts/Slider'
import { knobOf } from './derive'

interface ValueFieldProps {
  readonly label: string
  readonly id: KnobId
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of the two values: one of a few, or a number. */
export function ValueField({ label, id, value, onChange }: ValueFieldProps) {
  const { twoWorlds: say } = useMessages()
  const { decimal, language } = useFormat()
  const knob = knobOf(id)
  if (knob.kind === 'choice') {
    const options = knob.choices.map((choice) => ({ value: choice, name: say.choices[choice] ?? choice }))
    return <Select label={label} labelSeen options={options} value={value} onChange={onChange} />
  }
  const { min, max, step } = knob
  const { unit }: KnobWords = KNOB_WORDS[id]
  const digits = String(step).split('.')[1]?.length ?? 0
  const words = `${decimal(Number(value), digits)} ${unit?.[language] ?? ''}`.trim()
  return <Slider label={label} value={Number(value)} range={{ min, max, step }} words={words} onChange={(next) => onChange(String(next))} />
}

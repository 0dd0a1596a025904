import type { ChoiceKnob, NumberKnob } from '../../scenario/knob'
import { useFormat, useMessages } from '../../store/language'
import { Select } from '../parts/Select'
import { Slider } from '../parts/Slider'

interface ValueFieldProps {
  readonly label: string
  readonly knob: NumberKnob | ChoiceKnob
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of the two values: one of a few, or a number. */
export function ValueField({ label, knob, value, onChange }: ValueFieldProps) {
  const { twoWorlds: say } = useMessages()
  const { decimal, language } = useFormat()
  if (knob.kind === 'choice') {
    const options = knob.choices.map((choice) => ({ value: choice, name: say.choices[choice] ?? choice }))
    return <Select label={label} labelSeen options={options} value={value} onChange={onChange} />
  }
  const { min, max, step, unit } = knob
  const digits = String(step).split('.')[1]?.length ?? 0
  const words = `${decimal(Number(value), digits)} ${unit[language]}`.trim()
  return <Slider label={label} value={Number(value)} range={{ min, max, step }} words={words} onChange={(next) => onChange(String(next))} />
}

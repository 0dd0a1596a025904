import { useId } from 'react'
import './Choice.css'

interface ChoiceProps<Option extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Option; readonly name: string }[]
  readonly value: Option
  readonly onChange: (value: Option) => void
}

/** One of a few, all of them in sight: radio buttons that look like a strip. */
export function Choice<Option extends string>({ legend, options, value, onChange }: ChoiceProps<Option>) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

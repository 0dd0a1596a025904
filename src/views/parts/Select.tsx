import './Select.css'

interface SelectProps<Option extends string> {
  readonly label: string
  /** Whether the label is seen, or only heard. */
  readonly labelSeen?: boolean
  readonly options: readonly { readonly value: Option; readonly name: string }[]
  readonly value: Option
  readonly onChange: (value: Option) => void
}

/** One of a few, folded up. */
export function Select<Option extends string>({ label, labelSeen = false, options, value, onChange }: SelectProps<Option>) {
  const chosen = (text: string): Option => options.find((option) => option.value === text)?.value ?? value
  return (
    <label className="select">
      <span className={labelSeen ? 'select-label' : 'visually-hidden'}>{label}</span>
      <select value={value} onChange={(event) => onChange(chosen(event.currentTarget.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

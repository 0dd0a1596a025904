/** How what a visitor can choose in a room is written in a link, and read again: text that no address need escape, without commas. */

export interface Field<Value> {
  write(value: Value): string
  /** Undefined where the text is none of its values. */
  read(text: string): Value | undefined
}

const NOTHING = 'none'
const BETWEEN = '~'

export const oneOf = <Choice extends string>(choices: readonly Choice[]): Field<Choice> => ({
  write: (value) => value,
  read: (text) => choices.find((choice) => choice === text),
})

interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Steps that are no whole number come as near as a thousandth of one. */
const NEAR = 0.001

export const within = ({ min, max, step }: Range): Field<number> => ({
  write: String,
  read: (text) => {
    const value = /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN
    const steps = (value - min) / step
    return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < NEAR ? value : undefined
  },
})

export const numberOf = (most: number): Field<number> => within({ min: 0, max: most, step: 1 })

export const flag: Field<boolean> = {
  write: (on) => (on ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
}

export const orNone = <Value>(field: Field<Value>): Field<Value | null> => ({
  write: (value) => (value === null ? NOTHING : field.write(value)),
  read: (text) => (text === NOTHING ? null : field.read(text)),
})

/** So many of them at least and at most; all of them can be read, or none is. */
export const listOf = <Value>(
  field: Field<Value>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): Field<readonly Value[]> => ({
  write: (values) => (values.length === 0 ? NOTHING : values.map((value) => field.write(value)).join(BETWEEN)),
  read: (text) => {
    const read = text === NOTHING ? [] : text.split(BETWEEN).map((part) => field.read(part))
    const values = read.filter((value) => value !== undefined)
    return values.length === read.length && values.length >= least && values.length <= most ? values : undefined
  },
})

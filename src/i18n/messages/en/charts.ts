import { formatFor } from '../../format'

const { integer } = formatFor('en')

/** What stands around every curve. */
export const charts = {
  table: 'Show as a table',
  pictureOf: 'Show as a picture',
  csv: 'CSV',
  png: 'PNG',
  pngName: (title: string) => `${title}: save the picture as PNG`,
  /** Of a chart whose axis counts something other than days. */
  at: (name: string, value: string) => `${name} ${value}`,
  csvName: (title: string) => `${title}: save the numbers as CSV`,
  /** An interval. */
  span: (low: string, high: string) => `${low} to ${high}`,
  low: (head: string) => `${head}, low`,
  high: (head: string) => `${head}, high`,
  day: 'Day',
  days: 'day',
  dayIs: (day: number, date: string) => `day ${integer(day)}, ${date}`,
  loading: 'The curve is being drawn …',
  nothingYet: 'Nothing to draw yet: let a day run.',
  unknown: '–',
  withUnit: (value: string, unit: string) => (unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`),
  named: (name: string, words: string) => `${name}: ${words}`,
  read: (title: string) => `${title}, day by day`,
  readAcross: (title: string) => `${title}, from left to right`,
  /** For those who listen: what the eye takes from the curve. */
  oneDay: (value: string, day: number) => `One day so far: ${value} on day ${integer(day)}.`,
  course: (first: DayValue, last: DayValue) =>
    `From ${first.value} on day ${integer(first.day)} to ${last.value} on day ${integer(last.day)}.`,
  extremes: (low: DayValue, high: DayValue) =>
    `Lowest ${low.value}, on day ${integer(low.day)}; highest ${high.value}, on day ${integer(high.day)}.`,
}

interface DayValue {
  readonly day: number
  readonly value: string
}

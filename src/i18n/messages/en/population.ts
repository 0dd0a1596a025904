import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** The knobs that make a population: set by us, never learned. */
export const population = {
  title: 'Another population',
  sentence:
    'These numbers were set by us before anything ran. Everything else in this world came out of them. Changing one opens another world.',
  setByUs: 'set by us',
  value: (value: string, unit: string) => (unit === '' ? value : `${value} ${unit}`),
  was: (value: string) => `now ${value}`,
  open: 'Open this other world',
  unchanged: 'Move a knob to see another world.',
  back: 'Put the knobs back',
  confirm: 'Leave this world?',
  lost: (days: number, acts: number) =>
    `Its ${plural(days, { one: 'one day', other: `${integer(days)} days` })} can be lived again from the same number; ${plural(acts, {
      zero: 'you have changed nothing in it.',
      one: 'the one thing you did in it is kept.',
      other: `the ${integer(acts)} things you did in it are kept.`,
    })}`,
  undo: 'Undo brings you back to it: in the message that follows, or in the menu.',
  stay: 'Stay',
  choices: { own: 'one each', shared: 'one for the sofa' },
}

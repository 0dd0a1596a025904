import type { OutcomeWords } from '../../../../i18n/outcomeWords'
import { type FigureId, type OutcomesFile, specOf } from '../../../../lessons/outcomes'

/** A figure as it is said: its value, and the interval that it could as well be in. */
export function wordFigure(figure: FigureId, { estimate, low, high }: OutcomesFile['figures'][FigureId], say: OutcomeWords) {
  const { b, inOwnUnit } = specOf(figure)
  const isLevel = b === null
  const word = (value: number): string => {
    if (isLevel) return say.level(value, figure)
    if (inOwnUnit === undefined) return say.percent(value)
    return inOwnUnit === 'hours' ? say.hours(value) : say.difference(value)
  }
  const interval = isLevel && low < 0 ? say.upTo(word(high), word(low)) : say.interval(word(low), word(high))
  return { value: word(estimate), interval }
}

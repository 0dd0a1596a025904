import type { OutcomeWords } from '../../../../i18n/outcomeWords'
import { type FigureId, type OutcomeId, type OutcomesFile, specOf } from '../../../../lessons/outcomes'

/** A figure as it is said: its value, and the interval that it could as well be in. */
export function wordFigure(figure: FigureId, { estimate, low, high }: OutcomesFile['figures'][FigureId], say: OutcomeWords) {
  const isLevel = specOf(figure).b === null
  const word = (value: number): string => (isLevel ? say.level(value, figure) : say.percent(value))
  const interval = isLevel && low < 0 ? say.upTo(word(high), word(low)) : say.interval(word(low), word(high))
  return { value: word(estimate), interval }
}

/** What the page's worlds are too small and too short for; null where nothing needs saying. */
export function limitOf(id: OutcomeId, { worlds, days }: Pick<OutcomesFile, 'worlds' | 'days'>, say: OutcomeWords): string | null {
  if (id === 'W5') return say.limits.W5()
  if (id !== 'W8') return null
  return say.limits.W8({ none: worlds.filter(({ service }) => service.churn === 0).length, worlds: worlds.length, days })
}

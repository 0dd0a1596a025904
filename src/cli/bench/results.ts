/**
 * What comes out: W1, W3, W5, W6 and W8 as the site's page "What comes out, and what does not" has them, from the same worlds (the usual
 * size, twelve weeks, eight seeds, seven ways to live each: some twenty minutes).
 *
 * Each figure with the two ends of its 95 % interval over worlds; a difference in percent of the second arm's mean where the claim is of
 * one. They are results, not speeds: they do not depend on the machine.
 */
import { FIGURE_IDS, type FigureId, OUTCOMES, specOf } from '../../lessons/outcomes'
import { figuresOf, liveOutcomeWorlds, type OutcomeSize } from '../precompute/outcomes'
import type { Section } from './section'

const SMALL: OutcomeSize = { scenario: { ...OUTCOMES.scenario, viewers: 150, titles: 80 }, days: 6, seeds: [1, 2] }

const nameOf = (figure: FigureId): string => `${specOf(figure).of}.${figure}`

function unitOf(figure: FigureId): string {
  const { b, inOwnUnit } = specOf(figure)
  return b === null ? 'level' : inOwnUnit === undefined ? '% of the other' : inOwnUnit === 'hours' ? 'hours a day' : 'difference'
}

export const results: Section = {
  units: Object.fromEntries(
    FIGURE_IDS.flatMap((figure) => ['', '.low', '.high'].map((end) => [`${nameOf(figure)}${end}`, unitOf(figure)])),
  ),
  measure: (take, { quick }) => {
    const figures = figuresOf(liveOutcomeWorlds(quick ? SMALL : OUTCOMES, () => {}))
    for (const figure of FIGURE_IDS) {
      const { estimate, low, high } = figures[figure]
      take(nameOf(figure), estimate)
      take(`${nameOf(figure)}.low`, low)
      take(`${nameOf(figure)}.high`, high)
    }
  },
}

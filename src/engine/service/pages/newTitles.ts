/**
 * The row of what came into the catalogue during the last four weeks, by the model's score: of what nobody has watched yet, what
 * the title holds speaks alone. What was there when the service opened is not new.
 */
import type { PageContext, PageStep } from './draft'
import { FEWEST_TILES } from './fitDevice'
import { SPARE } from './modelRow'

export const newTitles: PageStep = {
  id: 'newTitles',
  apply: (rows, context) => {
    const { isNew } = context.night
    if (isNew === null) return rows
    const titles = newestCandidates(context, isNew)
    if (titles.length < FEWEST_TILES) return rows
    return [...rows, { kind: 'newTitles', subject: -1, orderedBy: 'model', titles, scores: context.input.scores, explored: [], weight: 1 }]
  },
}

function newestCandidates({ ranked, rankedCount, columns }: PageContext, isNew: Uint8Array): number[] {
  const titles: number[] = []
  for (let place = 0; place < rankedCount && titles.length < SPARE * columns; place++) {
    if (isNew[ranked[place]] === 1) titles.push(ranked[place])
  }
  return titles
}

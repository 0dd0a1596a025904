/**
 * The row of what is watched more than usual just now, whatever rises most for everybody first, as far as it suits the person:
 * ordered by (lift − 1) × standing (`trends.ts` has the lift).
 */
import type { DraftRow, PageContext, PageStep } from './draft'
import { FEWEST_TILES } from './fitDevice'
import { insertByScore } from './insertByScore'
import { SPARE } from './modelRow'

export const trending: PageStep = {
  id: 'trending',
  apply: (rows, context) => {
    const row = trendingRow(context)
    return row === null ? rows : [...rows, row]
  },
}

function trendingRow({ night, candidate, standing, columns, pull: scores }: PageContext): DraftRow | null {
  const { rising, lifts } = night.trends
  if (rising.length < FEWEST_TILES) return null
  const titles: number[] = []
  for (let place = 0; place < rising.length; place++) {
    const title = rising[place]
    if (candidate[title] === 0) continue
    scores[title] = (lifts[title] - 1) * standing[title]
    insertByScore(titles, title, { scores, limit: SPARE * columns })
  }
  if (titles.length < FEWEST_TILES) return null
  return { kind: 'trending', subject: -1, orderedBy: 'trend', titles, scores, explored: [], weight: 1 }
}

/**
 * Rows of what is like a title that this person watched lately and liked.
 *
 * X is chosen by weight(X) · 14 / (14 + days since), two at most; the titles by similarity(X, t) · standing(t), so that the row
 * is both like X and right for this person. 14 days and two rows are set by us.
 * Source: Gomez-Uribe & Hunt 2015: the similarity is the same for everybody, the choice of X is personal.
 *
 * Misleads: "because" names what the row is like, not a cause; the model may score the titles high for other reasons.
 */
import { MINUTES_A_DAY, titleId } from '../../contract/ids'
import { cellOf } from './cells'
import type { DraftRow, PageContext, PageStep } from './draft'

const FADING_DAYS = 14
const ROWS = 2

export const becauseYouWatched: PageStep = {
  id: 'becauseYouWatched',
  apply: (rows, context) => {
    const made: DraftRow[] = []
    const tried = new Set<number>()
    while (made.length < ROWS && tried.size < 2 * ROWS) {
      const subject = bestSubject(context, tried)
      if (subject < 0) break
      tried.add(subject)
      const row = similarRow(context, subject)
      if (row !== null) made.push(row)
    }
    return made.length === 0 ? rows : [...rows, ...made]
  },
}

function bestSubject({ input: { history, cells, at } }: PageContext, tried: ReadonlySet<number>): number {
  let best = -1
  let bestValue = 0
  for (let i = 0; i < history.count; i++) {
    const daysSince = Math.max(0, at - history.lastAt[i]) / MINUTES_A_DAY
    const value = (history.weights[i] * FADING_DAYS) / (FADING_DAYS + daysSince)
    if (value <= bestValue || tried.has(history.titles[i])) continue
    const cell = cellOf(cells, titleId(history.titles[i]))
    if (cell < 0 || cells.played[cell] === 0) continue
    best = history.titles[i]
    bestValue = value
  }
  return best
}

function similarRow({ night, candidate, standing, columns }: PageContext, subject: number): DraftRow | null {
  const near = night.neighbours.of(subject)
  const found: { readonly title: number; readonly score: number }[] = []
  for (let i = 0; i < near.count; i++) {
    const title = near.titles[i]
    if (candidate[title] === 1) found.push({ title, score: near.similarities[i] * standing[title] })
  }
  if (found.length < columns) return null
  found.sort((a, b) => b.score - a.score || a.title - b.title)
  return {
    kind: 'becauseYouWatched',
    subject,
    orderedBy: 'similarity',
    titles: found.map((entry) => entry.title),
    rowScores: found.map((entry) => entry.score),
    explored: [],
    weight: 1,
  }
}

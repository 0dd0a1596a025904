/**
 * Rows of what is like a title that this person watched lately and liked, or said they like.
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
import { insertByScore } from './insertByScore'
import { SPARE } from './modelRow'

const FADING_DAYS = 14
export const BECAUSE_ROWS = 2

export const becauseYouWatched: PageStep = {
  id: 'becauseYouWatched',
  apply: (rows, context) => {
    const made: DraftRow[] = []
    context.marks.clear()
    for (let attempt = 0; attempt < 2 * BECAUSE_ROWS && made.length < BECAUSE_ROWS; attempt++) {
      const subject = bestSubject(context)
      if (subject < 0) break
      context.marks.add(subject)
      const row = similarRow(context, subject, context.likeness[made.length])
      if (row !== null) made.push(row)
    }
    return made.length === 0 ? rows : [...rows, ...made]
  },
}

/** The best X that was not tried yet; −1 where there is none. */
function bestSubject({ input: { history, cells, at }, marks }: PageContext): number {
  let best = -1
  let bestValue = 0
  for (let i = 0; i < history.count; i++) {
    const weight = history.weights[i]
    if (weight <= bestValue || marks.has(history.titles[i])) continue
    const daysSince = Math.max(0, at - history.lastAt[i]) / MINUTES_A_DAY
    const value = (weight * FADING_DAYS) / (FADING_DAYS + daysSince)
    if (value <= bestValue) continue
    const cell = cellOf(cells, titleId(history.titles[i]))
    if (cell < 0 || (cells.played[cell] === 0 && cells.thumb[cell] <= 0)) continue
    best = history.titles[i]
    bestValue = value
  }
  return best
}

function similarRow({ night, candidate, standing, columns }: PageContext, subject: number, scores: Float32Array): DraftRow | null {
  const { neighbours } = night
  const first = neighbours.startOf(subject)
  const end = first + neighbours.countOf(subject)
  const titles: number[] = []
  // A title put in by lot is not among the near ones: its row score is 0, not what another page left here.
  scores.fill(0)
  for (let at = first; at < end; at++) {
    const title = neighbours.titles[at]
    if (candidate[title] === 0) continue
    scores[title] = neighbours.similarities[at] * standing[title]
    insertByScore(titles, title, { scores, limit: SPARE * columns })
  }
  if (titles.length < columns) return null
  return { kind: 'becauseYouWatched', subject, orderedBy: 'similarity', titles, scores, explored: [], weight: 1 }
}

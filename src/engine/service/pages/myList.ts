/**
 * The row of what the profile put on its list and has not begun, by the model's score. One title is worth its row: it was asked for.
 */
import type { DraftRow, PageContext, PageStep } from './draft'
import { insertByScore } from './insertByScore'
import { SPARE } from './modelRow'

export const myList: PageStep = {
  id: 'myList',
  apply: (rows, context) => {
    const row = listRow(context)
    return row === null ? rows : [...rows, row]
  },
}

function listRow({ input: { cells, scores }, columns }: PageContext): DraftRow | null {
  const titles: number[] = []
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.onList[cell] === 0 || cells.played[cell] === 1) continue
    insertByScore(titles, cells.titles[cell], { scores, limit: SPARE * columns })
  }
  return titles.length === 0 ? null : { kind: 'myList', subject: -1, orderedBy: 'model', titles, scores, explored: [], weight: 1 }
}

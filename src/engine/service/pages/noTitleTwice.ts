/**
 * A title stands once on a page: in the highest row that shows it. Titles a row keeps in reserve, beyond what the device shows,
 * do not count as standing there, and neither does a row that is too short to be shown.
 */
import type { DraftRow, PageStep } from './draft'
import { isShort } from './fitDevice'

export const noTitleTwice: PageStep = {
  id: 'noTitleTwice',
  apply: (rows, context) => {
    const above = new Set<number>()
    return rows.map((row) => {
      const kept = without(row, above)
      if (!isShort(kept)) for (let i = 0; i < Math.min(context.columns, kept.titles.length); i++) above.add(kept.titles[i])
      return kept
    })
  },
}

function without(row: DraftRow, above: ReadonlySet<number>): DraftRow {
  if (!row.titles.some((title) => above.has(title))) return row
  const titles: number[] = []
  const rowScores: number[] = []
  row.titles.forEach((title, i) => {
    if (above.has(title)) return
    titles.push(title)
    rowScores.push(row.rowScores[i])
  })
  return { ...row, titles, rowScores }
}

/**
 * A title stands once on a page: in the highest row that shows it. Titles a row keeps in reserve, beyond what the device shows,
 * do not count as standing there, and neither does a row that is too short to be shown.
 */
import type { DraftRow, PageStep } from './draft'
import { isShort } from './fitDevice'
import type { TitleMarks } from './titleMarks'

export const noTitleTwice: PageStep = {
  id: 'noTitleTwice',
  apply: (rows, context) => {
    const above = context.marks
    above.clear()
    return rows.map((row) => {
      const kept = without(row, above)
      if (!isShort(kept)) for (let i = 0; i < Math.min(context.columns, kept.titles.length); i++) above.add(kept.titles[i])
      return kept
    })
  },
}

function without(row: DraftRow, above: TitleMarks): DraftRow {
  const titles: number[] = []
  for (let i = 0; i < row.titles.length; i++) if (!above.has(row.titles[i])) titles.push(row.titles[i])
  return titles.length === row.titles.length ? row : { ...row, titles }
}

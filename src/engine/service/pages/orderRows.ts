/**
 * In what order do the rows stand? By stages: the next row is the one whose first tiles are worth most to this person, tiles
 * that already stand above not counted (so that a row which repeats the one above falls back).
 *
 * Formula: pull(row) = mean standing of its first `columns` new titles · (0.4 + 0.6 · weight); Continue watching: 0.6 + the
 * probability of its first title. Popular in your country and My List are on every page, at the last places at the latest. All
 * set by us.
 * Source: Alvino & Basilico 2015, stage-wise selection.
 *
 * Misleads: what stands above is looked at more, so it also earns more plays; the order confirms itself.
 */
import type { RowKind } from '../../contract/vocabulary'
import type { DraftRow, PageContext, PageStep } from './draft'
import { fewestTiles } from './fitDevice'
import type { TitleMarks } from './titleMarks'

const RESUME_PULL = 0.6
const ANYBODYS = 0.4

export const orderRows: PageStep = {
  id: 'orderRows',
  apply: (rows, context) => {
    if (context.input.cold !== null) return rows
    const left = [...rows]
    const ordered: DraftRow[] = []
    const above = context.marks
    above.clear()
    while (left.length > 0) {
      const owed = owedNow(left, context.rows - ordered.length)
      const next = owed >= 0 ? owed : strongest(left, above, context)
      const [row] = left.splice(next, 1)
      ordered.push(row)
      markShown(row, above, context.columns)
    }
    return ordered
  },
}

/** Of the rows that must stand on the page, the first, once they alone would fill the places left; −1 before that. */
export function owedNow(rows: readonly DraftRow[], placesLeft: number): number {
  if (placesLeft > OWED.size) return -1
  let owed = 0
  let first = -1
  for (let r = rows.length - 1; r >= 0; r--) {
    if (!OWED.has(rows[r].kind)) continue
    owed++
    first = r
  }
  return owed >= placesLeft ? first : -1
}

const OWED: ReadonlySet<RowKind> = new Set(['popularInCountry', 'myList'])

function strongest(rows: readonly DraftRow[], above: TitleMarks, context: PageContext): number {
  let best = 0
  let bestPull = -1
  for (let r = 0; r < rows.length; r++) {
    const pull = pullOf(rows[r], above, context)
    if (pull <= bestPull) continue
    best = r
    bestPull = pull
  }
  return best
}

function pullOf(row: DraftRow, above: TitleMarks, { standing, columns }: PageContext): number {
  if (row.kind === 'continueWatching') return RESUME_PULL + row.weight
  let sum = 0
  let fresh = 0
  for (let i = 0; i < row.titles.length && fresh < columns; i++) {
    if (above.has(row.titles[i])) continue
    sum += standing[row.titles[i]]
    fresh++
  }
  return fresh < fewestTiles(row) ? 0 : (sum / fresh) * (ANYBODYS + (1 - ANYBODYS) * row.weight)
}

function markShown(row: DraftRow, above: TitleMarks, columns: number): void {
  let shown = 0
  for (let i = 0; i < row.titles.length && shown < columns; i++) {
    if (above.has(row.titles[i])) continue
    above.add(row.titles[i])
    shown++
  }
}

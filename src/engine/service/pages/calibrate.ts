/**
 * A page of the genres that somebody watches, in their proportions: who watches seven dramas and three comedies in ten should
 * not be shown ten dramas.
 *
 * Formula, λ the knob: greedily from the top, next = argmax (1 − λ)·(1 − place/n) − λ·N·C(p, q with it), with the place that the
 * steps before gave it among n, N the length of the page with it, and C the distance between the genres watched and those shown
 * (`genreMix.ts`). First among the rows, each with the tiles that the device shows of it; then, row by row, among the titles that
 * the row holds ready. Continue watching stays where it was, what every page owes (`orderRows.ts`) stays on it, and rows that are
 * what they say keep their titles' order. At λ = 0 all stays as it is.
 * Source: Steck 2018: mean worth of a page against C of the page; greedy is within 1 − 1/e of the best list (the objective is
 * submodular). The place instead of the score, so that rows of different scores can be weighed, is ours.
 *
 * Misleads: calibrated to the past, it keeps somebody where they were.
 */
import type { RowKind } from '../../contract/vocabulary'
import { GENRES } from '../../contract/vocabulary'
import { log } from '../../math/elementary'
import type { DraftRow, PageContext, PageStep } from './draft'
import { addTitle, historyMix, miscalibration, SMOOTHING } from './genreMix'
import { owedNow } from './orderRows'

const KEEP_THEIR_ORDER: ReadonlySet<RowKind> = new Set(['continueWatching', 'popularInCountry', 'myList'])

const watched = new Float64Array(GENRES.length)
const shown = new Float64Array(GENRES.length)
const withRow = new Float64Array(GENRES.length)
/** By genre: p · log q̃ of the page as it would be without a share of the title at hand. */
const without = new Float64Array(GENRES.length)

export const calibrateRows: PageStep = {
  id: 'calibrateRows',
  apply: (rows, context) => (mayCalibrate(context) ? calibratedRows(rows, context) : rows),
}

export const calibrateTiles: PageStep = {
  id: 'calibrateTiles',
  apply: (rows, context) => {
    if (!mayCalibrate(context)) return rows
    context.marks.clear()
    shown.fill(0)
    let tiles = 0
    return rows.map((row, place) => {
      if (place >= context.rows) return row
      const titles = KEEP_THEIR_ORDER.has(row.kind) ? row.titles : calibratedTitles(row.titles, tiles, context)
      tiles += addShown(titles, shown, context)
      for (let at = 0; at < Math.min(context.columns, titles.length); at++) context.marks.add(titles[at])
      return { ...row, titles }
    })
  },
}

/** Reads the genres watched into `watched`. */
const mayCalibrate = ({ arranging, input, index }: PageContext): boolean =>
  arranging.calibration > 0 && input.cold === null && historyMix(input.history, index, watched)

function calibratedRows(rows: readonly DraftRow[], context: PageContext): readonly DraftRow[] {
  const left = rows.map((row, place) => ({ row, place, worth: 1 - place / rows.length }))
  const ordered: DraftRow[] = []
  let tiles = 0
  context.marks.clear()
  shown.fill(0)
  while (left.length > 0 && ordered.length < context.rows) {
    const [{ row }] = left.splice(bestRow(left, tiles, { context, place: ordered.length }), 1)
    ordered.push(row)
    tiles += addShown(row.titles, shown, context)
    for (let at = 0; at < Math.min(context.columns, row.titles.length); at++) context.marks.add(row.titles[at])
  }
  return [...ordered, ...left.map(({ row }) => row)]
}

interface OfferedRow {
  readonly row: DraftRow
  /** Where it stood. */
  readonly place: number
  readonly worth: number
}

interface Where {
  readonly context: PageContext
  /** The next to be filled. */
  readonly place: number
}

function bestRow(left: readonly OfferedRow[], tiles: number, { context, place }: Where): number {
  const fixed = left.findIndex((one) => one.row.kind === 'continueWatching' && one.place === place)
  if (fixed >= 0) return fixed
  const owed = owedNow(
    left.map(({ row }) => row),
    context.rows - place,
  )
  if (owed >= 0) return owed
  const { calibration } = context.arranging
  let best = 0
  let bestValue = Number.NEGATIVE_INFINITY
  for (let at = 0; at < left.length; at++) {
    const { row, worth } = left[at]
    if (row.kind === 'continueWatching') continue
    withRow.set(shown)
    const total = tiles + addShown(row.titles, withRow, context)
    if (total === tiles) continue
    const value = (1 - calibration) * worth - calibration * (place + 1) * miscalibration(watched, withRow, total)
    if (value <= bestValue) continue
    best = at
    bestValue = value
  }
  return best
}

function calibratedTitles(titles: readonly number[], tiles: number, context: PageContext): readonly number[] {
  const { columns, index, marks } = context
  const left = titles.map((title, place) => ({ title, worth: 1 - place / titles.length }))
  const sums = withRow
  sums.set(shown)
  const chosen: number[] = []
  while (chosen.length < columns) {
    const next = bestTitle(left, { length: tiles + chosen.length + 1, sums, context })
    if (next < 0) break
    const [{ title }] = left.splice(next, 1)
    chosen.push(title)
    addTitle(sums, index, { title, weight: 1 })
  }
  // What stands above is left out by a later step, wherever it is kept here.
  return [...chosen, ...left.map(({ title }) => title).filter((title) => !marks.has(title))]
}

interface Offered {
  readonly title: number
  readonly worth: number
}

interface SoFar {
  /** Of the page with the next tile. */
  readonly length: number
  readonly sums: Float64Array
  readonly context: PageContext
}

/** All candidates change the page's length alike, so each is told apart by its own few genres alone; −1 where all stand above. */
function bestTitle(left: readonly Offered[], { length, sums, context }: SoFar): number {
  const { index, marks, arranging } = context
  for (let genre = 0; genre < GENRES.length; genre++) without[genre] = fitOfGenre(genre, sums[genre] / length)
  let best = -1
  let bestValue = Number.NEGATIVE_INFINITY
  for (let at = 0; at < left.length; at++) {
    const { title, worth } = left[at]
    if (marks.has(title)) continue
    const share = index.genreShare[title]
    let gained = 0
    for (let own = index.genreStarts[title]; own < index.genreStarts[title + 1]; own++) {
      const genre = index.genres[own]
      gained += fitOfGenre(genre, (sums[genre] + share) / length) - without[genre]
    }
    const value = (1 - arranging.calibration) * worth + arranging.calibration * length * gained
    if (value <= bestValue) continue
    best = at
    bestValue = value
  }
  return best
}

/** p · log q̃ of one genre. */
const fitOfGenre = (genre: number, share: number): number =>
  watched[genre] === 0 ? 0 : watched[genre] * log((1 - SMOOTHING) * share + SMOOTHING * watched[genre])

/** Adds the tiles that the device would show of a row, less what stands above; how many these are. */
function addShown(titles: readonly number[], sums: Float64Array, { index, marks, columns }: PageContext): number {
  let count = 0
  for (let at = 0; at < titles.length && count < columns; at++) {
    if (marks.has(titles[at])) continue
    addTitle(sums, index, { title: titles[at], weight: 1 })
    count++
  }
  return count
}

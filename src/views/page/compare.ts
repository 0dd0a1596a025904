import type { TitleId } from '../../engine/contract/ids'
import type { PageView, RecordView, RowView } from '../../engine/lab/snapshot'

/** How many titles of a page's beginning are compared with another's. */
export const FIRST_TITLES = 10

/** The titles of a page in reading order, each once. */
export function titlesOf(page: PageView): readonly TitleId[] {
  return [...new Set(page.rows.flatMap((row) => row.tiles.map((tile) => tile.title)))]
}

export interface Shared {
  /** How many of the first ten of one stand among the first ten of the other. */
  readonly amongFirst: number
  /** Out of how many: ten, or fewer on a page that is shorter. */
  readonly first: number
  /** Every title that stands on both pages. */
  readonly titles: ReadonlySet<TitleId>
  /** Titles on the shorter page. */
  readonly outOf: number
}

/** What two pages have in common. */
export function sharedBy(one: PageView, other: PageView): Shared {
  const [ones, others] = [titlesOf(one), titlesOf(other)]
  const onOther = new Set(others)
  const firstOfOther = new Set(others.slice(0, FIRST_TITLES))
  return {
    amongFirst: ones.slice(0, FIRST_TITLES).filter((title) => firstOfOther.has(title)).length,
    first: Math.min(FIRST_TITLES, ones.length, others.length),
    titles: new Set(ones.filter((title) => onOther.has(title))),
    outOf: Math.min(ones.length, others.length),
  }
}

/** True where two pages have the same rows in the same order, each with the same titles in the same places, whoever they are for. */
export function samePage(one: PageView, other: PageView): boolean {
  return sameInOrder(one.rows, other.rows, sameRow)
}

const sameRow = (one: RowView, other: RowView): boolean =>
  one.kind === other.kind &&
  one.subject === other.subject &&
  sameInOrder(one.tiles, other.tiles, (tile, across) => tile.title === across.title)

function sameInOrder<Item>(ones: readonly Item[], others: readonly Item[], same: (one: Item, other: Item) => boolean): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index]
      return other !== undefined && same(one, other)
    })
  )
}

export interface Place {
  /** The row by what it is, so that a row that slides down with all its titles moves none of them. */
  readonly row: RowView
  readonly rowIndex: number
  readonly column: number
}

export interface Move {
  readonly title: TitleId
  /** Null for a title that was not on the page. */
  readonly from: Place | null
  /** Null for a title that is no longer on it. */
  readonly to: Place | null
}

/** Every title that changed its row or its place in it between two versions of a page, in the new page's reading order, the gone ones last. */
export function movesBetween(before: PageView, after: PageView): readonly Move[] {
  const [old, now] = [placesOf(before), placesOf(after)]
  const moved: Move[] = []
  for (const [title, to] of now) {
    const from = old.get(title) ?? null
    if (from === null || !samePlace(from, to)) moved.push({ title, from, to })
  }
  for (const [title, from] of old) if (!now.has(title)) moved.push({ title, from, to: null })
  return moved
}

const samePlace = (one: Place, other: Place): boolean =>
  one.column === other.column && one.row.kind === other.row.kind && one.row.subject === other.row.subject

/** Where each title stands; of two places the first. */
function placesOf(page: PageView): ReadonlyMap<TitleId, Place> {
  const places = new Map<TitleId, Place>()
  page.rows.forEach((row, rowIndex) => {
    row.tiles.forEach((tile, column) => {
      if (!places.has(tile.title)) places.set(tile.title, { row, rowIndex, column })
    })
  })
  return places
}

/** The move worth telling: a title that came into the top rows, else one that came at all, else one on its way up, else any. */
export function boldestMove(moves: readonly Move[]): Move | null {
  const rank = ({ from, to }: Move): number => {
    if (to === null) return 4
    if (from === null) return to.rowIndex < 2 ? 0 : 1
    return to.rowIndex < from.rowIndex || (to.rowIndex === from.rowIndex && to.column < from.column) ? 2 : 3
  }
  return moves.reduce<Move | null>((best, move) => (best === null || rank(move) < rank(best) ? move : best), null)
}

/** What of the record strip is new or was taken away or put back since `before`; the newest such record is the one to name. */
export function changedRecord(before: readonly RecordView[], after: readonly RecordView[]): RecordView | null {
  const known = new Map(before.map((record) => [record.event, record.takenAway]))
  const newest = before.reduce((most, record) => Math.max(most, record.event), -1)
  const changed = after.filter(
    (record) => record.event > newest || (known.has(record.event) && known.get(record.event) !== record.takenAway),
  )
  const told = changed.filter((record) => TELLING.has(record.kind))
  return pickNewest(told.length > 0 ? told : changed)
}

/** Kinds from which something is learned: a caption names one of these before it names a sitting's start. */
const TELLING: ReadonlySet<RecordView['kind']> = new Set([
  'play',
  'resume',
  'stop',
  'rating',
  'list',
  'trailerStop',
  'episodeEnd',
  'search',
])

const pickNewest = (records: readonly RecordView[]): RecordView | null =>
  records.reduce<RecordView | null>((best, record) => (best === null || record.event > best.event ? record : best), null)

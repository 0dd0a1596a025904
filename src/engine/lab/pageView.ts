/** Pages as screens show them: each tile with its reason and its trailer. */
import type { FrontDesk } from '../service/frontDesk'
import type { Arranging } from '../service/pages/draft'
import type { PageRow } from '../service/pages/page'
import { type ReasonSources, reasonOf, type TileReason } from '../service/pages/reason'
import { type Evening, nowFor } from './evening'
import { personCard } from './personCards'
import type { PageView, RowView, Seat } from './snapshot'

interface PageOptions {
  /** The service's own, or that of a forked evening. */
  readonly desk?: FrontDesk
  /** By default as the service has it. */
  readonly arranging?: Arranging
}

export function pageView(evening: Evening, seat: Seat, { desk = evening.service.desk, arranging }: PageOptions = {}): PageView {
  const at = nowFor(evening, seat)
  const cold = desk.coldness(seat.profile)
  const rows = desk.tracedPage({ ...seat, at }, arranging)
  const { model } = evening.service.learned
  const coldReason = cold?.reason ?? 'noEvents'
  const reasonFor = (row: PageRow, tile: PageRow['tiles'][number]): TileReason => {
    if (model === null) return { kind: 'cold', reason: coldReason }
    const { histories } = desk
    const known = { model, coldReason, at, catalogue: evening.world.catalogue, lifts: evening.service.learned.pages.lifts }
    const sources: ReasonSources = { history: histories.of(seat.profile), cells: histories.cells(seat.profile), ...known }
    return reasonOf(row, tile, sources)
  }
  return { seat, person: personCard(evening, seat.profile), at, cold, rows: rows.map((row) => rowView(row, seat, { desk, reasonFor })) }
}

interface RowSources {
  readonly desk: FrontDesk
  readonly reasonFor: (row: PageRow, tile: PageRow['tiles'][number]) => TileReason
}

function rowView(row: PageRow, seat: Seat, { desk, reasonFor }: RowSources): RowView {
  const { kind, subject, orderedBy } = row
  const tiles = row.tiles.map((tile) => {
    const { trailer, probability } = desk.trailerShown(seat.profile, tile.title)
    const { title, score, rowScore } = tile
    return { title, score, rowScore, reason: reasonFor(row, tile), trailer, trailerProbability: probability }
  })
  return { kind, subject, orderedBy, tiles }
}

/**
 * Why does this title stand here? One line a tile, as data; `i18n` words it.
 *
 * A row says what orders it, so its tiles take their reason from that; in rows that the model orders, the reason is the
 * largest positive part of the tile's own score (the sum of all parts is the score: `Explanation`).
 *
 * Misleads: one part of many stands for all; where parts cancel each other, the largest is not the deciding one. The opened
 * tile shows them all.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { Minute, TitleId } from '../../contract/ids'
import { dayOf, titleId } from '../../contract/ids'
import type { Country } from '../../contract/vocabulary'
import { COUNTRIES } from '../../contract/vocabulary'
import type { Cells } from '../log/cellReader'
import type { Cold, FittedModel, PartSource } from '../models/protocol'
import { cellOf } from './cells'
import type { PageRow, Tile } from './page'

/** The one-line reason of a tile; worded by i18n. */
export type TileReason =
  | { readonly kind: 'resume'; readonly episode: number; readonly shareWatched: number; readonly probability: number }
  | { readonly kind: 'part'; readonly source: PartSource }
  | { readonly kind: 'similar'; readonly title: TitleId }
  | { readonly kind: 'popular'; readonly country: Country }
  | { readonly kind: 'listed' }
  /** So many days ago. */
  | { readonly kind: 'arrived'; readonly days: number }
  /** Watched so many times as often as usual. */
  | { readonly kind: 'trending'; readonly lift: number }
  | { readonly kind: 'explore' }
  | { readonly kind: 'cold'; readonly reason: Cold['reason'] }

export interface ReasonSources {
  readonly history: History
  readonly cells: Cells
  readonly model: FittedModel
  readonly catalogue: PublicCatalogue
  /** When the page is looked at. */
  readonly at: Minute
  /** By title: how many times as often as usual it is watched just now. */
  readonly lifts: Float32Array
  /** Why a page that is the same for everybody is so. */
  readonly coldReason: Cold['reason']
}

export function reasonOf(row: PageRow, tile: Tile, sources: ReasonSources): TileReason {
  if (tile.explored) return { kind: 'explore' }
  switch (row.kind) {
    case 'continueWatching':
      return resumeReason(tile, sources.cells)
    case 'becauseYouWatched':
      return { kind: 'similar', title: titleId(row.subject) }
    case 'popularInCountry':
      return { kind: 'popular', country: COUNTRIES[row.subject] }
    case 'explore':
      return { kind: 'explore' }
    case 'myList':
      return { kind: 'listed' }
    case 'newTitles':
      return { kind: 'arrived', days: Math.max(0, dayOf(sources.at) - sources.catalogue.titles[tile.title].releasedOn) }
    case 'trending':
      return { kind: 'trending', lift: sources.lifts[tile.title] }
    case 'everything':
      return sources.history.count === 0
        ? { kind: 'cold', reason: sources.coldReason }
        : { kind: 'part', source: { kind: 'popularity', country: -1 } }
    case 'topPicks':
    case 'genre':
      return { kind: 'part', source: leadingPart(sources.model, sources.history, tile.title) }
  }
}

function resumeReason(tile: Tile, cells: Cells): TileReason {
  const cell = cellOf(cells, tile.title)
  if (cell < 0) throw new RangeError(`Expected \`cells\` to hold title ${tile.title}, which stands in Continue watching`)
  return { kind: 'resume', episode: cells.episode[cell], shareWatched: cells.reachedShare[cell], probability: tile.rowScore }
}

/** The source of the largest positive part; the baseline only where nothing else speaks for the title. */
function leadingPart(model: FittedModel, history: History, title: TitleId): PartSource {
  let best: PartSource = { kind: 'baseline' }
  let bestValue = 0
  for (const { source, value } of model.explain(history, title).parts) {
    if (source.kind === 'baseline' || value <= bestValue) continue
    best = source
    bestValue = value
  }
  return best
}

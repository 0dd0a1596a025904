/**
 * Answers: how long is the tail of what is watched?
 *
 * Plays by title, the most played first, and how many titles count: ECS = 2·Σ pᵢ·i − 1 over the whole catalogue (`math/inequality.ts`).
 * Shapes: only titles that were played at all. Misleads: a play of two minutes counts as one.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import { type TitleId, titleId } from '../../../contract/ids'
import { effectiveCatalogueSize } from '../../../math/inequality'
import { hasTitle, type StrandCount } from './count'

export interface TitlesPicture {
  readonly signal: 'titles'
  /** Most played first; ties to the smaller number. */
  readonly ranked: readonly { readonly title: TitleId; readonly plays: number }[]
  readonly plays: number
  readonly catalogue: number
  /** Null where nothing was played. */
  readonly effective: number | null
}

export function countTitles({ titles }: Pick<PublicCatalogue, 'titles'>): StrandCount<TitlesPicture> {
  const plays = new Float64Array(titles.length)
  return {
    kinds: ['play'],
    add: (record) => {
      if (hasTitle(record)) plays[record.title]++
    },
    finish: () => ({
      signal: 'titles',
      ranked: Array.from(plays, (count, title) => ({ title: titleId(title), plays: count }))
        .filter((one) => one.plays > 0)
        .sort((one, other) => other.plays - one.plays || one.title - other.title),
      plays: plays.reduce((sum, count) => sum + count, 0),
      catalogue: titles.length,
      effective: effectiveCatalogueSize(plays),
    }),
  }
}

/**
 * Titles of one row that are not all the same: the next is the one that is well placed and unlike those before it.
 *
 * Formula (maximal marginal relevance), δ the knob: next = argmax (1 − δ)·(1 − place/n) − δ·max over the chosen c of J(t, c), with
 * the place that the row gave it among its n titles, and J the genres shared ÷ the genres of either (Jaccard). At δ = 0 the row
 * stays as it is. Done to the rows that do not stand for one genre: First for tonight, Because of X, New.
 * Source: Carbonell & Goldstein 1998; that variety within a list is worth some accuracy, Ziegler et al. 2005.
 *
 * Misleads: two comedies may be less alike than a comedy and a drama; genres are all it looks at.
 */
import type { RowKind } from '../../contract/vocabulary'
import type { CatalogueIndex } from './catalogueIndex'
import type { DraftRow, PageStep } from './draft'

const DIVERSIFIED: ReadonlySet<RowKind> = new Set(['topPicks', 'becauseYouWatched', 'newTitles'])

export const diversify: PageStep = {
  id: 'diversify',
  apply: (rows, { arranging: { diversity }, index, columns }) =>
    diversity <= 0 ? rows : rows.map((row) => (DIVERSIFIED.has(row.kind) ? diversified(row, { diversity, index, columns }) : row)),
}

interface Diversifying {
  readonly diversity: number
  readonly index: CatalogueIndex
  readonly columns: number
}

function diversified(row: DraftRow, { diversity, index, columns }: Diversifying): DraftRow {
  const count = row.titles.length
  const left = [...row.titles]
  const places = left.map((_, place) => 1 - place / count)
  const nearest = new Float64Array(count)
  const chosen: number[] = []
  while (chosen.length < columns && left.length > 0) {
    let best = 0
    let bestValue = Number.NEGATIVE_INFINITY
    for (let at = 0; at < left.length; at++) {
      const value = (1 - diversity) * places[at] - diversity * nearest[at]
      if (value <= bestValue) continue
      best = at
      bestValue = value
    }
    const [title] = left.splice(best, 1)
    places.splice(best, 1)
    nearest.copyWithin(best, best + 1)
    for (let at = 0; at < left.length; at++)
      nearest[at] = Math.max(nearest[at], sharedGenres(index.genreBits[left[at]], index.genreBits[title]))
    chosen.push(title)
  }
  return { ...row, titles: [...chosen, ...left] }
}

/** Genres of both ÷ genres of either, 0 to 1. */
export const sharedGenres = (one: number, other: number): number => bitsIn(one & other) / Math.max(1, bitsIn(one | other))

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

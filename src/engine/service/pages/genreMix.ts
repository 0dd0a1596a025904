/**
 * Of which genres is what somebody watched, and of which is what they are shown? And how far apart are the two?
 *
 * p(g): share of genre g in the history, each liked title (weight above 0) counting its weight; q(g): share of g in a list, each
 * title counting alike. A title of k genres counts 1/k in each.
 * Distance: C(p, q) = Σ p(g)·log(p(g) / q̃(g)), q̃ = (1 − α)·q + α·p, α = 0.01: 0 where the list has the mix of the history; the
 * smoothing keeps it finite where a genre is missing. Unit: nats.
 * Source: Steck 2018, "Calibrated recommendations", doi 10.1145/3240323.3240372.
 *
 * Misleads: the history is of what was shown before as well as of what is liked; and a shared profile has the mix of nobody.
 */
import type { History } from '../../contract/history'
import { GENRES } from '../../contract/vocabulary'
import { log } from '../../math/elementary'
import type { CatalogueIndex } from './catalogueIndex'

export const SMOOTHING = 0.01

/** Fills `out` with p, by genre; false where nothing was liked, and nothing is known. */
export function historyMix({ count, titles, weights }: History, index: CatalogueIndex, out: Float64Array): boolean {
  out.fill(0)
  let total = 0
  for (let entry = 0; entry < count; entry++) {
    if (!(weights[entry] > 0)) continue
    addTitle(out, index, { title: titles[entry], weight: weights[entry] })
    total += weights[entry]
  }
  if (total === 0) return false
  for (let genre = 0; genre < out.length; genre++) out[genre] /= total
  return true
}

/** Adds one title's genres, by its weight, to a sum by genre. */
export function addTitle(
  out: Float64Array,
  index: CatalogueIndex,
  { title, weight }: { readonly title: number; readonly weight: number },
): void {
  const share = weight * index.genreShare[title]
  for (let at = index.genreStarts[title]; at < index.genreStarts[title + 1]; at++) out[index.genres[at]] += share
}

/** Of titles that count alike: by genre, adding up to 1; all 0 for none. */
export function listMix(titles: readonly number[], index: CatalogueIndex): Float64Array {
  const mix = new Float64Array(GENRES.length)
  for (const title of titles) addTitle(mix, index, { title, weight: 1 / titles.length })
  return mix
}

/** C(p, q), where `sums` are q times `total`: the list as far as it goes. */
export function miscalibration(p: Float64Array, sums: Float64Array, total = 1): number {
  let distance = 0
  for (let genre = 0; genre < p.length; genre++) {
    if (p[genre] === 0) continue
    const smooth = ((1 - SMOOTHING) * sums[genre]) / total + SMOOTHING * p[genre]
    distance += p[genre] * log(p[genre] / smooth)
  }
  return distance
}

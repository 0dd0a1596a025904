/**
 * Which titles may be recommended to this person, and in what order does the model put them?
 *
 * Left out: what is finished, what is in progress (it belongs to Continue watching), and what was begun and left for good; in
 * short, whatever was played and is known how far; what was rated without being played, for whoever rates a title knows it (a newcomer's picks);
 * what was put on the list (it belongs to My List); and what has not arrived yet.
 * Where how long people watch is hidden or not recorded, a title that was begun stays: nobody knows whether it was finished, and in Continue
 * watching it cannot stand.
 * Source of the filter: Alvino & Basilico 2015 (already seen).
 * Standing: (score − lowest) / (highest − lowest) over the candidates, 0 to 1, so that rows of different scores can be weighed.
 *
 * Misleads: the lowest and the highest score of a page decide the scale, so a standing compares titles on one page only.
 */
import type { Day } from '../../contract/ids'
import type { Cells } from '../log/cellReader'
import type { Arrival } from './catalogueIndex'
import type { Ranker } from './ranking'

export interface CandidateColumns {
  readonly candidate: Uint8Array
  readonly ranked: Uint16Array
  readonly standing: Float32Array
}

export interface Ranking {
  readonly columns: CandidateColumns
  readonly ranker: Ranker
  readonly arrivals: readonly Arrival[]
  readonly today: Day
}

/** Fills the columns for one person and returns how many candidates there are. */
export function rankCandidates(scores: Float32Array, cells: Cells, { columns, ranker, arrivals, today }: Ranking): number {
  const { candidate, ranked, standing } = columns
  candidate.fill(1)
  for (const { title, day } of arrivals) if (day > today) candidate[title] = 0
  for (let cell = 0; cell < cells.count; cell++) {
    const isKnown = cells.finished[cell] === 1 || cells.inProgress[cell] === 1
    if (isKnown || cells.thumb[cell] !== 0 || cells.onList[cell] === 1) candidate[cells.titles[cell]] = 0
  }
  const count = ranker.rank(scores, candidate, ranked)
  const lowest = count > 0 ? scores[ranked[count - 1]] : 0
  const spread = count > 0 ? scores[ranked[0]] - lowest : 0
  if (spread === 0) standing.fill(0.5)
  else {
    const scale = 1 / spread
    for (let title = 0; title < standing.length; title++) standing[title] = Math.min(1, Math.max(0, (scores[title] - lowest) * scale))
  }
  return count
}

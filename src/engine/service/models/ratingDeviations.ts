/**
 * What remains of each rating beside the baselines, by person and by title: what neighbours are compared by, and what they
 * speak with.
 */
import type { History } from '../../contract/history'
import type { Interactions } from '../log/interactions'
import { byTitle } from './byTitle'
import type { ByColumn } from './neighbourScan'
import { personBias, type RatingBaselines } from './ratingBaselines'

export interface Deviations {
  /** Columns are people, rows titles. */
  readonly byPerson: ByColumn
  /** Columns are titles, rows people. */
  readonly byTitle: ByColumn
}

export function ratingDeviations(interactions: Interactions, baselines: RatingBaselines): Deviations {
  const { profileCount, starts, titles, weights } = interactions
  const deviations = new Float32Array(starts[profileCount])
  for (let profile = 0; profile < profileCount; profile++) {
    const from = starts[profile]
    const to = starts[profile + 1]
    writeDeviations(
      { count: to - from, titles: titles.subarray(from, to), weights: weights.subarray(from, to) },
      baselines,
      deviations.subarray(from, to),
    )
  }
  const columns = byTitle({ ...interactions, weights: deviations })
  return {
    byPerson: { starts, rows: titles, deviations },
    byTitle: { starts: columns.starts, rows: columns.profiles, deviations: columns.weights },
  }
}

/** Writes them in the history's order; gives the person's part of the baseline. */
export function writeDeviations(
  history: Pick<History, 'count' | 'titles' | 'weights'>,
  baselines: RatingBaselines,
  out: Float32Array | Float64Array,
): number {
  const own = personBias(history, baselines)
  for (let entry = 0; entry < history.count; entry++) {
    out[entry] = history.weights[entry] - baselines.mean - baselines.byTitle[history.titles[entry]] - own
  }
  return own
}

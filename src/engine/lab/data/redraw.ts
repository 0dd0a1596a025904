/**
 * How sure is a guessed taste? The person's titles are drawn again with repetition, the taste is folded in from each redraw, and it is counted how
 * often each genre's liking falls on the same side of the mean.
 *
 * Source: the bootstrap (Efron 1979). Keyed by profile, so that the same person is redrawn alike. Shapes: one share a genre.
 * Misleads with a handful of titles: what was never watched cannot be drawn.
 */
import type { History } from '../../contract/history'
import type { ProfileId } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'
import { stream, uniform } from '../../math/random'
import type { Evening } from '../evening'
import { type Beliefs, genreLikings } from '../people/beliefs'

interface Redrawing {
  readonly profile: ProfileId
  readonly likings: Float64Array
  readonly beliefs: Beliefs
  readonly times: number
}

const FEWEST_TITLES = 3

/** Null where there are too few titles to draw from. */
export function redrawn({ scenario, service }: Evening, { profile, likings, beliefs, times }: Redrawing): Float64Array | null {
  const history = service.histories.of(profile)
  if (history.count < FEWEST_TITLES) return null
  const basis = copied(history)
  const lots = stream(scenario.seed, 'dossier: redraws')
  const same = new Float64Array(GENRES.length)
  const direction = new Float64Array(beliefs.compass.columns)
  for (let time = 0; time < times; time++) {
    const known = beliefs.compass.point(
      drawnAgain(basis, (entry) => uniform(lots, profile, time, entry)),
      direction,
      0,
    )
    if (!known) continue
    const drawn = genreLikings(beliefs, direction, 0)
    for (let genre = 0; genre < GENRES.length; genre++) if (drawn[genre] > 0 === likings[genre] > 0) same[genre] += 1 / times
  }
  return same
}

const copied = ({ count, titles, weights, lastAt, country }: History): History => ({
  count,
  titles: titles.slice(0, count),
  weights: weights.slice(0, count),
  lastAt: lastAt.slice(0, count),
  country,
})

/** A title drawn twice counts twice; one not drawn is left out. */
function drawnAgain({ count, titles, weights, lastAt, country }: History, lot: (entry: number) => number): History {
  const times = new Uint8Array(count)
  for (let entry = 0; entry < count; entry++) times[Math.floor(lot(entry) * count)]++
  const kept = Array.from({ length: count }, (_, entry) => entry).filter((entry) => times[entry] > 0)
  return {
    count: kept.length,
    titles: Uint16Array.from(kept, (entry) => titles[entry]),
    weights: Float32Array.from(kept, (entry) => times[entry] * weights[entry]),
    lastAt: Int32Array.from(kept, (entry) => lastAt[entry]),
    country,
  }
}

/**
 * How alike are two titles, judged by the people who did something with both?
 *
 * Cosine, for what people do:        c(i, j) = Σ w_pi·w_pj / √(Σ w_pi² · Σ w_pj²)
 *   the sums below the line over all people of each title, w the weight of a cell (below 0: disliked).
 * Pearson on baselines, for ratings: ρ(i, j) = Σ r_pi·r_pj / √(Σ r_pi² · Σ r_pj²), all sums over people of both titles,
 *   r = w − b, what remains of a weight beside the baseline b = mean + the title's part + the person's part.
 * Either is shrunk towards 0 while few people know both: · n/(n + {@link SHRINKAGE}), n of them.
 * Baselines: title part Σ (w − mean)/(n + 10), then person part Σ (w − mean − title part)/(n + 5).
 *
 * Shapes: titles × titles, row-major, symmetric, diagonal 0. O(Σ over people of titles²).
 * Source: Sarwar et al. 2001 (item-based neighbours); Koren 2010, "Factor in the neighbors" (baselines, shrinkage); the
 * strength of 20 is set by us.
 *
 * Misleads: cosine takes what was never shown for a 0; Pearson is blind where everybody says the same of a title.
 */
import type { History } from '../../contract/history'
import type { Interactions } from '../log/interactions'

export type Likeness = 'cosine' | 'pearson'

/** People of both titles after whom a likeness counts half. */
const SHRINKAGE = 20
const TITLE_STRENGTH = 10
const PERSON_STRENGTH = 5
const PEOPLE_A_STEP = 512

/** What is expected of a weight before anything is known of the pair: all 0 for the cosine. */
export interface Baselines {
  readonly mean: number
  readonly byTitle: Float64Array
}

export interface ItemLikeness {
  readonly likeness: Likeness
  readonly baselines: Baselines
  /** Titles × titles. */
  readonly table: Float64Array
}

/** The person's part of a baseline, folded in from the history. */
export function personPart({ count, titles, weights }: History, { mean, byTitle }: Baselines): number {
  let sum = 0
  for (let entry = 0; entry < count; entry++) sum += weights[entry] - mean - byTitle[titles[entry]]
  return sum / (count + PERSON_STRENGTH)
}

/** Yields the share of people read, 0 to 1. */
export function* itemLikeness(interactions: Interactions, likeness: Likeness): Generator<number, ItemLikeness> {
  const { titleCount, profileCount } = interactions
  const baselines = likeness === 'cosine' ? { mean: 0, byTitle: new Float64Array(titleCount) } : baselinesOf(interactions)
  const sums = { shared: new Float64Array(titleCount * titleCount), squares: new Float64Array(titleCount * titleCount) }
  const both = new Uint32Array(titleCount * titleCount)
  const rest = new Float64Array(titleCount)
  for (let profile = 0; profile < profileCount; profile++) {
    addPerson(interactions, profile, { ...sums, both, rest, baselines, likeness })
    if (profile % PEOPLE_A_STEP === PEOPLE_A_STEP - 1) yield profile / profileCount
  }
  return { likeness, baselines, table: likenessTable(titleCount, likeness, { ...sums, both }) }
}

interface Sums {
  readonly shared: Float64Array
  /** For Pearson, at (i, j): Σ r_pi² over the people of both; for the cosine only the diagonal is read. */
  readonly squares: Float64Array
  readonly both: Uint32Array
}

interface Adding extends Sums {
  readonly rest: Float64Array
  readonly baselines: Baselines
  readonly likeness: Likeness
}

function addPerson({ starts, titles, weights, titleCount }: Interactions, profile: number, to: Adding): void {
  const { shared, squares, both, rest, baselines, likeness } = to
  const from = starts[profile]
  const count = starts[profile + 1] - from
  const history = { count, titles: titles.subarray(from, from + count), weights: weights.subarray(from, from + count) }
  const own = likeness === 'cosine' ? 0 : personPart({ ...history, lastAt: NO_TIMES, country: -1 }, baselines)
  for (let entry = 0; entry < count; entry++) {
    rest[entry] = history.weights[entry] - baselines.mean - baselines.byTitle[history.titles[entry]] - own
  }
  const pearson = likeness === 'pearson'
  for (let one = 0; one < count; one++) {
    const row = history.titles[one] * titleCount
    const value = rest[one]
    for (let other = 0; other < count; other++) {
      const at = row + history.titles[other]
      shared[at] += value * rest[other]
      both[at]++
      if (pearson) squares[at] += value * value
    }
  }
}

const NO_TIMES = new Int32Array(0)

function likenessTable(titleCount: number, likeness: Likeness, { shared, squares, both }: Sums): Float64Array {
  const table = new Float64Array(titleCount * titleCount)
  for (let one = 0; one < titleCount; one++) {
    for (let other = 0; other < titleCount; other++) {
      const at = one * titleCount + other
      const n = both[at]
      if (one === other || n === 0) continue
      const below =
        likeness === 'cosine'
          ? shared[one * titleCount + one] * shared[other * titleCount + other]
          : squares[at] * squares[other * titleCount + one]
      if (below > 0) table[at] = ((shared[at] / Math.sqrt(below)) * n) / (n + SHRINKAGE)
    }
  }
  return table
}

function baselinesOf({ titleCount, titles, weights }: Interactions): Baselines {
  const byTitle = new Float64Array(titleCount)
  const counts = new Uint32Array(titleCount)
  let sum = 0
  for (let cell = 0; cell < titles.length; cell++) sum += weights[cell]
  const mean = titles.length > 0 ? sum / titles.length : 0
  for (let cell = 0; cell < titles.length; cell++) {
    byTitle[titles[cell]] += weights[cell] - mean
    counts[titles[cell]]++
  }
  for (let title = 0; title < titleCount; title++) byTitle[title] /= counts[title] + TITLE_STRENGTH
  return { mean, byTitle }
}

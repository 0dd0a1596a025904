/**
 * What goes with what, where what was liked one after the other goes together more? EASE (ease.ts) on pairs that count by how near
 * they stand in their person's own order. It is a member of the blend for records of any kind (stacking.ts).
 *
 * Formula: P = (G + λI)⁻¹, B(i, j) = −P(i, j) / P(j, j) as in EASE, but
 *   G(i, j) = Σ over the people u of both of φ + (1 − φ)·exp(−|r(u, i) − r(u, j)| / τ),
 * r the ranks of ownOrder.ts, τ = {@link REACH} titles, φ = {@link ANYWHERE}; G(i, i) is the number of people, as before. Each person's
 * table of e^(−|distance|/τ) is a covariance, so that G has an inverse as XᵀX has. Where nothing has a time, all distances are 0, and it is EASE.
 * Only the {@link MOST_TITLES} titles that most people liked take part, each with {@link FEWEST} people or more: the pairs of others
 * stand next to each other in one person's order or nobody's.
 *
 * Shapes: titles × titles, full. Parts and likeness as in EASE. τ, φ, λ = {@link REGULARISATION} by cross-validation within the training
 * part of MovieLens's small set, where it orders 5 % better than EASE (NDCG@10 .1874 against .1777 over five fifths, difference .0097, 95 %
 * interval .0065 to .0127) and everything from τ = 5 to 20, φ = .1 to .3, λ = 50 to 120, or a fall as 1/(1 + distance/5), is within 1 % of
 * that. Told a shuffled order it is worse than EASE.
 * Source: Steck 2019 for the closed form; that neighbours in a session go together is what item2vec counts (Barkan & Koenigstein
 * 2016) and the window of word counts (Lund & Burgess 1996), here with the fall-off instead of an edge.
 * It misleads where the order is not one of choosing (MovieLens offers titles by the page, and people rate down the page), and where
 * what comes next is asked for rather than what is missing in between: there it is no better than EASE, rather worse.
 */
import { exp } from '../../math/elementary'
import { invertInPlace, SymmetricTiles } from '../../math/symmetricInverse'
import { topK } from '../../math/topk'
import type { Interactions } from '../log/interactions'
import { EaseModel } from './ease'
import { WeightsByTitle } from './easeWeights'
import { begun } from './fitting'
import { type LikedCells, likedAmong, likedCells, type Places } from './likedCells'
import { ownRanks } from './ownOrder'
import type { Recommender } from './protocol'

const REACH = 8
/** What a pair counts however far apart, beside 1 for a pair of the same moment. */
const ANYWHERE = 0.2
const REGULARISATION = 80
const FEWEST = 5
/** 2,000 titles take two seconds. */
const MOST_TITLES = 2000
/** Ranks come in halves. */
const STEPS_A_TITLE = 2
/** Titles apart after which e^(−distance/τ) is left out: 3·10⁻⁵. */
const FARTHEST = 10.5 * REACH
const ROWS_A_STEP = 64

/** Places of the titles that take part, ascending. */
function takingPart({ byTitle, titles }: LikedCells): Uint32Array {
  const likers = Float64Array.from(titles, (_, place) => byTitle.starts[place + 1] - byTitle.starts[place])
  const first = new Uint32Array(Math.min(MOST_TITLES, titles.length))
  const allowed = Uint8Array.from(likers, (count) => (count >= FEWEST ? 1 : 0))
  return first.subarray(0, topK(likers, first, { allowed })).sort()
}

/** By cell of `byPerson`: the rank in the person's own order, among all that they liked. */
function ranksOf({ profiles, titles, byPerson }: LikedCells, interactions: Interactions): Float64Array {
  const all = ownRanks(interactions)
  const ranks = new Float64Array(byPerson.indices.length)
  profiles.forEach((profile, person) => {
    let from = interactions.starts[profile]
    for (let cell = byPerson.starts[person]; cell < byPerson.starts[person + 1]; cell++) {
      const title = titles[byPerson.indices[cell]]
      while (interactions.titles[from] !== title) from++
      ranks[cell] = all[from]
    }
  })
  return ranks
}

/** By half titles apart. */
const falling = (): Float64Array =>
  Float64Array.from({ length: STEPS_A_TITLE * FARTHEST }, (_, steps) => ANYWHERE + (1 - ANYWHERE) * exp(-steps / (STEPS_A_TITLE * REACH)))

/** The values of the cells of rows, in the order of their columns. */
function valuesTurned(rows: Places, values: Float64Array, columns: Places): Float64Array {
  const next = columns.starts.slice()
  const out = new Float64Array(values.length)
  for (let cell = 0; cell < values.length; cell++) out[next[rows.indices[cell]]++] = values[cell]
  return out
}

/** G + λI. Yields the share of rows done. */
function* nearCounts(liked: LikedCells, ranks: Float64Array, ridge: number): Generator<number, SymmetricTiles> {
  const { byPerson, byTitle, titles } = liked
  const count = titles.length
  const matrix = new SymmetricTiles(count)
  const together = new Float64Array(count)
  const byTitleRanks = valuesTurned(byPerson, ranks, byTitle)
  const near = falling()
  for (let row = 0; row < count; row++) {
    together.fill(0, 0, row + 1)
    for (let cell = byTitle.starts[row]; cell < byTitle.starts[row + 1]; cell++) {
      const end = byPerson.starts[byTitle.indices[cell] + 1]
      for (let at = byPerson.starts[byTitle.indices[cell]]; at < end && byPerson.indices[at] <= row; at++) {
        const steps = STEPS_A_TITLE * Math.abs(ranks[at] - byTitleRanks[cell])
        together[byPerson.indices[at]] += steps < near.length ? near[steps] : ANYWHERE
      }
    }
    together[row] += ridge
    matrix.writeRow(row, together)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield row / count
  }
  return matrix
}

/** Of the options it reads none: its λ belongs to its own G. */
export const easeSequence: Recommender<EaseModel> = {
  id: 'ease',
  *fit(interactions, catalogue, first) {
    yield* begun(interactions, catalogue, first)
    const all = likedCells(interactions)
    const liked = likedAmong(all, takingPart(all))
    const counting = nearCounts(liked, ranksOf(liked, interactions), REGULARISATION)
    let step = counting.next()
    for (; !step.done; step = counting.next()) yield { done: 0.2 * step.value }
    for (const done of invertInPlace(step.value)) yield { done: 0.2 + 0.75 * done }
    const model = new EaseModel(new WeightsByTitle(step.value), liked)
    yield { done: 1 }
    return model
  },
}

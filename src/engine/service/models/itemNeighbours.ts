/**
 * What goes with what you liked? Item-kNN as in itemKnn.ts, for catalogues of any size: only the neighbours are kept, no table
 * of all pairs, and a title is liked or not.
 *
 * Formula: score(t) = Σ c(i, t) over the liked titles i of the history that are among the {@link NEIGHBOURS} nearest of t, c the
 * shrunk and weighted cosine of itemCosines.ts. The parts are the summands, each with its title. Asked for Pearson on baselines it is
 * itemKnn.ts itself, with its table: that likeness compares how much, and needs weights that say so.
 *
 * Shapes: titles × neighbours. O(Σ over people of titles²) to fit.
 * Source: Sarwar, Karypis, Konstan & Riedl 2001; Deshpande & Karypis 2004 for the sum without a denominator. 200 neighbours
 * and a shrinkage of 5 are the best of a grid, cross-validated within the training part of MovieLens's small set; 50 neighbours or
 * a shrinkage of 20 lose 2 %.
 * It misleads by counting twice: two sequels in a history speak as loudly as two strangers. EASE is the same without that.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import { ItemCosines } from './itemCosines'
import { itemKnn } from './itemKnn'
import type { LikedCells, Places } from './likedCells'
import { likedCells, likedPlaces, rowsOf, turned } from './likedCells'
import { nearest } from './nearest'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Recommender, Similar } from './protocol'

const NEIGHBOURS = 200
const SHRINKAGE = 5
const ROWS_A_STEP = 64

/** By title, its neighbours and how near each is; entries of `nearness` belong to those of `places.indices`. */
interface Neighbours {
  readonly places: Places
  readonly nearness: Float64Array
}

interface State {
  readonly liked: LikedCells
  readonly shrinkage: number
  /** Row i: the titles of which i is among the nearest. */
  readonly speaks: Neighbours
}

export class ItemNeighboursModel implements AnyFittedModel {
  readonly id = 'itemKnn'
  readonly titleCount: number
  private readonly state: State
  private readonly places: Uint32Array
  private readonly sums: Float64Array

  constructor(state: State) {
    this.state = state
    this.titleCount = state.liked.placeOf.length
    this.places = new Uint32Array(state.liked.titles.length)
    this.sums = new Float64Array(state.liked.titles.length)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, places } = this
    const { liked, speaks } = this.state
    const { starts, indices } = speaks.places
    sums.fill(0)
    const count = likedPlaces(history, liked.placeOf, places)
    for (let entry = 0; entry < count; entry++) {
      const end = starts[places[entry] + 1]
      for (let at = starts[places[entry]]; at < end; at++) sums[indices[at]] += speaks.nearness[at]
    }
    out.fill(0, 0, this.titleCount)
    for (let place = 0; place < sums.length; place++) out[liked.titles[place]] = sums[place]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { places } = this
    const { liked, speaks } = this.state
    const { starts, indices } = speaks.places
    const parts: AnyPart[] = []
    let score = 0
    const count = likedPlaces(history, liked.placeOf, places)
    for (let entry = 0; entry < count; entry++) {
      const row = indices.subarray(starts[places[entry]], starts[places[entry] + 1])
      const found = row.indexOf(liked.placeOf[title])
      if (found < 0) continue
      const value = speaks.nearness[starts[places[entry]] + found]
      score += value
      parts.push({ source: { kind: 'watched', title: titleId(liked.titles[places[entry]]) }, value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { liked, shrinkage } = this.state
    return similarByAudience(liked, { title, count, shrinkage })
  }
}

interface SimilarQuestion {
  readonly title: TitleId
  readonly count: number
  readonly shrinkage: number
}

/** The titles whose audience is most like a title's, all others compared. */
export function similarByAudience(liked: LikedCells, { title, count, shrinkage }: SimilarQuestion): readonly Similar[] | Cold {
  const { titles, placeOf } = liked
  if (placeOf[title] < 0) return { kind: 'cold', reason: 'newTitle' }
  const cosines = new Float64Array(titles.length)
  new ItemCosines(liked, shrinkage).rowInto(cosines, placeOf[title])
  const likeness = new Float64Array(placeOf.length).fill(Number.NaN)
  for (let place = 0; place < titles.length; place++) if (cosines[place] > 0) likeness[titles[place]] = cosines[place]
  return nearest(likeness, title, count)
}

/** The nearest of each title. Yields the share of titles done. */
function* nearestTitles(
  liked: LikedCells,
  options: { readonly neighbours: number; readonly shrinkage: number },
): Generator<number, Neighbours> {
  const count = liked.titles.length
  const likeness = new ItemCosines(liked, options.shrinkage)
  const cosines = new Float64Array(count)
  const chosen = new Uint32Array(Math.min(options.neighbours, count))
  const starts = new Int32Array(count + 1)
  const indices: number[] = []
  const nearness: number[] = []
  for (let row = 0; row < count; row++) {
    likeness.rowInto(cosines, row)
    for (let other = 0; other < count; other++) if (cosines[other] === 0) cosines[other] = Number.NaN
    const found = topK(cosines, chosen)
    for (const other of chosen.subarray(0, found).sort()) {
      indices.push(other)
      nearness.push(cosines[other])
    }
    starts[row + 1] = indices.length
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield row / count
  }
  return { places: { starts, indices: Uint32Array.from(indices) }, nearness: Float64Array.from(nearness) }
}

/** From the nearest of each title to the titles that each speaks for. */
function turnedRound({ places, nearness }: Neighbours): Neighbours {
  const round = turned(places, rowsOf(places))
  const next = round.starts.slice()
  const values = new Float64Array(nearness.length)
  for (let cell = 0; cell < nearness.length; cell++) values[next[places.indices[cell]]++] = nearness[cell]
  return { places: round, nearness: values }
}

export const itemNeighbours: Recommender<AnyFittedModel & { readonly id: 'itemKnn' }> = {
  id: 'itemKnn',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    if (options.likeness === 'pearson') return yield* itemKnn.fit(interactions, catalogue, options)
    const { neighbours = NEIGHBOURS, shrinkage = SHRINKAGE } = options
    const liked = likedCells(interactions)
    const finding = nearestTitles(liked, { neighbours, shrinkage })
    for (let step = finding.next(); ; step = finding.next()) {
      if (!step.done) {
        yield { done: step.value }
        continue
      }
      yield { done: 1 }
      return new ItemNeighboursModel({ liked, shrinkage, speaks: turnedRound(step.value) })
    }
  },
}

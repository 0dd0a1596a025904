/**
 * What goes with what, all else being equal? A linear autoencoder: each title of the history speaks for every other one, with
 * a weight that is learned beside all other weights, so that a title is not counted twice for going with another that counts already.
 *
 * Formula: score(j) = Σ B(i, j) over the liked titles i of the history; B in easeWeights.ts, λ = `regularisation`. The parts are
 * the summands, each with its title; a weight below 0 speaks against.
 * Similar: the partial correlation −P(i, j) / √(P(i, i)·P(j, j)): what is left of two titles' likeness beside all others.
 *
 * Shapes: titles × titles, full. n³ operations for n titles that somebody liked (or as many people, where they are fewer).
 * Source: Steck 2019, arXiv 1905.03375, algorithm 1. λ = 150 is the best, cross-validated within the training part of
 * MovieLens's small set, where everything between 100 and 400 is within 2 % of it; the paper's three large sets want 200 to 1,000.
 * It misleads with few people: each weight then hangs on a handful of shared viewers. And it says nothing of a title that nobody liked.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { expectRoom, expectTitle } from './checks'
import type { TitleWeights } from './easeWeights'
import { titleWeights } from './easeWeights'
import { begun } from './fitting'
import type { LikedCells } from './likedCells'
import { likedCells, likedPlaces } from './likedCells'
import { nearest } from './nearest'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Recommender, Similar } from './protocol'

export class EaseModel implements AnyFittedModel {
  readonly id = 'ease'
  readonly titleCount: number
  readonly weights: TitleWeights
  private readonly liked: LikedCells
  private readonly places: Uint32Array
  private readonly sums: Float64Array

  constructor(weights: TitleWeights, liked: LikedCells) {
    this.weights = weights
    this.liked = liked
    this.titleCount = liked.placeOf.length
    this.places = new Uint32Array(liked.titles.length)
    this.sums = new Float64Array(liked.titles.length)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, places } = this
    const { titles, placeOf } = this.liked
    this.weights.sumInto(sums, places, likedPlaces(history, placeOf, places))
    out.fill(0, 0, this.titleCount)
    for (let place = 0; place < titles.length; place++) out[titles[place]] = sums[place]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { placeOf, titles } = this.liked
    const { places, sums } = this
    if (placeOf[title] < 0) return { score: 0, parts: [] }
    this.weights.columnInto(sums, placeOf[title])
    const parts: AnyPart[] = []
    let score = 0
    const count = likedPlaces(history, placeOf, places)
    for (let entry = 0; entry < count; entry++) {
      const value = sums[places[entry]]
      if (value === 0) continue
      score += value
      parts.push({ source: { kind: 'watched', title: titleId(titles[places[entry]]) }, value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { placeOf, titles } = this.liked
    const place = placeOf[title]
    if (place < 0) return { kind: 'cold', reason: 'newTitle' }
    const { sums, weights } = this
    const { diagonal } = weights
    weights.columnInto(sums, place)
    const likeness = new Float64Array(this.titleCount).fill(Number.NaN)
    for (let other = 0; other < titles.length; other++) {
      likeness[titles[other]] = sums[other] * Math.sqrt(diagonal[place] / diagonal[other])
    }
    return nearest(likeness, title, count)
  }
}

/** A changed λ takes effect until the first row is counted; afterwards with the next fit. */
export const ease: Recommender<EaseModel> = {
  id: 'ease',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    const liked = likedCells(interactions)
    const fitting = titleWeights(liked, options.regularisation)
    for (let step = fitting.next(); ; step = fitting.next()) {
      if (!step.done) {
        yield { done: step.value }
        continue
      }
      yield { done: 1 }
      return new EaseModel(step.value, liked)
    }
  },
}

/**
 * What did the people most like you like? The nearest neighbours among people, found anew from the history: nobody is looked up.
 *
 * Formula: score(t) = Σ c(h, u) over the {@link NEIGHBOURS} people u nearest to the history h who liked t, with
 *   c(h, u) = |h ∩ u| / √(|h|·|u|) · n/(n + s),  n = |h ∩ u|,
 * the cosine of two sets of liked titles; s = `shrinkage`, 0 unless asked for. Who liked exactly what the history likes (the
 * person's own records, say) has nothing to add and is left out. The parts are the neighbours, each with its c.
 *
 * Shapes: people × titles, 0 and 1. Nothing is computed at the fit but the turned matrix.
 * Source: Herlocker, Konstan, Borchers & Riedl 1999 (neighbours among people); the sum without a denominator, which orders
 * better than a mean, as for titles in Deshpande & Karypis 2004.
 * It misleads where the histories are short: many people are then equally near, and who comes first is chance. What everybody
 * liked gets everybody's vote.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import { similarByAudience } from './itemNeighbours'
import type { LikedCells } from './likedCells'
import { likedCells, likedPlaces } from './likedCells'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Recommender, Similar } from './protocol'

const NEIGHBOURS = 50

export class UserKnnModel implements AnyFittedModel {
  readonly id = 'userKnn'
  readonly titleCount: number
  private readonly liked: LikedCells
  private readonly shrinkage: number
  private readonly places: Uint32Array
  /** By person: titles shared with the history, then the likeness to it. */
  private readonly likeness: Float64Array
  private readonly neighbours: Uint32Array
  private readonly sums: Float64Array

  constructor(liked: LikedCells, options: { readonly neighbours: number; readonly shrinkage: number }) {
    this.liked = liked
    this.titleCount = liked.placeOf.length
    this.shrinkage = options.shrinkage
    this.places = new Uint32Array(liked.titles.length)
    this.likeness = new Float64Array(liked.profiles.length)
    this.neighbours = new Uint32Array(Math.min(options.neighbours, liked.profiles.length))
    this.sums = new Float64Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, neighbours, likeness } = this
    const { titles, byPerson } = this.liked
    const found = this.findNeighbours(history)
    sums.fill(0)
    for (let place = 0; place < found; place++) {
      const person = neighbours[place]
      const end = byPerson.starts[person + 1]
      for (let cell = byPerson.starts[person]; cell < end; cell++) sums[titles[byPerson.indices[cell]]] += likeness[person]
    }
    for (let title = 0; title < this.titleCount; title++) out[title] = sums[title]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { neighbours, likeness } = this
    const { placeOf, byTitle, profiles } = this.liked
    const place = placeOf[title]
    const found = this.findNeighbours(history)
    const parts: AnyPart[] = []
    let score = 0
    const likers = place < 0 ? new Uint32Array(0) : byTitle.indices.subarray(byTitle.starts[place], byTitle.starts[place + 1])
    for (let at = 0; at < found; at++) {
      const person = neighbours[at]
      if (!likers.includes(person)) continue
      score += likeness[person]
      parts.push({ source: { kind: 'neighbour', profile: profileId(profiles[person]) }, value: likeness[person], model: this.id })
    }
    return { score, parts }
  }

  /** By the people who liked both, as item-kNN has it. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    return similarByAudience(this.liked, { title, count, shrinkage: 0 })
  }

  /** Fills `neighbours`, nearest first, and their `likeness`; gives how many have one above 0. */
  private findNeighbours(history: History): number {
    const { likeness, places, shrinkage, neighbours } = this
    const { byTitle, byPerson, placeOf } = this.liked
    const own = likedPlaces(history, placeOf, places)
    likeness.fill(0)
    for (let entry = 0; entry < own; entry++) {
      const end = byTitle.starts[places[entry] + 1]
      for (let cell = byTitle.starts[places[entry]]; cell < end; cell++) likeness[byTitle.indices[cell]]++
    }
    for (let person = 0; person < likeness.length; person++) {
      const both = likeness[person]
      const theirs = byPerson.starts[person + 1] - byPerson.starts[person]
      if (both === 0 || (both === own && both === theirs)) likeness[person] = Number.NaN
      else likeness[person] = ((both / Math.sqrt(own * theirs)) * both) / (both + shrinkage)
    }
    return topK(likeness, neighbours)
  }
}

export const userKnn: Recommender<UserKnnModel> = {
  id: 'userKnn',
  *fit(interactions, catalogue, first) {
    const { neighbours = NEIGHBOURS, shrinkage = 0 } = yield* begun(interactions, catalogue, first)
    const model = new UserKnnModel(likedCells(interactions), { neighbours, shrinkage })
    yield { done: 1 }
    return model
  },
}

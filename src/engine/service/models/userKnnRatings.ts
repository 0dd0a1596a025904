/**
 * How did the people who rate like you rate this? The nearest neighbours among people, on what the baselines leave.
 *
 * Formula: score(t) = b(t) + Σ s(v)·d(v, t) / (κ + Σ s(v)) over the up to `neighbours` people v most like the person who rated t,
 * with d = r − b, s the likeness of the two histories (`neighbourScan.ts`), κ = {@link DOUBT}. The parts are the baseline's
 * three and one a neighbour.
 *
 * Shapes: the ratings themselves, by person and by title; a person is compared when they are asked for, with the
 * {@link NEAREST} nearest at most.
 * Source: Resnick et al. 1994 (GroupLens); Herlocker, Konstan & Riedl 2002; Koren 2010 for the baselines.
 *
 * It misleads where people share few titles: who is near is then half chance. And it grows with every person.
 */
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { profileId, titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { biasParts } from './bias'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import { BASELINE_SHRINKAGE, DOUBT } from './itemKnnRatings'
import { NeighbourScan } from './neighbourScan'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Recommender, Similar } from './protocol'
import { type RatingBaselines, ratingBaselines } from './ratingBaselines'
import { type Deviations, ratingDeviations, writeDeviations } from './ratingDeviations'

const NEAREST = 500

export interface UserKnnRatingsState {
  readonly baselines: RatingBaselines
  readonly deviations: Deviations
  readonly profileCount: number
  readonly neighbours: number
  readonly shrinkage: number
}

/** Somebody who rated the title, how alike they are, and how far their rating is from their baseline. */
export interface Speaker {
  readonly profile: ProfileId
  readonly likeness: number
  readonly deviation: number
}

export class UserKnnRatingsModel implements AnyFittedModel {
  readonly id = 'userKnnRatings'
  readonly titleCount: number
  readonly state: UserKnnRatingsState
  private readonly scan: NeighbourScan
  private readonly nearest: Uint32Array
  private readonly rest: Float64Array
  private readonly sums: Float64Array
  private readonly masses: Float64Array
  private readonly speaking: Uint16Array

  constructor(state: UserKnnRatingsState) {
    this.state = state
    this.titleCount = state.baselines.byTitle.length
    this.scan = new NeighbourScan(state.deviations.byTitle, state.profileCount, state.shrinkage)
    this.nearest = new Uint32Array(Math.min(NEAREST, state.profileCount))
    this.rest = new Float64Array(this.titleCount)
    this.sums = new Float64Array(this.titleCount)
    this.masses = new Float64Array(this.titleCount)
    this.speaking = new Uint16Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, masses, speaking, nearest, scan, titleCount } = this
    const { baselines, neighbours } = this.state
    const { starts, rows, deviations } = this.state.deviations.byPerson
    const { own, found } = this.meet(history)
    sums.fill(0)
    masses.fill(DOUBT)
    speaking.fill(0)
    for (let place = 0; place < found; place++) {
      const likeness = scan.likeness[nearest[place]]
      const person = scan.rows[nearest[place]]
      for (let at = starts[person]; at < starts[person + 1]; at++) {
        const title = rows[at]
        if (speaking[title] >= neighbours) continue
        speaking[title]++
        sums[title] += likeness * deviations[at]
        masses[title] += likeness
      }
    }
    for (let title = 0; title < titleCount; title++)
      out[title] = baselines.mean + own + baselines.byTitle[title] + sums[title] / masses[title]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { baselines } = this.state
    const { own, mass, spoken } = this.speakersOf(history, title)
    const base = biasParts({ mean: baselines.mean, title: baselines.byTitle[title], person: own }, this.id)
    const parts: AnyPart[] = [...base]
    for (const { profile, likeness, deviation } of spoken) {
      parts.push({ source: { kind: 'neighbour', profile }, value: (likeness * deviation) / mass, model: this.id })
    }
    return { score: parts.reduce((sum, part) => sum + part.value, 0), parts }
  }

  /** Who speaks for a title, nearest first, the sum of their likenesses with κ, and the person's own bias. */
  speakersOf(history: History, title: TitleId): { readonly own: number; readonly mass: number; readonly spoken: readonly Speaker[] } {
    const { own, found } = this.meet(history)
    const spoken: Speaker[] = []
    let mass = DOUBT
    for (let place = 0; place < found && spoken.length < this.state.neighbours; place++) {
      const person = this.scan.rows[this.nearest[place]]
      const deviation = this.deviationOf(person, title)
      if (deviation === null) continue
      const likeness = this.scan.likeness[this.nearest[place]]
      mass += likeness
      spoken.push({ profile: profileId(person), likeness, deviation })
    }
    return { own, mass, spoken }
  }

  /** Titles that the same people put above or below their baselines: cosine of the deviations. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { byTitle, byPerson } = this.state.deviations
    const scan = new NeighbourScan(byPerson, this.titleCount, this.state.shrinkage)
    scan.scan({ columns: byTitle.rows, deviations: byTitle.deviations, from: byTitle.starts[title], to: byTitle.starts[title + 1] })
    const places = new Uint32Array(Math.min(count + 1, this.titleCount))
    const found = topK(scan.likeness, places, { n: scan.count })
    const others = Array.from(places.subarray(0, found)).filter((place) => scan.rows[place] !== title)
    if (others.length === 0) return { kind: 'cold', reason: 'newTitle' }
    return others.slice(0, count).map((place) => ({ title: titleId(scan.rows[place]), similarity: scan.likeness[place] }))
  }

  /** Compares the person with everybody; leaves the nearest in place. */
  private meet(history: History): { readonly own: number; readonly found: number } {
    const own = writeDeviations(history, this.state.baselines, this.rest)
    this.scan.scan({ columns: history.titles, deviations: this.rest, from: 0, to: history.count })
    return { own, found: topK(this.scan.likeness, this.nearest, { n: this.scan.count }) }
  }

  private deviationOf(person: number, title: number): number | null {
    const { starts, rows, deviations } = this.state.deviations.byPerson
    let low = starts[person]
    let high = starts[person + 1]
    const end = high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (rows[middle] < title) low = middle + 1
      else high = middle
    }
    return low < end && rows[low] === title ? deviations[low] : null
  }
}

export const userKnnRatings: Recommender<UserKnnRatingsModel> = {
  id: 'userKnnRatings',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    const baselines = ratingBaselines(interactions, BASELINE_SHRINKAGE)
    const deviations = ratingDeviations(interactions, baselines)
    yield { done: 1 }
    const { neighbours = NEAREST, shrinkage = 0 } = options
    return new UserKnnRatingsModel({ baselines, deviations, profileCount: interactions.profileCount, neighbours, shrinkage })
  },
}

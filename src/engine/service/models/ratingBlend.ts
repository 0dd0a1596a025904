/**
 * What do they guess together? A linear blend of the models of ratings, its weights learned on ratings that they had not seen.
 *
 * Formula: score = (1 − Σ β)·bias + Σ β(m)·score(m) over the {@link MEMBERS}. A tenth of the ratings is held out; members fitted on the
 * rest guess them, and β minimises Σ (r − score)² + κ·u²·Σ β², u the spread of the ratings beside the biases, κ = {@link RIDGE}. Then the members
 * are fitted anew on everything. The parts are the members' parts, each times its weight.
 *
 * Source: Breiman 1996, "Stacked regressions"; Jahrer, Töscher & Legenstein 2010 for the Netflix Prize's blends.
 * It misleads in that nobody can say any more why: a blend wins by fractions what it loses in being understood.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import { choleskySolveInPlace } from '../../math/dense'
import { stream, uniform } from '../../math/random'
import { historyOf, type Interactions } from '../log/interactions'
import { bias } from './bias'
import { expectRoom, expectTitle } from './checks'
import { begun, type Fitting } from './fitting'
import { itemKnnRatings } from './itemKnnRatings'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, FitOptions, Recommender, Similar } from './protocol'
import { ratingAls } from './ratingAls'
import { RATING_DEFAULTS } from './ratingDefaults'
import { ratingSgd } from './ratingSgd'
import { userKnnRatings } from './userKnnRatings'

interface Member {
  readonly recommender: Recommender<AnyFittedModel>
  readonly defaults: Partial<FitOptions>
  /** About how much of the whole fit it takes. */
  readonly share: number
}

/** The first is the baseline that the weights of the others leave the rest to. */
const MEMBERS: readonly Member[] = [
  { recommender: bias, defaults: RATING_DEFAULTS.bias, share: 0.02 },
  { recommender: itemKnnRatings, defaults: RATING_DEFAULTS.itemKnnRatings, share: 0.2 },
  { recommender: userKnnRatings, defaults: RATING_DEFAULTS.userKnnRatings, share: 0.03 },
  { recommender: ratingAls, defaults: RATING_DEFAULTS.ratingAls, share: 0.55 },
  { recommender: ratingSgd, defaults: RATING_DEFAULTS.ratingSgd, share: 0.2 },
]
const HELD_OUT_SHARE = 0.1
const RIDGE = 5

export interface RatingBlendState {
  readonly members: readonly AnyFittedModel[]
  /** In the order of the members; they add up to 1. */
  readonly weights: readonly number[]
}

export class RatingBlendModel implements AnyFittedModel {
  readonly id = 'ratingBlend'
  readonly titleCount: number
  readonly state: RatingBlendState
  private readonly scores: Float32Array
  private readonly sums: Float64Array

  constructor(state: RatingBlendState) {
    this.state = state
    this.titleCount = state.members[0].titleCount
    this.scores = new Float32Array(this.titleCount)
    this.sums = new Float64Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { members, weights } = this.state
    this.sums.fill(0)
    members.forEach((member, at) => {
      member.score(history, this.scores)
      for (let title = 0; title < this.titleCount; title++) this.sums[title] += weights[at] * this.scores[title]
    })
    for (let title = 0; title < this.titleCount; title++) out[title] = this.sums[title]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const parts: AnyPart[] = []
    this.state.members.forEach((member, at) => {
      for (const part of member.explain(history, title).parts) parts.push({ ...part, value: part.value * this.state.weights[at] })
    })
    return { score: parts.reduce((sum, part) => sum + part.value, 0), parts }
  }

  /** As the first member that knows has it. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    for (const member of this.state.members) {
      const answer = member.similar(title, count)
      if (!('kind' in answer)) return answer
    }
    return { kind: 'cold', reason: 'newTitle' }
  }
}

interface Basis {
  readonly interactions: Interactions
  readonly catalogue: ModelCatalogue
  readonly options: FitOptions
}

function* fitMembers({ interactions, catalogue, options }: Basis, from: number): Fitting<readonly AnyFittedModel[]> {
  const members: AnyFittedModel[] = []
  let done = from
  for (const { recommender, defaults, share } of MEMBERS) {
    const fit = recommender.fit(interactions, catalogue, { ...options, ...defaults, previous: undefined })
    let step = fit.next()
    for (; !step.done; step = fit.next()) yield { ...step.value, done: done + (share / 2) * step.value.done }
    members.push(step.value)
    done += share / 2
  }
  return members
}

function* fitRatingBlend(interactions: Interactions, catalogue: ModelCatalogue, first: FitOptions): Fitting<RatingBlendModel> {
  const options = yield* begun(interactions, catalogue, first)
  const exam = heldOutTenth(interactions, options.seed)
  const examined = yield* fitMembers({ interactions: exam.known, catalogue, options }, 0)
  const weights = learnedWeights(examined, exam)
  const members = yield* fitMembers({ interactions, catalogue, options }, 0.5)
  yield { done: 1 }
  return new RatingBlendModel({ members, weights })
}

interface Exam {
  readonly known: Interactions
  readonly starts: Int32Array
  readonly titles: Interactions['titles']
  readonly ratings: Float32Array
}

function heldOutTenth(interactions: Interactions, seed: number): Exam {
  const draws = stream(seed, 'ratingBlend.exam')
  const { profileCount, titles } = interactions
  const isAsked = (profile: number, cell: number): boolean => uniform(draws, profile, 0, titles[cell]) < HELD_OUT_SHARE
  const known = onlyCells(interactions, (profile, cell) => !isAsked(profile, cell))
  const asked = onlyCells(interactions, isAsked)
  return { known, starts: asked.starts.slice(0, profileCount + 1), titles: asked.titles, ratings: asked.weights }
}

function onlyCells(interactions: Interactions, keep: (profile: number, cell: number) => boolean): Interactions {
  const { profileCount, titles, weights, lastAt } = interactions
  const starts = new Int32Array(profileCount + 1)
  const kept = new Uint32Array(interactions.starts[profileCount])
  let count = 0
  for (let profile = 0; profile < profileCount; profile++) {
    for (let cell = interactions.starts[profile]; cell < interactions.starts[profile + 1]; cell++)
      if (keep(profile, cell)) kept[count++] = cell
    starts[profile + 1] = count
  }
  const cells = kept.subarray(0, count)
  return {
    ...interactions,
    starts,
    titles: titles instanceof Uint16Array ? Uint16Array.from(cells, (cell) => titles[cell]) : cells.map((cell) => titles[cell]),
    weights: Float32Array.from(cells, (cell) => weights[cell]),
    lastAt: Int32Array.from(cells, (cell) => lastAt[cell]),
  }
}

function learnedWeights(members: readonly AnyFittedModel[], { known, starts, titles, ratings }: Exam): readonly number[] {
  const others = members.length - 1
  const system = new Float64Array(others * others)
  const wanted = new Float64Array(others)
  const scores = members.map(({ titleCount }) => new Float32Array(titleCount))
  const row = new Float64Array(others)
  let squares = 0
  for (let profile = 0; profile < known.profileCount; profile++) {
    if (starts[profile] === starts[profile + 1]) continue
    members.forEach((member, at) => {
      member.score(historyOf(known, profileId(profile)), scores[at])
    })
    for (let pair = starts[profile]; pair < starts[profile + 1]; pair++) {
      const base = scores[0][titles[pair]]
      const rest = ratings[pair] - base
      squares += rest * rest
      for (let i = 0; i < others; i++) row[i] = scores[i + 1][titles[pair]] - base
      for (let i = 0; i < others; i++) {
        wanted[i] += row[i] * rest
        for (let j = 0; j <= i; j++) system[i * others + j] += row[i] * row[j]
      }
    }
  }
  const ridge = RIDGE * (squares / Math.max(1, ratings.length))
  for (let i = 0; i < others; i++) system[i * others + i] += Math.max(ridge, 1e-9)
  choleskySolveInPlace(system, wanted, others)
  return [1 - wanted.reduce((sum, weight) => sum + weight, 0), ...wanted]
}

export const ratingBlend: Recommender<RatingBlendModel> = { id: 'ratingBlend', fit: fitRatingBlend }

/** Whether a model is one of these, to read its weights. */
export const isRatingBlendModel = (model: AnyFittedModel): model is RatingBlendModel => model instanceof RatingBlendModel

/**
 * An order made by hand: seven things that a service can reckon of a title for somebody, each weighed as a visitor likes.
 *
 * Formula: score = Σ w · z, z = (x − mean) ÷ spread over all titles for that person; 0 where a thing is the same of all titles. The things:
 *   popular    what most people of the country like just now (popularity.ts)
 *   alike      what is like what the person watched, by tags and artists (content.ts)
 *   people     what people with like records watched (implicitAls.ts)
 *   artists    Σ over the title's cast and director of the weights of the liked titles that they are in
 *   fresh      the day on which the title came; nothing where the catalogue does not say
 *   short      the fewer minutes a film, or an episode, the more; nothing where the catalogue does not say
 *   chance     a lot that falls by the records and the title (random.ts)
 * Weights are −2 to 2 by convention of the screen; a model takes any. Linear, so the parts are one a thing.
 * Shapes: three fitted models, columns of titles. Source: score-based ensembles with set weights, as in Burke 2002 ("weighted hybrid").
 * Misleads: being measured in its own spread, each thing weighs the same whether it tells much of the person or nothing at all.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import { expectRoom, expectTitle } from './checks'
import { content } from './content'
import type { Fitting } from './fitting'
import { implicitAls } from './implicitAls'
import { popularity } from './popularity'
import type { AnyExplanation, AnyFittedModel, AnyModelId, AnyPart, Cold, FitOptions, HandWeights, Recommender, Similar } from './protocol'
import { RandomModel } from './random'

export const THINGS = ['popular', 'alike', 'people', 'artists', 'fresh', 'short', 'chance'] as const
export type Thing = (typeof THINGS)[number]

/** A fair start: the three that learn, alike. */
export const FIRST_HAND: HandWeights = { popular: 0.5, alike: 1, people: 1, artists: 0, fresh: 0, short: 0, chance: 0 }

export interface HandMembers {
  readonly popularity: AnyFittedModel
  readonly content: AnyFittedModel
  readonly implicitAls: AnyFittedModel
}

export interface Hand {
  readonly members: HandMembers
  readonly catalogue: ModelCatalogue
  readonly weights: HandWeights
  readonly seed: number
  readonly refuseArtists: boolean
}

/** Which model a part is said to come from. */
const FROM: { readonly [T in Thing]: AnyModelId } = {
  popular: 'popularity',
  alike: 'content',
  people: 'implicitAls',
  artists: 'handmade',
  fresh: 'handmade',
  short: 'handmade',
  chance: 'random',
}

export class HandmadeModel implements AnyFittedModel {
  readonly id = 'handmade'
  readonly titleCount: number
  private readonly hand: Hand
  private readonly chance: RandomModel
  private readonly columns: { readonly [T in Thing]: Float32Array }
  private readonly fondness: Float64Array
  /** By title: its cast and director. */
  private readonly credits: readonly (readonly number[])[]

  constructor(hand: Hand) {
    const { catalogue, seed } = hand
    const { titles } = catalogue
    this.hand = hand
    this.titleCount = titles.length
    this.chance = new RandomModel(titles.length, seed)
    this.fondness = new Float64Array(catalogue.artists.length)
    this.credits = titles.map(({ cast, director }) => (director === null ? cast : [...cast, director]))
    const column = () => new Float32Array(titles.length)
    this.columns = {
      popular: column(),
      alike: column(),
      people: column(),
      artists: column(),
      fresh: inUnits(Float32Array.from(titles, ({ releasedOn }) => releasedOn ?? 0)),
      short: inUnits(Float32Array.from(titles, ({ minutesAnEpisode }) => -(minutesAnEpisode ?? 0))),
      chance: column(),
    }
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    this.read(history)
    out.fill(0, 0, this.titleCount)
    for (let title = 0; title < this.titleCount; title++) {
      let sum = 0
      for (const thing of THINGS) sum += this.hand.weights[thing] * this.columns[thing][title]
      out[title] = sum
    }
  }

  /** One part a thing, in the order of {@link THINGS}. */
  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    this.read(history)
    const parts = THINGS.map(
      (thing): AnyPart => ({
        source: { kind: 'baseline' },
        value: this.hand.weights[thing] * this.columns[thing][title],
        model: FROM[thing],
      }),
    )
    return { score: parts.reduce((sum, { value }) => sum + value, 0), parts }
  }

  /** By what people do with both; by what the titles are while nobody has taken one of them up. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    const { implicitAls: together, content: alike } = this.hand.members
    const found = together.similar(title, count)
    return 'kind' in found ? alike.similar(title, count) : found
  }

  private read(history: History): void {
    const { members } = this.hand
    const { columns } = this
    members.popularity.score(history, columns.popular)
    members.content.score(history, columns.alike)
    members.implicitAls.score(history, columns.people)
    this.chance.score(history, columns.chance)
    this.readArtists(history)
    for (const thing of PERSONAL) inUnits(columns[thing])
  }

  private readArtists(history: History): void {
    const { refuseArtists } = this.hand
    const { fondness, columns, credits } = this
    fondness.fill(0)
    if (!refuseArtists && history.refused?.refuseArtists !== true) {
      for (let entry = 0; entry < history.count; entry++) {
        const weight = history.weights[entry]
        if (weight > 0) for (const artist of credits[history.titles[entry]]) fondness[artist] += weight
      }
    }
    for (let title = 0; title < this.titleCount; title++) {
      let sum = 0
      for (const artist of credits[title]) sum += fondness[artist]
      columns.artists[title] = sum
    }
  }
}

/** Read anew of each person. */
const PERSONAL = ['popular', 'alike', 'people', 'artists', 'chance'] as const satisfies readonly Thing[]

/** In place: less the mean, over the spread; all 0 where there is none. */
function inUnits(values: Float32Array): Float32Array {
  let sum = 0
  for (const value of values) sum += value
  const centre = sum / values.length
  let squares = 0
  for (const value of values) squares += (value - centre) * (value - centre)
  const variance = squares / values.length
  const scale = variance > 1e-12 ? 1 / Math.sqrt(variance) : 0
  for (let at = 0; at < values.length; at++) values[at] = scale * (values[at] - centre)
  return values
}

function* fitHandmade(interactions: Interactions, catalogue: ModelCatalogue, options: FitOptions): Fitting<HandmadeModel> {
  const anew = { ...options, previous: undefined }
  const members: HandMembers = {
    popularity: yield* stretch(popularity.fit(interactions, catalogue, anew), 0, 0.1),
    content: yield* stretch(content.fit(interactions, catalogue, anew), 0.1, 0.4),
    implicitAls: yield* stretch(implicitAls.fit(interactions, catalogue, anew), 0.4, 0.99),
  }
  yield { done: 1 }
  const { seed, refuseArtists } = options
  return new HandmadeModel({ members, catalogue, weights: options.handWeights ?? FIRST_HAND, seed, refuseArtists })
}

/** A member's fit, its progress told as a stretch of the whole. */
function* stretch<Model>(fit: Fitting<Model>, from: number, to: number): Fitting<Model> {
  let step = fit.next()
  while (!step.done) step = fit.next(yield { ...step.value, done: from + (to - from) * step.value.done })
  return step.value
}

export const handmade: Recommender<HandmadeModel> = { id: 'handmade', fit: fitHandmade }

/**
 * Somebody's page, ordered by weights that a visitor sets by hand; and which title would stand where, beside the service's own order.
 *
 * Built of the very models that last night's blend was made of, so nothing is learned for it and a page is there at once. Where the service
 * does not order by its blend, the three models are not there, and the answer is null.
 * Shapes: a page; the first {@link SHOWN} titles that the person does not know, each with its place in either order and one part a thing.
 * Misleads: rows keep their kinds: the hand decides what stands first in each, and what the first picks are.
 */
import { isThereOn } from '../contract/arrivals'
import type { History } from '../contract/history'
import { type ProfileId, type TitleId, titleId } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import { FrontDesk } from '../service/frontDesk'
import type { Learned } from '../service/learned'
import { isBlendModel } from '../service/models/blendModel'
import { HandmadeModel, THINGS } from '../service/models/handmade'
import type { FittedModel, HandWeights } from '../service/models/protocol'
import type { Evening } from './evening'
import { pageView } from './pageView'
import type { PageView, Seat } from './snapshot'

export interface ByHandRequest {
  readonly seat: Seat
  readonly weights: HandWeights
}

export interface HandPlaced {
  readonly title: TitleId
  /** From 1, among the titles that the person does not know. */
  readonly place: number
  readonly servicePlace: number
  /** In the order of THINGS; they add up to the score. */
  readonly parts: readonly number[]
}

export interface ByHand {
  readonly page: PageView
  readonly first: readonly HandPlaced[]
  /** Of the service's own first {@link SHOWN}, those that are among these too. */
  readonly kept: number
  readonly titles: number
}

export const SHOWN = 12

export function byHand(evening: Evening, { seat, weights }: ByHandRequest): ByHand | null {
  expectWeights(weights)
  const made = handOf(evening, weights)
  if (made === null) return null
  const { service, world } = evening
  const learned = (): Learned => ({ ...service.learned, model: made.model })
  const desk = new FrontDesk({ catalogue: world.catalogue, histories: service.histories, learned })
  const free = freeTitles(evening, seat.profile)
  const own = ordered(free, Float32Array.from(desk.scores(seat.profile)))
  const theirs = ordered(free, Float32Array.from(service.desk.scores(seat.profile)))
  const servicePlaces = new Map(theirs.map((title, at) => [title, at + 1]))
  const history = service.histories.of(seat.profile)
  const first = own.slice(0, SHOWN)
  return {
    page: pageView(evening, seat, { desk }),
    first: first.map((title, at) => ({
      title,
      place: at + 1,
      servicePlace: servicePlaces.get(title) ?? free.length,
      parts: made.hand.explain(history, title).parts.map(({ value }) => value),
    })),
    kept: theirs.slice(0, SHOWN).filter((title) => first.includes(title)).length,
    titles: free.length,
  }
}

function expectWeights(weights: HandWeights): void {
  for (const thing of THINGS) {
    if (!Number.isFinite(weights[thing])) throw new RangeError(`Expected \`weights.${thing}\` to be a number, got ${weights[thing]}`)
  }
}

interface Made {
  readonly hand: HandmadeModel
  /** In the place of the service's own; explained and compared as that is. */
  readonly model: FittedModel
}

function handOf({ service, world, scenario }: Evening, weights: HandWeights): Made | null {
  const { model, refuseArtists } = service.learned
  if (model === null || !isBlendModel(model)) return null
  const { members } = model.state
  const hand = new HandmadeModel({ members, catalogue: world.catalogue, weights, seed: scenario.seed, refuseArtists })
  return {
    hand,
    model: {
      id: model.id,
      titleCount: model.titleCount,
      explain: (history, title) => model.explain(history, title),
      similar: (title, count) => model.similar(title, count),
      score: (history: History, out: Float32Array) => hand.score(history, out),
    },
  }
}

/** A service whose pages are in the hand's order, from the first night on. */
export const handedOver =
  (weights: HandWeights) =>
  (evening: Evening): Storefront => {
    const { service, world } = evening
    let known: { readonly learned: Learned; readonly own: Learned } | null = null
    const learned = (): Learned => {
      const now = service.learned
      if (known?.learned !== now) known = { learned: now, own: { ...now, model: handOf(evening, weights)?.model ?? now.model } }
      return known.own
    }
    const desk = new FrontDesk({ catalogue: world.catalogue, histories: service.histories, learned })
    return {
      openPage: (request) => {
        service.desk.readAnew()
        return desk.openPage(request)
      },
      trailerFor: (profile, title) => service.desk.trailerFor(profile, title),
    }
  }

/** On the service by now, and neither played, rated nor listed. */
function freeTitles({ service, world, day }: Evening, profile: ProfileId): readonly TitleId[] {
  const { count, titles, played, thumb, onList } = service.histories.cells(profile)
  const known = new Set<number>()
  for (let cell = 0; cell < count; cell++) if (played[cell] === 1 || thumb[cell] !== 0 || onList[cell] === 1) known.add(titles[cell])
  return world.catalogue.titles.flatMap((title, at) => (!known.has(at) && isThereOn(title, day) ? [titleId(at)] : []))
}

const ordered = (titles: readonly TitleId[], scores: Float32Array): readonly TitleId[] =>
  [...titles].sort((one, other) => scores[other] - scores[one] || one - other)

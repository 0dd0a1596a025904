/**
 * Answers: what did one record move, in its person's page and in anybody else's?
 *
 * The models are fitted twice from nothing, once with all that is known and once without that record, and everybody is scored by both. Theirs: of
 * the first ten titles, those that are not there without it. Others': how many have other first ten, and some of them. Nothing is changed.
 * Formula: first ten among the titles that the person has not taken up (weight above 0), best score first, ties by the smaller number.
 * Misleads: it is the model's order, before the page arranges it; and a fit from nothing is not last night's, which began where the night before ended.
 */

import type { History } from '../../contract/history'
import { type ProfileId, type TitleId, titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { historyOf, type Interactions } from '../../service/log/interactions'
import type { FittedModel } from '../../service/models/protocol'
import { fitModels } from '../../service/night'
import type { Evening } from '../evening'
import { historyWithout } from '../hangsOn'
import { expectProfile } from '../people/expectProfile'
import { peopleThere } from '../people/peopleThere'

export interface RippleRequest {
  /** The record's number in the log. */
  readonly event: number
}

/** Whose first ten are others without the record. */
export interface Moved {
  readonly profile: ProfileId
  readonly name: string
  /** Titles that are among the first ten only because of it, and those that give way. */
  readonly came: readonly TitleId[]
  readonly left: readonly TitleId[]
}

export interface Ripple {
  /** Null where nothing of them moved. */
  readonly own: Moved | null
  /** Everybody else who has the service. */
  readonly others: number
  readonly moved: number
  readonly some: readonly Moved[]
}

const FIRST = 10
const SHOWN = 5
const PEOPLE_A_STEP = 20

/** Null before the first night. */
export function* rippleOf(evening: Evening, { event }: RippleRequest): Generator<number, Ripple | null> {
  const { service, world } = evening
  const { log, histories, learned } = service
  if (learned.model === null) return null
  if (!log.isKept(event)) throw new RangeError(`Expected \`event\` to be one that is still kept, got ${event}`)
  const profile = log.profileAt(event)
  expectProfile(evening, profile)
  const now = histories.interactions(service.interactions.now)
  const without = withRow(now, profile, historyWithout(evening, { profile, left: (one) => one === event }))
  const [ofAll, ofRest] = [yield* fitted(evening, now, 0), yield* fitted(evening, without, 0.4)]
  const others = peopleThere(evening).filter((other) => other !== profile && !world.isGone(other))
  const movedOf = (one: ProfileId): Moved | null => {
    const change = movedBetween(firstOf(ofAll, historyOf(now, one)), firstOf(ofRest, historyOf(without, one)))
    return change === null ? null : { profile: one, name: world.accounts.names[one] ?? '', ...change }
  }
  const moved: Moved[] = []
  for (const [at, other] of others.entries()) {
    if (at % PEOPLE_A_STEP === 0) yield 0.8 + (0.2 * at) / others.length
    const one = movedOf(other)
    if (one !== null) moved.push(one)
  }
  return { own: movedOf(profile), others: others.length, moved: moved.length, some: moved.slice(0, SHOWN) }
}

function* fitted({ scenario, service, world }: Evening, interactions: Interactions, from: number): Generator<number, FittedModel> {
  const { mask } = service.histories
  const fit = fitModels({
    settings: scenario,
    catalogue: world.catalogue,
    interactions,
    mask,
    previous: service.learned.fitted,
    keepWeights: true,
    anew: true,
  })
  for (let step = fit.next(); ; step = fit.next()) {
    if (step.done === true) {
      const model = step.value.get(scenario.model)
      if (model === undefined) throw new RangeError(`Expected a fitted ${scenario.model}`)
      return model
    }
    yield from + 0.4 * step.value.done
  }
}

type Column = Uint16Array | Uint32Array | Float32Array | Int32Array

/** The same table with another row for one profile. */
export function withRow(interactions: Interactions, profile: ProfileId, row: History): Interactions {
  const { starts } = interactions
  const [start, end] = [starts[profile], starts[profile + 1]]
  const kept = [...Array(row.count).keys()].filter((entry) => row.weights[entry] !== 0)
  const spliced = (column: Column, fresh: Column): number[] => [
    ...column.subarray(0, start),
    ...kept.map((entry) => fresh[entry]),
    ...column.subarray(end),
  ]
  return {
    ...interactions,
    starts: starts.map((at, one) => (one > profile ? at + kept.length - (end - start) : at)),
    titles: Uint16Array.from(spliced(interactions.titles, row.titles)),
    weights: Float32Array.from(spliced(interactions.weights, row.weights)),
    lastAt: Int32Array.from(spliced(interactions.lastAt, row.lastAt)),
  }
}

function firstOf(model: FittedModel, history: History): readonly TitleId[] {
  const scores = new Float32Array(model.titleCount)
  const allowed = new Uint8Array(model.titleCount).fill(1)
  const out = new Uint16Array(FIRST)
  model.score(history, scores)
  for (let entry = 0; entry < history.count; entry++) if (history.weights[entry] > 0) allowed[history.titles[entry]] = 0
  return Array.from(out.subarray(0, topK(scores, out, { allowed })), (title) => titleId(title))
}

function movedBetween(all: readonly TitleId[], rest: readonly TitleId[]): Pick<Moved, 'came' | 'left'> | null {
  const came = all.filter((title) => !rest.includes(title))
  const left = rest.filter((title) => !all.includes(title))
  return came.length === 0 && left.length === 0 ? null : { came, left }
}

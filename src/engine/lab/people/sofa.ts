/**
 * Answers: one profile each, or one for the sofa: what does each member of a household lose?
 *
 * The members' records are poured, in the order of their minutes, into one history, as if all had opened the same profile; nothing else
 * changes. Two measures, each for a member's own history and for the sofa's:
 * recorded: of the titles that the member took up in the last four weeks, how many stood among the model's first ten, knowing only what
 * was recorded before; real: how well the model's order suits the member's real taste (NDCG@10, `rankingQuality.ts`, over the same
 * titles: those that nobody of the household has begun). Only titles that are there count: on the day of the record, and today.
 * What is no longer kept one by one stands in each member's own history, not in the sofa's: after years the sofa knows less.
 * Misleads: today's model has seen all of it, on both sides; and under one profile people would have been shown, and so have
 * watched, other things.
 */

import { isThereOn, notYetOn } from '../../contract/arrivals'
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { day as dayAt, dayOf, firstMinuteOf, type HouseholdId, type ProfileId, profileId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { FrontDesk } from '../../service/frontDesk'
import { emptyEvent } from '../../service/log/eventColumns'
import { Histories } from '../../service/log/histories'
import { EventLog } from '../../service/log/log'
import type { FittedModel } from '../../service/models/protocol'
import type { Evening } from '../evening'
import { pageView } from '../pageView'
import { personCard } from '../personCards'
import { type RankingQuality, rankingQuality } from '../rankingQuality'
import type { PageView, PersonCard } from '../snapshot'

export interface SofaRequest {
  readonly household: HouseholdId
  /** Whether real tastes are shown: without, nothing of them is reckoned. */
  readonly truth: boolean
}

/** Of so many questions, so many answered. */
export interface Hits {
  readonly own: number
  readonly sofa: number
  readonly asked: number
}

export interface SofaMember {
  readonly person: PersonCard
  readonly hits: Hits
  /** Null where real tastes are not shown, or fewer than ten titles are left. */
  readonly truth: { readonly own: number; readonly sofa: number; readonly random: number } | null
}

export interface Sofa {
  readonly household: HouseholdId
  readonly members: readonly SofaMember[]
  /** Of one who opens the sofa's profile, on a television; null before the first night. */
  readonly page: PageView | null
}

const LAST_DAYS = 28
const GUESSES = 10

export function sofaOf(evening: Evening, { household, truth }: SofaRequest): Sofa {
  const { world, service } = evening
  const profiles = membersOf(evening, household)
  const { model } = service.learned
  const records = recordsOfAll(evening, profiles)
  if (model === null) return { household, members: profiles.map((profile) => unasked(evening, profile)), page: null }
  const [first] = profiles
  const pooled = emptyHistories(evening)
  const hits = askAll(evening, { records, profiles, pooled, model })
  const seat = { profile: first, device: 'television' } as const
  const desk = new FrontDesk({ catalogue: world.catalogue, histories: pooled, learned: () => service.learned })
  return {
    household,
    page: pageView(evening, seat, { desk }),
    members: profiles.map((profile, member) => ({
      person: personCard(evening, profile),
      hits: hits[member],
      truth: truth && profile !== world.visitor.profile ? againstTaste(evening, { profile, first, pooled, model }) : null,
    })),
  }
}

function membersOf({ world }: Evening, household: HouseholdId): readonly ProfileId[] {
  if (!(Number.isInteger(household) && household >= 0 && household < world.householdCount)) {
    throw new RangeError(`Expected \`household\` to be an integer from 0 to ${world.householdCount - 1}, got ${household}`)
  }
  const { firstProfiles, profileCounts } = world.accounts
  return Array.from({ length: profileCounts[household] }, (_, index) => profileId(firstProfiles[household] + index))
}

const unasked = (evening: Evening, profile: ProfileId): SofaMember => ({
  person: personCard(evening, profile),
  hits: { own: 0, sofa: 0, asked: 0 },
  truth: null,
})

function emptyHistories({ world, service }: Evening): Histories {
  const histories = new Histories({ profileCount: world.profileCount, catalogue: world.catalogue })
  histories.setMask(service.histories.mask, new EventLog({ profileCount: world.profileCount }))
  return histories
}

/** What the machine may see of these profiles, in the order of minutes. */
function recordsOfAll({ service }: Evening, profiles: readonly ProfileId[]): readonly EventRecord[] {
  const { log, histories } = service
  const numbers: number[] = []
  for (const profile of profiles) {
    if (histories.isForgotten(profile)) continue
    for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) if (!log.isHidden(event)) numbers.push(event)
  }
  return numbers
    .sort((one, other) => log.minuteAt(one) - log.minuteAt(other) || one - other)
    .map((event) => {
      const record = emptyEvent()
      log.read(event, record)
      return record
    })
}

interface Asking {
  readonly records: readonly EventRecord[]
  readonly profiles: readonly ProfileId[]
  /** Filled, under the first profile, with what all did. */
  readonly pooled: Histories
  readonly model: FittedModel
}

/** At each title that a member takes up anew: would the ten first have held it, by the member's own history, and by the sofa's? */
function askAll(evening: Evening, { records, profiles, pooled, model }: Asking): readonly Hits[] {
  const own = emptyHistories(evening)
  for (const profile of profiles) {
    own.startFromOlder(profile, evening.service.log)
    own.addOlderTrailers(profile, evening.service.log)
  }
  const since = firstMinuteOf(dayAt(Math.max(0, evening.day - LAST_DAYS)))
  const hits = profiles.map(() => ({ own: 0, sofa: 0, asked: 0 }))
  const begun = new Set<string>()
  const { titles } = evening.world.catalogue
  const guesser = new Guesser(model)
  for (const record of records) {
    const member = profiles.indexOf(record.profile)
    const key = `${member} ${record.title}`
    if (record.kind === KIND.play && !begun.has(key)) {
      begun.add(key)
      const on = dayOf(record.at)
      const taken = (title: number) => !isThereOn(titles[title], on) || (begun.has(`${member} ${title}`) && title !== record.title)
      if (record.at >= since) {
        hits[member].asked++
        if (guesser.holds(own, record.profile, { title: record.title, taken })) hits[member].own++
        if (guesser.holds(pooled, profiles[0], { title: record.title, taken })) hits[member].sofa++
      }
    }
    own.apply(record)
    pooled.apply({ ...record, profile: profiles[0] })
  }
  return hits
}

interface Guessing {
  readonly title: number
  /** What had not arrived that day, and what the member had begun before: no guess. */
  readonly taken: (title: number) => boolean
}

class Guesser {
  readonly #model: FittedModel
  readonly #scores: Float32Array
  readonly #allowed: Uint8Array
  readonly #first = new Uint16Array(GUESSES)

  constructor(model: FittedModel) {
    this.#model = model
    this.#scores = new Float32Array(model.titleCount)
    this.#allowed = new Uint8Array(model.titleCount)
  }

  holds(histories: Histories, profile: ProfileId, { title, taken }: Guessing): boolean {
    this.#model.score(histories.of(profile), this.#scores)
    for (let other = 0; other < this.#allowed.length; other++) this.#allowed[other] = taken(other) ? 0 : 1
    const count = topK(this.#scores, this.#first, { allowed: this.#allowed })
    return this.#first.subarray(0, count).includes(title)
  }
}

interface Comparing {
  readonly profile: ProfileId
  readonly first: ProfileId
  readonly pooled: Histories
  readonly model: FittedModel
}

function againstTaste({ world, service, day }: Evening, { profile, first, pooled, model }: Comparing): SofaMember['truth'] {
  const real = new Float32Array(model.titleCount)
  world.trueScores(world.viewersOf(profile)[0], real)
  const candidates = new Uint8Array(model.titleCount).fill(1)
  for (const title of notYetOn(world.catalogue, day)) candidates[title] = 0
  const cells = pooled.cells(first)
  for (let cell = 0; cell < cells.count; cell++) if (cells.played[cell] === 1) candidates[cells.titles[cell]] = 0
  const scores = new Float32Array(model.titleCount)
  const quality = (histories: Histories, of: ProfileId): RankingQuality | null => {
    model.score(histories.of(of), scores)
    return rankingQuality(scores, real, candidates)
  }
  const own = quality(service.histories, profile)
  const sofa = quality(pooled, first)
  return own === null || sofa === null ? null : { own: own.ndcg, sofa: sofa.ndcg, random: own.random }
}

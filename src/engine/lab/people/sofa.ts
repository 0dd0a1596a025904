/**
 * Answers: one profile each, or one for the sofa: what does each member of a household lose?
 *
 * The members' records are poured, in the order of their minutes, into one history, as if all had opened the same profile; nothing else
 * changes. Two measures, each for a member's own history and for the sofa's:
 * recorded: of the titles that the member took up in the last four weeks, how many stood among the model's first ten, knowing only what
 * was recorded before; real: how well the model's order suits the member's real taste (NDCG@10, `rankingQuality.ts`, over the same
 * titles: those that nobody of the household has begun). Only titles that are there count: on the day of the record, and today.
 * Once the household does share one (an act, dated), both end with the day on which it began: of the four weeks before it the hits, and
 * as it then stood a member's own profile. The sofa's is from then on the real one, with all that was recorded under it.
 * What is no longer kept one by one stands in each member's own history, not in the sofa's: after years the sofa knows less.
 * Misleads: today's model has seen all of it, on both sides; and under one profile people would have been shown, and so have
 * watched, other things.
 */

import { isThereOn, notYetOn } from '../../contract/arrivals'
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { type Day, day as dayAt, dayOf, firstMinuteOf, type HouseholdId, minute, type ProfileId, profileId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { FrontDesk } from '../../service/frontDesk'
import { emptyEvent } from '../../service/log/eventColumns'
import { Histories } from '../../service/log/histories'
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
  /** Titles played under the member's profile since the household began to share one; 0 where it does not. */
  readonly playsSince: number
  /** Null where real tastes are not shown, or fewer than ten titles are left. */
  readonly truth: { readonly own: number; readonly sofa: number; readonly random: number } | null
}

/** What the log holds since a household began to share a profile. */
export interface SofaShared {
  readonly profile: ProfileId
  readonly since: Day
}

export interface Sofa {
  readonly household: HouseholdId
  /** Null where each watches through their own. */
  readonly shared: SofaShared | null
  readonly members: readonly SofaMember[]
  /** Of one who opens the sofa's profile, on a television; null before the first night. */
  readonly page: PageView | null
}

const LAST_DAYS = 28
const GUESSES = 10

export function sofaOf(evening: Evening, { household, truth }: SofaRequest): Sofa {
  const { world, service } = evening
  const profiles = membersOf(evening, household)
  const shared = sharedBy(evening, household)
  const { model } = service.learned
  const records = recordsOfAll(evening, profiles)
  const playsSince = profiles.map((profile) => playsUnder(records, profile, shared))
  if (model === null)
    return { household, shared, members: profiles.map((profile, at) => unasked(evening, profile, playsSince[at])), page: null }
  const until = firstMinuteOf(shared?.since ?? dayAt(evening.day + 1))
  const poured = { pooled: emptyHistories(evening), own: ownHistories(evening, profiles) }
  const hits = askAll(evening, { records: records.filter(({ at }) => at < until), until, profiles, model, ...poured })
  const sofa =
    shared === null ? { histories: poured.pooled, profile: profiles[0] } : { histories: service.histories, profile: shared.profile }
  const own = shared === null ? service.histories : poured.own
  const desk = new FrontDesk({ catalogue: world.catalogue, histories: sofa.histories, learned: () => service.learned })
  return {
    household,
    shared,
    page: pageView(evening, { profile: sofa.profile, device: 'television' }, { desk }),
    members: profiles.map((profile, member) => ({
      person: personCard(evening, profile),
      hits: hits[member],
      playsSince: playsSince[member],
      truth: truth && profile !== world.visitor.profile ? againstTaste(evening, { profile, own, sofa, model }) : null,
    })),
  }
}

function sharedBy({ world }: Evening, household: HouseholdId): SofaShared | null {
  const { profile, since } = world.sofaOf(household)
  return profile === null || since === null ? null : { profile, since }
}

function playsUnder(records: readonly EventRecord[], profile: ProfileId, shared: SofaShared | null): number {
  if (shared === null) return 0
  const since = firstMinuteOf(shared.since)
  const titles = records.filter((record) => record.profile === profile && record.kind === KIND.play && record.at >= since)
  return new Set(titles.map(({ title }) => title)).size
}

function membersOf({ world }: Evening, household: HouseholdId): readonly ProfileId[] {
  if (!(Number.isInteger(household) && household >= 0 && household < world.householdCount)) {
    throw new RangeError(`Expected \`household\` to be an integer from 0 to ${world.householdCount - 1}, got ${household}`)
  }
  const { firstProfiles, profileCounts } = world.accounts
  return Array.from({ length: profileCounts[household] }, (_, index) => profileId(firstProfiles[household] + index))
}

const unasked = (evening: Evening, profile: ProfileId, playsSince: number): SofaMember => ({
  person: personCard(evening, profile),
  hits: { own: 0, sofa: 0, asked: 0 },
  playsSince,
  truth: null,
})

function emptyHistories({ world, service }: Evening): Histories {
  const histories = new Histories({ profileCount: world.profileCount, catalogue: world.catalogue })
  histories.setMask(service.histories.mask, null)
  return histories
}

/** Each profile with what is no longer kept one by one, before its records. */
function ownHistories(evening: Evening, profiles: readonly ProfileId[]): Histories {
  const own = emptyHistories(evening)
  for (const profile of profiles) {
    own.startFromOlder(profile, evening.service.log)
    own.addOlderTrailers(profile, evening.service.log)
  }
  return own
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
  /** The minute with which they end. */
  readonly until: number
  readonly profiles: readonly ProfileId[]
  /** Filled, under the first profile, with what all did. */
  readonly pooled: Histories
  /** Filled with what each did. */
  readonly own: Histories
  readonly model: FittedModel
}

/** At each title that a member takes up anew: would the ten first have held it, by the member's own history, and by the sofa's? */
function askAll(evening: Evening, { records, until, profiles, pooled, own, model }: Asking): readonly Hits[] {
  const since = firstMinuteOf(dayAt(Math.max(0, Math.min(evening.day, dayOf(minute(until))) - LAST_DAYS)))
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
  readonly own: Histories
  readonly sofa: { readonly histories: Histories; readonly profile: ProfileId }
  readonly model: FittedModel
}

function againstTaste({ world, day }: Evening, { profile, own, sofa, model }: Comparing): SofaMember['truth'] {
  const real = new Float32Array(model.titleCount)
  world.trueScores(world.viewersOf(profile)[0], real)
  const candidates = new Uint8Array(model.titleCount).fill(1)
  for (const title of notYetOn(world.catalogue, day)) candidates[title] = 0
  const cells = sofa.histories.cells(sofa.profile)
  for (let cell = 0; cell < cells.count; cell++) if (cells.played[cell] === 1) candidates[cells.titles[cell]] = 0
  const scores = new Float32Array(model.titleCount)
  const quality = (histories: Histories, of: ProfileId): RankingQuality | null => {
    model.score(histories.of(of), scores)
    return rankingQuality(scores, real, candidates)
  }
  const alone = quality(own, profile)
  const together = quality(sofa.histories, sofa.profile)
  return alone === null || together === null ? null : { own: alone.ndcg, sofa: together.ndcg, random: alone.random }
}

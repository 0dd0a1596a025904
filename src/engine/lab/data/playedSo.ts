/**
 * Answers: of what some people began from the page, was what nobody would have expected of them watched to the end as often as the rest?
 *
 * Counts plays of two minutes at least of the last {@link DAYS} days that are kept one by one, begun on the page, not gone on with and not from search;
 * finished where the film or season came to its end in that one go. Unexpected: neither among the {@link NAMED} most popular of the country nor
 * among as many likest to what else the person watched, as of today (`expected.ts`). All of that a company has.
 * Misleads: a film is finished in one go far more often than a season, and either may be the less expected.
 */
import { KIND } from '../../contract/events'
import { day as dayAt, NO_TITLE, type ProfileId } from '../../contract/ids'
import { emptyEvent } from '../../service/log/eventColumns'
import { isFinished } from '../../service/metrics/ratios'
import { LAYOUT } from '../../service/pages/page'
import { QUALITY_PLAY_MINUTES } from '../../service/trailers/reward'
import type { Evening } from '../evening'
import { bestOf, likenessTo, popularFor } from './expected'

export interface PlayedSo {
  readonly plays: number
  readonly finished: number
}

export interface Played {
  readonly expected: PlayedSo
  readonly unexpected: PlayedSo
}

export const DAYS = 28
const NAMED = LAYOUT.television.rows * LAYOUT.television.columns
const FROM_SEARCH = 255
const PEOPLE_A_STEP = 6

interface Begun {
  readonly title: number
  readonly finished: boolean
}

export function* playedSo(evening: Evening, people: readonly ProfileId[]): Generator<number, Played> {
  const begun = begunBy(evening, new Set(people))
  const counts = { expected: { plays: 0, finished: 0 }, unexpected: { plays: 0, finished: 0 } }
  for (const [at, profile] of people.entries()) {
    if (at % PEOPLE_A_STEP === 0) yield 0.8 + (0.2 * at) / people.length
    const isExpected = expectedOf(evening, profile)
    for (const { title, finished } of begun.get(profile) ?? []) {
      const count = isExpected(title) ? counts.expected : counts.unexpected
      count.plays++
      if (finished) count.finished++
    }
  }
  return counts
}

function expectedOf({ service, world: { catalogue } }: Evening, profile: ProfileId): (title: number) => boolean {
  const { histories } = service
  const among = { isFree: () => true, count: NAMED }
  const popular = new Set(bestOf(popularFor(service, histories.countryOf(profile)), among))
  return (title) => popular.has(title) || bestOf(likenessTo(catalogue, histories.of(profile), title), among).includes(title)
}

function begunBy({ service: { log }, day }: Evening, people: ReadonlySet<ProfileId>): ReadonlyMap<ProfileId, readonly Begun[]> {
  const begun = new Map<ProfileId, Begun[]>()
  const fromPage = new Set<ProfileId>()
  const record = emptyEvent()
  for (let index = log.next(log.firstOfDay(dayAt(Math.max(0, day - DAYS)))); index < log.length; index = log.next(index + 1)) {
    const kind = log.kindAt(index)
    if (kind !== KIND.play && kind !== KIND.resume && kind !== KIND.stop) continue
    log.read(index, record)
    const { profile, title, amount, share, row } = record
    if (!people.has(profile)) continue
    if (kind === KIND.play && row !== FROM_SEARCH) fromPage.add(profile)
    else if (fromPage.delete(profile) && kind === KIND.stop && title !== NO_TITLE && amount >= QUALITY_PLAY_MINUTES) {
      const some = begun.get(profile) ?? []
      some.push({ title, finished: isFinished(share) })
      begun.set(profile, some)
    }
  }
  return begun
}

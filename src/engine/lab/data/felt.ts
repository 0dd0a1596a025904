/**
 * Answers: the log counts minutes; were they enjoyed, and did anybody watch them?
 *
 * All of the last {@link DAYS} days that are kept one by one, without the visitor, whom nobody simulates. Recorded: hours by title. With real tastes:
 * the mean enjoyment (−1..1) of those who watched a title, each once; the rank correlation (Spearman) of hours and enjoyment by title, by person,
 * and of minutes and enjoyment by person and title; and the hours that were really watched, the rest having run before sleepers. What trailers
 * promise stands in `promises.ts`, and whom they suit in `suiting.ts`.
 * Misleads: minutes lie both ways: a title may be watched much because it is long, or because it was shown often.
 */
import { KIND } from '../../contract/events'
import { day as dayAt, NO_TITLE, type ProfileId, profileId, type TitleId, titleId } from '../../contract/ids'
import { spearman } from '../../math/correlation'
import { emptyEvent } from '../../service/log/eventColumns'
import type { Evening } from '../evening'
import { type Promised, promisesOf } from './promises'
import { suitingOf } from './suiting'

export interface FeltRequest {
  readonly truth: boolean
}

export interface FeltTitle {
  readonly title: TitleId
  readonly hours: number
  readonly people: number
  /** Null while real tastes are not shown. */
  readonly felt: number | null
}

export interface Felt {
  readonly days: number
  readonly recordedHours: number
  /** Null while real tastes are not shown. */
  readonly real: {
    readonly watchedHours: number
    readonly byTitle: number | null
    readonly byPerson: number | null
    readonly byPersonAndTitle: number | null
    /** From the trailers that suit their viewers least of a title's ten to those that suit them most. */
    readonly suiting: readonly Promised[]
  } | null
  /** The most watched first. */
  readonly titles: readonly FeltTitle[]
  /** From what promises least to what promises most; none before anything was played after a trailer. */
  readonly promises: readonly Promised[]
}

export const DAYS = 28
const EVENTS_A_STEP = 40_000
const PAIRS_A_STEP = 2_000
const MINUTES_AN_HOUR = 60

/** Null before anything was watched. */
export function* feltOf(evening: Evening, { truth }: FeltRequest): Generator<number, Felt | null> {
  const from = Math.max(0, evening.day - DAYS)
  const minutes = yield* minutesByPair(evening, from)
  const promises = yield* promisesOf(evening, from)
  const suiting = truth ? yield* suitingOf(evening, from) : []
  const pairs: Pair[] = []
  for (const [key, watched] of minutes) {
    if (pairs.length % PAIRS_A_STEP === 0) yield 0.6 + (0.4 * pairs.length) / minutes.size
    const { titles } = evening.world.catalogue
    const [profile, title] = [profileId(Math.floor(key / titles.length)), titleId(key % titles.length)]
    pairs.push({ profile, title, minutes: watched, felt: truth ? enjoyedBy(evening, profile, title) : 0 })
  }
  const recorded = pairs.reduce((sum, pair) => sum + pair.minutes, 0)
  if (recorded === 0) return null
  const titles = heaps(pairs, ({ title }) => title).sort((one, other) => other.minutes - one.minutes || one.of - other.of)
  const people = heaps(pairs, ({ profile }) => profile)
  const inStep = (some: readonly { readonly minutes: number; readonly felt: number }[]): number | null =>
    spearman(
      some.map((one) => one.minutes),
      some.map(({ felt }) => felt),
    )
  return {
    days: evening.day - from,
    recordedHours: recorded / MINUTES_AN_HOUR,
    real: truth
      ? {
          watchedHours: watchedHours(evening, from),
          byTitle: inStep(titles),
          byPerson: inStep(people),
          byPersonAndTitle: inStep(pairs),
          suiting,
        }
      : null,
    titles: titles.map(({ of, minutes: watched, count, felt }) => ({
      title: titleId(of),
      hours: watched / MINUTES_AN_HOUR,
      people: count,
      felt: truth ? felt : null,
    })),
    promises,
  }
}

interface Pair {
  readonly profile: ProfileId
  readonly title: TitleId
  readonly minutes: number
  readonly felt: number
}

/** By profile · titles + title: minutes on record. */
function* minutesByPair({ service: { log }, world, visitor }: Evening, from: number): Generator<number, Map<number, number>> {
  const minutes = new Map<number, number>()
  const record = emptyEvent()
  const first = log.firstOfDay(dayAt(from))
  for (let index = log.next(first), read = 1; index < log.length; index = log.next(index + 1), read++) {
    if (read % EVENTS_A_STEP === 0) yield (0.3 * (index - first)) / Math.max(1, log.length - first)
    if (log.kindAt(index) !== KIND.stop) continue
    log.read(index, record)
    if (record.profile === visitor.profile || record.title === NO_TITLE) continue
    const key = record.profile * world.catalogue.titles.length + record.title
    minutes.set(key, (minutes.get(key) ?? 0) + Math.max(0, record.amount))
  }
  return minutes
}

/** The mean of those who sit behind the profile. */
function enjoyedBy({ world }: Evening, profile: ProfileId, title: TitleId): number {
  const viewers = world.viewersOf(profile)
  return viewers.reduce((sum, viewer) => sum + world.enjoyment(viewer, title), 0) / Math.max(1, viewers.length)
}

/** Minutes summed, enjoyment averaged over pairs. */
function heaps(pairs: readonly Pair[], by: (pair: Pair) => number) {
  const found = new Map<number, { minutes: number; felt: number; count: number }>()
  for (const pair of pairs) {
    const heap = found.get(by(pair)) ?? { minutes: 0, felt: 0, count: 0 }
    heap.minutes += pair.minutes
    heap.felt += pair.felt
    heap.count++
    found.set(by(pair), heap)
  }
  return Array.from(found, ([of, { minutes, felt, count }]) => ({ of, minutes, count, felt: felt / count }))
}

function watchedHours({ world, day }: Evening, from: number): number {
  let minutes = 0
  for (let lived = from; lived < day; lived++) minutes += world.lived(dayAt(lived)).minutes
  return minutes / MINUTES_AN_HOUR
}

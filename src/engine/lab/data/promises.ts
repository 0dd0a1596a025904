/**
 * Answers: do trailers that promise more win more plays, and lose more people afterwards?
 *
 * A title's ten trailers are ranked by how much of each lies on what the title does not have by its tags (`launch/race.ts`) and cut in fifths. By
 * fifth, beyond what the same titles' trailers get together: plays per 100 views, and people left early (under 15 minutes and a fifth of the title)
 * per 100 plays: 100 · Σ (plays − views · the title's rate) ÷ Σ views, ± 1.96 · 100 √(Σ n p (1 − p)) ÷ Σ n.
 * Source: the comparison within titles is indirect standardisation; the margin takes the titles' rates as known.
 * Misleads: trailers are shown to those whom they are thought to suit, so what one wins is partly what its people are; chosen at random it would not be.
 */
import { KIND } from '../../contract/events'
import { day as dayAt, NO_TITLE, NO_TRAILER, type TitleId } from '../../contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { emptyEvent } from '../../service/log/eventColumns'
import { EARLY_STOP_MINUTES, EARLY_STOP_SHARE } from '../../service/log/weights'
import type { Evening } from '../evening'
import { overPromiseOf } from '../launch/race'

/** Per 100, beyond the same titles' other trailers. */
export interface Beyond {
  readonly estimate: number
  readonly margin: number
}

export interface Promised {
  /** Mean of what was viewed: the share of the trailer that lies on what the title does not have; or as `suiting.ts` says. */
  readonly promise: number
  readonly views: number
  readonly plays: number
  readonly won: Beyond
  readonly left: Beyond
}

export const FIFTHS = 5
const EVENTS_A_STEP = 40_000
const SURE = 1.96

/** By title and fifth. */
interface Counts {
  readonly views: Float64Array
  readonly plays: Float64Array
  readonly left: Float64Array
  /** Promises of what was viewed, summed. */
  readonly promised: Float64Array
}

/** Into which fifth a trailer falls for a profile, and how much it promises there. */
export type Cut = (profile: number, title: TitleId, trailer: number) => { readonly fifth: number; readonly promise: number }

export function* promisesOf(evening: Evening, from: number): Generator<number, readonly Promised[]> {
  return yield* promisedBy(evening, { cut: cutByTags(evening), from })
}

export function* promisedBy(evening: Evening, cutting: Cutting): Generator<number, readonly Promised[]> {
  const { titles } = evening.world.catalogue
  const counts = yield* counted(evening, cutting)
  if (counts.plays.every((count) => count === 0)) return []
  return Array.from({ length: FIFTHS }, (_, fifth) => {
    const sum = (column: Float64Array): number => titles.reduce((total, _title, title) => total + column[title * FIFTHS + fifth], 0)
    return {
      promise: sum(counts.promised) / Math.max(1, sum(counts.views)),
      views: sum(counts.views),
      plays: sum(counts.plays),
      won: beyond(counts.plays, counts.views, fifth),
      left: beyond(counts.left, counts.plays, fifth),
    }
  })
}

/** By how much of each trailer lies on what its title does not have, whoever looks on. */
function cutByTags({ world: { catalogue } }: Evening): Cut {
  const fifths = new Uint8Array(catalogue.titles.length * TRAILERS_A_TITLE)
  const promises = new Float64Array(fifths.length)
  for (const card of catalogue.titles) {
    const over = Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => {
      const at = (card.id * TRAILERS_A_TITLE + trailer) * ASPECTS.length
      return overPromiseOf(card, [...catalogue.emphasis.subarray(at, at + ASPECTS.length)])
    })
    promises.set(over, card.id * TRAILERS_A_TITLE)
    fifths.set(fifthsOf(over), card.id * TRAILERS_A_TITLE)
  }
  return (_profile, title, trailer) => {
    const at = title * TRAILERS_A_TITLE + trailer
    return { fifth: fifths[at], promise: promises[at] }
  }
}

/** Of each of some values, the fifth that it falls into: 0 for the least. Of two alike the first counts as less. */
export function fifthsOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((one, other) => values[one] - values[other] || one - other)
  const fifths = values.map(() => 0)
  for (const [rank, at] of order.entries()) fifths[at] = Math.floor((rank * FIFTHS) / values.length)
  return fifths
}

interface Cutting {
  readonly cut: Cut
  readonly from: number
}

function* counted({ service: { log }, world, visitor }: Evening, { cut, from }: Cutting): Generator<number, Counts> {
  const size = world.catalogue.titles.length * FIFTHS
  const column = () => new Float64Array(size)
  const counts: Counts = { views: column(), plays: column(), left: column(), promised: column() }
  /** By profile: the cell of the play under way; −1 for none. */
  const under = new Int32Array(world.profileCount).fill(-1)
  const record = emptyEvent()
  const first = log.firstOfDay(dayAt(from))
  for (let index = log.next(first), read = 1; index < log.length; index = log.next(index + 1), read++) {
    if (read % EVENTS_A_STEP === 0) yield 0.3 + (0.3 * (index - first)) / Math.max(1, log.length - first)
    const kind = log.kindAt(index)
    if (kind !== KIND.trailerStart && kind !== KIND.play && kind !== KIND.resume && kind !== KIND.stop) continue
    log.read(index, record)
    const { profile, title, trailer } = record
    if (profile === visitor.profile || title === NO_TITLE) continue
    const placed = trailer === NO_TRAILER ? null : cut(profile, title, trailer)
    const cell = placed === null ? -1 : title * FIFTHS + placed.fifth
    if (kind === KIND.trailerStart && placed !== null) {
      counts.views[cell]++
      counts.promised[cell] += placed.promise
    }
    if (kind === KIND.play || kind === KIND.resume) {
      under[profile] = kind === KIND.play ? cell : -1
      if (under[profile] >= 0) counts.plays[cell]++
    } else if (kind === KIND.stop && under[profile] >= 0) {
      if (record.amount < EARLY_STOP_MINUTES && record.share < EARLY_STOP_SHARE) counts.left[under[profile]]++
      under[profile] = -1
    }
  }
  return counts
}

function beyond(hits: Float64Array, trials: Float64Array, fifth: number): Beyond {
  let [more, tried, varied] = [0, 0, 0]
  for (let start = 0; start < trials.length; start += FIFTHS) {
    const of = (column: Float64Array): number => column.subarray(start, start + FIFTHS).reduce((sum, count) => sum + count, 0)
    const all = of(trials)
    if (all === 0) continue
    const rate = Math.min(1, of(hits) / all)
    const own = trials[start + fifth]
    more += hits[start + fifth] - own * rate
    varied += own * rate * (1 - rate)
    tried += own
  }
  return tried === 0 ? { estimate: 0, margin: 0 } : { estimate: (100 * more) / tried, margin: (SURE * 100 * Math.sqrt(varied)) / tried }
}

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
import { day as dayAt, NO_TITLE, NO_TRAILER } from '../../contract/ids'
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
  /** Mean share of the trailer that lies on what the title does not have. */
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
}

export function* promisesOf(evening: Evening, from: number): Generator<number, readonly Promised[]> {
  const { titles } = evening.world.catalogue
  const { fifths, promises } = fifthsOf(evening)
  const counts = yield* counted(evening, { fifths, from })
  if (counts.plays.every((count) => count === 0)) return []
  return promises.map((promise, fifth) => {
    const sum = (column: Float64Array): number => titles.reduce((total, _, title) => total + column[title * FIFTHS + fifth], 0)
    return {
      promise,
      views: sum(counts.views),
      plays: sum(counts.plays),
      won: beyond(counts.plays, counts.views, fifth),
      left: beyond(counts.left, counts.plays, fifth),
    }
  })
}

/** Into which fifth each trailer of each title falls, the least promising first; and what the fifths promise on average. */
function fifthsOf({ world: { catalogue } }: Evening) {
  const fifths = new Uint8Array(catalogue.titles.length * TRAILERS_A_TITLE)
  const promises = Array.from({ length: FIFTHS }, () => 0)
  for (const card of catalogue.titles) {
    const over = Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => {
      const at = (card.id * TRAILERS_A_TITLE + trailer) * ASPECTS.length
      return overPromiseOf(card, [...catalogue.emphasis.subarray(at, at + ASPECTS.length)])
    })
    const order = [...over.keys()].sort((one, other) => over[one] - over[other] || one - other)
    for (const [rank, trailer] of order.entries()) {
      const fifth = Math.floor((rank * FIFTHS) / TRAILERS_A_TITLE)
      fifths[card.id * TRAILERS_A_TITLE + trailer] = fifth
      promises[fifth] += (over[trailer] * FIFTHS) / TRAILERS_A_TITLE / catalogue.titles.length
    }
  }
  return { fifths, promises }
}

interface Counting {
  readonly fifths: Uint8Array
  readonly from: number
}

function* counted({ service: { log }, world, visitor }: Evening, { fifths, from }: Counting): Generator<number, Counts> {
  const size = world.catalogue.titles.length * FIFTHS
  const counts: Counts = { views: new Float64Array(size), plays: new Float64Array(size), left: new Float64Array(size) }
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
    const cell = trailer === NO_TRAILER ? -1 : title * FIFTHS + fifths[title * TRAILERS_A_TITLE + trailer]
    if (kind === KIND.trailerStart && cell >= 0) counts.views[cell]++
    else if (kind === KIND.play || kind === KIND.resume) {
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

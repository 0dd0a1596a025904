/**
 * Answers: which records are there, of whom, about what, telling which signal, when?
 *
 * Gives the numbers of those that pass, newest first; a list shows what is in sight and asks for just these (`recordsAt`). Of a log of a
 * million events it reads a few bytes each, in steps. Events a person and day: over the last seven days lived, of those who have the service.
 * Misleads: what was only looked at is kept for 28 days, and of each person the latest so many records; older ones are sums and pass nowhere.
 */
import { type EventKind, type EventRecord, KIND, NOTHING } from '../../contract/events'
import { type Day, day as dayAt, NO_TITLE, type ProfileId, type TitleId } from '../../contract/ids'
import type { Signal } from '../../contract/signals'
import { emptyEvent } from '../../service/log/eventColumns'
import type { EventLog } from '../../service/log/log'
import type { Recording } from '../../service/log/recording'
import { BLANK, SIGNAL_COLUMNS } from '../../service/log/signals'
import type { Evening } from '../evening'
import { recordView } from '../records'
import type { RecordView } from '../snapshot'

export interface StreamRequest {
  /** Each null for any. */
  readonly profile: ProfileId | null
  readonly title: TitleId | null
  readonly kind: EventKind | null
  /** Only records that tell this signal. */
  readonly signal: Signal | null
  /** Days of the log, both included. */
  readonly from: Day | null
  readonly to: Day | null
}

export interface EventStream {
  /** Numbers in the log, newest first. */
  readonly numbers: Int32Array
  /** All events so far, kept or not. */
  readonly events: number
  /** Null before a day was lived. */
  readonly aPersonADay: number | null
}

export interface RecordsAtRequest {
  readonly events: readonly number[]
}

/** A record with whose it is. */
export interface NamedRecordView extends RecordView {
  /** Empty for the visitor. */
  readonly name: string
}

const EVENTS_A_STEP = 50_000
const DAYS_COUNTED = 7

export function* streamOf(evening: Evening, request: StreamRequest): Generator<number, EventStream> {
  const { log, histories } = evening.service
  const from = request.from === null ? 0 : log.firstOfDay(request.from)
  const to = request.to === null ? log.length : log.firstOfDay(dayAt(request.to + 1))
  const passes = filterOf(log, histories.recording, request)
  const found: number[] = []
  let read = 0
  for (let index = log.next(from); index < to; index = log.next(index + 1)) {
    if (passes(index)) found.push(index)
    read++
    if (read % EVENTS_A_STEP === 0) yield (index - from) / Math.max(1, to - from)
  }
  return { numbers: Int32Array.from(found.reverse()), events: log.length, aPersonADay: aPersonADay(evening) }
}

/** A test an event's number passes; the cheapest column first. */
function filterOf(log: EventLog, recording: Recording, { profile, title, kind, signal }: StreamRequest): (index: number) => boolean {
  const wanted = kind === null ? null : KIND[kind]
  const tells = signal === null ? null : tellerOf(log, recording, signal)
  return (index) =>
    (wanted === null || log.kindAt(index) === wanted) &&
    (profile === null || log.profileAt(index) === profile) &&
    (title === null || log.titleAt(index) === title) &&
    (tells === null || tells(index))
}

/** Whether an event tells a signal: its columns hold something, which they do not where recording was stopped. */
function tellerOf(log: EventLog, recording: Recording, signal: Signal): (index: number) => boolean {
  if (signal === 'titles' || signal === 'artists' || signal === 'structures') return (index) => log.titleAt(index) !== NO_TITLE
  const record = emptyEvent()
  const read = (index: number): EventRecord => {
    log.read(index, record)
    return record
  }
  if (signal === 'when') return (index) => !recording.isWithoutHour(read(index))
  if (signal === 'device') return (index) => read(index).device !== NOTHING
  const [amounts, shares] = [kindsTold(signal, 'amount'), kindsTold(signal, 'share')]
  return (index) => {
    const kind = log.kindAt(index)
    if (!amounts.has(kind) && !shares.has(kind)) return false
    const { amount, share } = read(index)
    return (amounts.has(kind) && amount !== BLANK) || (shares.has(kind) && share !== BLANK)
  }
}

/** Kinds of event whose amount, or share, tells the signal. */
const kindsTold = (signal: Signal, column: 'amount' | 'share'): ReadonlySet<number> =>
  new Set(SIGNAL_COLUMNS[signal].flatMap((told) => (told.column === column ? (told.kinds ?? []) : [])).map((kind) => KIND[kind]))

function aPersonADay({ service: { log, metrics }, day }: Evening): number | null {
  if (day === 0) return null
  const days = Math.min(DAYS_COUNTED, day)
  const events = log.firstOfDay(day) - log.firstOfDay(dayAt(day - days))
  return events / days / Math.max(1, metrics.members.members)
}

export function recordsAt({ service: { log }, world, visitor }: Evening, { events }: RecordsAtRequest): readonly NamedRecordView[] {
  const scratch = emptyEvent()
  return events
    .filter((event) => log.isKept(event))
    .map((event) => {
      const view = recordView(log, event, scratch)
      return { ...view, name: view.profile === visitor.profile ? '' : world.accounts.names[view.profile] }
    })
}

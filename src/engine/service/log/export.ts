/**
 * The log as CSV (RFC 4180: CRLF, fields quoted where they need it, quotes doubled), in pieces, so that a year of it can be
 * written without ever standing in memory at once.
 *
 * It is what was recorded and is still kept, hidden events included and marked. Fields that hold nothing are empty.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { EventRecord } from '../../contract/events'
import { EVENT_KINDS, KIND, NOTHING } from '../../contract/events'
import type { ProfileId } from '../../contract/ids'
import { dayOf, MINUTES_A_DAY, NO_TITLE, NO_TRAILER } from '../../contract/ids'
import { DEVICES } from '../../contract/vocabulary'
import { emptyEvent } from './eventColumns'
import type { EventLog } from './log'
import { BLANK } from './signals'

/** The columns of the table. */
export const HEADER: readonly string[] = [
  'event',
  'day',
  'clock',
  'minute',
  'kind',
  'profile',
  'title',
  'titleName',
  'trailer',
  'device',
  'row',
  'column',
  'episode',
  'amount',
  'share',
  'takenAway',
]
const LINES_A_PIECE = 1000
const LINE_END = '\r\n'
const FIRST_TRAILER_LETTER = 65

export interface CsvOptions {
  /** One profile's records, or null for everybody's. */
  readonly profile: ProfileId | null
  readonly catalogue: PublicCatalogue
}

export function* csvOf(log: EventLog, options: CsvOptions): Generator<string, void> {
  let piece = HEADER.join(',') + LINE_END
  let lines = 0
  const event = emptyEvent()
  for (const index of numbersOf(log, options.profile)) {
    log.read(index, event)
    piece += line(index, event, { catalogue: options.catalogue, takenAway: log.isHidden(index) })
    lines++
    if (lines % LINES_A_PIECE === 0) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function* numbersOf(log: EventLog, profile: ProfileId | null): Generator<number, void> {
  if (profile === null) {
    for (let index = log.next(0); index < log.length; index = log.next(index + 1)) yield index
    return
  }
  const numbers: number[] = []
  for (let index = log.latestOf(profile); index >= 0; index = log.previousOf(index)) numbers.push(index)
  while (numbers.length > 0) yield numbers.pop() ?? 0
}

function line(
  index: number,
  event: Readonly<EventRecord>,
  about: { readonly catalogue: PublicCatalogue; readonly takenAway: boolean },
): string {
  const hasTitle = event.title !== NO_TITLE
  const fields = [
    index,
    dayOf(event.at),
    clock(event.at),
    event.at,
    EVENT_KINDS[event.kind],
    event.profile,
    hasTitle ? event.title : '',
    hasTitle ? about.catalogue.titles[event.title].name : '',
    event.trailer === NO_TRAILER ? '' : String.fromCharCode(FIRST_TRAILER_LETTER + event.trailer),
    event.device === NOTHING ? '' : DEVICES[event.device],
    small(event.row),
    small(event.column),
    small(event.episode),
    known(event, event.amount),
    known(event, event.share),
    about.takenAway ? 1 : 0,
  ]
  return fields.map(quoted).join(',') + LINE_END
}

/** Empty where recording was stopped; a thumb down and a title taken off the list are −1 too, and known. */
function known({ kind }: Readonly<EventRecord>, value: number): number | '' {
  return value === BLANK && kind !== KIND.rating && kind !== KIND.list ? '' : decimal(value)
}

const small = (value: number): number | '' => (value === NOTHING ? '' : value)

/** A 32-bit float as short as it was before it became one. */
const decimal = (value: number): number => Math.round(value * 1e6) / 1e6

export function clock(at: number): string {
  const minute = ((at % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function quoted(field: string | number): string {
  const text = String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

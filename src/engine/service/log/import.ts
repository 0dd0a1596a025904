/**
 * Reads a log as `export.ts` writes it, and trusts none of it: line by line, the first wrong one is named with its reason.
 *
 * Checked: the heading; as many fields as it has; numbers that are numbers and within what their column can hold; a kind there is; a day and a
 * clock that are those of the minute; events in ascending order; a title by number and name or by neither, and one name a number; the last line
 * whole. Nothing is put into any log: what was read is handed over.
 * Quotation marks, commas and line ends within fields are as RFC 4180 has them.
 */
import { EVENT_KINDS, type EventKind, NOTHING } from '../../contract/events'
import { dayOf, MINUTES_A_DAY, minute, NO_TITLE, NO_TRAILER } from '../../contract/ids'
import { DEVICES, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { clock, HEADER } from './export'
import { BLANK } from './signals'

export interface ReadEvent {
  readonly event: number
  readonly kind: EventKind
  readonly at: number
  readonly profile: number
  readonly title: number
  readonly titleName: string
  readonly trailer: number
  readonly device: number
  readonly row: number
  readonly column: number
  readonly episode: number
  readonly amount: number
  readonly share: number
  readonly takenAway: boolean
}

export type LogFault =
  | 'heading'
  | 'fields'
  | 'number'
  | 'kind'
  | 'time'
  | 'order'
  | 'device'
  | 'trailer'
  | 'title'
  | 'quotes'
  | 'cut'
  | 'empty'

/** Why a log is refused: the line from 1, the field where one is to blame, and what stands there. */
export interface RefusedLog {
  readonly kind: 'refused'
  readonly line: number
  readonly fault: LogFault
  readonly field: string | null
  readonly value: string
}

export interface ReadLog {
  readonly kind: 'read'
  readonly events: readonly ReadEvent[]
}

const LINES_A_STEP = 5000
const LONGEST_SHOWN = 60
const MOST = 2_147_483_647
const FIRST_TRAILER_LETTER = 65
/** Ten of the title's, and one that a visitor cuts. */
const TRAILER_LETTERS = Array.from({ length: TRAILERS_A_TITLE + 1 }, (_, trailer) => String.fromCharCode(FIRST_TRAILER_LETTER + trailer))
const DEVICE_WORDS: readonly string[] = DEVICES

/** Yields how far it is, 0 to 1. */
export function* readLog(text: string): Generator<number, ReadLog | RefusedLog> {
  const events: ReadEvent[] = []
  const names = new Map<string, string>()
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  let line = 1
  for (let from = 0; from < whole.length || line === 1; line++) {
    const end = endOfLine(whole, from)
    const words = fieldsOf(whole.slice(from, end).replace(/\r$/, ''))
    if (words === null) return refused({ line, fault: 'quotes', value: whole.slice(from, end) })
    const fault = line === 1 ? headingFault(words) : (readLine(words, events) ?? titleFault(words, names))
    if (fault !== null) return refused({ line, ...(end === whole.length && line > 1 ? { ...fault, fault: cutOr(fault.fault) } : fault) })
    if (line > 1 && end === whole.length) return refused({ line, fault: 'cut', value: words.join(',') })
    from = end + 1
    if (line % LINES_A_STEP === 0) yield from / whole.length
  }
  return events.length === 0 ? refused({ line: 2, fault: 'empty', value: '' }) : { kind: 'read', events }
}

interface Fault {
  readonly fault: LogFault
  readonly field?: string
  readonly value: string
}

/** A last line without its end was cut, whatever is wrong with what is left of it. */
const cutOr = (fault: LogFault): LogFault => (fault === 'heading' ? fault : 'cut')

const refused = ({ line, fault, field, value }: Fault & { readonly line: number }): RefusedLog => ({
  kind: 'refused',
  line,
  fault,
  field: field ?? null,
  value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value,
})

/** The next line end outside quotation marks; the text's end where there is none. */
function endOfLine(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) return at
  }
  return text.length
}

/** Null where quotation marks are not closed. */
function fieldsOf(line: string): readonly string[] | null {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      const end = closing(line, at + 1)
      if (end < 0 || (end + 1 < line.length && line[end + 1] !== ',')) return null
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'))
      at = end + 1
    } else {
      const end = line.indexOf(',', at)
      fields.push(line.slice(at, end < 0 ? line.length : end))
      at = end < 0 ? line.length : end
    }
    if (at >= line.length) return fields
    at++
    if (at === line.length) return [...fields, '']
  }
}

function closing(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] !== '"') continue
    if (line[at + 1] !== '"') return at
    at++
  }
  return -1
}

const headingFault = (words: readonly string[]): Fault | null =>
  words.join(',') === HEADER.join(',') ? null : { fault: 'heading', value: words.join(',') }

/** A number of a title without its name, a name without its number, or another name than lines before had for it. */
function titleFault(words: readonly string[], names: Map<string, string>): Fault | null {
  const [number, name] = [words[HEADER.indexOf('title')] ?? '', words[HEADER.indexOf('titleName')] ?? '']
  const known = names.get(number) ?? name
  names.set(number, known)
  if (known !== name) return { fault: 'title', field: 'titleName', value: name }
  return (number === '') === (name === '') ? null : { fault: 'title', field: 'titleName', value: name === '' ? number : name }
}

/** Takes a line in; what is wrong with it, or null. */
function readLine(words: readonly string[], events: ReadEvent[]): Fault | null {
  if (words.length !== HEADER.length) return { fault: 'fields', value: words.join(',') }
  const word = (field: string): string => words[HEADER.indexOf(field)] ?? ''
  for (const [field, range] of Object.entries(NUMBERS)) {
    const text = word(field)
    if (text === '' ? range.empty === undefined : !isNumber(text, range)) return { fault: 'number', field, value: text }
  }
  const kind = EVENT_KINDS.find((one) => one === word('kind'))
  if (kind === undefined) return { fault: 'kind', field: 'kind', value: word('kind') }
  const at = Number(word('minute'))
  if (dayOf(minute(at)) !== Number(word('day'))) return { fault: 'time', field: 'day', value: word('day') }
  if (clock(at) !== word('clock')) return { fault: 'time', field: 'clock', value: word('clock') }
  const last = events.at(-1)
  if (last !== undefined && Number(word('event')) <= last.event) return { fault: 'order', field: 'event', value: word('event') }
  const device = word('device') === '' ? NOTHING : DEVICE_WORDS.indexOf(word('device'))
  if (device < 0) return { fault: 'device', field: 'device', value: word('device') }
  const trailer = word('trailer') === '' ? NO_TRAILER : TRAILER_LETTERS.indexOf(word('trailer'))
  if (trailer < 0) return { fault: 'trailer', field: 'trailer', value: word('trailer') }
  const value = (field: keyof typeof NUMBERS): number => (word(field) === '' ? (NUMBERS[field].empty ?? 0) : Number(word(field)))
  events.push({
    event: value('event'),
    kind,
    at,
    profile: value('profile'),
    title: value('title'),
    titleName: word('titleName'),
    trailer,
    device,
    row: value('row'),
    column: value('column'),
    episode: value('episode'),
    amount: value('amount'),
    share: value('share'),
    takenAway: word('takenAway') === '1',
  })
  return null
}

interface Range {
  readonly from: number
  readonly to: number
  /** What an empty field says; where it is left out, there must be a number. */
  readonly empty?: number
  /** Not only whole numbers. */
  readonly parts?: true
}

const NUMBERS: { readonly [Field in NumberField]: Range } = {
  event: { from: 0, to: MOST },
  day: { from: -1, to: MOST },
  minute: { from: -MINUTES_A_DAY, to: MOST },
  profile: { from: 0, to: MOST },
  title: { from: 0, to: NO_TITLE, empty: NO_TITLE },
  row: { from: 0, to: NOTHING, empty: NOTHING },
  column: { from: 0, to: NOTHING, empty: NOTHING },
  episode: { from: 0, to: NOTHING, empty: NOTHING },
  amount: { from: -1, to: MOST, empty: BLANK, parts: true },
  share: { from: -1, to: MOST, empty: BLANK, parts: true },
  takenAway: { from: 0, to: 1 },
}

type NumberField = 'event' | 'day' | 'minute' | 'profile' | 'title' | 'row' | 'column' | 'episode' | 'amount' | 'share' | 'takenAway'

const WHOLE = /^-?\d+$/
const WITH_PARTS = /^-?\d+(\.\d+)?(e-?\d+)?$/

const isNumber = (text: string, { from, to, parts }: Range): boolean =>
  (parts === true ? WITH_PARTS : WHOLE).test(text) && Number(text) >= from && Number(text) <= to

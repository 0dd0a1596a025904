/**
 * Checks one line of a log that comes from outside: a field for each of `export.ts`'s columns, as texts.
 *
 * Numbers that are numbers and within what their column can hold; a kind there is; a day and a clock that are those of the minute; events in
 * ascending order; a title by number and name or by neither, and one name a number. What is wrong first is told, with the field and what stands there.
 * Misleads: that a title or a person is one of this world is for who uses the records to say.
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
  | 'record'
  | 'dossier'
  | 'cut'
  | 'empty'

/** What is wrong with a line, in which field, and what stands there. */
export interface Fault {
  readonly fault: LogFault
  readonly field?: string
  readonly value: string
}

const MOST = 2_147_483_647
const FIRST_TRAILER_LETTER = 65
/** Ten of the title's, and one that a visitor cuts. */
const TRAILER_LETTERS = Array.from({ length: TRAILERS_A_TITLE + 1 }, (_, trailer) => String.fromCharCode(FIRST_TRAILER_LETTER + trailer))
const DEVICE_WORDS: readonly string[] = DEVICES

/** The records so far, and the names that titles have had. */
export class LogLines {
  readonly events: ReadEvent[] = []
  private readonly names = new Map<string, string>()

  /** Takes a line in; what is wrong with it, or null. */
  take(words: readonly string[]): Fault | null {
    return readLine(words, this.events) ?? titleFault(words, this.names)
  }
}

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

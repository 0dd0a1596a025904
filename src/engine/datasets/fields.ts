/**
 * Splits a line into fields, and reads a field as text or as a number.
 *
 * Fields stand between separators; one that begins with a quote (where the separator is a comma, a semicolon or a tab) ends at
 * the next lone quote, and "" in it is a quote. Blanks around a field are left out. Text is UTF-8, or else Latin-1: which, is
 * judged field by field. A number has a point, or, where commas do not separate, a comma.
 *
 * Misleads where a quote begins a field without enclosing it: the line is then told as open, or broken (see `records.ts`).
 */
export type Separator = '::' | '\t' | ';' | '|' | ',' | ' '

export const SEPARATORS: readonly Separator[] = ['::', '\t', ';', '|', ',', ' ']

/** `open`: a quote is not closed; `broken`: something stands between a closed quote and the next separator. */
export type LineState = 'whole' | 'open' | 'broken'

const OPEN = -1
const BROKEN = -2
const QUOTE = 34
const SPACE = 32
const TAB = 9
const MOST_FIELDS = 64

/** Where the fields of a line begin and end; overwritten by the next line. */
export class Fields {
  readonly starts = new Int32Array(MOST_FIELDS)
  readonly ends = new Int32Array(MOST_FIELDS)
  count = 0
  private bytes: Uint8Array = new Uint8Array(0)
  private readonly first: number
  private readonly width: number
  private readonly quotes: boolean

  constructor(separator: Separator) {
    this.first = separator.charCodeAt(0)
    this.width = separator.length
    this.quotes = separator === ',' || separator === ';' || separator === '\t'
  }

  /** Fields beyond the 64th are not looked at. */
  split(bytes: Uint8Array, from: number, to: number): LineState {
    this.bytes = bytes
    this.count = 0
    let at = from
    for (;;) {
      at = this.skipBlanks(at, to)
      const end = this.quotes && bytes[at] === QUOTE && at < to ? this.quoted(at, to) : this.plain(at, to)
      if (end === OPEN) return 'open'
      if (end === BROKEN) return 'broken'
      if (end >= to || this.count === MOST_FIELDS) return 'whole'
      at = end + this.width
    }
  }

  private skipBlanks(from: number, to: number): number {
    let at = from
    while (at < to && (this.bytes[at] === SPACE || (this.bytes[at] === TAB && this.first !== TAB))) at++
    return at
  }

  private plain(from: number, to: number): number {
    const { bytes, first, width } = this
    let at = from
    while (at < to && !(bytes[at] === first && (width === 1 || bytes[at + 1] === first))) at++
    let end = at
    while (end > from && (bytes[end - 1] === SPACE || (bytes[end - 1] === TAB && first !== TAB))) end--
    this.add(from, end)
    return at
  }

  private quoted(from: number, to: number): number {
    const { bytes } = this
    let at = from + 1
    while (at < to && !(bytes[at] === QUOTE && bytes[at + 1] !== QUOTE)) at += bytes[at] === QUOTE ? 2 : 1
    if (at >= to) return OPEN
    this.add(from + 1, at)
    const end = this.skipBlanks(at + 1, to)
    return end >= to || bytes[end] === this.first ? end : BROKEN
  }

  private add(from: number, to: number): void {
    this.starts[this.count] = from
    this.ends[this.count] = to
    this.count++
  }

  isEmpty(field: number): boolean {
    return this.starts[field] >= this.ends[field]
  }

  text(field: number): string {
    const text = decode(this.bytes, this.starts[field], this.ends[field])
    return this.quotes && text.includes('""') ? text.replaceAll('""', '"') : text
  }

  /** NaN where it is none. */
  number(field: number): number {
    return numberAt(this.bytes, this.starts[field], this.ends[field], this.first !== COMMA)
  }

  /** The field as an identifier's number where it is one of up to nine digits without a leading zero; else −1. */
  smallInteger(field: number): number {
    const from = this.starts[field]
    const to = this.ends[field]
    if (to <= from || to - from > 9 || (this.bytes[from] === ZERO && to - from > 1)) return -1
    let value = 0
    for (let at = from; at < to; at++) {
      const digit = this.bytes[at] - ZERO
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }
}

const ZERO = 48
const COMMA = 44
const POINT = 46
const MINUS = 45

function numberAt(bytes: Uint8Array, from: number, to: number, commaIsPoint: boolean): number {
  let at = bytes[from] === MINUS ? from + 1 : from
  let value = 0
  let below = 0
  let digits = 0
  for (; at < to; at++) {
    const digit = bytes[at] - ZERO
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digits++
      if (below > 0) below *= 10
    } else if (below === 0 && (bytes[at] === POINT || (commaIsPoint && bytes[at] === COMMA))) below = 1
    else return otherNumber(bytes, from, to)
  }
  if (digits === 0) return Number.NaN
  if (digits > 15) return otherNumber(bytes, from, to)
  const size = below > 1 ? value / below : value
  return bytes[from] === MINUS ? -size : size
}

/** With an exponent, a plus or many digits; words such as "Infinity" are no numbers here. */
function otherNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = decode(bytes, from, to)
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}

export function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  let at = from
  while (at < to && bytes[at] < 0x80) at++
  for (let plain = from; plain < at; plain++) text += String.fromCharCode(bytes[plain])
  if (at === to) return text
  const rest = decodeUtf8(bytes, at, to)
  if (rest !== null) return text + rest
  for (; at < to; at++) text += String.fromCharCode(bytes[at])
  return text
}

/** null where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array, from: number, to: number): string | null {
  let text = ''
  for (let at = from; at < to; ) {
    const lead = bytes[at]
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1
    if (more < 0 || at + more >= to) return null
    let point = more === 0 ? lead : lead & (0x3f >> more)
    for (let next = at + 1; next <= at + more; next++) {
      if ((bytes[next] & 0xc0) !== 0x80) return null
      point = (point << 6) | (bytes[next] & 0x3f)
    }
    if (point > 0x10ffff) return null
    text += String.fromCodePoint(point)
    at += more + 1
  }
  return text
}

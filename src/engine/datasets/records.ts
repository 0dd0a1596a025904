/**
 * Records out of lines: one line each, but where a quoted field goes on over the next ones, which then belong together. A quote that is a
 * slip is told from one that encloses lines by what comes of it: lines are put together only where that ends as a whole record, of as many
 * fields as the others and within {@link MOST_LINES} lines; else the first of them is left out alone, and the rest are read anew.
 *
 * Misleads where a slip's line and a later one make a whole record between them by chance: those in between are then swallowed by it.
 */
import { Fields, type Separator } from './fields'

export interface RecordReader {
  /** The fields stand in {@link Records.fields} during the call; `line`: the first of the record. */
  readonly read: (line: number) => void
  /** A line that is no record: a quote is not closed, or something stands after it. */
  readonly broken: (line: number) => void
}

interface Line {
  readonly bytes: Uint8Array
  readonly line: number
}

const MOST_LINES = 50
const MOST_BYTES = 0x10000
const LF = 10

export class Records {
  readonly fields: Fields
  private readonly width: number
  private readonly reader: RecordReader
  /** Lines of a field that is not closed yet. */
  private held: Line[] = []

  /** `width`: how many fields a record of several lines has; 0: any. */
  constructor({ separator, width }: { readonly separator: Separator; readonly width: number }, reader: RecordReader) {
    this.fields = new Fields(separator)
    this.width = width
    this.reader = reader
  }

  push(bytes: Uint8Array, from: number, to: number, line: number): void {
    if (this.held.length > 0) {
      this.extend({ bytes: bytes.slice(from, to), line })
      return
    }
    const state = this.fields.split(bytes, from, to)
    if (state === 'whole') this.reader.read(line)
    else if (state === 'open') this.held = [{ bytes: bytes.slice(from, to), line }]
    else this.reader.broken(line)
  }

  /** A quote that is still open then stays so. */
  finish(): void {
    while (this.held.length > 0) this.giveUp()
  }

  private extend(next: Line): void {
    this.held.push(next)
    const bytes = joined(this.held)
    const state = this.fields.split(bytes, 0, bytes.length)
    if (state === 'open' && this.held.length < MOST_LINES && bytes.length < MOST_BYTES) return
    const isRecord = state === 'whole' && (this.width === 0 || this.fields.count === this.width)
    if (!isRecord) this.giveUp()
    else {
      const [{ line }] = this.held
      this.held = []
      this.reader.read(line)
    }
  }

  private giveUp(): void {
    const [first, ...others] = this.held
    this.held = []
    this.reader.broken(first.line)
    for (const { bytes, line } of others) this.push(bytes, 0, bytes.length, line)
  }
}

function joined(lines: readonly Line[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.bytes.length + 1, -1))
  let at = 0
  for (const line of lines) {
    bytes.set(line.bytes, at)
    at += line.bytes.length
    if (at < bytes.length) bytes[at++] = LF
  }
  return bytes
}

/** One record of a file's first lines. */
export interface SampleRecord {
  /** Empty where a line is none. */
  readonly fields: readonly string[]
  /** How many lines it takes. */
  readonly lines: number
}

/** The records of some lines; a line that is none gives one without fields. */
export function recordsOf(lines: readonly Uint8Array[], separator: Separator): readonly SampleRecord[] {
  const found: { readonly fields: readonly string[]; readonly from: number }[] = []
  const records = new Records(
    { separator, width: 0 },
    {
      read: (from) => found.push({ fields: Array.from({ length: records.fields.count }, (_, field) => records.fields.text(field)), from }),
      broken: (from) => found.push({ fields: [], from }),
    },
  )
  for (const [line, bytes] of lines.entries()) records.push(bytes, 0, bytes.length, line)
  records.finish()
  return found.map(({ fields, from }, at) => ({ fields, lines: (found[at + 1]?.from ?? lines.length) - from }))
}

/** The fields of some lines' records. */
export const rowsOf = (lines: readonly Uint8Array[], separator: Separator): readonly (readonly string[])[] =>
  recordsOf(lines, separator).map(({ fields }) => fields)

/**
 * Cuts bytes that come in pieces into lines, ended by LF, CR LF or CR. Reads ASCII structure alone, so that UTF-8 and Latin-1
 * pass alike; a mark of UTF-8 at the start is left out. What no text holds (a byte 0, a line of over 64 KB) is refused.
 *
 * Shapes: pieces of any size; a line is handed on as a stretch of a buffer, valid only during the call, with its number from 1.
 */
import { RefusedFile } from './fileProblem'

export type TakeLine = (bytes: Uint8Array, from: number, to: number, line: number) => void

const LONGEST_LINE = 0x10000
/** Of UTF-8 or UTF-16 at the start of a file. */
const LONGEST_MARK = 3
const LF = 10
const CR = 13

export class LineCutter {
  private readonly place: string
  private readonly take: TakeLine
  private rest: Uint8Array = new Uint8Array(0)
  private line = 1
  private afterCr = false
  private begun = false

  constructor(place: string, take: TakeLine) {
    this.place = place
    this.take = take
  }

  push(piece: Uint8Array): void {
    const known = this.rest.length
    const bytes = this.joined(piece)
    if (!this.begun && bytes.length < LONGEST_MARK) {
      this.rest = bytes.slice()
      return
    }
    this.cut(bytes, this.begun ? known : 0)
  }

  /** The last line, where the file does not end with one's end. */
  finish(): void {
    if (!this.begun) this.cut(this.rest, 0)
    if (this.rest.length > 0) this.hand(this.rest, 0, this.rest.length)
    this.rest = new Uint8Array(0)
  }

  /** Hands on the lines that are whole, and keeps the rest; `known` bytes have been looked at. */
  private cut(bytes: Uint8Array, known: number): void {
    let from = this.begun ? 0 : this.start(bytes)
    this.begun = true
    for (let at = Math.max(from, known); at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte > CR) continue
      if (byte === 0) throw new RefusedFile({ code: 'binary', place: this.place, line: this.line })
      if (byte !== LF && byte !== CR) continue
      const endsCrLf = byte === LF && this.afterCr && at === from
      if (!endsCrLf) this.hand(bytes, from, at)
      this.afterCr = byte === CR
      from = at + 1
    }
    if (bytes.length - from > LONGEST_LINE) throw new RefusedFile({ code: 'binary', place: this.place, line: this.line })
    if (bytes.length > from) this.afterCr = false
    this.rest = bytes.slice(from)
  }

  private hand(bytes: Uint8Array, from: number, to: number): void {
    this.take(bytes, from, to, this.line)
    this.line++
  }

  private joined(piece: Uint8Array): Uint8Array {
    if (this.rest.length === 0) return piece
    const bytes = new Uint8Array(this.rest.length + piece.length)
    bytes.set(this.rest)
    bytes.set(piece, this.rest.length)
    return bytes
  }

  private start(bytes: Uint8Array): number {
    const [first, second, third] = bytes
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      throw new RefusedFile({ code: 'utf16', place: this.place })
    }
    return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  }
}

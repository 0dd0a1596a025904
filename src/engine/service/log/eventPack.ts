/**
 * Events on their way from one worker to another: six 32-bit words each, in one array whose memory can be handed over.
 *
 * Word by word: minute · profile · amount · share · title, kind and trailer · device, row, column and episode. Amount and share are
 * 32-bit floats, as the log keeps them. 24 bytes an event.
 */
import type { EventRecord, EventSink } from '../../contract/events'
import { minute, profileId, titleId, trailerId } from '../../contract/ids'
import { emptyEvent } from './eventColumns'

const WORDS = 6
const FIRST_EVENTS = 4096

export class EventPack implements EventSink {
  #words = new Int32Array(FIRST_EVENTS * WORDS)
  #floats = new Float32Array(this.#words.buffer)
  #used = 0

  emit({ kind, profile, at, title, trailer, device, row, column, episode, amount, share }: Readonly<EventRecord>): void {
    if (this.#used === this.#words.length) this.#grow()
    const from = this.#used
    this.#words[from] = at
    this.#words[from + 1] = profile
    this.#floats[from + 2] = amount
    this.#floats[from + 3] = share
    this.#words[from + 4] = title | (kind << 16) | (trailer << 24)
    this.#words[from + 5] = device | (row << 8) | (column << 16) | (episode << 24)
    this.#used += WORDS
  }

  /** What was emitted since the last time. */
  take(): Int32Array<ArrayBuffer> {
    const taken = this.#words.slice(0, this.#used)
    this.#used = 0
    return taken
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.#words.length)
    longer.set(this.#words)
    this.#words = longer
    this.#floats = new Float32Array(longer.buffer)
  }
}

/** Emits what was packed, in its order, through one reused record; yields after each so many events. */
export function* unpackInto(words: Int32Array, sink: EventSink, eventsAStep: number): Generator<void, void> {
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length)
  const record = emptyEvent()
  for (let from = 0; from < words.length; from += WORDS) {
    record.at = minute(words[from])
    record.profile = profileId(words[from + 1])
    record.amount = floats[from + 2]
    record.share = floats[from + 3]
    const what = words[from + 4]
    record.title = titleId(what & 0xffff)
    record.kind = (what >>> 16) & 0xff
    record.trailer = trailerId(what >>> 24)
    const where = words[from + 5]
    record.device = where & 0xff
    record.row = (where >>> 8) & 0xff
    record.column = (where >>> 16) & 0xff
    record.episode = where >>> 24
    sink.emit(record)
    if ((from / WORDS) % eventsAStep === eventsAStep - 1) yield
  }
}

/** The launch as it is played back: hour by hour, at the visitor's pace, whatever the worker's. No React, no timer: whoever draws it calls `frame`. */
import type { Audience, Moves } from './picture/audience'

export interface Hour {
  readonly hour: number
  readonly moves: Moves
}

/** In milliseconds. */
const HOUR_MS = 130
/** Without motion a whole day is shown at a time. */
const DAY_MS = 700
const HOURS_A_DAY = 24

export class Show {
  readonly audience: Audience
  /** How many hours have been shown. */
  cursor = 0
  playing = false
  still: boolean
  private hours: readonly Hour[] = []
  private last = 0

  constructor(audience: Audience, still: boolean) {
    this.audience = audience
    this.still = still
  }

  /** More hours have come; fewer, and another launch has begun. */
  take(hours: readonly Hour[]): void {
    const anew = hours.length < this.hours.length || hours[0] !== this.hours[0]
    this.hours = hours
    if (!anew) return
    this.cursor = 0
    this.playing = hours.length > 0
    this.audience.jump([])
  }

  /** Goes on where its time has come; true where something has changed. */
  frame(now: number): boolean {
    if (!this.playing || this.cursor >= this.hours.length) return false
    if (now - this.last < (this.still ? DAY_MS : HOUR_MS)) return false
    this.last = now
    const day = this.dayAt(this.cursor)
    do {
      this.audience.show(this.hours[this.cursor].moves, now)
      this.cursor++
    } while (this.still && this.cursor < this.hours.length && this.dayAt(this.cursor) === day)
    if (this.still) this.audience.arrive()
    return true
  }

  /** To so many hours shown, at once. */
  seek(cursor: number): void {
    this.cursor = Math.max(0, Math.min(this.hours.length, cursor))
    this.audience.jump(this.hours.slice(0, this.cursor).map(({ moves }) => moves))
  }

  isOver(): boolean {
    return this.cursor >= this.hours.length
  }

  private dayAt(at: number): number {
    return Math.floor(this.hours[at].hour / HOURS_A_DAY)
  }
}

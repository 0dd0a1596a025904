/**
 * What a lab and those who live shares of its days say to each other: plain data, safe to clone.
 *
 * Every order and every answer names its epoch and its day. An epoch begins where a share is told anew how things stand; within it each
 * day follows from the one before. An answer that is late, of another day or of another epoch, is nobody's.
 */
import type { Day } from '../../contract/ids'
import type { Known, Lesson } from '../../service/branch'
import type { Share, ShareOfDay } from '../../world/sharedDays'
import type { WorldState } from '../../world/world'

/** How things stand for a share on the morning of a day. */
export interface Standing {
  readonly world: WorldState
  readonly known: Known
  readonly share: Share
}

export interface Order {
  readonly epoch: number
  readonly day: Day
  /** Null within an epoch. */
  readonly standing: Standing | null
  /** What was told on the day before, by all; null where the standing says it. */
  readonly talk: Int32Array | null
  readonly lesson: Lesson
}

export interface Answer {
  readonly epoch: number
  readonly day: Day
  readonly lived: ShareOfDay
  readonly events: Int32Array<ArrayBuffer>
}

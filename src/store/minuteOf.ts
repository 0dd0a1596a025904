/** Where the first minute stands once the world is another one, or lived otherwise. */
import type { Seat } from '../engine/lab/snapshot'
import type { MinuteStep } from './state'

/** In a world that nobody has joined yet it begins anew, unless it was over or the link shows somebody. */
export const minuteOfNobody = (minute: MinuteStep | null, seats: readonly Seat[]): MinuteStep | null =>
  minute === null || seats.length > 0 ? null : 1

/** Lived again without the visitor's having joined it begins anew. */
export const minuteAfter = (minute: MinuteStep | null, joined: boolean): MinuteStep | null => (minute === null || joined ? minute : 1)

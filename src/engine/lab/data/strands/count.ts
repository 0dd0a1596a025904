/**
 * What each signal's count is made of: which records it reads, what it does with one, and what comes out.
 *
 * Records come in the order of the log, as the machine sees them: a blank amount or share is −1, a blank title 0xffff.
 * A pair is one profile with one title. Misleads: a profile is not a person, where several share it.
 */
import type { EventKind, EventRecord } from '../../../contract/events'
import { NO_TITLE } from '../../../contract/ids'

export interface StrandCount<Picture> {
  readonly kinds: readonly EventKind[]
  add(record: Readonly<EventRecord>): void
  finish(): Picture
}

export const hasTitle = ({ title }: Readonly<EventRecord>): boolean => title !== NO_TITLE

/** Minutes of a `stop`: none where they are not known. */
export const minutesOf = ({ amount }: Readonly<EventRecord>): number => Math.max(0, amount)

const TITLES = 0x10000

export const pairOf = ({ profile, title }: Readonly<EventRecord>): number => profile * TITLES + title
export const titleOfPair = (pair: number): number => pair % TITLES

/**
 * What people remember of their watching: a journal that is only written behind.
 *
 * Answers: where did this viewer leave that title, when, and how was it? One entry each time a title is left; entries of
 * one viewer are chained from the newest to the oldest.
 * Why a journal: the memory of a viewer as it was before day D is the same chain without the entries from D on, so days can
 * be lived again without touching what was lived. Of what lies so far back that its days are never lived again, only the last leaving
 * of each title is kept, in other columns, so that a checkpoint's stay as they were: a journal grows with titles, not with years.
 */
export const UNSEEN = 0
export const IN_PROGRESS = 1
export const FINISHED = 2
export const DROPPED = 3

export interface JournalEntry {
  viewer: number
  title: number
  day: number
  /** Minutes into the title, over all its episodes. */
  position: number
  /** {@link IN_PROGRESS}, {@link FINISHED} or {@link DROPPED}. */
  state: number
  /** −1..1 */
  felt: number
}

/** Columns by entry; replaced by longer ones as the journal grows. */
export interface Journal {
  length: number
  viewer: Int32Array
  title: Uint16Array
  day: Uint16Array
  position: Uint16Array
  state: Uint8Array
  felt: Int8Array
  /** The same viewer's entry before this one, −1 for none. */
  previous: Int32Array
  /** By viewer: the newest entry, −1 for none. */
  readonly newest: Int32Array
}

const FELT_STEPS = 100
const FIRST_CAPACITY = 1024

export function createJournal(viewers: number): Journal {
  return { length: 0, ...columnsOf(FIRST_CAPACITY), newest: new Int32Array(viewers).fill(-1) }
}

const columnsOf = (capacity: number): Omit<Journal, 'length' | 'newest'> => ({
  viewer: new Int32Array(capacity),
  title: new Uint16Array(capacity),
  day: new Uint16Array(capacity),
  position: new Uint16Array(capacity),
  state: new Uint8Array(capacity),
  felt: new Int8Array(capacity),
  previous: new Int32Array(capacity),
})

export function note(journal: Journal, entry: Readonly<JournalEntry>): void {
  if (journal.length === journal.viewer.length) grow(journal)
  const at = journal.length
  journal.viewer[at] = entry.viewer
  journal.title[at] = entry.title
  journal.day[at] = entry.day
  journal.position[at] = entry.position
  journal.state[at] = entry.state
  journal.felt[at] = Math.round(entry.felt * FELT_STEPS)
  journal.previous[at] = journal.newest[entry.viewer]
  journal.newest[entry.viewer] = at
  journal.length = at + 1
}

export const feltAt = (journal: Pick<Journal, 'felt'>, at: number): number => journal.felt[at] / FELT_STEPS

function grow(journal: Journal): void {
  const capacity = journal.viewer.length * 2
  const longer = <Column extends Int32Array | Uint16Array | Uint8Array | Int8Array>(from: Column, to: Column): Column => {
    to.set(from)
    return to
  }
  journal.viewer = longer(journal.viewer, new Int32Array(capacity))
  journal.title = longer(journal.title, new Uint16Array(capacity))
  journal.day = longer(journal.day, new Uint16Array(capacity))
  journal.position = longer(journal.position, new Uint16Array(capacity))
  journal.state = longer(journal.state, new Uint8Array(capacity))
  journal.felt = longer(journal.felt, new Int8Array(capacity))
  journal.previous = longer(journal.previous, new Int32Array(capacity))
}

/** How far a journal reached, for a checkpoint: entries are never rewritten, only written behind. */
export type JournalState = Readonly<Journal>

export const journalState = (journal: Journal): JournalState => ({ ...journal, newest: journal.newest.slice() })

export function restoreJournal(journal: Journal, { newest, ...columns }: JournalState): void {
  Object.assign(journal, columns)
  journal.newest.set(newest)
}

/** Drops, of what was left before `day`, all but the last leaving of each title. */
export function forgetSuperseded(journal: Journal, day: number): void {
  const kept = stillTold(journal, day)
  const { length, viewer, title, day: days, position, state } = journal
  const before = { ...journal }
  Object.assign(journal, columnsOf(Math.max(FIRST_CAPACITY, 2 * kept.count)))
  journal.length = 0
  journal.newest.fill(-1)
  for (let at = 0; at < length; at++) {
    if (kept.flags[at] === 0) continue
    note(journal, {
      viewer: viewer[at],
      title: title[at],
      day: days[at],
      position: position[at],
      state: state[at],
      felt: feltAt(before, at),
    })
  }
}

/** Entries that some recollection of `day` or later may still tell of. */
function stillTold(journal: Journal, day: number): { readonly flags: Uint8Array; readonly count: number } {
  const flags = new Uint8Array(journal.length)
  let count = 0
  for (let viewer = 0; viewer < journal.newest.length; viewer++) {
    const told = new Set<number>()
    for (let at = journal.newest[viewer]; at >= 0; at = journal.previous[at]) {
      const isOld = journal.day[at] < day
      if (isOld && told.has(journal.title[at])) continue
      if (isOld) told.add(journal.title[at])
      flags[at] = 1
      count++
    }
  }
  return { flags, count }
}

/** One viewer's entries from the first day of `dream` on give way to those of the dream. */
export function adopt(journal: Journal, dream: Journal, { viewer, fromDay }: { readonly viewer: number; readonly fromDay: number }): void {
  forgetViewerFrom(journal, viewer, fromDay)
  for (let at = 0; at < dream.length; at++) {
    if (dream.viewer[at] !== viewer) continue
    const { title, day, position, state } = dream
    note(journal, { viewer, title: title[at], day: day[at], position: position[at], state: state[at], felt: feltAt(dream, at) })
  }
}

function forgetViewerFrom(journal: Journal, viewer: number, day: number): void {
  let at = journal.newest[viewer]
  while (at >= 0 && journal.day[at] >= day) at = journal.previous[at]
  journal.newest[viewer] = at
}

/** Empties the journal for another use. */
export function clear(journal: Journal): void {
  journal.length = 0
  journal.newest.fill(-1)
}

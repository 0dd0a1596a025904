/**
 * A viewer's memory laid out for an evening.
 *
 * Answers: has this viewer seen that title, how far, how long ago, how was it? The journal's chain folded into one cell a
 * title, the newest entry winning; cells are stamped, so that another viewer's evening needs no clearing.
 */
import { FINISHED, feltAt, IN_PROGRESS, type Journal, UNSEEN } from './journal'

export interface Recollection {
  viewer: number
  stamp: number
  readonly stamps: Int32Array
  readonly states: Uint8Array
  readonly positions: Uint16Array
  readonly days: Uint16Array
  readonly felts: Float32Array
  /** Titles begun and not finished, the last left first. */
  readonly open: Uint16Array
  openCount: number
}

export function createRecollection(titles: number): Recollection {
  return {
    viewer: -1,
    stamp: 0,
    stamps: new Int32Array(titles),
    states: new Uint8Array(titles),
    positions: new Uint16Array(titles),
    days: new Uint16Array(titles),
    felts: new Float32Array(titles),
    open: new Uint16Array(titles),
    openCount: 0,
  }
}

/** Where the memory of an evening is read from and written to. */
export interface Memories {
  /** What was lived; entries from `before` on are not looked at. */
  readonly lived: Journal
  readonly before: number
  /** What is being written; read first. The same journal as `lived` in ordinary life. */
  readonly writing: Journal
}

export function recall(recollection: Recollection, viewer: number, { lived, before, writing }: Memories): void {
  recollection.viewer = viewer
  recollection.stamp++
  recollection.openCount = 0
  if (writing !== lived) fold(recollection, writing, Number.POSITIVE_INFINITY)
  fold(recollection, lived, before)
}

function fold(recollection: Recollection, journal: Journal, before: number): void {
  const { stamp, stamps } = recollection
  for (let at = journal.newest[recollection.viewer]; at >= 0; at = journal.previous[at]) {
    const title = journal.title[at]
    if (journal.day[at] >= before || stamps[title] === stamp) continue
    stamps[title] = stamp
    recollection.states[title] = journal.state[at]
    recollection.positions[title] = journal.position[at]
    recollection.days[title] = journal.day[at]
    recollection.felts[title] = feltAt(journal, at)
    if (journal.state[at] === IN_PROGRESS) recollection.open[recollection.openCount++] = title
  }
}

export function stateOf(recollection: Recollection, title: number): number {
  return recollection.stamps[title] === recollection.stamp ? recollection.states[title] : UNSEEN
}

/** Minutes into the title where it goes on; 0 for what is unseen or finished. */
export function positionOf(recollection: Recollection, title: number): number {
  const state = stateOf(recollection, title)
  return state === UNSEEN || state === FINISHED ? 0 : recollection.positions[title]
}

/** Keeps the day's own leaving of a title in mind for the rest of the day. */
export function remember(recollection: Recollection, entry: RememberedEntry): void {
  const { title } = entry
  const { open } = recollection
  let kept = 0
  for (let i = 0; i < recollection.openCount; i++) if (open[i] !== title) open[kept++] = open[i]
  recollection.openCount = kept
  if (entry.state === IN_PROGRESS) {
    for (let i = kept; i > 0; i--) open[i] = open[i - 1]
    open[0] = title
    recollection.openCount = kept + 1
  }
  recollection.stamps[title] = recollection.stamp
  recollection.states[title] = entry.state
  recollection.positions[title] = entry.position
  recollection.days[title] = entry.day
  recollection.felts[title] = entry.felt
}

export interface RememberedEntry {
  readonly title: number
  readonly day: number
  readonly position: number
  readonly state: number
  readonly felt: number
}

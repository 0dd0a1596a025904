/**
 * What one event does to its cell. Pure bookkeeping: the cell's evidence is counted, its place in the programme is moved,
 * its weight is worked out anew.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { EventRecord } from '../../contract/events'
import { KIND, NOTHING } from '../../contract/events'
import { dayOf, firstMinuteOf, minute, NO_TITLE } from '../../contract/ids'
import type { CellStore } from './cellStore'
import { STATE } from './cellStore'
import { BLANK, type Mask } from './signals'
import type { CellEvidence } from './weights'
import { EARLY_STOP_MINUTES, EARLY_STOP_SHARE, FINISHED_SHARE, TRAILER_LEFT_SHARE, weightOf } from './weights'

/** Steps into which a share is cut to fit one byte. */
export const SHARE_STEPS = 250
const LARGEST = 255

const CELL_KINDS = new Uint8Array(256)
for (const kind of ['trailerStop', 'play', 'pause', 'resume', 'stop', 'episodeEnd', 'rating', 'list'] as const) CELL_KINDS[KIND[kind]] = 1
/** Whether an event of the kind tells of a taste. */
export const concernsCells = (kind: number): boolean => CELL_KINDS[kind] === 1

export function applyToCell(store: CellStore, event: Readonly<EventRecord>, catalogue: PublicCatalogue): void {
  if (event.title === NO_TITLE) return
  if (event.kind === KIND.trailerStop) {
    leaveTrailer(store, event)
    return
  }
  const cell = store.ensure(event.profile, event.title)
  store.lastAt[cell] = event.at
  if (event.device !== NOTHING) store.device[cell] = event.device
  if (event.kind === KIND.play || event.kind === KIND.resume) startViewing(store, cell, event)
  else if (event.kind === KIND.episodeEnd) endEpisode(store, cell, event)
  else if (event.kind === KIND.stop) stopViewing(store, cell, { event, catalogue })
  else if (event.kind === KIND.rating) rate(store, cell, event.amount)
  else if (event.kind === KIND.list) setState(store, cell, STATE.onList, event.amount > 0)
  reweigh(store, cell)
}

/** A number as the log's columns keep it, so that what was learned as it happened is what a rebuild learns. */
const asKept = (value: number): number => Math.fround(value)

/** Of a trailer that stopped. Watched further it leaves no trace: it is an impression. */
export function isLeftEarly({ share }: Readonly<EventRecord>): boolean {
  const kept = asKept(share)
  return kept !== BLANK && kept < TRAILER_LEFT_SHARE
}

function leaveTrailer(store: CellStore, event: Readonly<EventRecord>): void {
  if (!isLeftEarly(event)) return
  const cell = store.ensure(event.profile, event.title)
  // Popularity and recency follow viewing; a trailer dates the cell only while there is nothing else in it.
  if (store.state[cell] === 0) store.lastAt[cell] = event.at
  store.trailersLeft[cell] = Math.min(LARGEST, store.trailersLeft[cell] + 1)
  reweigh(store, cell)
}

/**
 * Adds trailers left early whose events are no longer kept, after all that is. The last of them dates the cell where nothing else
 * is in it, unless something emptied it later.
 */
export function addTrailersLeft(
  store: CellStore,
  cell: number,
  { count, lastAt }: { readonly count: number; readonly lastAt: number },
): void {
  if (store.state[cell] === 0) store.lastAt[cell] = Math.max(store.lastAt[cell], lastAt)
  store.trailersLeft[cell] = Math.min(LARGEST, store.trailersLeft[cell] + count)
  reweigh(store, cell)
}

/** What a mask leaves of a cell that was counted without it: what counting masked events would have given. */
export function maskCell(store: CellStore, cell: number, mask: Mask): void {
  if (mask.has('howLong')) {
    for (const column of [store.reached, store.episodesEnded, store.rewatches, store.earlyStops, store.episode, store.minute])
      column[cell] = 0
    setState(store, cell, STATE.inProgress | STATE.finished, false)
  }
  if (mask.has('when')) store.lastAt[cell] = firstMinuteOf(dayOf(minute(store.lastAt[cell])))
  if (mask.has('device')) store.device[cell] = NOTHING
  reweigh(store, cell)
}

function startViewing(store: CellStore, cell: number, event: Readonly<EventRecord>): void {
  const again = event.kind === KIND.play && (store.state[cell] & STATE.finished) !== 0 && (store.state[cell] & STATE.inProgress) === 0
  if (again) store.rewatches[cell] = Math.min(LARGEST, store.rewatches[cell] + 1)
  setState(store, cell, STATE.played, true)
  if (event.episode === NOTHING) return
  if (event.kind === KIND.play || event.episode !== store.episode[cell]) store.minute[cell] = 0
  store.episode[cell] = event.episode
}

function endEpisode(store: CellStore, cell: number, event: Readonly<EventRecord>): void {
  if (event.share === BLANK) return
  store.episodesEnded[cell] = Math.min(LARGEST, store.episodesEnded[cell] + 1)
  store.episode[cell] = Math.min(LARGEST - 1, event.episode + 1)
  store.minute[cell] = 0
  reach(store, cell, asKept(event.share))
}

function stopViewing(
  store: CellStore,
  cell: number,
  stop: { readonly event: Readonly<EventRecord>; readonly catalogue: PublicCatalogue },
): void {
  const { event, catalogue } = stop
  if (event.share === BLANK) return
  const share = asKept(event.share)
  reach(store, cell, share)
  if (asKept(event.amount) < EARLY_STOP_MINUTES && share < EARLY_STOP_SHARE && store.episodesEnded[cell] === 0) {
    store.earlyStops[cell] = Math.min(LARGEST, store.earlyStops[cell] + 1)
  }
  const { episodes, minutesAnEpisode } = catalogue.titles[event.title]
  const minutes = Math.round(share * episodes * minutesAnEpisode - event.episode * minutesAnEpisode)
  const atEnd = minutes >= minutesAnEpisode && event.episode + 1 < episodes
  store.episode[cell] = atEnd ? event.episode + 1 : event.episode
  store.minute[cell] = atEnd ? 0 : Math.min(LARGEST, Math.max(0, minutes))
}

function reach(store: CellStore, cell: number, share: number): void {
  const finished = share >= FINISHED_SHARE
  const steps = Math.min(SHARE_STEPS, Math.max(0, Math.round(share * SHARE_STEPS)))
  store.reached[cell] = Math.max(store.reached[cell], steps)
  if (finished) setState(store, cell, STATE.finished, true)
  setState(store, cell, STATE.inProgress, !finished)
}

function rate(store: CellStore, cell: number, thumb: number): void {
  setState(store, cell, STATE.thumbUp, thumb > 0)
  setState(store, cell, STATE.thumbDown, thumb < 0)
}

function setState(store: CellStore, cell: number, bit: number, on: boolean): void {
  store.state[cell] = on ? store.state[cell] | bit : store.state[cell] & ~bit
}

const evidence: CellEvidence = {
  played: false,
  reachedShare: 0,
  episodesEnded: 0,
  rewatches: 0,
  earlyStops: 0,
  trailersLeft: 0,
  thumb: 0,
  onList: false,
}

function reweigh(store: CellStore, cell: number): void {
  const state = store.state[cell]
  evidence.played = (state & STATE.played) !== 0
  evidence.reachedShare = store.reached[cell] / SHARE_STEPS
  evidence.episodesEnded = store.episodesEnded[cell]
  evidence.rewatches = store.rewatches[cell]
  evidence.earlyStops = store.earlyStops[cell]
  evidence.trailersLeft = store.trailersLeft[cell]
  evidence.thumb = (state & STATE.thumbUp) !== 0 ? 1 : (state & STATE.thumbDown) !== 0 ? -1 : 0
  evidence.onList = (state & STATE.onList) !== 0
  store.weights[cell] = weightOf(evidence)
}

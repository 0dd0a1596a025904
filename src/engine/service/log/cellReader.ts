/** Reads cells out: as a history for models, as columns for Continue watching, as a matrix for the night. */
import type { History, RefusedJoins } from '../../contract/history'
import type { Minute, ProfileId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import type { CellStore } from './cellStore'
import { STATE } from './cellStore'
import { SHARE_STEPS } from './cellUpdate'
import type { Interactions } from './interactions'

/** A history whose columns are written anew by each reading. */
export interface HistoryBuffer extends History {
  count: number
  country: number
  refused?: RefusedJoins | null
}

/** A buffer for one history, for those who need two at once. */
export const historyBuffer = (titleCount: number): HistoryBuffer => ({
  count: 0,
  titles: new Uint16Array(titleCount),
  weights: new Float32Array(titleCount),
  lastAt: new Int32Array(titleCount),
  country: -1,
})

/**
 * Columns of all that is kept of a profile's titles; entry i belongs together, titles ascending. Unlike a history it has
 * cells of weight 0 too.
 */
export interface Cells {
  count: number
  readonly titles: Uint16Array
  readonly weights: Float32Array
  /** Minute of the last viewing, thumb or list entry; of the last trailer where there is nothing else. */
  readonly lastAt: Int32Array
  /** Largest share of the title reached, 0 to 1. */
  readonly reachedShare: Float32Array
  /** Where a viewing would go on: 0-based episode, and the minute within it. */
  readonly episode: Uint8Array
  readonly minute: Uint8Array
  /** 1 where a viewing was begun. */
  readonly played: Uint8Array
  /** 1 where a viewing was begun and is not at the end. */
  readonly inProgress: Uint8Array
  /** 1 where it was once watched to the end. */
  readonly finished: Uint8Array
  readonly onList: Uint8Array
  /** 1 up, −1 down, 0 none. */
  readonly thumb: Int8Array
  /** Index into DEVICES of the last viewing, NOTHING where it is not known. */
  readonly device: Uint8Array
  readonly episodesEnded: Uint8Array
}

const emptyCells = (titleCount: number): Cells => ({
  count: 0,
  titles: new Uint16Array(titleCount),
  weights: new Float32Array(titleCount),
  lastAt: new Int32Array(titleCount),
  reachedShare: new Float32Array(titleCount),
  episode: new Uint8Array(titleCount),
  minute: new Uint8Array(titleCount),
  played: new Uint8Array(titleCount),
  inProgress: new Uint8Array(titleCount),
  finished: new Uint8Array(titleCount),
  onList: new Uint8Array(titleCount),
  thumb: new Int8Array(titleCount),
  device: new Uint8Array(titleCount),
  episodesEnded: new Uint8Array(titleCount),
})

export interface HistoryRequest {
  readonly country: number
  readonly refused: RefusedJoins | null
  readonly into?: HistoryBuffer
}

export interface InteractionsRequest {
  readonly profileCount: number
  readonly now: Minute
  readonly refusals: Uint8Array | null
  countryOf(profile: ProfileId): number
}

export class CellReader {
  private readonly store: CellStore
  private readonly titleCount: number
  private readonly buffer: HistoryBuffer
  private readonly columns: Cells

  constructor(store: CellStore, titleCount: number) {
    this.store = store
    this.titleCount = titleCount
    this.buffer = historyBuffer(titleCount)
    this.columns = emptyCells(titleCount)
  }

  history(profile: ProfileId, { country, refused, into = this.buffer }: HistoryRequest): History {
    into.count = this.copyWeighted(profile, 0, into)
    into.country = country
    into.refused = refused
    return into
  }

  cells(profile: ProfileId): Cells {
    const { store, columns } = this
    const start = store.startOf(profile)
    columns.count = store.countOf(profile)
    for (let entry = 0; entry < columns.count; entry++) {
      const cell = start + entry
      const state = store.state[cell]
      columns.titles[entry] = store.titles[cell]
      columns.weights[entry] = store.weights[cell]
      columns.lastAt[entry] = store.lastAt[cell]
      columns.reachedShare[entry] = store.reached[cell] / SHARE_STEPS
      columns.episode[entry] = store.episode[cell]
      columns.minute[entry] = store.minute[cell]
      columns.played[entry] = state & STATE.played ? 1 : 0
      columns.inProgress[entry] = state & STATE.inProgress ? 1 : 0
      columns.finished[entry] = state & STATE.finished ? 1 : 0
      columns.onList[entry] = state & STATE.onList ? 1 : 0
      columns.thumb[entry] = state & STATE.thumbUp ? 1 : state & STATE.thumbDown ? -1 : 0
      columns.device[entry] = store.device[cell]
      columns.episodesEnded[entry] = store.episodesEnded[cell]
    }
    return columns
  }

  interactions(request: InteractionsRequest): Interactions {
    const { profileCount, now, refusals } = request
    const starts = new Int32Array(profileCount + 1)
    for (let profile = 0; profile < profileCount; profile++) starts[profile + 1] = starts[profile] + this.weighted(profile)
    const cells = starts[profileCount]
    const columns = { titles: new Uint16Array(cells), weights: new Float32Array(cells), lastAt: new Int32Array(cells) }
    const countries = new Int8Array(profileCount)
    for (let profile = 0; profile < profileCount; profile++) {
      this.copyWeighted(profile, starts[profile], columns)
      countries[profile] = request.countryOf(profileId(profile))
    }
    return { profileCount, titleCount: this.titleCount, starts, ...columns, countries, refusals, now }
  }

  private weighted(profile: number): number {
    const start = this.store.startOf(profile)
    const end = start + this.store.countOf(profile)
    let count = 0
    for (let cell = start; cell < end; cell++) if (this.store.weights[cell] !== 0) count++
    return count
  }

  /** Copies the cells that say something to `from` on; how many there were. */
  private copyWeighted(profile: number, from: number, into: Pick<History, 'titles' | 'weights' | 'lastAt'>): number {
    const { store } = this
    const start = store.startOf(profile)
    const end = start + store.countOf(profile)
    let entry = from
    for (let cell = start; cell < end; cell++) {
      if (store.weights[cell] === 0) continue
      into.titles[entry] = store.titles[cell]
      into.weights[entry] = store.weights[cell]
      into.lastAt[entry] = store.lastAt[cell]
      entry++
    }
    return entry - from
  }
}

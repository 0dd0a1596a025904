/**
 * One cell for each (profile, title) that something was recorded about, in columns: 19 bytes a cell.
 *
 * A profile's cells lie together, titles ascending, in a block of a few fixed sizes; a full block moves to one half as large
 * again and leaves its place to others; when the columns are full, all close ranks. So at most a third of a block is empty,
 * and a profile of 28 days (about 40 cells) costs some 900 bytes with its bookkeeping.
 */
import { NOTHING } from '../../contract/events'

const GROWTH = [8, 12, 18, 27, 40, 60, 90, 135, 202, 303, 455, 682, 1024]
const NO_BLOCK = -1
/** Room made ahead when the columns are full. */
const SLACK = 1.15

export interface CellState {
  readonly columns: readonly Column[]
  readonly starts: Int32Array
  readonly counts: Uint16Array
  readonly sizes: Int8Array
  readonly free: readonly (readonly number[])[]
  readonly used: number
}

export class CellStore {
  titles = new Uint16Array(0)
  weights = new Float32Array(0)
  lastAt = new Int32Array(0)
  /** Largest share reached, in 250ths. */
  reached = new Uint8Array(0)
  episodesEnded = new Uint8Array(0)
  rewatches = new Uint8Array(0)
  earlyStops = new Uint8Array(0)
  trailersLeft = new Uint8Array(0)
  /** Episode at which a viewing would go on, and the minute within it. */
  episode = new Uint8Array(0)
  minute = new Uint8Array(0)
  device = new Uint8Array(0)
  /** Bits, see {@link STATE}. */
  state = new Uint8Array(0)

  private all: readonly Column[] = []
  private readonly starts: Int32Array
  private readonly counts: Uint16Array
  private readonly sizes: Int8Array
  /** Starts of blocks that were left, by size. */
  private free: number[][] = GROWTH.map(() => [])
  private used = 0
  private readonly titleCount: number

  constructor(profileCount: number, titleCount: number) {
    this.titleCount = titleCount
    this.starts = new Int32Array(profileCount)
    this.counts = new Uint16Array(profileCount)
    this.sizes = new Int8Array(profileCount).fill(NO_BLOCK)
  }

  startOf(profile: number): number {
    return this.starts[profile]
  }

  countOf(profile: number): number {
    return this.counts[profile]
  }

  get bytes(): number {
    return this.titles.length * 19 + this.starts.length * 7
  }

  /** Where the cell is, −1 where there is none. */
  find(profile: number, title: number): number {
    const at = this.lowerBound(profile, title)
    return at < this.starts[profile] + this.counts[profile] && this.titles[at] === title ? at : -1
  }

  /** Where the cell is; makes an empty one where there is none. Positions of other cells may change. */
  ensure(profile: number, title: number): number {
    if (!(title >= 0 && title < this.titleCount)) {
      throw new RangeError(`Expected \`title\` to be an integer from 0 to ${this.titleCount - 1}, got ${title}`)
    }
    const found = this.find(profile, title)
    if (found >= 0) return found
    this.makeRoom(profile)
    const at = this.lowerBound(profile, title)
    const end = this.starts[profile] + this.counts[profile]
    for (const column of this.all) column.copyWithin(at + 1, at, end)
    for (const column of this.all) column[at] = 0
    this.titles[at] = title
    this.device[at] = NOTHING
    this.counts[profile] += 1
    return at
  }

  /** Forgets one profile's cells; their place holds what it held until it is written on. */
  clearProfile(profile: number): void {
    this.counts[profile] = 0
  }

  /** The same, and nothing is left in their place. */
  wipeProfile(profile: number): void {
    const start = this.starts[profile]
    for (const column of this.all) column.fill(0, start, start + this.counts[profile])
    this.clearProfile(profile)
  }

  /** Copies one profile's cells from another store; what this one holds of the same titles is overwritten. */
  takeOver(from: CellStore, profile: number): void {
    const start = from.startOf(profile)
    for (let cell = start; cell < start + from.countOf(profile); cell++) {
      const to = this.ensure(profile, from.titles[cell])
      for (let column = 0; column < this.all.length; column++) this.all[column][to] = from.all[column][cell]
    }
  }

  clear(): void {
    this.counts.fill(0)
    this.sizes.fill(NO_BLOCK)
    this.free = GROWTH.map(() => [])
    this.used = 0
  }

  /** A copy of all cells. */
  copied(): CellState {
    return {
      columns: this.all.map((column) => column.slice(0, this.used)),
      starts: this.starts.slice(),
      counts: this.counts.slice(),
      sizes: this.sizes.slice(),
      free: this.free.map((starts) => [...starts]),
      used: this.used,
    }
  }

  restore({ columns, starts, counts, sizes, free, used }: CellState): void {
    this.allocate(Math.max(256, Math.ceil(used * SLACK)))
    for (const [at, column] of columns.entries()) copyCells(column, this.all[at], { from: 0, to: 0, count: used })
    this.starts.set(starts)
    this.counts.set(counts)
    this.sizes.set(sizes)
    this.free = free.map((left) => [...left])
    this.used = used
  }

  private lowerBound(profile: number, title: number): number {
    let low = this.starts[profile]
    let high = low + this.counts[profile]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.titles[middle] < title) low = middle + 1
      else high = middle
    }
    return low
  }

  private makeRoom(profile: number): void {
    const size = this.sizes[profile]
    if (size !== NO_BLOCK && this.counts[profile] < GROWTH[size]) return
    const to = this.takeBlock(size + 1)
    // Taking a block may have moved all others, this one too.
    const from = this.starts[profile]
    for (const column of this.all) column.copyWithin(to, from, from + this.counts[profile])
    if (size !== NO_BLOCK) this.free[size].push(from)
    this.starts[profile] = to
    this.sizes[profile] = size + 1
  }

  private takeBlock(size: number): number {
    const left = this.free[size].pop()
    if (left !== undefined) return left
    if (this.used + GROWTH[size] > this.titles.length) this.moveToLargerColumns(GROWTH[size])
    const start = this.used
    this.used += GROWTH[size]
    return start
  }

  /** Makes room at the end; on the way the blocks close ranks, so that no left place stays empty. */
  private moveToLargerColumns(needed: number): void {
    let live = needed
    for (let profile = 0; profile < this.sizes.length; profile++) live += this.sizes[profile] === NO_BLOCK ? 0 : GROWTH[this.sizes[profile]]
    const old = this.all
    this.allocate(Math.max(256, Math.ceil(live * SLACK)))
    this.used = 0
    for (let profile = 0; profile < this.sizes.length; profile++) {
      if (this.sizes[profile] === NO_BLOCK) continue
      const from = this.starts[profile]
      for (let column = 0; column < old.length; column++)
        copyCells(old[column], this.all[column], { from, to: this.used, count: this.counts[profile] })
      this.starts[profile] = this.used
      this.used += GROWTH[this.sizes[profile]]
    }
    this.free = GROWTH.map(() => [])
  }

  private allocate(length: number): void {
    this.titles = new Uint16Array(length)
    this.weights = new Float32Array(length)
    this.lastAt = new Int32Array(length)
    this.reached = new Uint8Array(length)
    this.episodesEnded = new Uint8Array(length)
    this.rewatches = new Uint8Array(length)
    this.earlyStops = new Uint8Array(length)
    this.trailersLeft = new Uint8Array(length)
    this.episode = new Uint8Array(length)
    this.minute = new Uint8Array(length)
    this.device = new Uint8Array(length)
    this.state = new Uint8Array(length)
    this.all = this.listed()
  }

  private listed(): readonly Column[] {
    const { titles, weights, lastAt, reached, episodesEnded, rewatches, earlyStops, trailersLeft, episode, minute, device, state } = this
    return [titles, weights, lastAt, reached, episodesEnded, rewatches, earlyStops, trailersLeft, episode, minute, device, state]
  }
}

type Column = Uint8Array | Uint16Array | Int32Array | Float32Array

function copyCells(old: Column, larger: Column, block: { readonly from: number; readonly to: number; readonly count: number }): void {
  for (let cell = 0; cell < block.count; cell++) larger[block.to + cell] = old[block.from + cell]
}

/** Bits of a cell's state. */
export const STATE = { played: 1, inProgress: 2, finished: 4, onList: 8, thumbUp: 16, thumbDown: 32 } as const

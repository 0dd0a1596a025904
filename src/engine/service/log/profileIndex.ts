/**
 * Who did what in a stretch of the log, without a search: each event points to the event before it of the same profile, so that a
 * profile's records can be walked from the latest back. Places within the stretch; 4 bytes an event and 4 a profile.
 */
import type { ProfileId } from '../../contract/ids'
import { CHUNK_BITS, CHUNK_EVENTS } from './eventColumns'

const NONE = -1

export interface ProfileIndexState {
  readonly latest: Int32Array
  readonly used: number
}

export class ProfileIndex {
  private readonly previous: Int32Array[] = []
  private readonly latest: Int32Array
  private readonly capacity: number
  private used = 0

  constructor(profileCount: number, capacity = Number.POSITIVE_INFINITY) {
    this.latest = new Int32Array(profileCount).fill(NONE)
    this.capacity = capacity
  }

  get bytes(): number {
    return this.latest.byteLength + this.previous.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** The next event is this profile's. */
  push(profile: ProfileId): void {
    const index = this.used
    if (index >>> CHUNK_BITS === this.previous.length) {
      this.previous.push(new Int32Array(Math.min(CHUNK_EVENTS, this.capacity - index)))
    }
    this.previous[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)] = this.latest[profile]
    this.latest[profile] = index
    this.used += 1
  }

  state(): ProfileIndexState {
    return { latest: this.latest.slice(), used: this.used }
  }

  restore({ latest, used }: ProfileIndexState): void {
    this.latest.set(latest)
    this.used = used
  }

  previousOf(index: number): number {
    return this.previous[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)]
  }

  latestOf(profile: ProfileId): number {
    return this.latest[profile]
  }
}

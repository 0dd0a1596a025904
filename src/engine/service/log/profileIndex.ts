/**
 * Who did what, without a search: each event points to the event before it of the same profile, so that a profile's records
 * can be walked from the latest back. 4 bytes an event and 8 a profile.
 */
import type { ProfileId } from '../../contract/ids'
import { CHUNK_BITS, CHUNK_EVENTS } from './eventColumns'

const NONE = -1

export interface ProfileIndexState {
  readonly latest: Int32Array
  readonly counts: Int32Array
  readonly used: number
}

export class ProfileIndex {
  private readonly previous: Int32Array[] = []
  private readonly latest: Int32Array
  private readonly counts: Int32Array
  private used = 0

  constructor(profileCount: number) {
    this.latest = new Int32Array(profileCount).fill(NONE)
    this.counts = new Int32Array(profileCount)
  }

  /** The next event is this profile's. */
  push(profile: ProfileId): void {
    const index = this.used
    if (index >>> CHUNK_BITS === this.previous.length) this.previous.push(new Int32Array(CHUNK_EVENTS))
    this.previous[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)] = this.latest[profile]
    this.latest[profile] = index
    this.counts[profile] += 1
    this.used += 1
  }

  state(): ProfileIndexState {
    return { latest: this.latest.slice(), counts: this.counts.slice(), used: this.used }
  }

  restore({ latest, counts, used }: ProfileIndexState): void {
    this.latest.set(latest)
    this.counts.set(counts)
    this.used = used
  }

  previousOf(index: number): number {
    return this.previous[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)]
  }

  latestOf(profile: ProfileId): number {
    return this.latest[profile]
  }

  countOf(profile: ProfileId): number {
    return this.counts[profile]
  }
}

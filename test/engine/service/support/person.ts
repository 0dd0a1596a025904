/** One person's records, written out by hand: a history and its cells. */
import type { History } from '../../../../src/engine/contract/history'
import type { Cells } from '../../../../src/engine/service/log/cellReader'

export interface Entry {
  readonly title: number
  readonly weight?: number
  readonly lastAt?: number
  readonly played?: boolean
  /** Share reached; in progress unless it is 0.9 or more. */
  readonly share?: number
  readonly episode?: number
  readonly minute?: number
  readonly device?: number
  readonly onList?: boolean
}

export interface Person {
  readonly history: History
  readonly cells: Cells
}

/** Entries in any order; a played title with no share given is finished. */
export function person(entries: readonly Entry[], country = -1): Person {
  const sorted = [...entries].sort((a, b) => a.title - b.title)
  const share = (entry: Entry): number => entry.share ?? (entry.played === false ? 0 : 1)
  const bytes = (read: (entry: Entry) => number): Uint8Array => Uint8Array.from(sorted, read)
  const titles = Uint16Array.from(sorted, (entry) => entry.title)
  const weights = Float32Array.from(sorted, (entry) => entry.weight ?? 1)
  const lastAt = Int32Array.from(sorted, (entry) => entry.lastAt ?? 0)
  return {
    history: { count: sorted.length, titles, weights, lastAt, country },
    cells: {
      count: sorted.length,
      titles,
      weights,
      lastAt,
      reachedShare: Float32Array.from(sorted, share),
      episode: bytes((entry) => entry.episode ?? 0),
      minute: bytes((entry) => entry.minute ?? 0),
      played: bytes((entry) => (entry.played === false ? 0 : 1)),
      inProgress: bytes((entry) => (entry.played !== false && share(entry) < 0.9 ? 1 : 0)),
      finished: bytes((entry) => (share(entry) >= 0.9 ? 1 : 0)),
      onList: bytes((entry) => (entry.onList === true ? 1 : 0)),
      thumb: new Int8Array(sorted.length),
      device: bytes((entry) => entry.device ?? 0),
      episodesEnded: bytes(() => 0),
    },
  }
}

export const nobody = (country = -1): Person => person([], country)

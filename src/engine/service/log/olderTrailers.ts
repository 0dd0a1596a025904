/** Trailers left early whose events are no longer kept: by profile and title, how many, and when the last was. */
import type { EventRecord } from '../../contract/events'

const MOST = 255
const TITLES = 0x10000

/** Sparse by row: profile p's are `starts[p]` to `starts[p + 1]`, titles ascending. */
export interface LeftTrailers {
  readonly starts: Int32Array
  readonly titles: Uint16Array
  readonly counts: Uint8Array
  readonly lastAt: Int32Array
  readonly bytes: number
}

export const NO_TRAILERS_LEFT: LeftTrailers = {
  starts: new Int32Array(0),
  titles: new Uint16Array(0),
  counts: new Uint8Array(0),
  lastAt: new Int32Array(0),
  bytes: 0,
}

interface Left {
  count: number
  lastAt: number
}

/** Some more of them, before they are put in order. */
export class TrailersLeft {
  readonly byCell = new Map<number, Left>()

  add({ profile, title, at }: Readonly<EventRecord>): void {
    const key = profile * TITLES + title
    const left = this.byCell.get(key)
    if (left === undefined) this.byCell.set(key, { count: 1, lastAt: at })
    else {
      left.count++
      left.lastAt = at
    }
  }
}

export function mergeTrailers(before: LeftTrailers, { byCell }: TrailersLeft, profileCount: number): LeftTrailers {
  if (byCell.size === 0) return before
  const fresh = Float64Array.from(byCell.keys()).sort()
  const merged = new Merged(profileCount, before.titles.length + fresh.length)
  let next = 0
  for (let profile = 0; profile < profileCount; profile++) {
    const end = before.starts[profile + 1] ?? 0
    let at = before.starts[profile] ?? 0
    for (;;) {
      const old = at < end ? before.titles[at] : TITLES
      const key = next < fresh.length ? fresh[next] - profile * TITLES : TITLES
      const title = Math.min(old, key)
      if (title >= TITLES) break
      const left = key === title ? byCell.get(fresh[next++]) : undefined
      const count = (left?.count ?? 0) + (old === title ? before.counts[at] : 0)
      merged.push({ title, count, lastAt: left?.lastAt ?? before.lastAt[at] })
      if (old === title) at++
    }
    merged.endProfile(profile)
  }
  return merged.finish()
}

/** The same, without those of a profile. */
export function withoutTrailersOf(before: LeftTrailers, profile: number): LeftTrailers {
  const profileCount = before.starts.length - 1
  if (profile >= profileCount) return before
  const left = new Merged(profileCount, before.titles.length)
  for (let other = 0; other < profileCount; other++) {
    const end = other === profile ? before.starts[other] : before.starts[other + 1]
    for (let at = before.starts[other]; at < end; at++) {
      left.push({ title: before.titles[at], count: before.counts[at], lastAt: before.lastAt[at] })
    }
    left.endProfile(other)
  }
  return left.finish()
}

class Merged {
  private readonly starts: Int32Array
  private readonly titles: Uint16Array
  private readonly counts: Uint8Array
  private readonly lastAt: Int32Array
  private used = 0

  constructor(profileCount: number, room: number) {
    this.starts = new Int32Array(profileCount + 1)
    this.titles = new Uint16Array(room)
    this.counts = new Uint8Array(room)
    this.lastAt = new Int32Array(room)
  }

  push({ title, count, lastAt }: { readonly title: number; readonly count: number; readonly lastAt: number }): void {
    this.titles[this.used] = title
    this.counts[this.used] = Math.min(MOST, count)
    this.lastAt[this.used] = lastAt
    this.used++
  }

  endProfile(profile: number): void {
    this.starts[profile + 1] = this.used
  }

  finish(): LeftTrailers {
    const { starts, used } = this
    const [titles, counts, lastAt] = [this.titles.slice(0, used), this.counts.slice(0, used), this.lastAt.slice(0, used)]
    const bytes = starts.byteLength + titles.byteLength + counts.byteLength + lastAt.byteLength
    return { starts, titles, counts, lastAt, bytes }
  }
}

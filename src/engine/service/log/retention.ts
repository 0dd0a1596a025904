/**
 * What the log keeps, and for how long.
 *
 * | what | kept | then |
 * | --- | --- | --- |
 * | impressions: pages, looks, trailers | 28 days, and the rest of that week | daily counts; trailers left early into cells |
 * | records: visits, searches, viewings, thumbs, lists | the latest so many of a profile (a knob), and up to 13 weeks more | daily counts; cells, "older events" |
 * | an account's coming and going; whatever was taken from the machine's sight | always | |
 *
 * Folded week by week, capped once in 13 weeks, so that between two caps checkpoints share what they point at.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Day } from '../../contract/ids'
import { emptyEvent } from './eventColumns'
import { Folding, isImpression, isRecord, type OlderEvents } from './older'
import { Segment } from './segment'

export const IMPRESSION_DAYS = 28
export const DAYS_A_STRETCH = 7
export const DAYS_BETWEEN_CAPS = 91

export interface Retention {
  readonly catalogue: PublicCatalogue
  /** How many visits, searches, viewings, thumbs and list entries of a profile are kept. */
  readonly recordsKept: number
}

/** The log as it stands, to be folded. */
export interface Shelf {
  readonly profileCount: number
  readonly segments: readonly Segment[]
  readonly older: OlderEvents
  readonly isHidden: (number: number) => boolean
  /** The day of the log that an event belongs to. */
  readonly dayOf: (number: number) => Day
}

type Folded = Pick<Shelf, 'segments' | 'older'>

/** On the morning of a day: stretches that ended long enough ago lose their impressions. */
export function foldImpressions(shelf: Shelf, today: Day, { catalogue }: Retention): Folded {
  const { segments } = shelf
  const isOld = (at: number): boolean => (segments[at + 1]?.firstDay ?? today + 1) <= today - IMPRESSION_DAYS
  if (!segments.some((segment, at) => segment.isWhole && isOld(at))) return shelf
  const folding = new Folding(shelf.older, catalogue)
  const kept = segments.map((segment, at) =>
    segment.isWhole && isOld(at) ? foldedTogether(shelf, [segment], { folding, isFolded: isImpression }) : segment,
  )
  return { segments: kept, older: folding.finish() }
}

/** Of every profile the latest records stay; what is left of all thinned stretches becomes one. */
export function foldRecords(shelf: Shelf, { catalogue, recordsKept }: Retention): Folded {
  const thinned = shelf.segments.filter(({ isWhole }) => !isWhole)
  const excess = recordCounts(shelf).map((count) => Math.max(0, count - recordsKept))
  if (thinned.length === 0 || (thinned.length === 1 && !excess.some((count) => count > 0))) return shelf
  const folding = new Folding(shelf.older, catalogue)
  const isFolded = (kind: number, profile: number): boolean => {
    if (!isRecord(kind) || excess[profile] === 0) return false
    excess[profile] -= 1
    return true
  }
  const one = foldedTogether(shelf, thinned, { folding, isFolded })
  return { segments: [one, ...shelf.segments.filter(({ isWhole }) => isWhole)], older: folding.finish() }
}

/** Records by profile, the hidden ones left out: they are never folded. */
function recordCounts({ profileCount, segments, isHidden }: Shelf): Int32Array {
  const counts = new Int32Array(profileCount)
  for (const segment of segments) {
    for (let place = 0; place < segment.columns.length; place++) {
      if (isRecord(segment.columns.kindAt(place)) && !isHidden(segment.numberAt(place))) counts[segment.columns.profileAt(place)] += 1
    }
  }
  return counts
}

interface FoldingOf {
  readonly folding: Folding
  /** Asked once of each event that may be folded, in the order of numbers. */
  readonly isFolded: (kind: number, profile: number) => boolean
}

/** Neighbouring stretches as one, without what is folded. */
function foldedTogether(shelf: Shelf, segments: readonly Segment[], { folding, isFolded }: FoldingOf): Segment {
  const folded = segments.map(({ columns }) => new Uint8Array(columns.length))
  let count = 0
  for (const [at, segment] of segments.entries()) {
    const flags = folded[at]
    for (let place = 0; place < flags.length; place++) {
      const hidden = shelf.isHidden(segment.numberAt(place))
      if (!hidden && isFolded(segment.columns.kindAt(place), segment.columns.profileAt(place))) flags[place] = 1
      else count++
    }
  }
  const [{ first, firstDay }] = segments
  const end = segments[segments.length - 1].end
  const kept = new Segment({ profileCount: shelf.profileCount, first, firstDay, kept: { count, of: end - first } })
  const record = emptyEvent()
  for (const [at, segment] of segments.entries()) {
    const flags = folded[at]
    for (let place = 0; place < flags.length; place++) {
      const number = segment.numberAt(place)
      segment.columns.read(place, record)
      if (flags[place] === 1) folding.take(record, shelf.dayOf(number))
      else kept.push(record, number)
    }
  }
  return kept
}

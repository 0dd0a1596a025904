/**
 * What some profiles did gives way to evenings lived again: the stretches kept whole are written anew, elsewhere, so that checkpoints
 * go on pointing at what was.
 */
import type { EventRecord } from '../../contract/events'
import type { Day } from '../../contract/ids'
import { emptyEvent } from './eventColumns'
import { mergeByMinute } from './mergeByMinute'
import type { Renumbered } from './renumbered'
import { Segment } from './segment'

interface Recorded {
  readonly segments: readonly Segment[]
  readonly profileCount: number
  /** First number of each day from `firstDay` on. */
  readonly dayStarts: readonly number[]
  readonly firstDay: Day
}

interface Replacement {
  /** Asked once of each event that stands there. */
  readonly isRemoved: (record: Readonly<EventRecord>, number: number) => boolean
  readonly events: readonly Readonly<EventRecord>[]
}

interface Replaced {
  readonly segments: readonly Segment[]
  readonly dayStarts: number[]
  readonly renumbered: Renumbered
  readonly removed: readonly EventRecord[]
  /** The new events in the order in which they stand now. */
  readonly emitted: readonly Readonly<EventRecord>[]
}

export function replaced({ segments, profileCount, dayStarts, firstDay }: Recorded, replacement: Replacement): Replaced {
  const thinned = segments.filter(({ isWhole }) => !isWhole)
  const whole = segments.filter(({ isWhole }) => isWhole)
  const [{ first, firstDay: since }] = whole
  const numbers = new Int32Array(whole[whole.length - 1].end - first).fill(-1)
  const writing = new Writing(profileCount, first)
  const days = dayStarts.slice(0, since - firstDay)
  const removed: EventRecord[] = []
  const emitted: Readonly<EventRecord>[] = []
  const record = emptyEvent()
  const begins = new Set(whole.map((segment) => segment.firstDay))
  mergeByMinute(
    { segments: whole, dayStarts: dayStarts.slice(since - firstDay), firstDay: since, events: replacement.events },
    {
      beginDay: (of) => {
        if (begins.has(of)) writing.begin(of)
        days.push(writing.end)
      },
      old: (segment, place) => {
        segment.columns.read(place, record)
        if (replacement.isRemoved(record, segment.numberAt(place))) {
          removed.push({ ...record })
          return
        }
        numbers[segment.numberAt(place) - first] = writing.end
        writing.push(record)
      },
      fresh: (event) => {
        writing.push(event)
        emitted.push(event)
      },
    },
  )
  return { segments: [...thinned, ...writing.segments], dayStarts: days, renumbered: { from: first, numbers }, removed, emitted }
}

class Writing {
  readonly segments: Segment[] = []
  private readonly profileCount: number
  end: number

  constructor(profileCount: number, first: number) {
    this.profileCount = profileCount
    this.end = first
  }

  begin(firstDay: Day): void {
    this.segments.push(new Segment({ profileCount: this.profileCount, first: this.end, firstDay }))
  }

  push(event: Readonly<EventRecord>): void {
    this.segments[this.segments.length - 1].push(event, this.end)
    this.end++
  }
}

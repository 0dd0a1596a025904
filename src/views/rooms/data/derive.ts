import type { ProfileId } from '../../../engine/contract/ids'
import type { DatedAct } from '../../../engine/lab/acts'
import type { RecordView } from '../../../engine/lab/snapshot'
import { MINUTES_A_DAY } from '../../vocabulary'

/** How many records are asked for first, and how many more at a time. */
export const FIRST_RECORDS = 360
export const RECORDS_A_STEP = 240

export interface DayOfRecords {
  /** Calendar day, by the clock: a record after midnight stands under the next day. */
  readonly day: number
  /** Newest first; never empty. */
  readonly records: readonly [RecordView, ...RecordView[]]
}

/** Records, newest first, under the day on which they happened. */
export function byDay(records: readonly RecordView[]): readonly DayOfRecords[] {
  const days: { day: number; records: [RecordView, ...RecordView[]] }[] = []
  for (const record of records) {
    const day = Math.floor(record.at / MINUTES_A_DAY)
    const last = days[days.length - 1]
    if (last !== undefined && last.day === day) last.records.push(record)
    else days.push({ day, records: [record] })
  }
  return days
}

/** Kinds that the machine learns from, and that can therefore be taken from its sight. */
const LEARNED_FROM: ReadonlySet<RecordView['kind']> = new Set([
  'trailerStart',
  'trailerStop',
  'play',
  'pause',
  'resume',
  'stop',
  'episodeEnd',
  'rating',
  'list',
  'search',
])

export const canBeTakenAway = (record: RecordView): boolean => LEARNED_FROM.has(record.kind)

/** What a person did not do, but only met: it is recorded, and would drown the rest. */
const ONLY_LOOKED: ReadonlySet<RecordView['kind']> = new Set(['looked', 'pageShown', 'trailerStart', 'sittingStart', 'sittingEnd'])

export const isOnlyLooked = (record: RecordView): boolean => ONLY_LOOKED.has(record.kind)

/** Whether the newest such act about a profile hid all that is held about it. */
export function isForgotten(acts: readonly DatedAct[], profile: ProfileId): boolean {
  const newest = acts.filter(({ act }) => act.kind === 'forget' && act.profile === profile).at(-1)
  return newest?.act.kind === 'forget' && newest.act.forgotten
}

import type { RecordView } from '../../../engine/lab/snapshot'
import { MINUTES_A_DAY } from '../../vocabulary'

export const RECORDS_A_STEP = 40

export interface DayOfRecords {
  /** Calendar day, by the clock: a record after midnight stands under the next day. */
  readonly day: number
  readonly records: readonly RecordView[]
}

/** Records, newest first, under the day on which they happened. */
export function byDay(records: readonly RecordView[]): readonly DayOfRecords[] {
  const days: { day: number; records: RecordView[] }[] = []
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

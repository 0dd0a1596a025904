/** Whether a class preset is on its way to the day that it opens: what is lived before is not what the link promised. */
import type { SessionState } from './state'

export interface Arriving {
  readonly day: number
  /** Days lived so far. */
  readonly done: number
}

type OnTheWay = Pick<SessionState, 'preset' | 'run' | 'openingDay' | 'snapshot' | 'lesson'>

let last: Arriving | null = null

/** Null where the day is there, or the visitor asked for whatever is being lived; the same object while nothing changes. */
export function arrivingAt({ preset, run, openingDay, snapshot, lesson }: OnTheWay): Arriving | null {
  const done = snapshot?.day ?? 0
  if (preset === null || lesson !== null || run?.purpose !== 'firstDays' || done >= openingDay) return null
  if (last?.day !== openingDay || last.done !== done) last = { day: openingDay, done }
  return last
}

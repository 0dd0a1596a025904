/**
 * What does a person more cost? Worlds of more and more people, each lived for a few days on one worker: sittings a second with learning and
 * measuring included, a night's learning, and bytes a person. All are to stay flat; only what is known of a title grows dearer with its
 * audience. The first day, which everybody lives for the first time, is not counted.
 */
import { type LabParts, openParts } from '../../engine/lab/parts'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Effort, Section } from './section'
import { MICROSECONDS_A_MILLISECOND, MILLISECONDS_A_SECOND, timed } from './timing'

const UNITS = {
  'people.sittings.2400': 'sittings/s',
  'people.sittings.10000': 'sittings/s',
  'people.sittings.100000': 'sittings/s',
  'people.learning.2400': 'µs/profile/night',
  'people.learning.10000': 'µs/profile/night',
  'people.learning.100000': 'µs/profile/night',
  'people.bytes.2400': 'bytes/profile',
  'people.bytes.10000': 'bytes/profile',
  'people.bytes.100000': 'bytes/profile',
}

const SIZES = [2400, 10_000, 100_000] as const
const QUICK_SIZES = [2400] as const
const DAYS = 4
/** Lived before, so that what is timed is compiled code. */
const WARM_UP_DAYS = 8
const QUICK_DAYS = 2

export const manyPeople: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, { quick }: Effort) => {
    const warming = openParts(DEFAULT_SCENARIO)
    for (let day = 0; day < (quick ? 1 : WARM_UP_DAYS); day++) liveDay(warming)
    for (const viewers of quick ? QUICK_SIZES : SIZES) {
      const parts = openParts({ ...DEFAULT_SCENARIO, viewers })
      liveDay(parts)
      const days = Array.from({ length: (quick ? QUICK_DAYS : DAYS) - 1 }, () => liveDay(parts))
      const sum = (of: (day: LivedDay) => number): number => days.reduce((total, day) => total + of(day), 0)
      const learning = sum((day) => day.learning)
      take(`people.sittings.${viewers}`, (sum((day) => day.sittings) * MILLISECONDS_A_SECOND) / (learning + sum((day) => day.rest)))
      take(`people.learning.${viewers}`, (learning * MICROSECONDS_A_MILLISECOND) / days.length / viewers)
      take(`people.bytes.${viewers}`, parts.bytesNow() / viewers)
    }
  },
}

interface LivedDay {
  readonly sittings: number
  /** Milliseconds. */
  readonly learning: number
  readonly rest: number
}

function liveDay(parts: LabParts): LivedDay {
  let report: ReturnType<LabParts['learn']> | null = null
  let sittings = 0
  const evenings = timed(() => parts.liveEvenings())
  const learning = timed(() => {
    parts.closeDay()
    report = parts.learn()
  })
  const measuring = timed(() => {
    if (report !== null) sittings = parts.measure(report).recorded.sittings
  })
  return { sittings, learning, rest: evenings + measuring }
}

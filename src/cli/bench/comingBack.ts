/**
 * How long does it take to be at another moment: a past day, the same day without what was done last, and the same moment after the
 * worker died? At the default size, the world lived on from the nearest moment that the lab keeps.
 */
import { titleId } from '../../engine/contract/ids'
import type { Act } from '../../engine/lab/acts'
import { createLab } from '../../engine/lab/lab'
import type { Lab } from '../../engine/lab/protocol'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, median, quantile, timed } from './timing'

const UNITS = {
  'scrub.median': 'ms',
  'scrub.slowest': 'ms',
  'scrub.yearAgo': 'ms',
  'undo.justDone': 'ms',
  'undo.weekAgo': 'ms',
  'recovery.day28': 's',
}

const DAYS = 84
const LONG_DAYS = 365
const QUICK_DAYS = 9
const RECOVERED_DAYS = 28
const TARGETS = 24
/** Of a small world only: a year of the default one takes minutes, and moments are kept by day, not by size. */
const SMALL = { ...DEFAULT_SCENARIO, viewers: 300 }
const JOIN: Act = { kind: 'join', titles: [titleId(3), titleId(9), titleId(20)], country: 'FR', device: 'television' }

export const comingBack: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, { quick }) => {
    const recovered = createLab(DEFAULT_SCENARIO)
    const days = quick ? QUICK_DAYS : DAYS
    take('recovery.day28', timed(() => liveTo(recovered, quick ? QUICK_DAYS : RECOVERED_DAYS)) / MILLISECONDS_A_SECOND)
    liveTo(recovered, days)
    const times = spread(days).map((day) => timed(() => show(recovered, day, days)))
    take('scrub.median', median(times))
    take('scrub.slowest', quantile(times, 1))
    take('undo.justDone', undone(recovered, 0))
    take('undo.weekAgo', undone(recovered, 7))
    take('scrub.yearAgo', yearAgo(quick ? QUICK_DAYS : LONG_DAYS))
  },
}

/** Days of the past, in no order that would let one help the next. */
const spread = (days: number): readonly number[] => Array.from({ length: TARGETS }, (_, one) => (one * 37) % days)

function liveTo(lab: Lab, day: number): void {
  while (lab.day < day) for (const _step of lab.liveDay());
}

/** Shows that day, and goes back to where it was, which is not timed where it is kept. */
function show(lab: Lab, day: number, from: number): void {
  if (lab.day !== from) lab.rewind(from)
  lab.rewind(day)
  liveTo(lab, day)
}

/** An act so many days ago is taken out, the day staying the same. */
function undone(lab: Lab, daysAgo: number): number {
  const then = lab.day
  lab.act(JOIN)
  liveTo(lab, then + daysAgo)
  return timed(() => {
    lab.forgetAfter(then)
    lab.rewind(then)
    liveTo(lab, then + daysAgo)
  })
}

/** The slowest of the first month's days, seen from a year later, in days of the default world. */
function yearAgo(days: number): number {
  const lab = createLab(SMALL)
  const whole = timed(() => liveTo(lab, days)) / days
  const small = spread(Math.min(days, RECOVERED_DAYS)).map((day) => timed(() => show(lab, day, days)) / whole)
  return quantile(small, 1) * timedDay()
}

function timedDay(): number {
  const lab = createLab(DEFAULT_SCENARIO)
  liveTo(lab, 2)
  return timed(() => liveTo(lab, 4)) / 2
}

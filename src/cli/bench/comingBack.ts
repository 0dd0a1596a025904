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
  'scrub.year.median': 'ms',
  'scrub.year.slowest': 'ms',
  'undo.justDone': 'ms',
  'undo.weekAgo': 'ms',
  'recovery.day28': 's',
}

const DAYS = 84
const LONG_DAYS = 365
const QUICK_DAYS = 9
const RECOVERED_DAYS = 28
const TARGETS = 24
const EVERY = 3
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
    liveTo(recovered, quick ? QUICK_DAYS : LONG_DAYS)
    const inAYear = furthest(recovered).map((day) => timed(() => show(recovered, day, recovered.day)))
    take('scrub.year.median', median(inAYear))
    take('scrub.year.slowest', quantile(inAYear, 1))
  },
}

/** The mornings before a moment that is kept: the furthest from the one before it. Every third, and the worst. */
function furthest({ checkpoints, day }: Lab): readonly number[] {
  const gaps = checkpoints.map((kept, at) => ({ last: (checkpoints[at + 1] ?? day) - 1, gap: (checkpoints[at + 1] ?? day) - kept }))
  const worst = gaps.reduce((one, other) => (other.gap >= one.gap ? other : one))
  return gaps.filter((one, at) => one === worst || at % EVERY === 0).map(({ last }) => last)
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

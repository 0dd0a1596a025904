/** The evening as it stands: where one is, and what was done. */
import type { DatedAct } from '../engine/lab/acts'
import type { Link, Room } from './link'
import type { Evening, SessionState, Step } from './state'
import { viewShown } from './views'

export const eveningOf = (state: SessionState): Evening => ({ link: linkOf(state), acts: state.acts })

/** The present moment. During the first minute nobody's page is named, so that whoever opens the link begins with it too. */
export function linkOf(state: SessionState, room: Room = state.room): Link {
  const { scenario, seats, truth, views, choices, data, opening, minute, lesson, presenter, hidden, preset } = state
  return {
    room,
    scenario,
    day: dayToComeBackTo(state),
    seats: minute === null ? seats : [],
    truth,
    view: viewShown(room, views),
    choices: choices[room] ?? null,
    data: room === 'engine' ? data : 'world',
    lesson: room === 'lessons' ? lesson : null,
    presenter,
    hidden,
    preset,
    acts: null,
    engine: opening?.engineVersion ?? null,
  }
}

/** On the way to another moment that moment; else how far the world was, or was to open. */
export function dayToComeBackTo({ run, snapshot, openingDay }: Pick<SessionState, 'run' | 'snapshot' | 'openingDay'>): number {
  return run?.purpose === 'moment' ? openingDay : Math.max(snapshot?.day ?? 0, openingDay)
}

const MOST_STEPS = 200

/** Something more was done, so what had been undone before can no longer be redone. */
export const withStep = (past: readonly Step[], step: Step): SessionState['history'] => ({
  past: [...past, step].slice(-MOST_STEPS),
  future: [],
})

/** What was done, as steps that can be undone one by one: of an evening that was kept or opened. */
export function historyOf(acts: readonly DatedAct[], firstId: number): SessionState['history'] {
  const past = acts.map(
    ({ act }, at): Step => ({ id: firstId + at, text: { kind: 'acted', act }, before: acts.slice(0, at), after: acts.slice(0, at + 1) }),
  )
  return { past, future: [] }
}

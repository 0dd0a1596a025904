/** Time: playing it, and living days as fast as it goes. */

import type { DatedAct } from '../engine/lab/acts'
import { LAST_DAY } from '../scenario/lastDay'
import type { Job, LabClient } from '../worker/client'
import type { Progress } from '../worker/protocol'
import type { Actions } from './actions'
import { type Desk, notifyFailure, type RunningJob, writeAddress } from './desk'
import { leaveThoseWhoAreGone, leaveThoseWhoWillBeGone } from './looking'
import { minuteAfter } from './minuteOf'
import { hasJoined, shownActs } from './shownActs'
import type { Run } from './state'

type PlaybackActions = Pick<Actions, 'play' | 'pause' | 'setSpeed' | 'runDays' | 'showDay' | 'cancelRun'>

export function playbackActions(desk: Desk): PlaybackActions {
  const { store } = desk
  const play = async () => {
    const { client } = desk
    const { connection, speed } = store.getState()
    if (client === null || connection.kind !== 'ready') return
    store.setState({ playing: true })
    const outcome = await client.call('play', { speed })
    if (outcome.kind !== 'failed' || desk.client !== client) return
    store.setState({ playing: false })
    notifyFailure(desk, outcome.failure)
  }
  const pause = () => pauseTime(desk)
  return {
    play: () => void play(),
    pause: () => void pause(),
    setSpeed: (speed) => {
      store.setState({ speed })
      if (store.getState().playing) void play()
    },
    runDays: (days) => {
      if (store.getState().playing) void pause()
      void runFor(desk, { days, purpose: 'asked' })
    },
    showDay: (day) => {
      const { acts, horizon, connection } = store.getState()
      if (connection.kind !== 'ready') return
      void reliveTo(desk, { acts, day: Math.max(0, Math.min(LAST_DAY, Math.round(day), horizon?.day ?? 0)) })
    },
    cancelRun: () => {
      for (const { job } of desk.runs) job.cancel()
    },
  }
}

async function pauseTime(desk: Desk): Promise<void> {
  const { client, store } = desk
  if (client === null) return
  store.setState({ playing: false })
  await client.call('pause', null)
  if (desk.client === client) writeAddress(desk, 'replace')
}

/** Whatever moves time ends with the day under way. */
export function stopTime(desk: Desk): void {
  for (const { job } of desk.runs) job.cancel()
  if (desk.store.getState().playing) void pauseTime(desk)
}

/** Lives so many days as fast as it goes; several runs wait for each other and show as one. */
export async function runFor(desk: Desk, { days, purpose }: Pick<Run, 'days' | 'purpose'>): Promise<void> {
  await follow(desk, { days, purpose, begin: (client, onProgress) => client.job('run', { days }, onProgress) })
}

/** Shows a day of this world with these acts, coming back to what was lived before; waits until it is there. */
export async function reliveTo(desk: Desk, moment: Moment): Promise<boolean> {
  const { store } = desk
  const days = Math.max(1, moment.day)
  store.setState({ playing: false, openingDay: moment.day })
  leaveThoseWhoWillBeGone(desk, moment)
  const { client } = desk
  const done = await follow(desk, { days, purpose: 'moment', begin: (to, onProgress) => to.job('relive', moment, onProgress) })
  if (client !== null && desk.client === client) arrive(desk)
  return done
}

/** What stands on the page fits the moment that is shown now. */
function arrive(desk: Desk): void {
  leaveThoseWhoAreGone(desk)
  desk.store.setState((state) => ({ minute: minuteAfter(state.minute, hasJoined(shownActs(state))) }))
}

export interface Moment {
  readonly acts: readonly DatedAct[]
  readonly day: number
}

interface Begun extends Pick<Run, 'days' | 'purpose'> {
  begin(client: LabClient, onProgress: (progress: Progress) => void): Job<unknown>
}

/** True where it came to its end. */
async function follow(desk: Desk, { days, purpose, begin }: Begun): Promise<boolean> {
  const { client, store } = desk
  if (client === null) return false
  const before = store.getState().run
  const job = begin(client, ({ done }) => {
    running.done = done
    showRuns(desk, running)
  })
  const running: RunningJob = { days, job, done: 0 }
  desk.runs.push(running)
  store.setState({ run: { purpose: before?.purpose ?? purpose, days: (before?.days ?? 0) + days, done: shareDone(desk.runs) } })
  const outcome = await job.outcome
  if (!desk.runs.includes(running)) return false
  running.done = 1
  if (outcome.kind === 'failed') notifyFailure(desk, outcome.failure)
  showRuns(desk, running)
  if (desk.runs.every(({ done }) => done === 1)) {
    endRuns(desk)
    store.setState(({ snapshot, openingDay }) => ({ openingDay: snapshot?.day ?? openingDay }))
    writeAddress(desk, 'replace')
  }
  return outcome.kind === 'done'
}

/** Forgets all runs, whether they ended or their worker did. */
export function endRuns(desk: Desk): void {
  desk.runs = []
  desk.store.setState({ run: null })
}

function showRuns(desk: Desk, changed: RunningJob): void {
  const { run } = desk.store.getState()
  if (run === null || !desk.runs.includes(changed)) return
  desk.store.setState({ run: { ...run, done: shareDone(desk.runs) } })
}

function shareDone(runs: readonly RunningJob[]): number {
  const days = runs.reduce((sum, run) => sum + run.days, 0)
  return days === 0 ? 1 : runs.reduce((sum, run) => sum + run.days * run.done, 0) / days
}

/**
 * What the page and the worker say to each other. Closed unions of plain, structured-clone-safe data.
 *
 * Calls are answered in the order in which they were made, each exactly once, with an outcome. Nudges are taken at once
 * and never answered. While time runs the worker pushes snapshots, one at a time: the next waits for `seen`.
 */

import type { Day, ProfileId, TitleId, ViewerId } from '../engine/contract/ids'
import type { Act, DatedAct } from '../engine/lab/acts'
import type { DayProgress } from '../engine/lab/evenings'
import type { SnapshotRequest } from '../engine/lab/protocol'
import type { AnswerTo, Asked } from '../engine/lab/questions'
import type { Opening, PeopleRequest, PersonCard, RecordView, Seat, Snapshot, TileDetail } from '../engine/lab/snapshot'
import type { TwoWorlds, TwoWorldsRequest } from '../engine/lab/twoWorlds'
import type { Scenario } from '../scenario/knobs'
import type { Failure } from './failure'

/** How fast time plays: a day in four seconds, a day a second, or as fast as it goes. */
const SPEEDS = ['slow', 'steady', 'full'] as const
export type Speed = (typeof SPEEDS)[number]

export const isSpeed = (text: string): text is Speed => SPEEDS.some((speed) => speed === text)

export interface TraitChange {
  readonly viewer: ViewerId
  readonly trait: number
  readonly value: number
}

export interface People {
  readonly total: number
  readonly people: readonly PersonCard[]
}

/** An act taken, and the moment right after it; null where that cannot be shown. */
export interface Acted {
  readonly dated: DatedAct
  readonly snapshot: Snapshot | null
  /** Acts that waited for a later day: the act before them makes that another day, so they are gone. */
  readonly dropped: readonly DatedAct[]
}

interface Call<Ask, Answer> {
  readonly ask: Ask
  readonly answer: Answer
}

/** Every call: what is asked, what is answered. */
export interface Calls {
  /** Closes any open world and opens this one; the acts are taken again, each on its day. */
  readonly open: Call<{ readonly scenario: Scenario; readonly acts: readonly DatedAct[]; readonly view: SnapshotRequest }, Opening>
  readonly play: Call<{ readonly speed: Speed }, null>
  /** Time stops at the end of the day that is being lived; runs that wait are cancelled. */
  readonly pause: Call<null, { readonly day: Day }>
  /** Lives so many days as fast as it goes; a job: progress is pushed, and it can be cancelled. Runs wait for each other. */
  readonly run: Call<{ readonly days: number }, { readonly day: Day }>
  /**
   * Shows another day, or the same with other acts: comes back to the nearest checkpoint and lives on from there, taking the acts, each
   * on its day; those of later days wait. A job like `run`.
   */
  readonly relive: Call<{ readonly acts: readonly DatedAct[]; readonly day: number }, { readonly day: Day }>
  /** What others can feel waits for the end of the day that is being lived; the visitor's own acts are taken at once. */
  readonly act: Call<{ readonly act: Act }, Acted>
  /** Which pages snapshots hold from here on; the latest wins. */
  readonly show: Call<SnapshotRequest, Snapshot>
  readonly tileDetail: Call<{ readonly seat: Seat; readonly title: TitleId }, TileDetail>
  readonly records: Call<{ readonly profile: ProfileId; readonly count: number }, readonly RecordView[]>
  readonly people: Call<PeopleRequest, People>
  /** Of `hadSheBeenSo` the latest wins. */
  readonly ask: Call<Asked, AnswerTo>
  /** A job; time waits while the log is written out. */
  readonly csv: Call<{ readonly profile: ProfileId | null }, Blob>
}

export type CallName = keyof Calls

export type Request = { [Name in CallName]: { readonly id: number; readonly call: Name; readonly ask: Calls[Name]['ask'] } }[CallName]

export type Nudge =
  /** The page has drawn the last snapshot. */
  { readonly nudge: 'seen' } | { readonly nudge: 'cancel'; readonly id: number } | { readonly nudge: 'ping' }

/** What the host of a world hears. */
export type ToHost = Request | Nudge

export type ToWorker =
  | ToHost
  /** The first and only message to a worker that lives two worlds beside the open one; it is ended to stop it. */
  | { readonly compare: TwoWorldsRequest }

/** How a call ended. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly value: Answer }
  /** A later call of the same kind made this one pointless. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Progress {
  /** The job's call. */
  readonly id: number
  /** 0 to 1. */
  readonly done: number
  /** Of the day being lived, for a run. */
  readonly stage: DayProgress['stage'] | null
}

export type ToPage =
  | { readonly say: 'outcome'; readonly id: number; readonly outcome: Outcome<Calls[CallName]['answer']> }
  | { readonly say: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly say: 'progress'; readonly progress: Progress }
  /** What was done before could not be done again; the evening goes on without it. */
  | { readonly say: 'actRefused'; readonly dated: DatedAct; readonly failure: Failure }
  /** A fault while time ran: it stands still now. */
  | { readonly say: 'timeFailed'; readonly failure: Failure }
  | { readonly say: 'pong' }
  | { readonly say: 'comparing'; readonly done: number; readonly soFar: TwoWorlds | null }
  | { readonly say: 'compared'; readonly compared: TwoWorlds }
  | { readonly say: 'compareFailed'; readonly failure: Failure }

export const isNudge = (message: ToHost): message is Nudge => 'nudge' in message

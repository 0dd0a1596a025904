/** What a lab is to whoever hosts it (worker, command line, tests): a world and a service, lived day by day. Types only. */
import type { Scenario } from '../../scenario/knobs'
import type { Day, Minute, ProfileId, TitleId } from '../contract/ids'
import type { Act, DatedAct } from './acts'
import type { DayProgress, Sharing } from './evenings'
import type { AnswerTo, Asked, QuestionName } from './questions'
import type { DayMeasures, Opening, PeopleRequest, PersonCard, RecordView, Seat, Snapshot, TileDetail } from './snapshot'

export interface SnapshotRequest {
  /** Whose pages to show, at most four. */
  readonly seats: readonly Seat[]
  /** Whether real tastes are shown; without, `truth` is null and nothing of it is computed. */
  readonly truth: boolean
}

export interface Lab {
  readonly scenario: Scenario
  readonly opening: Opening
  /** The day whose evenings come next: days before it have been lived and learned from. */
  readonly day: Day
  /** 16 hex digits over all events as emitted. */
  readonly hash: string
  readonly events: number
  /** How many profiles there are now, the visitor's and those of invited people among them; numbered from 0. */
  readonly profiles: number
  /** Measures of the days lived so far. */
  readonly measures: readonly DayMeasures[]
  /** All acts so far: with the scenario and the engine version they are the evening. */
  readonly acts: readonly DatedAct[]
  /** Lives one day in small steps (some 10 ms each) and learns at its end. Between two steps everything else may be called. */
  liveDay(): Generator<DayProgress, void>
  /** From the next day on, days are lived with others; the same days, to the last bit. */
  shareWith(sharing: Sharing): void
  /** Takes an act at this moment. Throws a RangeError for an act that cannot be (unknown title, not joined …). */
  act(act: Act): DatedAct
  /** Of the last act, where it erased something: comes true once whoever shares the days holds nothing of it; null where there is nothing to wait for. */
  readonly forgetting: Promise<void> | null
  /** Days to whose morning one can come back at once, in order; day 0 is always among them. */
  readonly checkpoints: readonly Day[]
  /**
   * Comes back to the nearest checkpoint that is not after that day, acts and measures with it: later acts are to be taken again, each
   * on its day. Checkpoints after it stay: lived again with the same acts, the days come out the same.
   */
  rewind(to: number): void
  /** Other acts follow from that day on: checkpoints after it are dropped. */
  forgetAfter(day: number): void
  snapshot(request: SnapshotRequest): Snapshot
  tileDetail(seat: Seat, title: TitleId): TileDetail
  /** The latest records of a profile, newest first. */
  recordsOf(profile: ProfileId, count: number): readonly RecordView[]
  people(request: PeopleRequest): { readonly total: number; readonly people: readonly PersonCard[] }
  /** What is to be waited for before the question is asked; null where it can be asked at once. */
  fetchAnswers(question: QuestionName): Promise<void> | null
  /** Whatever else the screens ask of this moment; moves nothing. */
  ask<Name extends QuestionName>(asked: Asked<Name>): AnswerTo<Name>
  /** The same in small steps (some 10 ms each), each telling how far it is, 0 to 1. Between two steps everything else may be called. */
  reckon<Name extends QuestionName>(asked: Asked<Name>): Iterator<number, AnswerTo<Name>, void>
  /** The log as CSV, of one profile or of all, in pieces. */
  csv(profile: ProfileId | null): Generator<string, void>
  /** The minute that a page opened now is built for: the visitor's own clock, others' usual hour. */
  nowFor(seat: Seat): Minute
}

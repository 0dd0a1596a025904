import type { ProfileId, TitleId } from '../engine/contract/ids'
import type { Family, Maskable } from '../engine/contract/signals'
import type { Language } from '../engine/contract/vocabulary'
import type { Act } from '../engine/lab/acts'

import type { AnswerTo, Asked, QuestionName, Questions } from '../engine/lab/questions'
import type { PeopleRequest, RecordView, Seat } from '../engine/lab/snapshot'
import type { TwoWorlds } from '../engine/lab/twoWorlds'
import type { StudyOrigin } from '../engine/study/study'
import type { LessonPlace } from '../lessons/lesson'
import type { Scenario } from '../scenario/knobs'
import type { ClassPresetId } from '../scenario/presets'
import type { Job } from '../worker/client'
import type { Comparison } from '../worker/compareClient'
import type { Acted, People, Speed } from '../worker/protocol'
import type { Aside, AsideJob } from './aside'
import type { KeptEvening } from './desk'
import type { Part, Room } from './link'
import type { FileLike, SavedEvening, SharedLink } from './sharing'
import type { MinuteStep, Theme } from './state'
import type { RoomWithViews, ViewOf } from './views'

/**
 * What a visitor can do. None of these throws. One that asks the worker gives null where there is no answer: a later one
 * made it pointless, it was cancelled, or it failed, and then a notice says why.
 */
export interface Actions {
  goTo(room: Room): void
  /** Whose pages are shown, at most four; the first is the room's main one. Ends the first minute. */
  show(seats: readonly Seat[]): void
  showTruth(on: boolean): void
  /** Which of its views a room shows. */
  turnTo<Of extends RoomWithViews>(room: Of, view: ViewOf<Of>): void
  /** What else is chosen in a room, as the link holds it. */
  choose(room: RoomWithViews, choices: string | null): void
  /** Whose data the Engine room works on. */
  study(data: StudyOrigin): void
  openScenario(scenario: Scenario): void
  /** Back to the preset: the first world, without what was done in it. */
  reset(): void
  /** After the worker died: the same world up to the same day, with what was done in it or without. */
  restart(withActs: boolean): void

  /** To a step of a lesson, in the lesson's own world; null leaves for the list of lessons. */
  toLesson(place: LessonPlace | null): void
  /** Lives another world beside the open one, in a worker of its own, which ends with it. */
  liveAside(aside: Aside): AsideJob
  /** Lives two worlds with one thing between them, in a worker of their own; null where the browser gives none. */
  compareWorlds(comparison: Comparison): Job<TwoWorlds> | null

  play(): void
  pause(): void
  setSpeed(speed: Speed): void
  runDays(days: number): void
  cancelRun(): void
  /** Shows a day that was already lived; acts of later days wait until something new is done. */
  showDay(day: number): void

  act(act: Act): Promise<Acted | null>
  /** Hides these from the machine, or gives them back, with one notice for all of them or for their family. */
  maskAll(signals: readonly Maskable[], masked: boolean, family?: Family): Promise<void>
  /** Takes acts without a notice, for a lesson whose step says itself what it does; false where one was not taken. */
  quietly(acts: readonly Act[]): Promise<boolean>
  undo(notice: number): void
  /** Takes the last thing done out of the evening, which is lived again without it from the nearest checkpoint. */
  undoLast(): void
  redo(): void
  openTile(seat: Seat, title: TitleId): void
  closeTile(): void
  records(profile: ProfileId, count: number): Promise<readonly RecordView[] | null>
  people(request: PeopleRequest): Promise<People | null>
  /** Whatever else is asked of this moment. */
  ask<Name extends QuestionName>(question: Name, about: Questions[Name]['about']): Promise<AnswerTo<Name> | null>
  /** The same where a failure is shown in the answer's own place: no notice tells of it. Null where no world is open. */
  inquire<Name extends QuestionName>(asked: Asked<Name>, onProgress: (done: number) => void): Job<AnswerTo<Name>> | null
  /** The log as CSV; null for everybody's. Progress stands in `exporting`. */
  exportCsv(profile: ProfileId | null): Promise<Blob | null>
  cancelExport(): void

  /** Goes to a step of the first minute, with these people shown where it needs others; null leaves it. */
  goToMinute(step: MinuteStep | null, seats?: readonly Seat[]): void
  /** The first minute anew, in a fresh seat: the same world to the same day, without what was done in it. */
  repeatMinute(): void
  /** A moment for a class; null for what a visitor meets. */
  openPreset(preset: ClassPresetId | null): void
  present(on: boolean): void
  /** Everything stands still to be talked about. */
  freeze(on: boolean): void
  hide(parts: readonly Part[]): void
  /** Removes what is kept on this device and what the visitor did in this world. */
  forgetMe(): Promise<void>

  /** Copies the link to the present moment, without what was done. */
  share(): Promise<void>
  /** The link with what was done, or without; null, after a notice, where what writes it cannot be fetched. */
  linkWith(acts: boolean): Promise<SharedLink | null>
  copyLink(link: string): Promise<void>
  /** The evening as a file to be saved; null, after a notice, where what writes it cannot be fetched. */
  saveEvening(): Promise<SavedEvening | null>
  /** Opens an evening from a file; false where it was refused, and then a notice says why. */
  openFile(file: FileLike): Promise<boolean>
  /** Evenings kept on this device; null where the browser does not give them. */
  keptEvenings(): Promise<readonly (KeptEvening & { readonly isOpen: boolean })[] | null>
  openKept(id: string): Promise<void>
  deleteKept(id: string): Promise<void>
  /** As somebody who opens the page for the first time, in the first world. */
  beginAnew(): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  /** A small part of the page broke, or did not arrive: a notice says so. */
  sayFault(): void
  dismissProblems(): void
  dismissNotice(notice: number): void
}

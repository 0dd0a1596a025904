import type { Scenario } from '../scenario/knobs'

/** What a step shows; a room draws each of them once, whatever lesson it stands in. */
export type Panel = 'twoPages' | 'vote' | 'openTile' | 'oneRecord' | 'sevenSignals' | 'twoWorlds' | 'realTastes' | 'exit'

export interface LessonStep {
  readonly panel: Panel
  /** How long a class takes for it. */
  readonly minutes: number
}

/** A lesson is data: the world that it opens, and its steps in order. What they say stands in the messages, by the same names. */
export interface Lesson {
  /** As it stands in the link; from 1. */
  readonly number: number
  readonly id: 'noDataNoMagic'
  /** The world that it opens, whatever the link says beside. */
  readonly scenario: Scenario
  /** How many days that world has lived when the lesson begins. */
  readonly day: number
  readonly steps: readonly LessonStep[]
}

/** Where somebody is in a lesson; both from 1. */
export interface LessonPlace {
  readonly lesson: number
  readonly step: number
}

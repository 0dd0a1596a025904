/**
 * What the pages learn beside the model: when which genre is watched, how people resume, and what rises.
 *
 * Events come as the machine may see them. Where a signal is hidden, habits by it are set aside as well, since those of older days were
 * counted with it; so is resuming until it was learned without the signal.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { EventRecord } from '../../contract/events'
import type { Day, ProfileId } from '../../contract/ids'
import { day as dayAt, firstMinuteOf } from '../../contract/ids'
import type { Cells } from '../log/cellReader'
import type { Mask } from '../log/signals'
import type { CatalogueIndex } from './catalogueIndex'
import { GenreHabits, type HabitCounts } from './habits'
import type { NightInput } from './night'
import { OPENING_COEFFICIENTS } from './resume'
import { ResumeLearning, type ResumeState } from './resumeLearning'
import { TitleTrends, type TrendCounts } from './trends'

export interface PageLearningState {
  readonly habits: HabitCounts
  readonly resume: ResumeState
  readonly trends: TrendCounts
}

interface Basis {
  readonly catalogue: PublicCatalogue
  readonly index: CatalogueIndex
  readonly seed: number
}

interface Everybody {
  readonly profileCount: number
  cells(profile: ProfileId): Cells
}

export class PageLearning {
  readonly #habits: GenreHabits
  readonly #resume: ResumeLearning
  readonly #trends: TitleTrends

  constructor({ catalogue, index, seed }: Basis) {
    this.#habits = new GenreHabits(index)
    this.#resume = new ResumeLearning({ catalogue, seed })
    this.#trends = new TitleTrends(index.titleCount)
  }

  /** `hourKnown`: false where the hour was not recorded. */
  apply(event: Readonly<EventRecord>, hourKnown = true): void {
    this.#habits.apply(event, hourKnown)
    this.#trends.apply(event)
  }

  /** At the night after a day. */
  learn(of: Day, everybody: Everybody): void {
    const now = firstMinuteOf(dayAt(of + 1))
    const { profileCount } = everybody
    this.#resume.learn({ day: of, now, profileCount, cellsOf: (profile) => everybody.cells(profile) })
    this.#trends.closeDay()
  }

  /** As much of it as the machine may see. */
  seenThrough(mask: Mask, { learnedWithIt }: { readonly learnedWithIt: boolean }): Pick<NightInput, 'resume' | 'lifts' | 'trends'> {
    const titles = !mask.has('titles')
    const resumesBySight = learnedWithIt || (titles && !mask.has('when') && !mask.has('howLong'))
    return {
      resume: resumesBySight ? this.#resume.coefficients : OPENING_COEFFICIENTS,
      lifts: this.#habits.lifts({ when: titles && !mask.has('when'), device: titles && !mask.has('device') }),
      trends: titles ? this.#trends.trends() : undefined,
    }
  }

  state(): PageLearningState {
    return { habits: this.#habits.counts(), resume: this.#resume.state(), trends: this.#trends.counts() }
  }

  restore({ habits, resume, trends }: PageLearningState): void {
    this.#habits.restore(habits)
    this.#resume.restore(resume)
    this.#trends.restore(trends)
  }
}

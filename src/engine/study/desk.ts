/** The study that is open. What is worked out of it is kept by each answer, for as long as the study is (a WeakMap by study). */
import { cardOf, type Study, type StudyCard } from './study'

export class StudyDesk {
  /** Milliseconds from any beginning: the host's clock, for what is told of time. */
  readonly now: () => number
  private opened: Study | null = null

  constructor(now: () => number) {
    this.now = now
  }

  open(study: Study): StudyCard {
    this.opened = study
    return cardOf(study)
  }

  get study(): Study {
    if (this.opened === null) throw new RangeError('Expected `open` to be asked first, got another question')
    return this.opened
  }
}

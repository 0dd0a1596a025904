/** The worker's side of a study: questions are worked at in small pieces, the oldest first, so that one can be cancelled or pinged meanwhile. */
import type { StudyReckoning } from '../../engine/study/answering'
import type { StudyAnswerTo, StudyAsked } from '../../engine/study/questions'
import { failureOf } from '../failure'
import type { Outcome } from '../protocol'
import { sparingly } from '../sparingly'
import type { HostClock } from '../workerClock'
import type { FromStudy, ToStudy } from './protocol'

const TURN_MS = 30

interface Open {
  readonly id: number
  readonly asked: StudyAsked
  /** Null until its turn has come. */
  reckoning: StudyReckoning<StudyAnswerTo> | null
  readonly report: (done: number) => void
}

export interface StudyHostOptions {
  reckon(asked: StudyAsked): StudyReckoning<StudyAnswerTo>
  post(message: FromStudy): void
  readonly clock: HostClock
}

export class StudyHost {
  private readonly options: StudyHostOptions
  private open: Open[] = []
  private working = false

  constructor(options: StudyHostOptions) {
    this.options = options
  }

  hear(message: ToStudy): void {
    if ('ping' in message) this.options.post({ say: 'pong' })
    else if ('cancel' in message) this.end(message.cancel, { kind: 'cancelled' })
    else this.take(message.id, message.asked)
  }

  private take(id: number, asked: StudyAsked): void {
    const { post, clock } = this.options
    const tell = sparingly(clock.now, ({ done }) => post({ say: 'progress', id, done }))
    this.open.push({ id, asked, reckoning: null, report: (done) => tell({ id, done, stage: null }) })
    if (this.working) return
    this.working = true
    clock.soon(() => this.turn())
  }

  private turn(): void {
    const { clock, reckon } = this.options
    const [oldest] = this.open
    if (oldest === undefined) {
      this.working = false
      return
    }
    const until = clock.now() + TURN_MS
    try {
      oldest.reckoning ??= reckon(oldest.asked)
      do {
        const step = oldest.reckoning.next()
        if (step.done === true) {
          this.end(oldest.id, { kind: 'done', value: step.value })
          break
        }
        oldest.report(step.value)
      } while (clock.now() < until)
    } catch (thrown) {
      this.end(oldest.id, { kind: 'failed', failure: failureOf(thrown) })
    }
    clock.soon(() => this.turn())
  }

  private end(id: number, outcome: Outcome<StudyAnswerTo>): void {
    const before = this.open.length
    this.open = this.open.filter((one) => one.id !== id)
    if (this.open.length < before) this.options.post({ say: 'outcome', id, outcome })
  }
}

/** Questions that take their time: worked at in small pieces, the oldest first, so that days and other calls go on meanwhile. */
import type { Lab } from '../engine/lab/protocol'
import type { AnswerTo, Asked } from '../engine/lab/questions'
import { failureOf } from './failure'
import type { Outcome, Progress } from './protocol'

const STEP_MS = 10

interface Pondered {
  readonly id: number
  readonly asked: Asked
  /** Null while what answers it is being fetched. */
  reckoning: Iterator<number, AnswerTo, void> | null
}

export interface PonderingOptions {
  readonly lab: Lab
  now(): number
  /** There is something to work at again. */
  onArrived(): void
  onProgress(progress: Progress): void
  onAnswered(id: number, outcome: Outcome<AnswerTo>): void
}

export class Pondering {
  private readonly options: PonderingOptions
  private open: Pondered[] = []

  constructor(options: PonderingOptions) {
    this.options = options
  }

  get waits(): boolean {
    return this.open.some(({ reckoning }) => reckoning !== null)
  }

  /** Answers a short question here and now; throws what the lab refuses. */
  ask(id: number, asked: Asked): void {
    const { lab } = this.options
    const coming = lab.fetchAnswers(asked.question)
    const one: Pondered = { id, asked, reckoning: coming === null ? lab.reckon(asked) : null }
    this.open.push(one)
    if (coming === null) this.stepOn(one)
    else coming.then(() => this.arrive(one)).catch((thrown) => this.answer(id, { kind: 'failed', failure: failureOf(thrown) }))
  }

  /** Works for about so long at the oldest question. */
  step(): void {
    const oldest = this.open.find(({ reckoning }) => reckoning !== null)
    if (oldest !== undefined) this.stepOn(oldest)
  }

  /** Something was done, or another moment is shown: what was reckoned so far no longer holds. */
  beginAnew(): void {
    for (const one of this.open) if (one.reckoning !== null) one.reckoning = this.options.lab.reckon(one.asked)
  }

  /** True where there was such a question. */
  cancel(id: number): boolean {
    const before = this.open.length
    this.forget(id)
    return this.open.length < before
  }

  end(): void {
    for (const { id } of [...this.open]) this.answer(id, { kind: 'cancelled' })
  }

  private arrive(one: Pondered): void {
    if (!this.open.includes(one)) return
    one.reckoning = this.options.lab.reckon(one.asked)
    this.options.onArrived()
  }

  private stepOn({ id, reckoning }: Pondered): void {
    if (reckoning === null) return
    const { now, onProgress } = this.options
    const until = now() + STEP_MS
    try {
      do {
        const step = reckoning.next()
        if (step.done === true) {
          this.answer(id, { kind: 'done', value: step.value })
          return
        }
        onProgress({ id, done: step.value, stage: null })
      } while (now() < until)
    } catch (thrown) {
      this.answer(id, { kind: 'failed', failure: failureOf(thrown) })
    }
  }

  private answer(id: number, outcome: Outcome<AnswerTo>): void {
    this.forget(id)
    this.options.onAnswered(id, outcome)
  }

  private forget(id: number): void {
    this.open = this.open.filter((one) => one.id !== id)
  }
}

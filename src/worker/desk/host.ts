/**
 * The worker's side of a desk: questions are worked at in small pieces, so that one can be cancelled or pinged meanwhile: the oldest
 * first, but what is urgent before all others, which then go on where they were.
 */
import { failureOf } from '../failure'
import type { Outcome } from '../protocol'
import { sparingly } from '../sparingly'
import type { HostClock } from '../workerClock'
import type { AnswerOf, AskedOf, DeskQuestions, DeskReckoning, FromDesk, SoFarOf, ToDesk, Told } from './protocol'

const TURN_MS = 30

interface Open<Table extends DeskQuestions<Table>> {
  readonly id: number
  readonly asked: AskedOf<Table>
  /** Null until its turn has come. */
  reckoning: DeskReckoning<Table> | null
  readonly report: (step: number | Told<SoFarOf<Table>>) => void
}

export interface DeskHostOptions<Table extends DeskQuestions<Table>> {
  reckon(asked: AskedOf<Table>): DeskReckoning<Table>
  isUrgent?(asked: AskedOf<Table>): boolean
  post(message: FromDesk<Table>): void
  readonly clock: HostClock
}

export class DeskHost<Table extends DeskQuestions<Table>> {
  private readonly options: DeskHostOptions<Table>
  private open: Open<Table>[] = []
  private working = false

  constructor(options: DeskHostOptions<Table>) {
    this.options = options
  }

  hear(message: ToDesk<Table>): void {
    if ('ping' in message) this.options.post({ say: 'pong' })
    else if ('cancel' in message) this.end(message.cancel, { kind: 'cancelled' })
    else this.take(message.id, message.asked)
  }

  private take(id: number, asked: AskedOf<Table>): void {
    const one: Open<Table> = { id, asked, reckoning: null, report: this.reporter(id) }
    const { isUrgent = () => false } = this.options
    const patient = this.open.findIndex((other) => !isUrgent(other.asked))
    this.open.splice(isUrgent(asked) && patient >= 0 ? patient : this.open.length, 0, one)
    if (this.working) return
    this.working = true
    this.options.clock.soon(() => this.turn())
  }

  /** How far it is is told sparingly; whatever has come out, always. */
  private reporter(id: number): Open<Table>['report'] {
    const { post, clock } = this.options
    const tell = sparingly(clock.now, ({ done }) => post({ say: 'progress', id, done, soFar: null }))
    return (step) => {
      if (typeof step === 'number') tell({ id, done: step, stage: null })
      else post({ say: 'progress', id, done: step.done, soFar: step.soFar })
    }
  }

  private turn(): void {
    const { clock, reckon } = this.options
    const [next] = this.open
    if (next === undefined) {
      this.working = false
      return
    }
    const until = clock.now() + TURN_MS
    try {
      next.reckoning ??= reckon(next.asked)
      do {
        const step = next.reckoning.next()
        if (step.done === true) {
          this.end(next.id, { kind: 'done', value: step.value })
          break
        }
        next.report(step.value)
      } while (clock.now() < until)
    } catch (thrown) {
      this.end(next.id, { kind: 'failed', failure: failureOf(thrown) })
    }
    clock.soon(() => this.turn())
  }

  private end(id: number, outcome: Outcome<AnswerOf<Table>>): void {
    const before = this.open.length
    this.open = this.open.filter((one) => one.id !== id)
    if (this.open.length < before) this.options.post({ say: 'outcome', id, outcome })
  }
}

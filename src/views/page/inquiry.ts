/** One question, asked again as often as what is wanted changes: one asking is under way at a time, and the last always holds. */
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'

export interface Standing<Answer> {
  /** The world it was asked in; −1 before any. */
  readonly of: number
  /** Null until the first answer, and where the last asking failed or was stopped. */
  readonly answer: Answer | null
  /** Why there is no answer, where the last asking failed. */
  readonly failure: Failure | null
  /** The visitor stopped it. */
  readonly stopped: boolean
  /** How far one that takes its time is, 0 to 1; null before it says so. */
  readonly done: number | null
}

export const UNANSWERED = { of: -1, answer: null, failure: null, stopped: false, done: null } as const

export interface InquiryOptions<Answer> {
  /** Null where there is nobody to ask. */
  begin(onProgress: (done: number) => void): Job<Answer> | null
  world(): number
  onChange(standing: Standing<Answer>): void
}

export class Inquiry<Answer> {
  private readonly options: InquiryOptions<Answer>
  private standing: Standing<Answer> = UNANSWERED
  private wanted: string | null = null
  private job: Job<Answer> | null = null
  private asking = false
  private stopping = false
  /** Nobody waited any more for what is under way. */
  private left = false

  constructor(options: InquiryOptions<Answer>) {
    this.options = options
  }

  /** Asks, unless just this was asked last; what is wanted while an asking is under way is asked after it. */
  want(wanted: string): void {
    if (this.wanted === wanted) return
    this.wanted = wanted
    if (!this.asking) void this.ask()
  }

  /** After a failure, or a stop. */
  again(): void {
    if (this.asking) return
    this.show({ failure: null, stopped: false })
    void this.ask()
  }

  stop(): void {
    this.stopping = true
    this.job?.cancel()
  }

  /** Nobody waits for it any more; wanted again, it is asked again. */
  leave(): void {
    this.wanted = null
    this.left = true
    this.job?.cancel()
  }

  private async ask(): Promise<void> {
    this.asking = true
    const asked = this.wanted
    const of = this.options.world()
    this.stopping = false
    this.left = false
    this.job = this.options.begin((done) => this.show({ done }))
    const ended = (await this.job?.outcome) ?? { kind: 'superseded' as const }
    this.job = null
    if (ended.kind === 'done') this.show({ of, answer: ended.value, failure: null, stopped: false, done: null })
    this.asking = false
    // Left and wanted again before the end of the first asking was heard of, as on each mounting in development.
    const cameBack = ended.kind === 'cancelled' && this.left && !this.stopping
    if (this.wanted !== null && (this.wanted !== asked || cameBack)) return this.ask()
    if (ended.kind === 'failed') this.show({ of, answer: null, failure: ended.failure, stopped: false, done: null })
    // A worker that ends cancels, too: its world is then another moment, and is asked again once it is ready.
    if (ended.kind === 'cancelled' && this.stopping) this.show({ of, answer: null, failure: null, stopped: true, done: null })
  }

  private show(changed: Partial<Standing<Answer>>): void {
    this.standing = { ...this.standing, ...changed }
    this.options.onChange(this.standing)
  }
}

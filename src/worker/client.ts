/**
 * The page's side of the worker: typed calls that never throw, jobs with progress and cancel, and a watch on its life.
 */
import type { DatedAct } from '../engine/lab/acts'
import type { AnswerTo, Asked, QuestionName } from '../engine/lab/questions'
import type { Snapshot } from '../engine/lab/snapshot'
import type { Death, Failure } from './failure'
import type { CallName, Calls, Outcome, Progress, ToPage, ToWorker } from './protocol'
import { type LifeWatch, watchLife } from './watch'

/** The worker as the client meets it. */
export interface WorkerLike {
  send(message: ToWorker): void
  end(): void
  listen(ears: WorkerEars): void
}

export interface WorkerEars {
  onMessage(message: ToPage): void
  /** An error left the worker, or it could not start. */
  onBroken(message: string): void
}

export interface ClientOptions {
  onSnapshot(snapshot: Snapshot): void
  onTimeFailed(failure: Failure): void
  onActRefused(dated: DatedAct, failure: Failure): void
  /** Once; every open call is answered as cancelled before. */
  onDead(death: Death): void
  /** Calls back when the page has drawn, at most once a frame. */
  afterFrame(callback: () => void): void
  /** Every so often, for the pings; returns what ends it. */
  every(milliseconds: number, callback: () => void): () => void
}

export interface Job<Answer> {
  readonly outcome: Promise<Outcome<Answer>>
  cancel(): void
}

type JobName = 'run' | 'relive' | 'csv' | 'ask'

export interface LabClient {
  call<Name extends CallName>(name: Name, ask: Calls[Name]['ask']): Promise<Outcome<Calls[Name]['answer']>>
  /** A question to the lab, answered by that question's own kind of answer; one that takes its time tells how far it is. */
  question<Name extends QuestionName>(asked: Asked<Name>, onProgress?: (progress: Progress) => void): Job<AnswerTo<Name>>
  /** A call that takes its time. */
  job<Name extends JobName>(name: Name, ask: Calls[Name]['ask'], onProgress: (progress: Progress) => void): Job<Calls[Name]['answer']>
  /** Ends the worker; open calls are answered as cancelled. */
  close(): void
}

type Settle = (outcome: Outcome<Calls[CallName]['answer']>) => void

interface Waiting {
  readonly name: CallName
  readonly settle: Settle
  readonly onProgress: ((progress: Progress) => void) | undefined
}

interface Asking<Name extends CallName> {
  readonly name: Name
  readonly ask: Calls[Name]['ask']
  readonly onProgress: Waiting['onProgress']
}

export const createLabClient = (worker: WorkerLike, options: ClientOptions): LabClient => new LabOverWorker(worker, options)

class LabOverWorker implements LabClient {
  private readonly worker: WorkerLike
  private readonly options: ClientOptions
  private readonly life: LifeWatch
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0
  private closed = false

  constructor(worker: WorkerLike, options: ClientOptions) {
    this.worker = worker
    this.options = options
    this.life = watchLife({
      every: options.every,
      ping: () => worker.send({ nudge: 'ping' }),
      opening: () => [...this.waiting.values()].some(({ name }) => name === 'open'),
      onSilent: () => this.die({ code: 'silent' }),
    })
    worker.listen({ onMessage: (message) => this.hear(message), onBroken: (message) => this.die({ code: 'broken', message }) })
  }

  call<Name extends CallName>(name: Name, ask: Calls[Name]['ask']): Promise<Outcome<Calls[Name]['answer']>> {
    return this.ask({ name, ask, onProgress: undefined }).outcome
  }

  question<Name extends QuestionName>(asked: Asked<Name>, onProgress: (progress: Progress) => void = () => undefined): Job<AnswerTo<Name>> {
    return this.job('ask', asked as Asked, onProgress) as Job<AnswerTo<Name>>
  }

  job<Name extends JobName>(name: Name, ask: Calls[Name]['ask'], onProgress: (progress: Progress) => void): Job<Calls[Name]['answer']> {
    const { id, outcome } = this.ask({ name, ask, onProgress })
    return { outcome, cancel: () => !this.closed && this.worker.send({ nudge: 'cancel', id }) }
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.life.stop()
    this.worker.end()
    for (const { settle } of this.waiting.values()) settle({ kind: 'cancelled' })
    this.waiting.clear()
  }

  private die(death: Death): void {
    if (this.closed) return
    this.close()
    this.options.onDead(death)
  }

  private ask<Name extends CallName>({ name, ask, onProgress }: Asking<Name>) {
    this.lastId += 1
    const id = this.lastId
    const outcome = new Promise<Outcome<Calls[Name]['answer']>>((resolve) => {
      if (this.closed) return resolve({ kind: 'cancelled' })
      // The worker answers a call with that call's own kind of answer; here the type is told so.
      this.waiting.set(id, { name, settle: resolve as Settle, onProgress })
      this.worker.send({ id, call: name, ask } as ToWorker)
    })
    return { id, outcome }
  }

  private hear(message: ToPage): void {
    if (this.closed) return
    this.life.heard()
    switch (message.say) {
      case 'outcome': {
        const call = this.waiting.get(message.id)
        this.waiting.delete(message.id)
        call?.settle(message.outcome)
        return
      }
      case 'snapshot':
        this.options.onSnapshot(message.snapshot)
        this.options.afterFrame(() => !this.closed && this.worker.send({ nudge: 'seen' }))
        return
      case 'progress':
        this.waiting.get(message.progress.id)?.onProgress?.(message.progress)
        return
      case 'actRefused':
        this.options.onActRefused(message.dated, message.failure)
        return
      case 'timeFailed':
        this.options.onTimeFailed(message.failure)
        return
      case 'pong':
      case 'comparing':
      case 'compared':
      case 'compareFailed':
        return
    }
  }
}

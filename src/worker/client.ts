/**
 * The page's side of the worker: typed calls that never throw, jobs with progress and cancel, and a watch on its life.
 */
import type { Snapshot } from '../engine/lab/snapshot'
import type { Death, Failure } from './failure'
import type { CallName, Calls, Outcome, Progress, ToPage, ToWorker } from './protocol'
import { watchLife } from './watch'

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

export interface LabClient {
  call<Name extends CallName>(name: Name, ask: Calls[Name]['ask']): Promise<Outcome<Calls[Name]['answer']>>
  /** A call that takes its time. */
  job<Name extends 'run' | 'csv'>(name: Name, ask: Calls[Name]['ask'], onProgress: (progress: Progress) => void): Job<Calls[Name]['answer']>
  /** Ends the worker; open calls are answered as cancelled. */
  close(): void
}

type Settle = (outcome: Outcome<Calls[CallName]['answer']>) => void

interface Waiting {
  readonly name: CallName
  readonly settle: Settle
  readonly onProgress: ((progress: Progress) => void) | undefined
}

export function createLabClient(worker: WorkerLike, options: ClientOptions): LabClient {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let closed = false

  const end = () => {
    closed = true
    life.stop()
    worker.end()
    for (const { settle } of waiting.values()) settle({ kind: 'cancelled' })
    waiting.clear()
  }
  const die = (death: Death) => {
    if (closed) return
    end()
    options.onDead(death)
  }
  const life = watchLife({
    every: options.every,
    ping: () => worker.send({ nudge: 'ping' }),
    opening: () => [...waiting.values()].some(({ name }) => name === 'open'),
    onSilent: () => die({ code: 'silent' }),
  })

  worker.listen({
    onBroken: (message) => die({ code: 'broken', message }),
    onMessage: (message) => {
      if (closed) return
      life.heard()
      hear(message)
    },
  })

  function hear(data: ToPage): void {
    switch (data.say) {
      case 'outcome': {
        const call = waiting.get(data.id)
        waiting.delete(data.id)
        call?.settle(data.outcome)
        return
      }
      case 'snapshot':
        options.onSnapshot(data.snapshot)
        options.afterFrame(() => !closed && worker.send({ nudge: 'seen' }))
        return
      case 'progress':
        waiting.get(data.progress.id)?.onProgress?.(data.progress)
        return
      case 'timeFailed':
        options.onTimeFailed(data.failure)
        return
      case 'pong':
        return
    }
  }

  function ask<Name extends CallName>(name: Name, asked: Calls[Name]['ask'], onProgress?: (progress: Progress) => void) {
    lastId += 1
    const id = lastId
    const outcome = new Promise<Outcome<Calls[Name]['answer']>>((resolve) => {
      if (closed) return resolve({ kind: 'cancelled' })
      // The worker answers a call with that call's own kind of answer; here the type is told so.
      waiting.set(id, { name, settle: resolve as Settle, onProgress })
      worker.send({ id, call: name, ask: asked } as ToWorker)
    })
    return { id, outcome }
  }

  return {
    call: (name, asked) => ask(name, asked).outcome,
    job: (name, asked, onProgress) => {
      const { id, outcome } = ask(name, asked, onProgress)
      return { outcome, cancel: () => !closed && worker.send({ nudge: 'cancel', id }) }
    },
    close: () => !closed && end(),
  }
}

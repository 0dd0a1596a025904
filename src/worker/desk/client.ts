/** The page's side of a desk's worker: questions that never throw, with progress and cancel, and a watch on its life. */
import type { ClientOptions, Job } from '../client'
import type { Outcome } from '../protocol'
import { watchLife } from '../watch'
import type { AnswerOf, AskedOf, DeskQuestions, FromDesk, SoFarOf, ToDesk } from './protocol'

/** The worker as the client meets it. */
export interface DeskWorker<Table extends DeskQuestions<Table>> {
  send(message: ToDesk<Table>): void
  end(): void
  listen(ears: { onMessage(message: FromDesk<Table>): void; onBroken(message: string): void }): void
}

/** `soFar`: null where nothing new has come out. */
export type OnProgress<SoFar> = (done: number, soFar: SoFar | null) => void

export interface DeskClient<Table extends DeskQuestions<Table>> {
  ask<Name extends keyof Table>(asked: AskedOf<Table, Name>, onProgress?: OnProgress<SoFarOf<Table, Name>>): Job<AnswerOf<Table, Name>>
  /** Ends the worker; open questions are answered as cancelled. */
  close(): void
}

interface Waiting<Table extends DeskQuestions<Table>> {
  readonly settle: (outcome: Outcome<AnswerOf<Table>>) => void
  readonly onProgress: OnProgress<SoFarOf<Table>>
}

interface DeskClientOptions {
  readonly every: ClientOptions['every']
  /** Once; every open question is answered as failed before. */
  onDead(): void
}

export function createDeskClient<Table extends DeskQuestions<Table>>(
  worker: DeskWorker<Table>,
  { every, onDead }: DeskClientOptions,
): DeskClient<Table> {
  const waiting = new Map<number, Waiting<Table>>()
  let lastId = 0
  let closed = false
  const end = (outcome: Outcome<AnswerOf<Table>>): void => {
    closed = true
    life.stop()
    worker.end()
    for (const { settle } of waiting.values()) settle(outcome)
    waiting.clear()
  }
  const die = (message: string): void => {
    if (closed) return
    end({ kind: 'failed', failure: { code: 'internal', message } })
    onDead()
  }
  const life = watchLife({
    every,
    ping: () => worker.send({ ping: true }),
    // A step of a fit (a sweep over a million ratings) may take its time.
    opening: () => waiting.size > 0,
    onSilent: () => die('The worker fell silent'),
  })
  worker.listen({ onMessage: hear, onBroken: die })

  function hear(message: FromDesk<Table>): void {
    life.heard()
    if (message.say === 'progress') waiting.get(message.id)?.onProgress(message.done, message.soFar)
    if (message.say !== 'outcome') return
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    asked?.settle(message.outcome)
  }

  return {
    ask: <Name extends keyof Table>(
      asked: AskedOf<Table, Name>,
      onProgress: OnProgress<SoFarOf<Table, Name>> = () => undefined,
    ): Job<AnswerOf<Table, Name>> => {
      lastId += 1
      const id = lastId
      const outcome = new Promise<Outcome<AnswerOf<Table, Name>>>((resolve) => {
        if (closed) return resolve({ kind: 'cancelled' })
        // The worker answers a question with that question's own kind of answer; here the types are told so.
        waiting.set(id, { settle: resolve as Waiting<Table>['settle'], onProgress: onProgress as Waiting<Table>['onProgress'] })
        worker.send({ id, asked: asked as AskedOf<Table> })
      })
      return { outcome, cancel: () => !closed && worker.send({ cancel: id }) }
    },
    close: () => void (closed || end({ kind: 'cancelled' })),
  }
}

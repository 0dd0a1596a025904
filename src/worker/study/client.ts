/** The page's side of a study's worker: questions that never throw, with progress and cancel, and a watch on its life. */
import type { StudyAnswerTo, StudyAsked, StudyQuestionName } from '../../engine/study/questions'
import type { ClientOptions, Job } from '../client'
import type { Outcome } from '../protocol'
import { watchLife } from '../watch'
import type { FromStudy, ToStudy } from './protocol'

/** The worker as the client meets it. */
export interface StudyWorker {
  send(message: ToStudy): void
  end(): void
  listen(ears: { onMessage(message: FromStudy): void; onBroken(message: string): void }): void
}

export interface StudyClient {
  ask<Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress?: (done: number) => void): Job<StudyAnswerTo<Name>>
  /** Ends the worker; open questions are answered as cancelled. */
  close(): void
}

interface Waiting {
  readonly settle: (outcome: Outcome<StudyAnswerTo>) => void
  readonly onProgress: (done: number) => void
}

interface StudyClientOptions {
  readonly every: ClientOptions['every']
  /** Once; every open question is answered as failed before. */
  onDead(): void
}

export function createStudyClient(worker: StudyWorker, { every, onDead }: StudyClientOptions): StudyClient {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let closed = false
  const end = (outcome: Outcome<StudyAnswerTo>): void => {
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

  function hear(message: FromStudy): void {
    life.heard()
    if (message.say === 'progress') waiting.get(message.id)?.onProgress(message.done)
    if (message.say !== 'outcome') return
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    asked?.settle(message.outcome)
  }

  return {
    ask: <Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress: (done: number) => void = () => undefined) => {
      lastId += 1
      const id = lastId
      const outcome = new Promise<Outcome<StudyAnswerTo<Name>>>((resolve) => {
        if (closed) return resolve({ kind: 'cancelled' })
        // The worker answers a question with that question's own kind of answer; here the type is told so.
        waiting.set(id, { settle: resolve as Waiting['settle'], onProgress })
        worker.send({ id, asked: asked as StudyAsked })
      })
      return { outcome, cancel: () => !closed && worker.send({ cancel: id }) }
    },
    close: () => void (closed || end({ kind: 'cancelled' })),
  }
}

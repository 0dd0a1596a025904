/**
 * Worlds with less data that are being lived, or have been: what came out of what was asked last. It stands until something else comes out,
 * whichever tab is looked at meanwhile, and belongs to the world that was open when it was asked.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'

export interface Lived<About, Answer> {
  /** What was asked last, and in which world; null and −1 before anything was. */
  readonly about: About | null
  readonly world: number
  readonly answer: Answer | null
  readonly failure: Failure | null
  readonly stopped: boolean
  /** 0 to 1 while worlds are being lived, else null. */
  readonly done: number | null
}

export interface Living<About, Answer> {
  readonly store: StoreApi<Lived<About, Answer>>
  start(about: About, world: number): void
  stop(): void
}

export type AskToLive<About, Answer> = (about: About, onProgress: (done: number, soFar: Answer | null) => void) => Job<Answer>

const REST = { failure: null, stopped: false, done: null } as const
export const NEVER_LIVED = { ...REST, about: null, world: -1, answer: null } as const

export function createLiving<About, Answer>(ask: AskToLive<About, Answer>): Living<About, Answer> {
  const store = createStore<Lived<About, Answer>>(() => NEVER_LIVED)
  let job: Job<Answer> | null = null
  const start = (about: About, world: number): void => {
    job?.cancel()
    store.setState((was) => ({ ...REST, about, world, answer: was.world === world ? was.answer : null, done: 0 }))
    const begun: Job<Answer> = ask(about, (done, soFar) => {
      if (job === begun) store.setState((was) => ({ done, answer: soFar ?? was.answer }))
    })
    job = begun
    void begun.outcome.then((outcome) => {
      if (job !== begun) return
      job = null
      if (outcome.kind === 'done') store.setState({ ...REST, answer: outcome.value })
      else if (outcome.kind === 'failed') store.setState({ ...REST, failure: outcome.failure })
      else store.setState({ ...REST, stopped: true })
    })
  }
  return { store, start, stop: () => job?.cancel() }
}

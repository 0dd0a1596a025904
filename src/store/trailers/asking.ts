/**
 * A question to a worker that takes its time, and tells on the way what has come out so far. Its answer stands until the next is asked
 * for, whichever tab is looked at meanwhile.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaunchCard } from '../../engine/lab/launch/card'
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'

export interface Asking<About, SoFar, Answer> {
  readonly about: About | null
  /** Of whom it was asked; null where it is of nobody. */
  readonly card: LaunchCard | null
  /** All that was told so far, in order. */
  readonly told: readonly SoFar[]
  readonly answer: Answer | null
  /** 0 to 1; null where nothing runs. */
  readonly done: number | null
  readonly stopped: boolean
  readonly failure: Failure | null
}

export interface AskingSession<About, SoFar, Answer> {
  readonly store: StoreApi<Asking<About, SoFar, Answer>>
  begin(about: About): void
  stop(): void
  /** As before anything was asked. */
  forget(): void
}

export interface AskingSurroundings<About, SoFar, Answer> {
  /** Null where nobody can be asked. */
  ask(about: About, onProgress: (done: number, soFar: SoFar | null) => void): Job<Answer> | null
  /** Whom it would be asked of now. */
  card(): LaunchCard | null
  /** In milliseconds. */
  now(): number
}

/** What comes faster is handed on together, so that the page draws no more often than it can be looked at. */
const BUNDLE_MS = 150

const UNASKED = { about: null, card: null, told: [], answer: null, done: null, stopped: false, failure: null } as const

export function createAsking<About, SoFar, Answer>(
  surroundings: AskingSurroundings<About, SoFar, Answer>,
): AskingSession<About, SoFar, Answer> {
  const store = createStore<Asking<About, SoFar, Answer>>(() => UNASKED)
  let job: Job<Answer> | null = null
  const begin = (about: About): void => {
    job?.cancel()
    store.setState({ about, card: surroundings.card(), told: [], answer: null, done: 0, stopped: false, failure: null })
    const waiting: SoFar[] = []
    let last = 0
    const flush = (done: number | null): void => {
      const fresh = waiting.splice(0)
      store.setState(({ told }) => ({ done, told: fresh.length === 0 ? told : [...told, ...fresh] }))
    }
    const begun = surroundings.ask(about, (done, soFar) => {
      if (job !== begun) return
      if (soFar !== null) waiting.push(soFar)
      if (surroundings.now() - last < BUNDLE_MS) return
      last = surroundings.now()
      flush(done)
    })
    job = begun
    if (begun === null) store.setState({ done: null })
    void begun?.outcome.then((ended) => {
      if (job !== begun) return
      job = null
      flush(null)
      store.setState({
        stopped: ended.kind === 'cancelled',
        ...(ended.kind === 'done' ? { answer: ended.value } : {}),
        failure: ended.kind === 'failed' ? ended.failure : null,
      })
    })
  }
  const forget = (): void => {
    job?.cancel()
    job = null
    store.setState(UNASKED)
  }
  return { store, begin, stop: () => job?.cancel(), forget }
}

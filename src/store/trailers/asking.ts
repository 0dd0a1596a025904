/**
 * A question to the launch's worker that takes its time, and tells on the way what has come out so far. Its answer stands until the next
 * is asked for, whichever tab is looked at meanwhile.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaunchCard } from '../../engine/lab/launch/card'
import type { LaunchAnswerTo, LaunchQuestionName, LaunchQuestions, LaunchSoFar } from '../../engine/lab/launch/questions'
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'
import type { LaunchSession } from '../launch/launch'

export interface Asking<Name extends LaunchQuestionName> {
  readonly about: LaunchQuestions[Name]['about'] | null
  /** Of whom it was asked. */
  readonly card: LaunchCard | null
  /** All that was told so far, in order. */
  readonly told: readonly LaunchSoFar<Name>[]
  readonly answer: LaunchAnswerTo<Name> | null
  /** 0 to 1; null where nothing runs. */
  readonly done: number | null
  readonly stopped: boolean
  readonly failure: Failure | null
}

export interface AskingSession<Name extends LaunchQuestionName> {
  readonly store: StoreApi<Asking<Name>>
  begin(about: LaunchQuestions[Name]['about']): void
  stop(): void
}

/** What comes faster is handed on together, so that the page draws no more often than it can be looked at. */
const BUNDLE_MS = 150

export function createAsking<Name extends LaunchQuestionName>(
  launch: LaunchSession,
  ask: (
    about: LaunchQuestions[Name]['about'],
    onProgress: (done: number, soFar: LaunchSoFar<Name> | null) => void,
  ) => Job<LaunchAnswerTo<Name>> | null,
  now: () => number = () => performance.now(),
): AskingSession<Name> {
  const store = createStore<Asking<Name>>(() => ({
    about: null,
    card: null,
    told: [],
    answer: null,
    done: null,
    stopped: false,
    failure: null,
  }))
  let job: Job<LaunchAnswerTo<Name>> | null = null
  return {
    store,
    begin: (about) => {
      job?.cancel()
      const { card } = launch.store.getState()
      store.setState({ about, card, told: [], answer: null, done: 0, stopped: false, failure: null })
      const flush = (done: number | null): void => {
        const fresh = waiting.splice(0)
        store.setState(({ told }) => ({ done, told: fresh.length === 0 ? told : [...told, ...fresh] }))
      }
      const waiting: LaunchSoFar<Name>[] = []
      let last = 0
      const begun = ask(about, (done, soFar) => {
        if (job !== begun) return
        if (soFar !== null) waiting.push(soFar)
        if (now() - last < BUNDLE_MS) return
        last = now()
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
    },
    stop: () => job?.cancel(),
  }
}

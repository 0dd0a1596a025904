/**
 * The page's one study: what the Engine room works on, in a worker of its own that starts when the room first needs it and ends with
 * what it works on. Views read it with `useStudy` and ask it with `useStudyQuestion`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StudyAnswerTo, StudyAsked, StudyQuestionName } from '../../engine/study/questions'
import type { Study, StudyCard, StudyOrigin } from '../../engine/study/study'
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'
import { createStudyClient, type StudyClient, type StudyWorker } from '../../worker/study/client'

export interface StudyState {
  /** Counts the studies opened so far: an answer holds for the one it was asked of. */
  readonly revision: number
  /** What is open; what was open before stands until the next has come. */
  readonly card: StudyCard | null
  /** The names that answers speak of by number. */
  readonly names: Pick<Study, 'origin' | 'people' | 'titles' | 'genreNames' | 'genres' | 'likedFrom' | 'times'> | null
  /** Whose data is being opened; null where none is. */
  readonly opening: StudyOrigin | null
  /** Why the last opening failed. */
  readonly failure: Failure | null
}

export interface StudySession {
  readonly store: StoreApi<StudyState>
  /** Another study in place of the one before. */
  open(study: Study): Promise<void>
  /** Null where nothing is open. */
  ask<Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress: (done: number) => void): Job<StudyAnswerTo<Name>> | null
  /** Ends the worker: all that was worked out goes, and the next opening starts another. */
  close(): void
}

export interface StudySurroundings {
  spawn(): StudyWorker
  every(milliseconds: number, callback: () => void): () => void
}

const NOTHING: StudyState = { revision: 0, card: null, names: null, opening: null, failure: null }

export function createStudySession({ spawn, every }: StudySurroundings): StudySession {
  const store = createStore<StudyState>(() => NOTHING)
  let client: StudyClient | null = null
  const gone = (): void => {
    client = null
    store.setState({ card: null, names: null })
  }
  const connected = (): StudyClient => {
    client ??= createStudyClient(spawn(), { every, onDead: gone })
    return client
  }
  return {
    store,
    open: async (study) => {
      store.setState({ opening: study.origin, failure: null })
      const ended = await connected().ask({ question: 'open', about: study }).outcome
      if (ended.kind === 'failed') store.setState({ opening: null, failure: ended.failure })
      if (ended.kind !== 'done') return
      const { origin, people, titles, genreNames, genres, likedFrom, times } = study
      const names = { origin, people, titles, genreNames, genres, likedFrom, times }
      store.setState(({ revision }) => ({ revision: revision + 1, card: ended.value, names, opening: null, failure: null }))
    },
    ask: (asked, onProgress) => (store.getState().card === null ? null : connected().ask(asked, onProgress)),
    close: () => {
      client?.close()
      gone()
    },
  }
}

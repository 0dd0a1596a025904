/**
 * The page's one study: what the Engine room works on, in a worker of its own that starts when the room first needs it and ends with
 * what it works on. Views read it with `useStudy` and ask it with `useStudyQuestion`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FileProblem } from '../../engine/datasets/fileProblem'
import type { LayoutWish } from '../../engine/datasets/layout'
import type { JoinRequest } from '../../engine/study/join'
import type { FilePreview, FileRefused, FileReport } from '../../engine/study/ownFile'
import type { StudyAnswerTo, StudyAsked, StudyQuestionName } from '../../engine/study/questions'
import type { OpenedStudy, Study, StudyCard, StudyNames, StudyOrigin } from '../../engine/study/study'
import type { Job } from '../../worker/client'
import type { Failure } from '../../worker/failure'
import { createStudyClient, type StudyClient, type StudyWorker } from '../../worker/study/client'

/** Why a study could not be opened: `unreached`, its file could not be fetched; `unreadable`, the device does not give the file. */
export type OpeningFailure = Failure | { readonly code: 'unreached' | 'unreadable' }

export interface StudyState {
  /** Counts the studies opened so far: an answer holds for the one it was asked of. */
  readonly revision: number
  /** What is open; what was open before stands until the next has come. */
  readonly card: StudyCard | null
  /** The names that answers speak of by number. */
  readonly names: StudyNames | null
  /** Whose data is being opened; null where none is. */
  readonly opening: StudyOrigin | null
  /** How far that is, 0 to 1; null before it says so. */
  readonly done: number | null
  /** Why the last opening failed. */
  readonly failure: OpeningFailure | null
  /** Why the last file was refused. */
  readonly refused: FileProblem | null
  /** What was read of the file that is open. */
  readonly report: FileReport | null
  /** The visitor has joined the people that are open. */
  readonly joined: boolean
}

export interface ChosenFiles {
  readonly ratings: File
  readonly titles: File | null
  readonly wish: LayoutWish
}

export interface StudySession {
  readonly store: StoreApi<StudyState>
  /** Another study in place of the one before. */
  open(study: Study): Promise<void>
  /** The real people that come with the site, as `fetchBytes` gives them. The answer lets go of it. */
  unpack(fetchBytes: () => Promise<Uint8Array>): () => void
  join(request: JoinRequest): Promise<void>
  preview(file: File, wish: LayoutWish): Promise<FilePreview | FileRefused | null>
  /** Whether it is open now. */
  openFile(files: ChosenFiles): Promise<boolean>
  /** Lets go of what is being opened; what was open stands. */
  stop(): void
  /** Null where nothing is open. */
  ask<Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress: (done: number) => void): Job<StudyAnswerTo<Name>> | null
  /** Ends the worker: all that was worked out goes, and the next opening starts another. */
  close(): void
}

export interface StudySurroundings {
  spawn(): StudyWorker
  every(milliseconds: number, callback: () => void): () => void
}

const AT_REST = { opening: null, done: null, failure: null, refused: null } as const
const NOTHING: StudyState = { ...AT_REST, revision: 0, card: null, names: null, report: null, joined: false }
/** As much of a file as shows how it is built. */
const PREVIEW_BYTES = 0x20000

export function createStudySession({ spawn, every }: StudySurroundings): StudySession {
  const store = createStore<StudyState>(() => NOTHING)
  let client: StudyClient | null = null
  /** Lets go of what is being opened. */
  let letGo: () => void = () => undefined
  const gone = (): void => {
    client = null
    store.setState({ card: null, names: null, report: null, joined: false })
  }
  const connected = (): StudyClient => {
    client ??= createStudyClient(spawn(), { every, onDead: gone })
    return client
  }
  const begin = (origin: StudyOrigin): void => store.setState({ ...AT_REST, opening: origin })
  const opened = ({ card, names }: OpenedStudy, more: Partial<StudyState> = {}): void =>
    store.setState(({ revision }) => ({ ...AT_REST, report: null, joined: false, revision: revision + 1, card, names, ...more }))
  const failed = (failure: OpeningFailure): void => store.setState({ ...AT_REST, failure })

  /** Null where it failed or was let go of, which is then said in the state. */
  async function answer<Name extends StudyQuestionName>(asked: StudyAsked<Name>): Promise<StudyAnswerTo<Name> | null> {
    const job = connected().ask(asked, (done) => store.setState({ done }))
    letGo = job.cancel
    const ended = await job.outcome
    if (ended.kind === 'done') return ended.value
    if (ended.kind === 'failed') failed(ended.failure)
    else store.setState(AT_REST)
    return null
  }

  async function unpack(fetchBytes: () => Promise<Uint8Array>, isWanted: () => boolean): Promise<void> {
    begin('movielens')
    const bytes = await fetchBytes().catch(() => null)
    if (!isWanted()) return
    if (bytes === null) return failed({ code: 'unreached' })
    const people = await answer({ question: 'unpack', about: bytes })
    if (people !== null) opened(people)
  }

  async function openFile({ ratings, titles, wish }: ChosenFiles): Promise<boolean> {
    begin('file')
    let wanted = true
    letGo = () => {
      wanted = false
      store.setState(AT_REST)
    }
    const read = await Promise.all([bytesOf(ratings), titles && bytesOf(titles)]).catch(() => null)
    if (!wanted) return false
    if (read === null) {
      failed({ code: 'unreadable' })
      return false
    }
    const about = {
      ratings: { place: ratings.name, bytes: read[0] },
      titles: titles && read[1] && { place: titles.name, bytes: read[1] },
      wish,
    }
    const taken = await answer({ question: 'openFile', about })
    if (taken?.kind === 'refused') store.setState({ ...AT_REST, refused: taken.problem })
    if (taken?.kind !== 'opened') return false
    opened(taken, { report: taken.report })
    return true
  }

  return {
    store,
    open: async (study) => {
      begin(study.origin)
      const card = await answer({ question: 'open', about: study })
      const { origin, people, titles, genreNames, genres, likedFrom, times } = study
      if (card !== null) opened({ card, names: { origin, people, titles, genreNames, genres, likedFrom, times } })
    },
    unpack: (fetchBytes) => {
      let wanted = true
      void unpack(fetchBytes, () => wanted)
      return () => {
        wanted = false
      }
    },
    join: async (request) => {
      const people = await answer({ question: 'join', about: request })
      if (people !== null) opened(people, { joined: request.ratings.length > 0 })
    },
    preview: async (file, wish) => {
      const bytes = await bytesOf(file.slice(0, PREVIEW_BYTES)).catch(() => null)
      if (bytes === null) {
        failed({ code: 'unreadable' })
        return null
      }
      const about = { place: file.name, bytes, whole: file.size <= PREVIEW_BYTES, wish }
      const ended = await connected().ask({ question: 'preview', about }).outcome
      if (ended.kind === 'failed') failed(ended.failure)
      return ended.kind === 'done' ? ended.value : null
    },
    openFile,
    stop: () => letGo(),
    ask: (asked, onProgress) => (store.getState().card === null ? null : connected().ask(asked, onProgress)),
    close: () => {
      client?.close()
      gone()
      store.setState(AT_REST)
    },
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

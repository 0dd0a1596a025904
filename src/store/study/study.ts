/**
 * The page's one study: what the Engine room works on, in a worker of its own that starts when the room first needs it and ends with
 * what it works on. Views read it with `useStudy` and ask it with `useStudyQuestion`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FileProblem } from '../../engine/datasets/fileProblem'
import type { LayoutWish } from '../../engine/datasets/layout'
import type { JoinRequest } from '../../engine/study/join'
import type { FilePreview, FileRefused, FileReport } from '../../engine/study/ownFile'
import type { StudyAnswerTo, StudyAsked, StudyQuestionName, StudyQuestions } from '../../engine/study/questions'
import type { OpenedStudy, Study, StudyCard, StudyNames, StudyOrigin } from '../../engine/study/study'
import type { Job } from '../../worker/client'
import { createDeskClient, type DeskClient, type DeskWorker } from '../../worker/desk/client'
import type { Failure } from '../../worker/failure'

/** Why a study could not be opened: `unreached`, its file could not be fetched; `unreadable`, the device does not give the file. */
export type OpeningFailure = Failure | { readonly code: 'unreached' | 'unreadable' }

export interface StudyState {
  /** Counts the studies opened so far: an answer holds for the one it was asked of. */
  readonly revision: number
  /** The first of the studies since then that hold the same people, but for who has joined: what came out of that may stand meanwhile. */
  readonly kin: number
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
  /** The file that was opened last, which can be opened again without being chosen; it is gone with the tab. */
  readonly lastFile: ChosenFiles | null
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
  /** The real people that come with the site, as `fetchBytes` gives them. */
  unpack(fetchBytes: () => Promise<Uint8Array>): Promise<void>
  join(request: JoinRequest): Promise<void>
  preview(file: File, wish: LayoutWish): Promise<FilePreview | FileRefused | null>
  /** Whether it is open now. */
  openFile(files: ChosenFiles): Promise<boolean>
  /** Lets go of what is being opened; what was open stands. */
  stop(): void
  /** Null where nothing is open. */
  ask<Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress: (done: number) => void): Job<StudyAnswerTo<Name>> | null
  /** Nobody looks at it any more: a world's goes, whose nights go on; who was chosen stays, with all that was worked out. */
  leave(): void
  /** Ends the worker: all that was worked out goes, and the next opening starts another. */
  close(): void
}

export interface StudySurroundings {
  spawn(): DeskWorker<StudyQuestions>
  every(milliseconds: number, callback: () => void): () => void
}

const AT_REST = { opening: null, done: null, failure: null, refused: null } as const
const NOTHING: StudyState = { ...AT_REST, revision: 0, kin: 0, card: null, names: null, report: null, joined: false, lastFile: null }
/** As much of a file as shows how it is built. */
const PREVIEW_BYTES = 0x20000

export const createStudySession = (surroundings: StudySurroundings): StudySession => new PageStudy(surroundings)

class PageStudy implements StudySession {
  readonly store = createStore<StudyState>(() => NOTHING)
  private readonly surroundings: StudySurroundings
  private client: DeskClient<StudyQuestions> | null = null
  /** Of the openings begun or stopped: what is fetched for an earlier one is let go. */
  private opening = 0
  private job: { cancel(): void } | null = null
  /** What is asked of the study that is open. */
  private readonly asked = new Set<{ cancel(): void }>()

  constructor(surroundings: StudySurroundings) {
    this.surroundings = surroundings
  }

  async open(study: Study): Promise<void> {
    this.begin(study.origin)
    const card = await this.answer({ question: 'open', about: study })
    const { origin, people, titles, genreNames, genres, likedFrom, times, night } = study
    const names = { origin, people, titles, genreNames, genres, likedFrom, times, ...(night === undefined ? {} : { night }) }
    if (card !== null) this.opened({ card, names })
  }

  async unpack(fetchBytes: () => Promise<Uint8Array>): Promise<void> {
    const opening = this.begin('movielens')
    const bytes = await fetchBytes().catch(() => null)
    if (opening !== this.opening) return
    if (bytes === null) return this.failed({ code: 'unreached' })
    this.letGo()
    const people = await this.answer({ question: 'unpack', about: bytes })
    if (people !== null) this.opened(people)
  }

  async join(request: JoinRequest): Promise<void> {
    this.letGo()
    const people = await this.answer({ question: 'join', about: request })
    if (people === null) return
    const { kin } = this.store.getState()
    this.opened(people, request.ratings.length > 0 ? { joined: true, kin } : {})
  }

  async preview(file: File, wish: LayoutWish): Promise<FilePreview | FileRefused | null> {
    // What was said of another file does not stand under this one's name.
    this.store.setState({ failure: null, refused: null })
    const bytes = await bytesOf(file.slice(0, PREVIEW_BYTES)).catch(() => null)
    if (bytes === null) {
      this.failed({ code: 'unreadable' })
      return null
    }
    const about = { place: file.name, bytes, whole: file.size <= PREVIEW_BYTES, wish }
    const ended = await this.connected().ask({ question: 'preview', about }).outcome
    if (ended.kind === 'failed') this.failed(ended.failure)
    return ended.kind === 'done' ? ended.value : null
  }

  async openFile(files: ChosenFiles): Promise<boolean> {
    const { ratings, titles, wish } = files
    const opening = this.begin('file')
    const read = await Promise.all([bytesOf(ratings), titles && bytesOf(titles)]).catch(() => null)
    if (opening !== this.opening) return false
    if (read === null) {
      this.failed({ code: 'unreadable' })
      return false
    }
    const about = {
      ratings: { place: ratings.name, bytes: read[0] },
      titles: titles && read[1] && { place: titles.name, bytes: read[1] },
      wish,
    }
    const taken = await this.answer({ question: 'openFile', about })
    if (taken?.kind === 'refused') this.store.setState({ ...AT_REST, refused: taken.problem })
    if (taken?.kind !== 'opened') return false
    this.letGo()
    this.opened(taken, { report: taken.report, lastFile: files })
    return true
  }

  stop(): void {
    this.opening++
    this.job?.cancel()
    this.store.setState(AT_REST)
  }

  ask<Name extends StudyQuestionName>(asked: StudyAsked<Name>, onProgress: (done: number) => void): Job<StudyAnswerTo<Name>> | null {
    const { card, revision } = this.store.getState()
    if (card === null) return null
    const { outcome, cancel } = this.connected().ask(asked, onProgress)
    const isOf = (): boolean => this.store.getState().revision === revision
    // What comes out late may be of the study that has been opened since.
    const job: Job<StudyAnswerTo<Name>> = { outcome: outcome.then((ended) => (isOf() ? ended : { kind: 'cancelled' })), cancel }
    this.asked.add(job)
    void job.outcome.then(() => this.asked.delete(job))
    return job
  }

  leave(): void {
    this.stop()
    if ((this.store.getState().card?.origin ?? 'world') === 'world') this.close()
  }

  close(): void {
    this.opening++
    this.client?.close()
    this.gone()
    this.store.setState(AT_REST)
  }

  /** What is asked of a study that makes way for another would only keep it waiting; it is asked anew of that. */
  private letGo(): void {
    for (const job of this.asked) job.cancel()
  }

  private begin(origin: StudyOrigin): number {
    this.store.setState({ ...AT_REST, opening: origin })
    return ++this.opening
  }

  private opened({ card, names }: OpenedStudy, more: Partial<StudyState> = {}): void {
    this.store.setState(({ revision }) => {
      const next = revision + 1
      return { ...AT_REST, report: null, joined: false, revision: next, kin: next, card, names, ...more }
    })
  }

  private failed(failure: OpeningFailure): void {
    this.store.setState({ ...AT_REST, failure })
  }

  /** Null where it failed or was stopped, which is then said in the state. */
  private async answer<Name extends StudyQuestionName>(asked: StudyAsked<Name>): Promise<StudyAnswerTo<Name> | null> {
    const { opening } = this
    const job = this.connected().ask(asked, (done) => opening === this.opening && this.store.setState({ done }))
    this.job = job
    const ended = await job.outcome
    if (ended.kind === 'done') return ended.value
    if (ended.kind === 'failed') this.failed(ended.failure)
    else if (opening === this.opening) this.store.setState(AT_REST)
    return null
  }

  private connected(): DeskClient<StudyQuestions> {
    const { spawn, every } = this.surroundings
    this.client ??= createDeskClient(spawn(), { every, onDead: () => this.gone() })
    return this.client
  }

  private gone(): void {
    this.client = null
    this.store.setState({ card: null, names: null, report: null, joined: false })
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

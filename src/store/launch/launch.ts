/**
 * The page's one launch: what the Trailers room works on, in a worker of its own that starts when the room first needs it. Views read it with
 * `useLaunch` and ask it with `ask`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaunchCard } from '../../engine/lab/launch/card'
import type { DrawRequest } from '../../engine/lab/launch/drawn'
import type { LaunchAnswerTo, LaunchAsked, LaunchQuestionName, LaunchQuestions, LaunchSoFar } from '../../engine/lab/launch/questions'
import type { Emphasis } from '../../engine/lab/launch/race'
import type { LaunchStage } from '../../engine/lab/launch/stage'
import type { Job } from '../../worker/client'
import { createDeskClient, type DeskClient, type DeskWorker, type OnProgress } from '../../worker/desk/client'
import type { Failure } from '../../worker/failure'

export interface LaunchState {
  /** Counts what has been opened so far, and each change of the race: an answer holds for the one it was asked of. */
  readonly revision: number
  /** What is open; what was open before stands until the next has come. */
  readonly card: LaunchCard | null
  readonly opening: boolean
  /** How far that is, 0 to 1; null before it says so. */
  readonly done: number | null
  /** Why the last opening failed. */
  readonly failure: Failure | null
}

type Opening = Extract<LaunchAsked, { readonly question: 'open' | 'draw' | 'trailers' }>

export interface LaunchSession {
  readonly store: StoreApi<LaunchState>
  /** Another title, or other people, in place of those before. */
  open(stage: LaunchStage): Promise<void>
  /** The same in front of as many people as wanted, drawn for it. */
  draw(request: DrawRequest): Promise<void>
  /** Other trailers into the race; null: the title's own. */
  setTrailers(emphases: readonly Emphasis[] | null): Promise<void>
  /** Null where nothing is open. */
  ask<Name extends LaunchQuestionName>(
    asked: LaunchAsked<Name>,
    onProgress: OnProgress<LaunchSoFar<Name>>,
  ): Job<LaunchAnswerTo<Name>> | null
  /** Ends the worker: all that was lived goes, and the next opening starts another. */
  close(): void
}

export interface LaunchSurroundings {
  spawn(): DeskWorker<LaunchQuestions>
  every(milliseconds: number, callback: () => void): () => void
}

const AT_REST = { opening: false, done: null, failure: null } as const
const NOTHING: LaunchState = { ...AT_REST, revision: 0, card: null }

export const createLaunchSession = (surroundings: LaunchSurroundings): LaunchSession => new PageLaunch(surroundings)

class PageLaunch implements LaunchSession {
  readonly store = createStore<LaunchState>(() => NOTHING)
  private readonly surroundings: LaunchSurroundings
  private client: DeskClient<LaunchQuestions> | null = null
  private opening = 0
  private gathering: Job<LaunchCard> | null = null

  constructor(surroundings: LaunchSurroundings) {
    this.surroundings = surroundings
  }

  open(stage: LaunchStage): Promise<void> {
    return this.take({ question: 'open', about: stage })
  }

  draw(request: DrawRequest): Promise<void> {
    return this.take({ question: 'draw', about: request })
  }

  setTrailers(emphases: readonly Emphasis[] | null): Promise<void> {
    return this.take({ question: 'trailers', about: emphases })
  }

  ask<Name extends LaunchQuestionName>(
    asked: LaunchAsked<Name>,
    onProgress: OnProgress<LaunchSoFar<Name>>,
  ): Job<LaunchAnswerTo<Name>> | null {
    return this.store.getState().card === null ? null : this.connected().ask<Name>(asked, onProgress)
  }

  close(): void {
    this.opening++
    this.client?.close()
    this.gone()
    this.store.setState(AT_REST)
  }

  private async take(asked: Opening): Promise<void> {
    const opening = ++this.opening
    this.store.setState({ ...AT_REST, opening: true })
    // Whoever wants other people no longer waits for those before; other trailers are for whoever is coming.
    if (asked.question !== 'trailers') this.gathering?.cancel()
    const job = this.connected().ask<Opening['question']>(asked, (done) => opening === this.opening && this.store.setState({ done }))
    if (asked.question !== 'trailers') this.gathering = job
    const ended = await job.outcome
    if (opening !== this.opening) return
    if (ended.kind === 'done') this.store.setState(({ revision }) => ({ ...AT_REST, revision: revision + 1, card: ended.value }))
    else this.store.setState({ ...AT_REST, failure: ended.kind === 'failed' ? ended.failure : null })
  }

  private connected(): DeskClient<LaunchQuestions> {
    const { spawn, every } = this.surroundings
    this.client ??= createDeskClient(spawn(), { every, onDead: () => this.gone() })
    return this.client
  }

  private gone(): void {
    this.client = null
    this.store.setState({ card: null })
  }
}

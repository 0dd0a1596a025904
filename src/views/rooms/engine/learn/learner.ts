/** A factorisation that is watched: one asking at a time, on and on while it plays, each with the settings of that moment. */
import type { LearnPicture, LearnRequest } from '../../../../engine/study/factors/learn'
import type { FactorKnobs } from '../../../../engine/study/factors/run'
import type { Job } from '../../../../worker/client'
import type { Failure } from '../../../../worker/failure'

export interface LearnerState {
  /** Null before anything has come. */
  readonly picture: LearnPicture | null
  readonly knobs: FactorKnobs | null
  readonly playing: boolean
  readonly failure: Failure | null
}

export const NOT_BEGUN: LearnerState = { picture: null, knobs: null, playing: false, failure: null }

export interface LearnerSurroundings {
  /** Null where there is nobody to ask. */
  ask(request: LearnRequest): Job<LearnPicture> | null
  onChange(state: LearnerState): void
  /** Calls once, after the pause between two steps; gives what calls it off. */
  later(callback: () => void): () => void
}

/** Sweeps a step: one that learns one rating at a time moves slowly at first. */
const SWEEPS = { als: 1, sgd: 3 } as const
/** Where playing ends of itself: nothing moves any more. */
export const LAST_SWEEP = { als: 60, sgd: 240 } as const

export class Learner {
  private readonly surroundings: LearnerSurroundings
  private state: LearnerState = NOT_BEGUN
  private job: Job<LearnPicture> | null = null
  private callOff: () => void = () => undefined

  constructor(surroundings: LearnerSurroundings) {
    this.surroundings = surroundings
  }

  /** From the start, with the settings as they are. */
  begin(): void {
    this.show({ playing: false })
    this.restart()
  }

  /** Another study has been opened: it plays on where it played, of other data with the settings that suit those. */
  reopen({ sameData }: { readonly sameData: boolean }): void {
    if (!sameData) this.show({ knobs: null, picture: null })
    this.restart()
  }

  private restart(): void {
    this.leave()
    this.show({ failure: null })
    void this.ask({ action: 'restart', sweeps: 0, knobs: this.state.knobs })
  }

  step(): void {
    const { picture, knobs } = this.state
    if (picture === null || this.job !== null) return
    void this.ask({ action: 'step', sweeps: SWEEPS[picture.method], knobs })
  }

  play(): void {
    this.show({ playing: true })
    this.step()
  }

  pause(): void {
    this.callOff()
    this.show({ playing: false })
  }

  turn(change: Partial<FactorKnobs>): void {
    const { knobs } = this.state
    if (knobs !== null) this.show({ knobs: { ...knobs, ...change } })
  }

  /** Nobody waits for it any more. */
  leave(): void {
    this.callOff()
    this.job?.cancel()
    this.job = null
  }

  private async ask(request: LearnRequest): Promise<void> {
    const job = this.surroundings.ask(request)
    this.job = job
    const ended = await job?.outcome
    // Begun anew, or left, meanwhile.
    if (job === null || this.job !== job) return
    this.job = null
    if (ended?.kind === 'failed') this.show({ playing: false, failure: ended.failure })
    if (ended?.kind !== 'done') return
    const picture = ended.value
    const playing = this.state.playing && !picture.burst && picture.sweep < LAST_SWEEP[picture.method]
    this.show({ picture, knobs: this.state.knobs ?? picture.knobs, playing, failure: null })
    if (playing) this.callOff = this.surroundings.later(() => this.step())
  }

  private show(changed: Partial<LearnerState>): void {
    this.state = { ...this.state, ...changed }
    this.surroundings.onChange(this.state)
  }
}

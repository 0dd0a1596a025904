/**
 * When does a policy learn: after each answer, every hour, or at night? Gathers rows and hands them over when their period ends.
 *
 * `atOnce`: a row is learned from as soon as it is known; `hourly`, `nightly`: with the first row or `until` of a later hour or
 * day, all rows of the earlier one together, so that a period without answers opens none. A row is known when its reward is: a
 * completion comes later than a click, and is learned from later.
 */
import type { LearningPace } from '../../../scenario/policyKnobs'
import { ASPECTS } from '../../contract/vocabulary'
import type { TrailerBatch, TrailerPolicy } from './protocol'

const MINUTES = { hourly: 60, nightly: 1440 } as const

export interface TrailerAnswer {
  readonly title: number
  readonly trailer: number
  readonly affinities: Float32Array
  readonly probability: number
  readonly reward: number
}

export class PacedLearning {
  readonly #policy: TrailerPolicy
  readonly #pace: LearningPace
  #waiting: TrailerAnswer[] = []
  #slot = 0

  constructor(policy: TrailerPolicy, pace: LearningPace) {
    this.#policy = policy
    this.#pace = pace
  }

  /** Takes an answer that became known in this minute; minutes never go back. Affinities are copied where they wait. */
  take(answer: TrailerAnswer, minute: number): void {
    if (this.#pace === 'atOnce') {
      this.#policy.learn(batchOfAnswers([answer]))
      return
    }
    this.until(minute)
    this.#waiting.push({ ...answer, affinities: answer.affinities.slice() })
  }

  /** The clock has come to this minute: what waits of earlier periods is learned from. True where something was. */
  until(minute: number): boolean {
    if (this.#pace === 'atOnce') return false
    const slot = Math.floor(minute / MINUTES[this.#pace])
    if (slot < this.#slot) throw new RangeError(`Expected \`minute\` not to go back to an earlier period, got ${minute}`)
    const learns = slot > this.#slot && this.#waiting.length > 0
    if (learns) this.finish()
    this.#slot = slot
    return learns
  }

  /** Learns from whatever waits, at the end. */
  finish(): void {
    if (this.#waiting.length === 0) return
    this.#policy.learn(batchOfAnswers(this.#waiting))
    this.#waiting = []
  }
}

export function batchOfAnswers(answers: readonly TrailerAnswer[]): TrailerBatch {
  const affinities = new Float32Array(answers.length * ASPECTS.length)
  answers.forEach((answer, row) => {
    affinities.set(answer.affinities, row * ASPECTS.length)
  })
  return {
    count: answers.length,
    titles: Uint16Array.from(answers, ({ title }) => title),
    trailers: Uint8Array.from(answers, ({ trailer }) => trailer),
    affinities,
    probabilities: Float32Array.from(answers, ({ probability }) => probability),
    rewards: Float32Array.from(answers, ({ reward }) => reward),
  }
}

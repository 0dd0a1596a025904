/**
 * Do people come back to what they left, and to which? Learns the coefficients of `resume.ts` from the log.
 *
 * Each night a quarter of the profiles, in turn, is asked one question each: of one title in progress, drawn by lot, the features
 * are kept; seven nights later its cell says whether it was watched since (y = 1) or not. The night's answers move the
 * coefficients by one Newton step of Bayesian logistic regression, from the belief N(β, Λ⁻¹) so far:
 *   Λ ← Λ + Σ p(1 − p)·x·xᵀ,   β ← β + Λ⁻¹ Σ (y − p)·x,   p = 1 / (1 + e^−β·x).
 * It starts at the opening coefficients with the weight of 20 answers each, set by us.
 * Shapes: seven nights of questions at 36 bytes, some 65 bytes a profile. Source: Spiegelhalter & Lauritzen 1990, sequential
 * updating of logistic regression.
 *
 * Misleads: people resume what stands first in the row, so what the order puts first looks likelier than it was.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Day, Minute, ProfileId } from '../../contract/ids'
import { profileId, titleId } from '../../contract/ids'
import { addOuterInPlace } from '../../math/dense'
import { ridgePosterior } from '../../math/gaussian'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import type { Cells } from '../log/cellReader'
import { cellOf } from './cells'
import { OPENING_COEFFICIENTS, RESUME_FEATURES, RecentPlays, resumeProbability, writeResumeFeatures } from './resume'

const NIGHTS = 7
const PROFILES_IN = 4
const OPENING_ANSWERS = 20

interface Question {
  readonly profile: number
  readonly title: number
  readonly lastAt: number
  readonly features: Float64Array
}

/** What a night needs to ask and to be answered. */
export interface ResumeNight {
  readonly day: Day
  readonly now: Minute
  readonly profileCount: number
  /** May overwrite the columns it gave before. */
  readonly cellsOf: (profile: ProfileId) => Cells
}

export interface ResumeState {
  readonly asked: readonly (readonly Question[])[]
  readonly coefficients: Float64Array
  readonly precision: Float64Array
}

export class ResumeLearning {
  readonly #catalogue: PublicCatalogue
  readonly #dice: Stream
  readonly #recent = new RecentPlays()
  readonly #asked: (readonly Question[])[] = []
  readonly #coefficients = Float64Array.from(OPENING_COEFFICIENTS)
  readonly #precision = new Float64Array(RESUME_FEATURES * RESUME_FEATURES)

  constructor({ catalogue, seed }: { readonly catalogue: PublicCatalogue; readonly seed: number }) {
    this.#catalogue = catalogue
    this.#dice = stream(seed, 'page: which title to ask about')
    for (let i = 0; i < RESUME_FEATURES; i++) this.#precision[i * RESUME_FEATURES + i] = OPENING_ANSWERS
  }

  /** As learned so far; a copy. */
  get coefficients(): Float64Array {
    return this.#coefficients.slice()
  }

  /** Takes the answers to what was asked a week ago, and asks anew. Once a night. */
  learn(night: ResumeNight): void {
    if (this.#asked.length === NIGHTS) this.#answer(this.#asked.shift() ?? [], night)
    this.#asked.push(this.#questions(night))
  }

  /** A copy of what was learned and what is still to be answered. */
  state(): ResumeState {
    return { asked: [...this.#asked], coefficients: this.#coefficients.slice(), precision: this.#precision.slice() }
  }

  restore({ asked, coefficients, precision }: ResumeState): void {
    this.#asked.splice(0, this.#asked.length, ...asked)
    this.#coefficients.set(coefficients)
    this.#precision.set(precision)
  }

  #questions({ day, now, profileCount, cellsOf }: ResumeNight): readonly Question[] {
    const questions: Question[] = []
    for (let profile = day % PROFILES_IN; profile < profileCount; profile += PROFILES_IN) {
      const cells = cellsOf(profileId(profile))
      const cell = drawnInProgress(cells, uniform(this.#dice, profile, day, 0))
      if (cell < 0) continue
      const features = new Float64Array(RESUME_FEATURES)
      const moment = { at: now, device: latestDevice(cells), recent: this.#recent.read(cells) }
      writeResumeFeatures(features, { catalogue: this.#catalogue, cells, cell, moment })
      questions.push({ profile, title: cells.titles[cell], lastAt: cells.lastAt[cell], features })
    }
    return questions
  }

  #answer(questions: readonly Question[], { cellsOf }: ResumeNight): void {
    const gradient = new Float64Array(RESUME_FEATURES)
    for (const { profile, title, lastAt, features } of questions) {
      const cells = cellsOf(profileId(profile))
      const cell = cellOf(cells, titleId(title))
      // Taken from the machine's sight meanwhile: there is no answer.
      if (cell < 0) continue
      const probability = resumeProbability(this.#coefficients, features)
      const surprise = (cells.lastAt[cell] > lastAt ? 1 : 0) - probability
      addOuterInPlace(this.#precision, features, probability * (1 - probability))
      for (let i = 0; i < RESUME_FEATURES; i++) gradient[i] += surprise * features[i]
    }
    const step = ridgePosterior(this.#precision, gradient).mean
    for (let i = 0; i < RESUME_FEATURES; i++) this.#coefficients[i] += step[i]
  }
}

/** The cell that u picks among those in progress; −1 where there is none. */
function drawnInProgress(cells: Cells, u: number): number {
  let count = 0
  for (let cell = 0; cell < cells.count; cell++) count += cells.inProgress[cell]
  let left = Math.floor(u * count)
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.inProgress[cell] === 1 && left-- === 0) return cell
  }
  return -1
}

/** What the profile watched on last: what it will have in hand, as far as one can tell. */
function latestDevice(cells: Cells): number {
  let device = -1
  let latest = Number.NEGATIVE_INFINITY
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.played[cell] === 0 || cells.lastAt[cell] <= latest) continue
    latest = cells.lastAt[cell]
    device = cells.device[cell]
  }
  return device
}

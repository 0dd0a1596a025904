/**
 * How probable is it that somebody who left a title before its end comes back to it within a week?
 *
 * Formula: a logistic curve, P = 1 / (1 + e^−z), z = β·x, over
 *   x₀ = 1 · x₁ = log(1 + days since the last view) · x₂, x₃, x₄ = 1 if it was left at the beginning (< 15 % of the episode),
 *   in the credits (> 90 %), between two episodes · x₅ = other titles watched since, at most 8 · x₆ = 1 on the same device.
 * Signals: Gomez-Uribe & Hunt 2015 and Netflix Technology Blog, "To Be Continued", 2016 (time since the last view, where it was
 * abandoned, whether other titles were viewed since, device). The opening coefficients are set by us; `resumeLearning.ts` moves
 * them by what the log shows.
 *
 * Misleads: somebody who finished it elsewhere, or with another profile, looks like somebody who gave up.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Minute } from '../../contract/ids'
import { MINUTES_A_DAY } from '../../contract/ids'
import { log1p, sigmoid } from '../../math/elementary'
import type { Cells } from '../log/cellReader'

export const RESUME_FEATURES = 7
const BEGINNING = 0.15
const CREDITS = 0.9
const MOST_OTHERS = 8

/** Set by us: about 9 in 10 for a series left between two episodes yesterday, 1 in 10 for a film left early a month ago. */
export const OPENING_COEFFICIENTS: readonly number[] = [1.6, -0.9, -1.2, -0.8, 0.8, -0.25, 0.2]

export interface ResumeMoment {
  readonly at: Minute
  /** Index into DEVICES of the device in hand. */
  readonly device: number
  readonly recent: RecentPlays
}

export interface ResumeQuestion {
  readonly catalogue: PublicCatalogue
  readonly cells: Cells
  readonly cell: number
  readonly moment: ResumeMoment
}

/** Writes the features of one cell; `out` has {@link RESUME_FEATURES} places. */
export function writeResumeFeatures(out: Float64Array, { catalogue, cells, cell, moment }: ResumeQuestion): void {
  const title = catalogue.titles[cells.titles[cell]]
  const part = Math.min(1, cells.minute[cell] / title.minutesAnEpisode)
  const between = part === 0
  out[0] = 1
  out[1] = log1p(Math.max(0, moment.at - cells.lastAt[cell]) / MINUTES_A_DAY)
  out[2] = !between && part < BEGINNING ? 1 : 0
  out[3] = part > CREDITS ? 1 : 0
  out[4] = between ? 1 : 0
  out[5] = moment.recent.since(cells.lastAt[cell])
  out[6] = cells.device[cell] === moment.device ? 1 : 0
}

export function resumeProbability(coefficients: ArrayLike<number>, features: Float64Array): number {
  let z = 0
  for (let i = 0; i < RESUME_FEATURES; i++) z += coefficients[i] * features[i]
  return sigmoid(z)
}

/** When the latest few titles were last watched, so that "others since" needs no second pass over the cells. */
export class RecentPlays {
  /** Latest first. */
  readonly #minutes = new Int32Array(MOST_OTHERS)
  #count = 0

  read(cells: Cells): this {
    const minutes = this.#minutes
    let count = 0
    for (let cell = 0; cell < cells.count; cell++) {
      if (cells.played[cell] === 0) continue
      const at = cells.lastAt[cell]
      if (count === MOST_OTHERS && minutes[count - 1] >= at) continue
      let place = count < MOST_OTHERS ? count++ : count - 1
      while (place > 0 && minutes[place - 1] < at) {
        minutes[place] = minutes[place - 1]
        place--
      }
      minutes[place] = at
    }
    this.#count = count
    return this
  }

  /** How many other titles were watched after a minute, at most 8. */
  since(minute: number): number {
    let others = 0
    while (others < this.#count && this.#minutes[others] > minute) others++
    return others
  }
}

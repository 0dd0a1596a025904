/**
 * Gradient descent on ratings, sweep by sweep (`service/models/ratingSgdFit.ts`): what is left beside the baselines, a twentieth held out.
 *
 * Misses: mean square of what is left, in the unit in which the baselines alone leave about 1.
 */
import type { Interactions } from '../../service/log/interactions'
import { ratingBaselines } from '../../service/models/ratingBaselines'
import { openSgd, type Sgd, sweepBlocks, validationError } from '../../service/models/ratingSgdFit'
import { spreadBeside } from '../../service/models/ratingUnit'
import { resized } from './resize'
import { type FactorKnobs, type FactorRun, type Misses, optionsOf } from './run'

const BASELINE_SHRINKAGE = 3
const BLOCKS_A_STEP = 256
/** Below so many held-out ratings their mean is chance. */
const FEWEST_HELD_OUT = 50

export class SgdRun implements FactorRun {
  readonly method = 'sgd'
  private fit: Sgd
  private sweeps = 0

  constructor(table: Interactions, knobs: FactorKnobs) {
    const baselines = ratingBaselines(table, BASELINE_SHRINKAGE)
    this.fit = openSgd(table, { baselines, unit: spreadBeside(table, baselines), options: optionsOf(knobs) })
  }

  get factors(): number {
    return this.fit.factors
  }

  get people(): Float32Array {
    return this.fit.people
  }

  get titles(): Float32Array {
    return this.fit.titles
  }

  misses(): Misses {
    const { rows, heldOut } = this.fit
    return {
      learned: rows.count > 0 ? validationError({ ...this.fit, heldOut: rows }) : 1,
      heldOut: heldOut.count >= FEWEST_HELD_OUT ? validationError(this.fit) : null,
    }
  }

  *sweep({ factors, regularisation, learningRate }: FactorKnobs): Generator<number, void> {
    if (factors !== this.fit.factors) {
      const { people, titles } = resized(this.fit, factors)
      this.fit = { ...this.fit, factors, people: Float32Array.from(people), titles: Float32Array.from(titles) }
    }
    const { fit } = this
    for (let from = 0; from < fit.blocks; from += BLOCKS_A_STEP) {
      const to = Math.min(fit.blocks, from + BLOCKS_A_STEP)
      sweepBlocks(fit, { sweep: this.sweeps, from, to, learningRate, regularisation })
      yield to / fit.blocks
    }
    this.sweeps += 1
  }
}

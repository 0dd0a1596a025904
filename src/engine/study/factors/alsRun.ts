/**
 * Alternating least squares, sweep by sweep, with its knobs in units that fit any table (`service/models/alsAnyData.ts`).
 *
 * Misses: Σ c·(p − x·y)² over all cells, without the penalty, as a share of the same with nothing learned.
 */
import type { Interactions } from '../../service/log/interactions'
import { noiseScale } from '../../service/models/alsAnyData'
import { type AlsFit, openFit } from '../../service/models/alsFit'
import { lossOf } from '../../service/models/alsLoss'
import { solveSmallerSide } from '../../service/models/alsSmallerSide'
import { sidesOf } from '../../service/models/implicitAls'
import { resized } from './resize'
import { type FactorKnobs, type FactorRun, type Misses, optionsOf } from './run'

export class AlsRun implements FactorRun {
  readonly method = 'als'
  private fit: AlsFit
  private readonly nothing: number

  constructor(table: Interactions, knobs: FactorKnobs) {
    this.fit = openFit(table, optionsOf(knobs), noiseScale)
    // People start at the origin, and so does every score.
    this.nothing = missesOf(this.fit)
  }

  get factors(): number {
    return this.fit.factors
  }

  get people(): Float64Array {
    return this.fit.people
  }

  get titles(): Float64Array {
    return this.fit.items
  }

  misses(): Misses {
    return { learned: this.nothing > 0 ? missesOf(this.fit) / this.nothing : 1, heldOut: null }
  }

  *sweep({ factors, regularisation }: FactorKnobs): Generator<number, void> {
    if (factors !== this.fit.factors) {
      const { people, titles } = resized({ people: this.people, titles: this.titles, factors: this.fit.factors }, factors)
      this.fit = { ...this.fit, factors, people, items: titles }
    }
    const sides = sidesOf(this.fit)
    for (let half = 0; half < sides.length; half++) {
      for (const part of solveSmallerSide(sides[half], this.fit, regularisation)) yield (half + part) / 2
    }
  }
}

const missesOf = (fit: AlsFit): number => lossOf(fit, { alpha: fit.alpha, regularisation: 0 })

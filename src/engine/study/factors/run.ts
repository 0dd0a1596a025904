/**
 * A factorisation that can be watched: it stands still between sweeps, shows both sides' factors, and takes other settings while it runs.
 * `als` where nobody rates, `sgd` where people do: the same steps as in `service/models/implicitAls.ts` and `ratingSgd.ts`.
 */
import type { FitOptions } from '../../service/models/protocol'

export interface FactorKnobs {
  readonly factors: number
  readonly regularisation: number
  /** Only where ratings are learned one at a time. */
  readonly learningRate: number
}

/** Misses as a share of what is missed while nothing is learned: 1 at the start. */
export interface Misses {
  /** On what is learned from. */
  readonly learned: number
  /** On what was held out; null where nothing is. */
  readonly heldOut: number | null
}

/** People × factors and titles × factors, row-major. */
export interface Factors {
  readonly factors: number
  readonly people: Float32Array | Float64Array
  readonly titles: Float32Array | Float64Array
}

export interface FactorRun extends Factors {
  readonly method: 'als' | 'sgd'
  misses(): Misses
  /** Once over the table; yields the share that is done. */
  sweep(knobs: FactorKnobs): Generator<number, void>
}

export const SEED = 1

/** The models' options; the rest of them does not touch a factorisation. */
export const optionsOf = ({ factors, regularisation, learningRate }: FactorKnobs): FitOptions => ({
  seed: SEED,
  factors,
  regularisation,
  learningRate,
  sweeps: 1,
  popularityHalfLifeDays: 1,
  likeness: 'cosine',
  refuseArtists: false,
  refuseStructures: false,
})

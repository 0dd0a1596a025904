/**
 * What a recommender is, here: something that fits on interactions and then scores, explains and compares.
 * A new one is a file and a line in `registry.ts`; the contract suite reads the registry.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { ArtistId, TitleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import type { Likeness } from './itemLikeness'

export type ModelId = 'popularity' | 'implicitAls' | 'itemKnn' | 'content' | 'blend'

export interface FitOptions {
  /** Keys the model's own draws (initial factors, sampled negatives). */
  readonly seed: number
  readonly factors: number
  readonly regularisation: number
  readonly sweeps: number
  readonly popularityHalfLifeDays: number
  /** By what item-kNN compares two titles. */
  readonly likeness: Likeness
  /** Joins with the catalogue that consent or a mask refuses. */
  readonly refuseArtists: boolean
  readonly refuseStructures: boolean
  /** Last night's model of the same kind, to start from; a model of another kind, or of another catalogue, is left aside. */
  readonly previous?: FittedModel | undefined
  /** The blend takes over last night's weights instead of learning from what was taken up since: after a mask, say, which makes old records look new. */
  readonly keepWeights?: boolean | undefined
}

export interface FitProgress {
  /** 0 to 1. */
  readonly done: number
  /** The objective so far, where the model has one. */
  readonly loss?: number
}

/** What a part of a score comes from, in the model's own terms. */
export type PartSource =
  | { readonly kind: 'watched'; readonly title: TitleId }
  | { readonly kind: 'artist'; readonly artist: ArtistId }
  /** Index into the catalogue's `traitNames`. */
  | { readonly kind: 'trait'; readonly trait: number }
  /** `country` −1: everywhere. */
  | { readonly kind: 'popularity'; readonly country: number }
  | { readonly kind: 'baseline' }

export interface Part {
  readonly source: PartSource
  readonly value: number
  /** Which model the part comes from: itself, or a blend's member. */
  readonly model: ModelId
}

/** Parts that add up: |Σ parts − score| ≤ 1e-5 · Σ|parts|. */
export interface Explanation {
  readonly score: number
  readonly parts: readonly Part[]
}

export interface Similar {
  readonly title: TitleId
  readonly similarity: number
}

/** Impossibility is a value: shown as such, never thrown. */
export interface Cold {
  readonly kind: 'cold'
  readonly reason: 'noEvents' | 'masked' | 'newTitle'
}

export interface FittedModel {
  readonly id: ModelId
  readonly titleCount: number
  /** Writes one score a title; higher is better. Folds the history in: no profile is ever looked up. Allocates nothing in steady state. */
  score(history: History, out: Float32Array): void
  explain(history: History, title: TitleId): Explanation
  /** The nearest other titles, nearest first; cold where the model knows nothing of the title. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold
}

export interface Recommender<Model extends FittedModel = FittedModel> {
  readonly id: ModelId
  /**
   * Yields progress, so that its host can drive, draw, pause and cancel it; a value sent in replaces the options from there on.
   * Deterministic: the same interactions and options give the same bits.
   */
  fit(
    interactions: Interactions,
    catalogue: PublicCatalogue,
    options: FitOptions,
  ): Generator<FitProgress, Model, Partial<FitOptions> | undefined>
}

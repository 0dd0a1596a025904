/**
 * What a recommender is, here: something that fits on interactions and then scores, explains and compares.
 *
 * A new one is a file and a line in `everyModel.ts`, which the contract suite reads. Those that order the simulated world's
 * pages also stand in `registry.ts`, and come with the first visit; of the words for them and for their parts, too, the first
 * visit holds only what these can say, so that their types (`ModelId`, `PartSource`) are apart from everybody's (`Any…`).
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { ArtistId, ProfileId, TitleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import type { Likeness } from './itemLikeness'

/** Seven things that can be reckoned of a title for somebody, each with its weight (handmade.ts). */
export type HandWeights = {
  readonly [T in 'popular' | 'alike' | 'people' | 'artists' | 'fresh' | 'short' | 'chance']: number
}

/** The models that can order pages. */
export type ModelId = 'popularity' | 'implicitAls' | 'itemKnn' | 'content' | 'blend'

/** The models that only evaluation fits, on records of any kind. */
export type StudyModelId =
  | 'random'
  | 'userKnn'
  | 'ease'
  | 'bias'
  | 'ratingSgd'
  | 'ratingAls'
  | 'userKnnRatings'
  | 'itemKnnRatings'
  | 'ratingBlend'
  | 'handmade'

export type AnyModelId = ModelId | StudyModelId

/**
 * What a model guesses. `topn`: scores that order titles, learned from weights; `rating`: the rating that somebody would give,
 * learned from weights that are ratings, in their unit.
 */
export type Task = 'topn' | 'rating'

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
  /** How far one example moves the factors, where they are learned one example at a time. */
  readonly learningRate?: number | undefined
  /** How many neighbours speak. */
  readonly neighbours?: number | undefined
  /** People (or titles) of both after whom a likeness counts half. */
  readonly shrinkage?: number | undefined
  /** α₀: what an untouched cell weighs beside a touched one of weight 1, for implicit ALS on records of any kind (alsAnyData.ts). */
  readonly unobservedWeight?: number | undefined
  /** What an order made by hand weighs each thing. */
  readonly handWeights?: HandWeights | undefined
  /** Last night's model of the same kind, to start from; a model of another kind, or of another catalogue, is left aside. */
  readonly previous?: AnyFittedModel | undefined
  /** The blend takes over last night's weights instead of learning from what was taken up since: after a mask, say, which makes old records look new. */
  readonly keepWeights?: boolean | undefined
  /** The blend's members begin anew, so that nothing of what they held before is in them: after somebody was erased. */
  readonly membersAnew?: boolean | undefined
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

/** What else a part comes from where only evaluation fits. */
export type AnyPartSource =
  | PartSource
  /** Somebody whose records are like the person's; a profile of the interactions that the model was fitted on. */
  | { readonly kind: 'neighbour'; readonly profile: ProfileId }
  /** One factor's product: person × title. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** How far above or below: everybody's mean, this person, this title. */
  | { readonly kind: 'bias'; readonly of: 'everybody' | 'person' | 'title' }

export interface AnyPart {
  readonly source: AnyPartSource
  readonly value: number
  /** Which model the part comes from: itself, or a blend's member. */
  readonly model: AnyModelId
}

export interface Part extends AnyPart {
  readonly source: PartSource
  readonly model: ModelId
}

/** Parts that add up: |Σ parts − score| ≤ 1e-5 · Σ|parts|. */
export interface AnyExplanation {
  readonly score: number
  readonly parts: readonly AnyPart[]
}

export interface Explanation extends AnyExplanation {
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

export interface AnyFittedModel {
  readonly id: AnyModelId
  readonly titleCount: number
  /** Writes one score a title; higher is better. Folds the history in: no profile is ever looked up. Allocates nothing in steady state. */
  score(history: History, out: Float32Array): void
  explain(history: History, title: TitleId): AnyExplanation
  /** The nearest other titles, nearest first; cold where the model knows nothing of the title. */
  similar(title: TitleId, count: number): readonly Similar[] | Cold
}

/** One that can order pages. */
export interface FittedModel extends AnyFittedModel {
  readonly id: ModelId
  explain(history: History, title: TitleId): Explanation
}

export interface Recommender<Model extends AnyFittedModel = FittedModel> {
  readonly id: Model['id']
  /**
   * Yields progress, so that its host can drive, draw, pause and cancel it; a value sent in replaces the options from there on.
   * Deterministic: the same interactions and options give the same bits.
   */
  fit(
    interactions: Interactions,
    catalogue: ModelCatalogue,
    options: FitOptions,
  ): Generator<FitProgress, Model, Partial<FitOptions> | undefined>
}

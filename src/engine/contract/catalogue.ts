import type { ArtistId, Day, TitleId } from './ids'
import type { Country, Genre, Structure, TitleKind, Tone } from './vocabulary'

/** A person on screen or behind the camera. Name and face are drawn by lot. */
export interface Artist {
  readonly id: ArtistId
  readonly name: string
  readonly country: Country
  readonly role: 'actor' | 'director'
  readonly portraitSeed: number
}

/** What the service knows of a title because it runs the catalogue. True quality and exact traits are not here. */
export interface PublicTitle {
  readonly id: TitleId
  readonly name: string
  readonly kind: TitleKind
  /** One to three, the main one first. */
  readonly genres: readonly Genre[]
  /** One or two. */
  readonly tones: readonly Tone[]
  readonly structure: Structure
  /** Editors' mark: 0 slow to 1 fast. */
  readonly pace: number
  /** The leading actor first. */
  readonly cast: readonly ArtistId[]
  readonly director: ArtistId
  readonly country: Country
  readonly year: number
  /** 1 for a film. */
  readonly episodes: number
  /** Length of the film, or of one episode. */
  readonly minutesAnEpisode: number
  /** Day on which it entered the catalogue; at opening 0. */
  readonly releasedOn: Day
  /** Licence cost a year, thousands. */
  readonly licenceCost: number
  readonly posterSeed: number
}

/**
 * The catalogue as the company has it.
 *
 * `traits`: titles × `traitCount`, row-major: the editors' tags as numbers (see `traitNames`; each in about −1..1), which
 * content-based models read. They describe the title roughly; what it really holds is known to the world alone.
 * `emphasis`: titles × 10 × aspects, row-major: what each trailer puts its weight on; each trailer's weights sum to 1.
 */
export interface PublicCatalogue {
  readonly titles: readonly PublicTitle[]
  readonly artists: readonly Artist[]
  readonly traitNames: readonly TraitName[]
  readonly traits: Float32Array
  readonly emphasis: Float32Array
}

/** What recommenders read of a catalogue: a file of real ratings can say as much, and names its traits itself. */
export interface ModelCatalogue {
  readonly titles: readonly {
    readonly cast: readonly ArtistId[]
    readonly director: ArtistId | null
    readonly releasedOn?: Day
    readonly minutesAnEpisode?: number
  }[]
  readonly artists: { readonly length: number }
  readonly traitNames: readonly string[]
  readonly traits: Float32Array
}

export type TraitName =
  | `genre:${Genre}`
  | `tone:${Tone}`
  | `structure:${Structure}`
  | `kind:${TitleKind}`
  | 'pace'
  | 'period'
  | `origin:${Country}`

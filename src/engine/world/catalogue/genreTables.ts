/**
 * What goes with which genre, set by us: how common it is, in what kinds and structures it comes, its usual company and
 * tones. Rows follow the word lists of the contract.
 */
import type { Genre, Tone } from '../../contract/vocabulary'

export interface GenreProfile {
  /** How common as a main genre. */
  readonly share: number
  /** Film, series, mini-series. */
  readonly kinds: readonly [number, number, number]
  /** Of a series: closed, cliffhanger, serial. */
  readonly structures: readonly [number, number, number]
  /** Second genres, the most usual first. */
  readonly company: readonly Genre[]
  readonly tones: { readonly [T in Tone]?: number }
  /** Mean of the exact pace, −1 slow to 1 fast. */
  readonly pace: number
  /** Usual length of an episode, minutes. */
  readonly episodeMinutes: number
}

export const GENRE_TABLE: { readonly [G in Genre]: GenreProfile } = {
  comedy: {
    share: 14,
    kinds: [0.45, 0.47, 0.08],
    structures: [0.7, 0.05, 0.25],
    company: ['romance', 'drama', 'family', 'crime'],
    tones: { witty: 5, warm: 3, raw: 1 },
    pace: 0.25,
    episodeMinutes: 28,
  },
  drama: {
    share: 15,
    kinds: [0.5, 0.32, 0.18],
    structures: [0.15, 0.25, 0.6],
    company: ['romance', 'politics', 'crime', 'family'],
    tones: { warm: 3, raw: 3, dark: 2, dreamy: 1.5 },
    pace: -0.35,
    episodeMinutes: 50,
  },
  thriller: {
    share: 11,
    kinds: [0.45, 0.35, 0.2],
    structures: [0.05, 0.65, 0.3],
    company: ['crime', 'action', 'drama', 'politics'],
    tones: { tense: 6, dark: 3 },
    pace: 0.35,
    episodeMinutes: 48,
  },
  crime: {
    share: 10,
    kinds: [0.3, 0.5, 0.2],
    structures: [0.5, 0.2, 0.3],
    company: ['thriller', 'drama', 'comedy', 'action'],
    tones: { dark: 4, tense: 3, witty: 1.5, raw: 2 },
    pace: 0.1,
    episodeMinutes: 48,
  },
  romance: {
    share: 8,
    kinds: [0.65, 0.25, 0.1],
    structures: [0.2, 0.25, 0.55],
    company: ['comedy', 'drama', 'fantasy', 'family'],
    tones: { warm: 5, dreamy: 2.5, witty: 2 },
    pace: -0.2,
    episodeMinutes: 42,
  },
  action: {
    share: 9,
    kinds: [0.65, 0.3, 0.05],
    structures: [0.3, 0.55, 0.15],
    company: ['thriller', 'scienceFiction', 'comedy', 'crime'],
    tones: { tense: 4, witty: 2, raw: 1.5 },
    pace: 0.75,
    episodeMinutes: 45,
  },
  scienceFiction: {
    share: 7,
    kinds: [0.42, 0.45, 0.13],
    structures: [0.15, 0.45, 0.4],
    company: ['action', 'thriller', 'drama', 'fantasy'],
    tones: { dreamy: 3, tense: 2.5, dark: 2 },
    pace: 0.2,
    episodeMinutes: 50,
  },
  fantasy: {
    share: 6,
    kinds: [0.4, 0.5, 0.1],
    structures: [0.1, 0.45, 0.45],
    company: ['family', 'romance', 'action', 'scienceFiction'],
    tones: { dreamy: 5, warm: 2, dark: 1.5 },
    pace: 0.1,
    episodeMinutes: 48,
  },
  horror: {
    share: 6,
    kinds: [0.65, 0.25, 0.1],
    structures: [0.15, 0.6, 0.25],
    company: ['thriller', 'fantasy', 'drama', 'comedy'],
    tones: { dark: 5, tense: 4, raw: 1 },
    pace: 0.15,
    episodeMinutes: 42,
  },
  documentary: {
    share: 8,
    kinds: [0.5, 0.22, 0.28],
    structures: [0.8, 0.05, 0.15],
    company: ['politics', 'crime', 'family', 'drama'],
    tones: { raw: 4, warm: 2, dreamy: 1 },
    pace: -0.5,
    episodeMinutes: 46,
  },
  family: {
    share: 8,
    kinds: [0.5, 0.45, 0.05],
    structures: [0.75, 0.1, 0.15],
    company: ['comedy', 'fantasy', 'action', 'documentary'],
    tones: { warm: 5, witty: 2.5, dreamy: 2 },
    pace: 0.2,
    episodeMinutes: 24,
  },
  politics: {
    share: 6,
    kinds: [0.25, 0.5, 0.25],
    structures: [0.1, 0.4, 0.5],
    company: ['drama', 'thriller', 'documentary', 'comedy'],
    tones: { dark: 2.5, witty: 2, tense: 3, raw: 2 },
    pace: -0.1,
    episodeMinutes: 52,
  },
}

/**
 * The closed word lists that both sides of the wall share. A column stores the index; the interface has the words.
 */
export const GENRES = [
  'comedy',
  'drama',
  'thriller',
  'crime',
  'romance',
  'action',
  'scienceFiction',
  'fantasy',
  'horror',
  'documentary',
  'family',
  'politics',
] as const
export type Genre = (typeof GENRES)[number]

export const TONES = ['dark', 'warm', 'witty', 'tense', 'dreamy', 'raw'] as const
export type Tone = (typeof TONES)[number]

export const TITLE_KINDS = ['film', 'series', 'miniSeries'] as const
export type TitleKind = (typeof TITLE_KINDS)[number]

/** How an episode ends: everything resolved, a cliffhanger, or one long story. Films are `closed`. */
export const STRUCTURES = ['closed', 'cliffhanger', 'serial'] as const
export type Structure = (typeof STRUCTURES)[number]

export const DEVICES = ['television', 'computer', 'tablet', 'phone'] as const
export type Device = (typeof DEVICES)[number]

export const COUNTRIES = ['FR', 'BE', 'CA', 'GB', 'US', 'SN'] as const
export type Country = (typeof COUNTRIES)[number]

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a trailer can put its weight on. A title's ten trailers differ in these weights. */
export const ASPECTS = ['lead', 'director', 'romance', 'action', 'politics', 'dread', 'comedy', 'wonder'] as const
export type Aspect = (typeof ASPECTS)[number]
export const TRAILERS_A_TITLE = 10
export const TRAILER_SECONDS = 30

/** Why a row is on the page. */
export const ROW_KINDS = [
  'continueWatching',
  'topPicks',
  'becauseYouWatched',
  'genre',
  'popularInCountry',
  'explore',
  'everything',
  'myList',
  'newTitles',
  'trending',
] as const
export type RowKind = (typeof ROW_KINDS)[number]

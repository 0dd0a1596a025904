/**
 * The engine's word lists, in the order of the numbers that stand for them in columns and pages. A view may take only types from
 * the engine, so the lists stand here again; a test compares each with the engine's own.
 */
import type { Look } from '../engine/contract/faces'
import type { Maskable, Signal } from '../engine/contract/signals'
import type { Aspect, Country, Device, Genre } from '../engine/contract/vocabulary'
import type { Crowd } from '../engine/lab/launch/crowds'

export const GENRES: readonly Genre[] = [
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
]

export const ASPECTS: readonly Aspect[] = ['lead', 'director', 'romance', 'action', 'politics', 'dread', 'comedy', 'wonder']
/** Before a launch. */
export const CROWDS: readonly Crowd[] = [
  'children',
  'leadFans',
  'directorFans',
  'nightOwls',
  'comedyLovers',
  'romanceLovers',
  'actionLovers',
  'dreadLovers',
  'politicsLovers',
  'wonderLovers',
  'families',
  'rest',
  'unknown',
]
export const DEVICES: readonly Device[] = ['television', 'computer', 'tablet', 'phone']
export const COUNTRIES: readonly Country[] = ['FR', 'BE', 'CA', 'GB', 'US', 'SN']
export const SIGNALS: readonly Signal[] = ['titles', 'artists', 'structures', 'when', 'howLong', 'trailers', 'device']
export const MASKABLE: readonly Maskable[] = [...SIGNALS, 'country']

/** How old a face looks, by the two lowest bits of its seed. */
export const LOOKS: readonly Look[] = ['grownUp', 'child', 'older']

/** What a record holds where there is no title, and no trailer. */
export const NO_TITLE = 0xffff
export const NO_TRAILER = 0xff
/** What a record's row and column hold where the play came from search. */
export const FROM_SEARCH = 255

export const TRAILERS_A_TITLE = 10
export const MINUTES_A_DAY = 1440
/** The minute at which a service's day begins. */
export const DAY_STARTS_AT = 360
/** What amounts and shares hold where they are not recorded. */
export const BLANK = -1

/** How many people may live under one roof, and how long a name may be. */
export const MOST_MEMBERS = 4
export const LONGEST_NAME = 60

/** How many may come while a world runs, and in how many households. */
export const MOST_NEWCOMERS = 64
export const MOST_NEW_HOUSEHOLDS = 32

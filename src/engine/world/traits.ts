/**
 * The traits that tastes and titles are made of.
 *
 * Answers: along which lines do titles differ, and people like or dislike? 32 of them: 12 genres, 6 tones, 3 structures,
 * 3 kinds, pace, period, 6 origins, in this order everywhere.
 * Shapes: a title's traits and a viewer's taste are both 32 numbers, so that liking is one dot product.
 */
import type { TraitName } from '../contract/catalogue'
import { COUNTRIES, GENRES, STRUCTURES, TITLE_KINDS, TONES } from '../contract/vocabulary'

export const TRAIT_NAMES: readonly TraitName[] = [
  ...GENRES.map((genre) => `genre:${genre}` as const),
  ...TONES.map((tone) => `tone:${tone}` as const),
  ...STRUCTURES.map((structure) => `structure:${structure}` as const),
  ...TITLE_KINDS.map((kind) => `kind:${kind}` as const),
  'pace',
  'period',
  ...COUNTRIES.map((country) => `origin:${country}` as const),
]

export const TRAIT_COUNT = TRAIT_NAMES.length
export const TONE_AT = GENRES.length
export const STRUCTURE_AT = TONE_AT + TONES.length
export const KIND_AT = STRUCTURE_AT + STRUCTURES.length
export const PACE_AT = KIND_AT + TITLE_KINDS.length
export const PERIOD_AT = PACE_AT + 1
export const ORIGIN_AT = PERIOD_AT + 1

const indexByName = new Map(TRAIT_NAMES.map((name, index) => [name, index]))

export function traitIndex(name: TraitName): number {
  const index = indexByName.get(name)
  if (index === undefined) throw new RangeError(`Expected one of ${TRAIT_COUNT} traits, got ${name}`)
  return index
}

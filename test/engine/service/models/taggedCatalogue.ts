/** The small catalogue with editors' tags as numbers, one column a word, as the world's has them. */
import type { PublicCatalogue, TraitName } from '../../../../src/engine/contract/catalogue'
import { COUNTRIES, GENRES, STRUCTURES, TITLE_KINDS, TONES } from '../../../../src/engine/contract/vocabulary'
import { smallCatalogue } from '../support/smallCatalogue'

const TRAIT_NAMES: readonly TraitName[] = [
  ...GENRES.map((genre): TraitName => `genre:${genre}`),
  ...TONES.map((tone): TraitName => `tone:${tone}`),
  ...STRUCTURES.map((structure): TraitName => `structure:${structure}`),
  ...TITLE_KINDS.map((kind): TraitName => `kind:${kind}`),
  'pace',
  'period',
  ...COUNTRIES.map((country): TraitName => `origin:${country}`),
]

export function taggedCatalogue(titleCount: number, seed = 7): PublicCatalogue {
  const plain = smallCatalogue(titleCount, seed)
  const traits = new Float32Array(titleCount * TRAIT_NAMES.length)
  plain.titles.forEach((title, row) => {
    const words = new Map<TraitName, number>([
      ...title.genres.map((genre, place): [TraitName, number] => [`genre:${genre}`, place === 0 ? 1 : 0.5]),
      ...title.tones.map((tone): [TraitName, number] => [`tone:${tone}`, 1]),
      [`structure:${title.structure}`, 1],
      [`kind:${title.kind}`, 1],
      ['pace', 2 * title.pace - 1],
      ['period', (title.year - 2012) / 12],
      [`origin:${title.country}`, 1],
    ])
    TRAIT_NAMES.forEach((name, column) => {
      traits[row * TRAIT_NAMES.length + column] = words.get(name) ?? 0
    })
  })
  return { ...plain, traitNames: TRAIT_NAMES, traits }
}

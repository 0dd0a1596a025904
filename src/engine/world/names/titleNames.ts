/**
 * How titles are called.
 *
 * Answers: what stands on the poster? A frame ("The ⟨quality⟩ ⟨noun⟩", "⟨Le nom⟩ de minuit") filled with words of the main
 * genre; French-speaking countries mostly give French names.
 * Formula: a keyed draw among all names of (genre, language); when the name is taken, the next attempt's draw.
 * The whole space is enumerable ({@link everyTitleName}), so a test can show that none of it is a MovieLens title.
 * Misleads: a name says the main genre and the language, and nothing of how good the title is.
 */
import type { Country, Genre } from '../../contract/vocabulary'
import { GENRES } from '../../contract/vocabulary'
import { type Stream, uniform } from '../../math/random'
import { ENGLISH_NOUNS, ENGLISH_QUALITIES, ENGLISH_THINGS, ENGLISH_TIMES, PLACES } from './englishTitleWords'
import { FRENCH_COMPANIONS, FRENCH_COMPLEMENTS, FRENCH_NOUNS } from './frenchTitleWords'

type Frame = (noun: string, word: string) => string
interface Shape {
  readonly words: readonly string[]
  readonly frame: Frame
  /** How often this shape is used beside the others. */
  readonly weight: number
}

const startsWithVowel = (word: string): boolean => /^[AEIOU]/.test(word)
const article = (word: string): string => (startsWithVowel(word) ? 'An' : 'A')

const ENGLISH_SHAPES: readonly Shape[] = [
  { words: ENGLISH_QUALITIES, weight: 6, frame: (noun, word) => `The ${word} ${noun}` },
  { words: ENGLISH_THINGS, weight: 3, frame: (noun, word) => `${word} & the ${noun}` },
  { words: ENGLISH_TIMES, weight: 4, frame: (noun, word) => `${article(noun)} ${noun} in ${word}` },
  { words: ['Half'], weight: 0.5, frame: (noun) => `Half ${article(noun).toLowerCase()} ${noun}` },
  { words: ENGLISH_THINGS, weight: 2, frame: (noun, word) => `The ${noun} of ${word}` },
  { words: PLACES, weight: 3, frame: (noun, word) => `The ${noun} at ${word}` },
]

const FRENCH_SHAPES: readonly Shape[] = [
  { words: FRENCH_COMPLEMENTS, weight: 6, frame: (noun, word) => `${noun} ${word}` },
  { words: FRENCH_COMPANIONS, weight: 2, frame: (noun, word) => `${noun} ${word}` },
  { words: PLACES, weight: 3, frame: (noun, word) => `${noun} ${preposition(word)}${word}` },
]

function preposition(place: string): string {
  return /^[AEIOU]/.test(place) ? 'd’' : 'de '
}

/** Share of titles from a country that carry a French name. */
const FRENCH_SHARE: { readonly [C in Country]: number } = { FR: 0.92, BE: 0.8, CA: 0.5, SN: 0.88, GB: 0.03, US: 0.03 }
const ATTEMPTS = 400

/** Every name that a world could give; an accidental equality with a film that exists is left out of it. */
export function* everyTitleName(): Generator<string, void> {
  for (const genre of GENRES) {
    for (const shape of ENGLISH_SHAPES) yield* filled(shape, ENGLISH_NOUNS[genre])
    for (const shape of FRENCH_SHAPES) yield* filled(shape, FRENCH_NOUNS[genre])
  }
}

function* filled(shape: Shape, nouns: readonly string[]): Generator<string, void> {
  for (const noun of nouns) for (const word of shape.words) yield shape.frame(noun, word)
}

export interface NamedTitle {
  readonly title: number
  readonly genre: Genre
  readonly country: Country
}

/** A name that `taken` does not hold yet; adds it. */
export function titleName(stream: Stream, { title, genre, country }: NamedTitle, taken: Set<string>): string {
  const french = uniform(stream, title, 0, 0) < FRENCH_SHARE[country]
  const shapes = french ? FRENCH_SHAPES : ENGLISH_SHAPES
  const nouns = (french ? FRENCH_NOUNS : ENGLISH_NOUNS)[genre]
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const shape = pickShape(shapes, uniform(stream, title, attempt, 0))
    const noun = nouns[Math.floor(uniform(stream, title, attempt, 1) * nouns.length)]
    const word = shape.words[Math.floor(uniform(stream, title, attempt, 2) * shape.words.length)]
    const name = shape.frame(noun, word)
    if (!taken.has(name) && !saysItTwice(noun, word)) {
      taken.add(name)
      return name
    }
  }
  throw new RangeError(`Expected a free name for title ${title} within ${ATTEMPTS} attempts, got none`)
}

/** "The Snow Globe of Snow" reads like a mistake. */
function saysItTwice(noun: string, word: string): boolean {
  return noun.toLowerCase().includes(word.toLowerCase())
}

function pickShape(shapes: readonly Shape[], u: number): Shape {
  let total = 0
  for (const shape of shapes) total += shape.weight
  let rest = u * total
  for (const shape of shapes) {
    rest -= shape.weight
    if (rest < 0) return shape
  }
  return shapes[shapes.length - 1]
}

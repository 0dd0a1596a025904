/**
 * The trailers in the race: the ten that the title came with, some of them edited, and as many more as somebody composed.
 *
 * A trailer is what it puts its weight on: one number an aspect, in the order of ASPECTS, summing to 1.
 * `overPromise`: how much of that weight lies on aspects beyond what the title has by its tags,
 *   Σ_a max(0, e_a − m_a ÷ Σ m) over the story aspects ÷ Σ e_a over them; 0 where the tags cover it. It is what the company could know: the real
 * price comes out of what people do (`price.ts`).
 */
import type { PublicCatalogue, PublicTitle } from '../../contract/catalogue'
import { ASPECTS, type Aspect, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import type { TrailerArms } from '../../service/trailers/arms'
import { aspectMatch } from '../../service/trailers/aspects'
import type { TrailerCatalogue } from '../../service/trailers/protocol'
import type { WorldCatalogue } from '../../world/catalogue/catalogue'

/** One trailer's weights by aspect. */
export type Emphasis = readonly number[]

export function normalised(emphasis: Emphasis): Emphasis {
  const total = emphasis.reduce((sum, weight) => sum + weight, 0)
  const holds = emphasis.length === ASPECTS.length && emphasis.every((weight) => weight >= 0) && total > 0 && Number.isFinite(total)
  if (!holds)
    throw new RangeError(`Expected \`emphases\` to be ${ASPECTS.length} weights of at least 0, not all 0, got ${emphasis.join(' ')}`)
  return emphasis.map((weight) => weight / total)
}

/** The trailers that a title came with. */
export function ownTrailers({ emphasis }: Pick<PublicCatalogue, 'emphasis'>, title: number): readonly Emphasis[] {
  return Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => {
    const at = (title * TRAILERS_A_TITLE + trailer) * ASPECTS.length
    return Array.from(emphasis.subarray(at, at + ASPECTS.length))
  })
}

/** The world's catalogue with these trailers behind the title, in columns of its own after all others. */
export function worldWithTrailers({ titles, ...rest }: WorldCatalogue, title: number, race: readonly Emphasis[]): WorldCatalogue {
  const before = titles.emphasis.length
  const emphasis = new Float32Array(before + race.length * ASPECTS.length)
  emphasis.set(titles.emphasis)
  emphasis.set(race.flat(), before)
  const firstTrailer = titles.firstTrailer.slice()
  firstTrailer[title] = before / ASPECTS.length
  return { ...rest, titles: { ...titles, emphasis, firstTrailer } }
}

/** What a policy reads of this one title, as number 0. */
export interface OneTitle {
  readonly catalogue: TrailerCatalogue
  readonly trailers: TrailerArms
}

export function oneTitle(card: PublicTitle, race: readonly Emphasis[]): OneTitle {
  const emphasis = Float32Array.from(race.flat())
  return { catalogue: { titles: [card], emphasis }, trailers: { starts: Uint32Array.of(0, race.length), emphasis } }
}

export function overPromiseOf(card: PublicTitle, emphasis: Emphasis): number {
  const told = ASPECTS.flatMap((aspect, at) => (isPerson(aspect) ? [] : [{ match: aspectMatch(card, aspect), weight: emphasis[at] }]))
  const matches = told.reduce((sum, { match }) => sum + match, 0)
  const weights = told.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return 0
  return told.reduce((sum, { match, weight }) => sum + Math.max(0, weight / weights - (matches === 0 ? 0 : match / matches)), 0)
}

const isPerson = (aspect: Aspect): boolean => aspect === 'lead' || aspect === 'director'

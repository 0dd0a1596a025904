/**
 * The trailers in the race: the ten that the title came with, some of them edited, and as many more as somebody composed.
 *
 * A trailer is what it puts its weight on: one number an aspect, in the order of ASPECTS, summing to 1.
 * `overPromise`: how much of that weight lies on aspects beyond what the title has by its tags,
 *   Σ_a max(0, e_a − m_a ÷ Σ m) over the story aspects ÷ Σ e_a over them; 0 where the tags cover it. It is what the company could know: the real
 * price comes out of what people do (`price.ts`).
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import { titleId } from '../../contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { aspectMatch } from '../../service/trailers/aspects'
import type { WorldCatalogue } from '../../world/catalogue/catalogue'

/** One trailer's weights by aspect. */
export type Emphasis = readonly number[]

/** As many trailers as letters that a heat map can still show. */
export const MOST_TRAILERS = 26

export function normalised(emphasis: Emphasis): Emphasis {
  const total = emphasis.reduce((sum, weight) => sum + weight, 0)
  const holds = emphasis.length === ASPECTS.length && emphasis.every((weight) => weight >= 0) && total > 0 && Number.isFinite(total)
  if (!holds) throw new RangeError(`Expected \`emphases\` to be ${ASPECTS.length} weights of at least 0, not all 0, got ${emphasis.join(' ')}`)
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
export function withTrailers({ titles, ...rest }: WorldCatalogue, title: number, race: readonly Emphasis[]): WorldCatalogue {
  const before = titles.emphasis.length
  const emphasis = new Float32Array(before + race.length * ASPECTS.length)
  emphasis.set(titles.emphasis)
  emphasis.set(race.flat(), before)
  const firstTrailer = titles.firstTrailer.slice()
  firstTrailer[title] = before / ASPECTS.length
  return { ...rest, titles: { ...titles, emphasis, firstTrailer } }
}

/** The company's catalogue of this one title, as number 0. */
export function catalogueOfOne(shown: PublicCatalogue, title: number, race: readonly Emphasis[]): PublicCatalogue {
  const traits = shown.traitNames.length
  return {
    ...shown,
    titles: [{ ...shown.titles[title], id: titleId(0) }],
    traits: shown.traits.slice(title * traits, (title + 1) * traits),
    emphasis: Float32Array.from(race.flat()),
  }
}

export function overPromiseOf({ titles: [title] }: PublicCatalogue, emphasis: Emphasis): number {
  const story = ASPECTS.map((aspect, at) => ({ match: aspectMatch(title, aspect), weight: emphasis[at], person: aspect === 'lead' || aspect === 'director' }))
  const told = story.filter(({ person }) => !person)
  const matches = told.reduce((sum, { match }) => sum + match, 0)
  const weights = told.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return 0
  const beyond = told.reduce((sum, { match, weight }) => sum + Math.max(0, weight / weights - (matches === 0 ? 0 : match / matches)), 0)
  return beyond
}

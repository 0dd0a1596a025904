/**
 * What each aspect of a trailer would have to find in a title: the bridge from aspects (what a trailer shows) to the editors'
 * tags (what a title is). `lead` and `director` are persons, not tags, and stand apart (`affinities.ts`).
 *
 * match(t, a) = the strongest of t's tags for a, with the weights below, 0 to 1. The table is set by us.
 */
import type { PublicCatalogue, PublicTitle } from '../../contract/catalogue'
import type { Aspect, Genre, Tone } from '../../contract/vocabulary'
import { ASPECTS } from '../../contract/vocabulary'

type Tag = Genre | Tone

const TAGS: { readonly [A in Aspect]?: { readonly [T in Tag]?: number } } = {
  romance: { romance: 1, warm: 0.4 },
  action: { action: 1, thriller: 0.5, tense: 0.3 },
  politics: { politics: 1, documentary: 0.3 },
  dread: { horror: 1, thriller: 0.5, dark: 0.5 },
  comedy: { comedy: 1, family: 0.3, witty: 0.5 },
  wonder: { fantasy: 1, scienceFiction: 1, dreamy: 0.5 },
}

/** A title's second genre counts less than its first. */
const BY_PLACE = [1, 0.8, 0.6]

/** How much of an aspect a title has by its tags; 0 for `lead` and `director`. */
export function aspectMatch(title: Pick<PublicTitle, 'genres' | 'tones'>, aspect: Aspect): number {
  const tags = TAGS[aspect]
  if (tags === undefined) return 0
  let match = 0
  title.genres.forEach((genre, place) => {
    match = Math.max(match, (tags[genre] ?? 0) * BY_PLACE[place])
  })
  for (const tone of title.tones) match = Math.max(match, tags[tone] ?? 0)
  return match
}

/**
 * Titles × aspects, row-major: each title's match less the aspect's mean over the catalogue, in units of its spread. 0 where all
 * titles are alike.
 */
export function aspectTable({ titles }: PublicCatalogue): Float64Array {
  const count = ASPECTS.length
  const table = new Float64Array(titles.length * count)
  for (let a = 0; a < count; a++) {
    const matches = titles.map((title) => aspectMatch(title, ASPECTS[a]))
    const mean = matches.reduce((sum, match) => sum + match, 0) / titles.length
    const spread = Math.sqrt(matches.reduce((sum, match) => sum + (match - mean) * (match - mean), 0) / titles.length)
    for (let t = 0; t < titles.length; t++) table[t * count + a] = spread > 0 ? (matches[t] - mean) / spread : 0
  }
  return table
}

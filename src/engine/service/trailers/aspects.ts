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
export function aspectMatch(title: PublicTitle, aspect: Aspect): number {
  const tags = TAGS[aspect]
  if (tags === undefined) return 0
  let match = 0
  title.genres.forEach((genre, place) => {
    match = Math.max(match, (tags[genre] ?? 0) * BY_PLACE[place])
  })
  for (const tone of title.tones) match = Math.max(match, tags[tone] ?? 0)
  return match
}

/** Titles × aspects, row-major, and each column's mean and spread over the catalogue. */
export interface AspectTable {
  readonly matches: Float32Array
  readonly means: Float64Array
  /** Standard deviations; 1 where all titles are alike, so that one may divide. */
  readonly spreads: Float64Array
}

export function aspectTable({ titles }: PublicCatalogue): AspectTable {
  const count = ASPECTS.length
  const matches = new Float32Array(titles.length * count)
  titles.forEach((title, t) => {
    for (let a = 0; a < count; a++) matches[t * count + a] = aspectMatch(title, ASPECTS[a])
  })
  const means = new Float64Array(count)
  const spreads = new Float64Array(count).fill(1)
  for (let a = 0; a < count; a++) {
    let squares = 0
    for (let t = 0; t < titles.length; t++) means[a] += matches[t * count + a] / titles.length
    for (let t = 0; t < titles.length; t++) squares += (matches[t * count + a] - means[a]) * (matches[t * count + a] - means[a])
    if (squares > 0) spreads[a] = Math.sqrt(squares / titles.length)
  }
  return { matches, means, spreads }
}

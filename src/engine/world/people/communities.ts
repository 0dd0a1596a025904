/**
 * The communities around which tastes gather.
 *
 * Answers: what do the people of a community like together? A centre is sparse: two or three genres much liked, two disliked, a tone or two,
 * and a little of everything; most of the communities' mean is taken from each, so that what everybody likes is quality and fame
 * and not a genre.
 * Shapes: communities × 32, each centre of length √32 ÷ 2 before the mean is taken.
 * Misleads when a community is taken for a group with an edge: it is only a centre.
 */
import { GENRES, TONES } from '../../contract/vocabulary'
import { normalQuantile } from '../../math/quantiles'
import { type Stream, uniform } from '../../math/random'
import type { WorldCatalogue } from '../catalogue/catalogue'
import type { Dice } from '../streams'
import { TONE_AT, TRAIT_COUNT } from '../traits'
import { drawDarlings } from './fondness'

export interface Communities {
  /** Of the catalogue's exact traits, to which tastes are scaled: 32 × 32. */
  readonly covariance: Float64Array
  /** Communities × 32. */
  readonly centres: Float32Array
  /** How large each is, beside the others. */
  readonly sizes: Float64Array
  /** Artists that each community tends to follow. */
  readonly darlings: readonly Uint16Array[]
}

const LIKED_GENRES = 3
const DISLIKED_GENRES = 2
/** Standard deviations of the small part of everything: genres, tones, then what is neither. */
const GENRE_SD = 0.3
const TONE_SD = 0.35
const OTHER_SD = 0.4
/** How much of the communities' mean is taken from each of them. */
const NOT_SHARED_BY_ALL = 0.75

export function drawCommunities(dice: Dice, count: number, catalogue: WorldCatalogue): Communities {
  const centres = new Float32Array(count * TRAIT_COUNT)
  const sizes = new Float64Array(count)
  for (let community = 0; community < count; community++) {
    drawCentre(dice.community, community, centres.subarray(community * TRAIT_COUNT, (community + 1) * TRAIT_COUNT))
    sizes[community] = 0.4 + uniform(dice.community, community, 9, 0)
  }
  spreadOut(centres, sizes)
  const darlings = Array.from({ length: count }, (_, community) => drawDarlings(dice, community, catalogue))
  return { centres, sizes, darlings, covariance: covarianceOf(catalogue.titles.exact) }
}

/** Takes most of their mean from the centres: what everybody likes is quality and fame, not a genre. */
function spreadOut(centres: Float32Array, sizes: Float64Array): void {
  if (sizes.length === 1) return
  let total = 0
  for (const size of sizes) total += size
  for (let trait = 0; trait < TRAIT_COUNT; trait++) {
    let mean = 0
    for (let community = 0; community < sizes.length; community++)
      mean += (sizes[community] / total) * centres[community * TRAIT_COUNT + trait]
    for (let community = 0; community < sizes.length; community++) centres[community * TRAIT_COUNT + trait] -= NOT_SHARED_BY_ALL * mean
  }
}

/** A taste with a few strong likes and dislikes, brought to length √32 · 0.5. */
export function drawCentre(stream: Stream, who: number, into: Float32Array): void {
  for (let trait = 0; trait < TRAIT_COUNT; trait++) {
    const sd = trait < TONE_AT ? GENRE_SD : trait < TONE_AT + TONES.length ? TONE_SD : OTHER_SD
    into[trait] = sd * normalQuantile(uniform(stream, who, 0, trait))
  }
  for (let i = 0; i < LIKED_GENRES + DISLIKED_GENRES; i++) {
    const genre = Math.floor(uniform(stream, who, 1, i) * GENRES.length)
    const strength = 0.8 + 0.7 * uniform(stream, who, 2, i)
    into[genre] += i < LIKED_GENRES ? strength : -0.8 * strength
  }
  for (let i = 0; i < 2; i++) into[TONE_AT + Math.floor(uniform(stream, who, 3, i) * TONES.length)] += i === 0 ? 0.9 : -0.6
  let squares = 0
  for (let trait = 0; trait < TRAIT_COUNT; trait++) squares += into[trait] * into[trait]
  const scale = Math.sqrt(TRAIT_COUNT / squares) * 0.5
  for (let trait = 0; trait < TRAIT_COUNT; trait++) into[trait] *= scale
}

/** How the exact traits vary together over the catalogue, 32 × 32: the variance of a liking θ·x is θ′Cθ. */
function covarianceOf(exact: Float32Array): Float64Array {
  const covariance = new Float64Array(TRAIT_COUNT * TRAIT_COUNT)
  const count = exact.length / TRAIT_COUNT
  for (let at = 0; at < exact.length; at += TRAIT_COUNT) {
    for (let a = 0; a < TRAIT_COUNT; a++) {
      const share = exact[at + a] / count
      for (let b = 0; b < TRAIT_COUNT; b++) covariance[a * TRAIT_COUNT + b] += share * exact[at + b]
    }
  }
  return covariance
}

/**
 * What a trailer can put its weight on, in terms of traits.
 *
 * Answers: how much romance, action, politics, dread, comedy or wonder does a set of traits hold? For a title: what there
 * is to show. For a taste: how much its owner is drawn by it. The lead and the director are aspects too, but about
 * persons: see `people/fondness.ts`.
 * Formula: Σ loading × trait ÷ √(Σ loading²), so that a taste with unit traits gives numbers of unit size.
 */
import { ASPECTS, type Aspect } from '../contract/vocabulary'
import { traitIndex } from './traits'

type StoryAspect = Exclude<Aspect, 'lead' | 'director'>
type Loadings = readonly (readonly [Parameters<typeof traitIndex>[0], number])[]

const LOADINGS: { readonly [A in StoryAspect]: Loadings } = {
  romance: [
    ['genre:romance', 1],
    ['tone:warm', 0.35],
    ['tone:dreamy', 0.2],
  ],
  action: [
    ['genre:action', 1],
    ['genre:crime', 0.3],
    ['pace', 0.3],
  ],
  politics: [
    ['genre:politics', 1],
    ['genre:documentary', 0.25],
    ['tone:raw', 0.25],
  ],
  dread: [
    ['genre:horror', 1],
    ['genre:thriller', 0.6],
    ['tone:dark', 0.4],
    ['tone:tense', 0.4],
  ],
  comedy: [
    ['genre:comedy', 1],
    ['tone:witty', 0.6],
    ['genre:family', 0.2],
  ],
  wonder: [
    ['genre:fantasy', 0.9],
    ['genre:scienceFiction', 0.8],
    ['tone:dreamy', 0.4],
    ['genre:family', 0.2],
  ],
}

interface Loaded {
  readonly traits: Int32Array
  readonly weights: Float64Array
}

function loaded(loadings: Loadings): Loaded {
  let squares = 0
  for (const [, weight] of loadings) squares += weight * weight
  const length = Math.sqrt(squares)
  return {
    traits: Int32Array.from(loadings, ([name]) => traitIndex(name)),
    weights: Float64Array.from(loadings, ([, weight]) => weight / length),
  }
}

export const ASPECT_COUNT = ASPECTS.length
export const LEAD = 0
export const DIRECTOR = 1
/** The first aspect that is about the story and not about a person. */
export const FIRST_STORY_ASPECT = 2

/**
 * What almost everybody finds in an aspect, beside their own taste: a known face draws, a director's manner and a speech do less.
 * In the order of ASPECTS. Source: expressive, recognisable faces do better (Netflix 2016 on artwork); sizes set by us.
 */
export const COMMON_PULL = Float64Array.of(0.22, -0.18, 0.02, 0.1, -0.18, -0.04, 0.12, 0.02)

const BY_ASPECT: readonly (Loaded | null)[] = ASPECTS.map((aspect) =>
  aspect === 'lead' || aspect === 'director' ? null : loaded(LOADINGS[aspect]),
)

/** How much of a story aspect the 32 numbers starting at `offset` of `values` hold; 0 for the two about persons. */
export function aspectOf(values: Float32Array, offset: number, aspect: number): number {
  const loading = BY_ASPECT[aspect]
  if (loading === null) return 0
  let sum = 0
  for (let i = 0; i < loading.traits.length; i++) sum += loading.weights[i] * values[offset + loading.traits[i]]
  return sum
}

/**
 * What a viewer would really feel about a title.
 *
 * Answers: how much does this person enjoy that title, with nobody's guess between? Deterministic, without the evening's mood.
 * Formula: raw = 0.95 · θ·x + what the artists add + 0.45 · qualityWeight · quality − 0.2, in units in which a taste has about sd 1;
 * enjoyment = (e^{2a} − 1) ÷ (e^{2a} + 1) with a = 0.75 · raw, in −1..1.
 * Shapes: viewers × 32 tastes, titles × 32 exact traits.
 * Misleads: the service never sees it; what it sees are minutes, which also depend on time, mood and sleep.
 */
import { exp } from '../math/elementary'
import type { WorldCatalogue } from './catalogue/catalogue'
import { creditsFor } from './people/fondness'
import type { Viewers } from './people/viewers'
import { TRAIT_COUNT } from './traits'

export const TASTE_WEIGHT = 0.95
export const QUALITY_WEIGHT = 0.45
const BASELINE = -0.2
const SQUASH = 0.75

/** Hides nothing and knows everything: what only the world and the lab may call. */
export interface Liking {
  /** θ·x over the exact traits: fit in story and manner only. */
  affinity(viewer: number, title: number): number
  /** The same over the editors' tags: what a poster and a line of text give away. */
  affinityByTags(viewer: number, title: number): number
  artists(viewer: number, title: number): number
  /** Before squashing; about −2..2. */
  raw(viewer: number, title: number): number
}

export function createLiking(viewers: Viewers, { titles }: WorldCatalogue): Liking {
  const dot = (rows: Float32Array, viewer: number, title: number): number => {
    const taste = viewer * TRAIT_COUNT
    const traits = title * TRAIT_COUNT
    let sum = 0
    for (let trait = 0; trait < TRAIT_COUNT; trait++) sum += viewers.taste[taste + trait] * rows[traits + trait]
    return sum
  }
  const credited = { credits: titles.credits, title: 0 }
  const artists = (viewer: number, title: number): number => {
    credited.title = title
    return creditsFor(viewers, viewer, credited)
  }
  const affinity = (viewer: number, title: number): number => dot(titles.exact, viewer, title)
  return {
    affinity,
    affinityByTags: (viewer, title) => dot(titles.tagged, viewer, title),
    artists,
    raw: (viewer, title) =>
      TASTE_WEIGHT * affinity(viewer, title) +
      artists(viewer, title) +
      QUALITY_WEIGHT * viewers.qualityWeight[viewer] * titles.quality[title] +
      BASELINE,
  }
}

/** From the raw scale to a feeling in −1..1. */
export function felt(raw: number): number {
  const doubled = exp(2 * SQUASH * raw)
  return (doubled - 1) / (doubled + 1)
}

/**
 * Favourite artists.
 *
 * Answers: whose name makes somebody want a title, and whose puts them off? Sparse: some ten artists a viewer, two of
 * them disliked; half of them shared with the viewer's community, so that following an artist says something about taste.
 * Formula: what an artist adds to a liking is the knob `artistFondness` × 0.35 to 1 (−0.5 × for a disliked one), whole for the lead and the
 * director, 0.6 and 0.4 of it for the second and third actor.
 * Source: set by us (the "Spacey fans, Fincher fans" of the House of Cards trailers).
 */
import type { Scenario } from '../../../scenario/knobs'
import { uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import { CREDITS_A_TITLE, type WorldCatalogue } from '../catalogue/catalogue'
import type { Dice } from '../streams'
import { FAVOURITES, type Viewers } from './viewers'

const DARLINGS = 14
const FROM_COMMUNITY = 5
const DISLIKED = 2
/** What a credit counts: lead, second, third, director. */
export const CREDIT_WEIGHTS = Float64Array.of(1, 0.6, 0.4, 0.9)

/** Artists that a community follows: weighted by fame, as one has to have heard of them. */
export function drawDarlings(dice: Dice, community: number, { artists }: WorldCatalogue): Uint16Array {
  const weights = Float64Array.from(artists.stardom, (stardom) => 0.05 + stardom)
  return Uint16Array.from({ length: DARLINGS }, (_, i) => {
    const artist = pickWeighted(weights, uniform(dice.fondness, community, 1, i))
    weights[artist] = 0
    return artist
  })
}

interface FondnessDrawing {
  readonly scenario: Scenario
  readonly community: Uint16Array
  readonly catalogue: WorldCatalogue
  readonly viewers: Viewers
}

export function drawFondness(dice: Dice, viewer: number, { scenario, community, catalogue, viewers }: FondnessDrawing): void {
  const { stardom } = catalogue.artists
  for (let i = 0; i < FAVOURITES; i++) {
    const u = uniform(dice.fondness, viewer, 2, i)
    const artist = i < FROM_COMMUNITY ? community[Math.floor(u * community.length)] : heardOf(dice, viewer, { slot: 3 + i, stardom })
    const strength = 0.35 + 0.65 * uniform(dice.fondness, viewer, 0, i)
    const at = viewer * FAVOURITES + i
    viewers.favourites[at] = artist
    viewers.fondness[at] = scenario.artistFondness * (i < FAVOURITES - DISLIKED ? strength : -0.5 * strength)
  }
}

/** By rejection: an artist by lot, kept with a chance that grows with fame. */
function heardOf(dice: Dice, viewer: number, { slot, stardom }: { readonly slot: number; readonly stardom: Float32Array }): number {
  for (let attempt = 0; attempt < 32; attempt++) {
    const artist = Math.floor(uniform(dice.fondness, viewer, slot, 2 * attempt) * stardom.length)
    if (uniform(dice.fondness, viewer, slot, 2 * attempt + 1) < 0.1 + stardom[artist]) return artist
  }
  return Math.floor(uniform(dice.fondness, viewer, slot, 64) * stardom.length)
}

/** What one artist adds for a viewer. */
export function fondnessFor(viewers: Viewers, viewer: number, artist: number): number {
  let sum = 0
  const end = (viewer + 1) * FAVOURITES
  for (let at = viewer * FAVOURITES; at < end; at++) if (viewers.favourites[at] === artist) sum += viewers.fondness[at]
  return sum
}

/** What the people in the credits of a title add for a viewer. */
export function creditsFor(
  viewers: Viewers,
  viewer: number,
  { credits, title }: { readonly credits: Uint16Array; readonly title: number },
): number {
  const first = title * CREDITS_A_TITLE
  // One bit an artist, several to a bit: most favourites are not in the credits, and are passed over by it.
  let present = 0
  for (let credit = 0; credit < CREDITS_A_TITLE; credit++) present |= 1 << (credits[first + credit] & 31)
  let sum = 0
  const end = (viewer + 1) * FAVOURITES
  for (let at = viewer * FAVOURITES; at < end; at++) {
    const artist = viewers.favourites[at]
    if (((present >>> (artist & 31)) & 1) === 0) continue
    for (let credit = 0; credit < CREDITS_A_TITLE; credit++) {
      if (credits[first + credit] === artist) sum += CREDIT_WEIGHTS[credit] * viewers.fondness[at]
    }
  }
  return sum
}

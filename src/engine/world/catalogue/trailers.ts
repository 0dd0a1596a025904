/**
 * Ten trailers of a title, A to J.
 *
 * Answers: on what does each put its weight? Every one leans on a main and a second aspect of its own; what it leans on
 * counts by how much of it the title holds, plus, with the knob `overPromise`, a push beyond that (some stress what the
 * title hardly holds).
 * Formula: weight_a ∝ base · content_a + lean_a · (content_a + overPromise · stretch_j), stretch_j in 0..1; sum 1.
 * Shapes: content titles × 8, 0..1; emphasis titles × 10 × 8.
 * Misleads: an emphasis is a share of screen time, not a share of truth; the content is hidden.
 */
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { bits, uniform } from '../../math/random'
import { ASPECT_COUNT, aspectOf, DIRECTOR, FIRST_STORY_ASPECT, LEAD } from '../aspects'
import { clamp } from '../clamp'
import type { Dice } from '../streams'

const BASE = 0.35
const MAIN_LEAN = 3.2
const SECOND_LEAN = 1.1
/** Something to lean on even where a title holds nothing of an aspect: one shot, one line. */
const CRUMB = 0.06

/** What there is to show: traits for the story, stardom for the two persons. */
export function contentOf(exact: Float32Array, stardom: { readonly lead: number; readonly director: number }): Float32Array {
  const content = new Float32Array(ASPECT_COUNT)
  content[LEAD] = 0.35 + 0.65 * Math.sqrt(stardom.lead)
  content[DIRECTOR] = 0.2 + 0.6 * Math.sqrt(stardom.director)
  for (let aspect = FIRST_STORY_ASPECT; aspect < ASPECT_COUNT; aspect++) content[aspect] = clamp(aspectOf(exact, 0, aspect), 0, 1)
  return content
}

/** Writes the ten rows of one title into `emphasis`. */
export function drawTrailers(dice: Dice, title: number, { content, overPromise, emphasis }: TrailerMaking): void {
  const order = aspectsByContent(content)
  // A letter must not give away how much a title holds of what the trailer leans on: letters are turned from title to title.
  const turn = bits(dice.trailer, title, 0, 0) % TRAILERS_A_TITLE
  for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
    const at = (title * TRAILERS_A_TITLE + trailer) * ASPECT_COUNT
    // Eight lean on each aspect once, two again on the two that the title holds most of.
    const main = order[((trailer + turn) % TRAILERS_A_TITLE) % ASPECT_COUNT]
    const second = secondAspect(order, main, uniform(dice.trailer, title, trailer, 1))
    const stretch = overPromise * uniform(dice.trailer, title, trailer, 2)
    let total = 0
    for (let aspect = 0; aspect < ASPECT_COUNT; aspect++) {
      const lean = aspect === main ? MAIN_LEAN : aspect === second ? SECOND_LEAN : 0
      const jitter = 0.75 + 0.5 * uniform(dice.trailer, title, trailer, 8 + aspect)
      const weight = jitter * (BASE * content[aspect] + lean * (content[aspect] + stretch + CRUMB))
      emphasis[at + aspect] = weight
      total += weight
    }
    for (let aspect = 0; aspect < ASPECT_COUNT; aspect++) emphasis[at + aspect] /= total
  }
}

export interface TrailerMaking {
  readonly content: Float32Array
  readonly overPromise: number
  readonly emphasis: Float32Array
}

/** Most content first. */
function aspectsByContent(content: Float32Array): number[] {
  return Array.from({ length: ASPECT_COUNT }, (_, aspect) => aspect).sort((a, b) => content[b] - content[a] || a - b)
}

function secondAspect(order: readonly number[], main: number, u: number): number {
  const others = order.filter((aspect) => aspect !== main)
  // The square makes the aspects that the title holds most of the more usual companions.
  return others[Math.floor(u * u * others.length)]
}

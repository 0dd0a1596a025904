/**
 * How much does a title on somebody's page tell them that the service knows them?
 *
 * Formula: k = signals ÷ 7 · max(0, place among all titles by what everybody of the country plays − place by this person's own scores) ÷ titles,
 * 0 to 1; places by number of titles above. A title that anybody is shown tells nothing; one fetched for this person alone from far down tells
 * much, and the more so the more of the seven signals were read for it. 0 for somebody of whom nothing is known.
 * Source: set by us; the distance from what popularity alone would show is what the field calls unexpectedness (Ge, Delgado-Battenfeld & Jannach
 * 2010), so what can surprise and what can feel uncanny are one and the same step away from the crowd.
 * Shapes: one number a title. Misleads: people feel watched by a true guess about a delicate matter, not by rank; no title here is delicate.
 */
import { SIGNALS } from '../contract/signals'

interface Known {
  /** One number a title, higher is better. */
  readonly scores: Float32Array
  readonly popular: Float32Array
  /** Of the seven, those that were read. */
  readonly signals: number
}

export function knowing(title: number, { scores, popular, signals }: Known): number {
  const lift = above(popular, title) - above(scores, title)
  return lift > 0 ? ((signals / SIGNALS.length) * lift) / scores.length : 0
}

function above(scores: Float32Array, title: number): number {
  let count = 0
  for (const score of scores) if (score > scores[title]) count++
  return count
}

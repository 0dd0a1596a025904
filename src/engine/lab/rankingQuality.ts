/**
 * How good is a ranking, knowing the real tastes? NDCG@10 with relevance 1 for the viewer's true top tenth among the titles
 * not yet watched; always to be shown with what random order scores.
 *
 * Formula: DCG = Σ_{k=1..10} rel_k / log2(k + 1); NDCG = DCG ÷ the DCG of ten relevant titles (or of as many as there are).
 * In random order a place is relevant with the share of relevant titles, so the expected NDCG is that share times the DCG of
 * ten ÷ the ideal DCG.
 * Source: Järvelin & Kekäläinen 2002; relevance as in `world.md`. Only a simulation can compute it.
 * Misleads: it is about order, not about enjoyment; a title just outside the top tenth counts like the worst.
 */
import { log } from '../math/elementary'
import { topK } from '../math/topk'

const DEPTH = 10
const RELEVANT_SHARE = 0.1

/** 1 / log2(k + 1) for k = 1 to 10. */
const DISCOUNT = Float64Array.from({ length: DEPTH }, (_, place) => log(2) / log(place + 2))

export interface RankingQuality {
  readonly ndcg: number
  readonly random: number
}

/** `candidate` is 1 for titles not yet watched. Null where fewer than ten are left. */
export function rankingQuality(scores: Float32Array, truth: Float32Array, candidate: Uint8Array): RankingQuality | null {
  const left = candidate.reduce((sum, one) => sum + one, 0)
  if (left < DEPTH) return null
  const relevantCount = Math.max(1, Math.round(left * RELEVANT_SHARE))
  const relevant = new Set(best(truth, relevantCount, candidate))
  const ranked = best(scores, DEPTH, candidate)
  const ideal = sumOf(Math.min(DEPTH, relevantCount), () => true)
  const gained = sumOf(DEPTH, (place) => relevant.has(ranked[place]))
  return { ndcg: gained / ideal, random: ((relevantCount / left) * sumOf(DEPTH, () => true)) / ideal }
}

function best(values: Float32Array, count: number, candidate: Uint8Array): Uint16Array {
  const out = new Uint16Array(count)
  const found = topK(values, out, { allowed: candidate })
  return out.subarray(0, found)
}

function sumOf(places: number, counts: (place: number) => boolean): number {
  let sum = 0
  for (let place = 0; place < places; place++) if (counts(place)) sum += DISCOUNT[place]
  return sum
}

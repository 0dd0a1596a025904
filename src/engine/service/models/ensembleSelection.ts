/**
 * How much should each of several models count, judged by what was held out? Forward selection with replacement.
 *
 * Formula: begin with no votes; give one vote more to the member with which the mean NDCG@10 of the sum of all votes' scores
 * is highest; after {@link VOTES} of them keep the best sum on the way. A weight is a member's share of the votes.
 * Of members of one name, alternatives to each other, only the one that does best alone may be given votes.
 * NDCG@10 = Σ 1/log₂(place + 1) over the held-out titles among the first ten ÷ the same if they came first.
 * Shapes: an exam holds one person's candidates × members.
 * Source: Caruana, Niculescu-Mizil, Crew & Ksikes 2004, "Ensemble selection from libraries of models": small whole numbers
 * of votes follow the noise of an exam less than free weights do.
 * Misleads where few people sit the exam: with a hundred, each figure is uncertain by some 0.02.
 */
import { log } from '../../math/elementary'
import { topK } from '../../math/topk'

const VOTES = 24
const LIST = 10

export interface Exam {
  readonly candidates: number
  /** Members × candidates, each member's in units of its own spread. */
  readonly scores: Float32Array
  /** By candidate: 1 where it was held out. */
  readonly isHeld: Uint8Array
  /** Held-out titles, candidates or not. */
  readonly held: number
}

const gains = Float64Array.from({ length: LIST }, (_, place) => Math.LN2 / log(place + 2))

/** Weights of the members, given by their names, which add up to 1. Yields the share of votes given. */
export function* selectEnsemble(exams: readonly Exam[], names: readonly string[]): Generator<number, readonly number[]> {
  const sums = exams.map(({ candidates }) => new Float64Array(candidates))
  const votes = names.map(() => 0)
  const alone = votes.map((_, member) => meanQuality(exams, sums, member))
  const standing = names.map((name, member) => names.every((other, rival) => other !== name || !isBetter(alone, rival, member)))
  let best = { quality: -1, votes: votes.slice() }
  for (let vote = 0; vote < VOTES; vote++) {
    const qualities = standing.map((stands, member) => (stands ? meanQuality(exams, sums, member) : -1))
    const chosen = qualities.indexOf(Math.max(...qualities))
    votes[chosen]++
    exams.forEach(({ candidates, scores }, at) => {
      for (let one = 0; one < candidates; one++) sums[at][one] += scores[chosen * candidates + one]
    })
    if (qualities[chosen] > best.quality) best = { quality: qualities[chosen], votes: votes.slice() }
    yield (vote + 1) / VOTES
  }
  const given = best.votes.reduce((total, count) => total + count, 0)
  return best.votes.map((count) => count / given)
}

/** Of two alike, the first. */
const isBetter = (qualities: readonly number[], one: number, other: number): boolean =>
  qualities[one] > qualities[other] || (qualities[one] === qualities[other] && one < other)

/** Mean NDCG@10 over the exams if one vote more went to the member. */
function meanQuality(exams: readonly Exam[], sums: readonly Float64Array[], member: number): number {
  let total = 0
  exams.forEach((exam, at) => {
    total += qualityOf(exam, sums[at], member)
  })
  return exams.length > 0 ? total / exams.length : 0
}

function qualityOf({ candidates, scores, isHeld, held }: Exam, sums: Float64Array, member: number): number {
  const trial = new Float64Array(candidates)
  for (let one = 0; one < candidates; one++) trial[one] = sums[one] + scores[member * candidates + one]
  const first = new Uint32Array(Math.min(LIST, candidates))
  topK(trial, first)
  let gained = 0
  let most = 0
  for (let place = 0; place < LIST; place++) {
    if (place < first.length) gained += gains[place] * isHeld[first[place]]
    if (place < held) most += gains[place]
  }
  return gained / most
}

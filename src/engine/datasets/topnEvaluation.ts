/**
 * How good are the ten titles that a model would show first? For each person with held-out titles, all titles of the catalogue are
 * ranked that the training set does not have of them.
 *
 * Formulas, with h the held-out titles among the first 10 (place p counted from 1):
 *   NDCG@10 = Σ over h of 1/log₂(p + 1), divided by the most that is possible with min(10, held-out) titles
 *   recall@10 = |h| / held-out;   HR@10 = 1 if h is not empty;   each a mean over these people
 *   coverage@10 = share of the catalogue that stands among the first ten of anybody.
 *
 * Source: Järvelin & Kekäläinen 2002; Krichene & Rendle 2020 for ranking all titles rather than a sample.
 * Misleads: a title nobody was shown counts as a wrong answer, so models that show what everybody knows look better than they are.
 */
import { profileId } from '../contract/ids'
import { log } from '../math/elementary'
import { topK } from '../math/topk'
import { historyOf, type Interactions } from '../service/log/interactions'
import type { AnyFittedModel } from '../service/models/protocol'

const TOP = 10

export interface RankingQuality {
  readonly ndcg: number
  readonly recall: number
  readonly hitRate: number
  readonly coverage: number
  /** People with held-out titles. */
  readonly people: number
}

export interface RankingQuestion {
  /** What the model may know. */
  readonly known: Interactions
  /** What is not ranked because the training set has it, by person: known or not liked. */
  readonly seen: { readonly starts: Uint32Array; readonly titles: Uint32Array }
  readonly heldOut: { readonly starts: Uint32Array; readonly titles: Uint32Array }
  /** 1 for the titles that are ranked at all. */
  readonly catalogue: Uint8Array
}

/** Yields the share of people asked, 0 to 1. */
export function* rankingQuality(model: AnyFittedModel, question: RankingQuestion): Generator<number, RankingQuality> {
  const { known, seen, heldOut, catalogue } = question
  const scores = new Float32Array(model.titleCount)
  const best = new Uint32Array(Math.min(TOP, model.titleCount))
  const shown = new Uint8Array(model.titleCount)
  const sums = { ndcg: 0, recall: 0, hits: 0, people: 0 }
  const everybody = heldOut.starts.length - 1
  for (let person = 0; person < everybody; person++) {
    const wanted = heldOut.titles.subarray(heldOut.starts[person], heldOut.starts[person + 1])
    if (wanted.length === 0) continue
    const allowed = catalogue.slice()
    if (person + 1 < seen.starts.length) {
      for (let cell = seen.starts[person]; cell < seen.starts[person + 1]; cell++) allowed[seen.titles[cell]] = 0
    }
    model.score(historyOf(known, profileId(person)), scores)
    const places = topK(scores, best, { allowed })
    addPerson(sums, best.subarray(0, places), wanted)
    for (let place = 0; place < places; place++) shown[best[place]] = 1
    yield (person + 1) / everybody
  }
  const { people } = sums
  return {
    ndcg: sums.ndcg / people,
    recall: sums.recall / people,
    hitRate: sums.hits / people,
    coverage: shareOf(shown, catalogue),
    people,
  }
}

function addPerson(sums: { ndcg: number; recall: number; hits: number; people: number }, first: Uint32Array, wanted: Uint32Array): void {
  let gain = 0
  let found = 0
  first.forEach((title, place) => {
    if (!wanted.includes(title)) return
    gain += gainAt(place)
    found++
  })
  let most = 0
  for (let place = 0; place < Math.min(TOP, wanted.length); place++) most += gainAt(place)
  sums.ndcg += gain / most
  sums.recall += found / wanted.length
  sums.hits += found > 0 ? 1 : 0
  sums.people++
}

/** `place` from 0. */
const gainAt = (place: number): number => Math.LN2 / log(place + 2)

function shareOf(shown: Uint8Array, catalogue: Uint8Array): number {
  let seen = 0
  let all = 0
  for (let title = 0; title < catalogue.length; title++) {
    all += catalogue[title]
    seen += shown[title] & catalogue[title]
  }
  return all > 0 ? seen / all : 0
}

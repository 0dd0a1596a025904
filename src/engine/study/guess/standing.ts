/**
 * Answers: where does a guess stand among all that somebody has not had? By the scores of one model: the score of the title, its place, and
 * the first of all.
 *
 * Ranked are the titles of which anything is recorded of anybody, without those of the person; ties to the smaller number. Misleads for models
 * of ratings: the title with the highest guessed rating is often one that few have seen.
 */
import type { History } from '../../contract/history'
import { type TitleId, titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import type { AnyFittedModel } from '../../service/models/protocol'
import type { Study } from '../study'

export interface StudyStanding {
  readonly score: number
  /** 1-based, among {@link among} titles. */
  readonly rank: number
  readonly among: number
  /** The first titles that the person has not had, best first. */
  readonly first: readonly TitleId[]
}

const FIRST = 10

export class Standings {
  private readonly scores: Float32Array
  private readonly known: Uint8Array

  constructor({ titles, titleOf }: Study) {
    this.scores = new Float32Array(titles.length)
    this.known = new Uint8Array(titles.length)
    for (const title of titleOf) this.known[title] = 1
  }

  /** `had`: titles of the person, which are not ranked. */
  of(model: AnyFittedModel, history: History, { title, had }: { readonly title: TitleId; readonly had: Iterable<TitleId> }): StudyStanding {
    const { scores } = this
    model.score(history, scores)
    const allowed = this.known.slice()
    for (const one of had) allowed[one] = 0
    const places = new Uint32Array(Math.min(FIRST, scores.length))
    const first = Array.from(places.subarray(0, topK(scores, places, { allowed })), (one) => titleId(one))
    allowed[title] = 1
    return { score: scores[title], ...this.placeOf(title, allowed), first }
  }

  private placeOf(title: TitleId, allowed: Uint8Array): Pick<StudyStanding, 'rank' | 'among'> {
    const { scores } = this
    let rank = 1
    let among = 0
    for (let other = 0; other < scores.length; other++) {
      if (allowed[other] === 0) continue
      among++
      if (scores[other] > scores[title] || (scores[other] === scores[title] && other < title)) rank++
    }
    return { rank, among }
  }
}

/**
 * A fitted content model: score(t) = φ(t)ᵀw + Σ load · v(artist), with a person's w and v from their
 * history (contentTaste.ts). Its parts are the traits and the artists of the title, each weight times value, and the constant as the
 * baseline; they are the score.
 *
 * Similar: cosine in the kernel, the constant left in: what a ridge would carry over from one title to the other.
 */
import type { History, RefusedJoins } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { artistId } from '../../contract/ids'
import { expectRoom, expectTitle } from './checks'
import { refusing } from './contentRefusing'
import type { ContentState } from './contentState'
import { ContentTaste } from './contentTaste'
import { LastHistory } from './lastHistory'
import { nearest } from './nearest'
import type { AnyFittedModel, Cold, Explanation, FittedModel, Part, PartSource, Similar } from './protocol'

export class ContentModel implements FittedModel {
  readonly id = 'content'
  readonly titleCount: number
  readonly state: ContentState
  private readonly taste: ContentTaste
  /** Whose weights stand in `taste.worth`. */
  private readonly learned = new LastHistory()
  /** For whoever refuses a join, by which. */
  private readonly refusing = new Map<RefusedJoins, ContentModel>()

  constructor(state: ContentState) {
    this.state = state
    this.titleCount = state.features.titleCount
    this.taste = new ContentTaste(state.features, state.kernel, state.prior)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    this.for(history).taste.score(history, out)
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    return this.for(history).explained(history, title)
  }

  /** This model, or what is left of it for somebody who refuses a join. */
  private for({ refused = null }: History): ContentModel {
    if (refused === null) return this
    const made = this.refusing.get(refused) ?? new ContentModel(refusing(this.state, refused))
    this.refusing.set(refused, made)
    return made
  }

  private explained(history: History, title: TitleId): Explanation {
    if (!this.learned.is(history)) {
      this.taste.learn(history)
      this.learned.take(history)
    }
    const { worth } = this.taste
    const { starts, columns, values } = this.state.features
    const parts: Part[] = []
    let score = 0
    for (let at = starts[title]; at < starts[title + 1]; at++) {
      const value = values[at] * worth[columns[at]]
      score += value
      if (value !== 0) parts.push({ source: this.sourceOf(columns[at]), value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { values } = this.state.kernel
    const { titleCount } = this
    const own = values[title * titleCount + title]
    const cosines = new Float64Array(titleCount)
    for (let other = 0; other < titleCount; other++) {
      cosines[other] = values[title * titleCount + other] / Math.sqrt(own * values[other * titleCount + other])
    }
    return nearest(cosines, title, count)
  }

  private sourceOf(column: number): PartSource {
    if (column === 0) return { kind: 'baseline' }
    const { width } = this.state.features
    return column < width ? { kind: 'trait', trait: column - 1 } : { kind: 'artist', artist: artistId(column - width) }
  }
}

/** Whether a model is one of these, to start from. */
export const isContentModel = (model: AnyFittedModel | undefined): model is ContentModel => model instanceof ContentModel

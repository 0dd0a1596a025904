/**
 * What would anybody rate this, and how strict is this person? The baseline that every model of ratings starts from.
 *
 * Formula: score(t) = μ + b(t) + b(u), see `ratingBaselines.ts`; `regularisation` is λ there. The parts are the three.
 * Shapes: titles. Unit: that of the ratings. Source: Koren 2010, section 2.1.
 * It misleads by having no taste: everybody gets the same order of titles.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, Recommender, Similar } from './protocol'
import { personBias, type RatingBaselines, ratingBaselines } from './ratingBaselines'

export class BiasModel implements AnyFittedModel {
  readonly id = 'bias'
  readonly titleCount: number
  readonly baselines: RatingBaselines

  constructor(baselines: RatingBaselines) {
    this.baselines = baselines
    this.titleCount = baselines.byTitle.length
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { mean, byTitle } = this.baselines
    const everywhere = mean + personBias(history, this.baselines)
    for (let title = 0; title < this.titleCount; title++) out[title] = everywhere + byTitle[title]
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { mean, byTitle } = this.baselines
    const parts = biasParts({ mean, title: byTitle[title], person: personBias(history, this.baselines) }, this.id)
    return { score: parts[0].value + parts[1].value + parts[2].value, parts }
  }

  /** Biases know nothing of what goes with what. */
  similar(title: TitleId, _count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    return { kind: 'cold', reason: 'noEvents' }
  }
}

interface Biases {
  readonly mean: number
  readonly title: number
  readonly person: number
}

/** A baseline as parts of a score. */
export const biasParts = ({ mean, title, person }: Biases, model: AnyPart['model']): readonly AnyPart[] => [
  { source: { kind: 'bias', of: 'everybody' }, value: mean, model },
  { source: { kind: 'bias', of: 'title' }, value: title, model },
  { source: { kind: 'bias', of: 'person' }, value: person, model },
]

export const bias: Recommender<BiasModel> = {
  id: 'bias',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    const model = new BiasModel(ratingBaselines(interactions, options.regularisation))
    yield { done: 1 }
    return model
  },
}

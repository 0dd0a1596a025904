/**
 * What does blind chance find? Every title gets a number by lot: what anything else has to beat.
 *
 * Formula: score(t) uniform between 0 and 1, a function of the seed, of what the history holds and of t, so that the same
 * question has the same answer and two people are not shown the same ten titles.
 * Shapes: titles. Source: any textbook's floor.
 * It misleads in one figure: by lot everything is shown to somebody, and coverage is never better.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import type { Stream } from '../../math/random'
import { bits, stream, uniform } from '../../math/random'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import type { AnyExplanation, AnyFittedModel, Cold, Recommender, Similar } from './protocol'

export class RandomModel implements AnyFittedModel {
  readonly id = 'random'
  readonly titleCount: number
  private readonly dice: Stream

  constructor(titleCount: number, seed: number) {
    this.titleCount = titleCount
    this.dice = stream(seed, 'random.scores')
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const who = this.numberOf(history)
    for (let title = 0; title < this.titleCount; title++) out[title] = uniform(this.dice, who, 1, title)
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const score = uniform(this.dice, this.numberOf(history), 1, title)
    return { score, parts: [{ source: { kind: 'baseline' }, value: score, model: this.id }] }
  }

  /** By lot nothing is like anything. */
  similar(title: TitleId, _count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    return { kind: 'cold', reason: 'noEvents' }
  }

  /** A number for what the history holds. */
  private numberOf({ count, titles }: History): number {
    let number = count
    for (let entry = 0; entry < count; entry++) number = bits(this.dice, number, 0, titles[entry])
    return number
  }
}

export const random: Recommender<RandomModel> = {
  id: 'random',
  *fit(interactions, catalogue, first) {
    const { seed } = yield* begun(interactions, catalogue, first)
    yield { done: 1 }
    return new RandomModel(interactions.titleCount, seed)
  },
}

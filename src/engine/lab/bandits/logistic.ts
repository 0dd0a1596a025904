/**
 * People who differ, ten trailers, and answers by a logistic curve: the world of the claims about logs and about knowing whom one
 * shows what.
 *
 * Formula: a person is x ~ N(0, I), 8 numbers (they stand as affinities); trailer j is played with probability
 * 1/(1 + exp(−(−1.5 + 0.4·w_j·x))), w_j ~ N(0, I) drawn once a world. So the mean trailer is played by about .23 of people, the best
 * single one by .26, the best for each by .53, as in the reference simulations of the facts sheet, part B (whose sizes it does not
 * tell; −1.5 and 0.4 are set by us to come near).
 * Keyed by (world, person): whoever asks, person 7 is the same and answers the same way.
 */
import { ASPECTS } from '../../contract/vocabulary'
import { normal } from '../../math/draws'
import { sigmoid } from '../../math/elementary'
import { stream, uniform } from '../../math/random'

export const LOGISTIC_TRAILERS = 10
const NUMBERS = ASPECTS.length
const EASE = -1.5
const PULL = 0.4

export interface LogisticWorld {
  /** The numbers of a person, new at each call. */
  person(person: number): Float32Array
  /** With what probability each trailer is played by whoever has these numbers. */
  rates(numbers: Float32Array): Float64Array
  /** Whether this person plays after this trailer: 1 or 0. */
  answer(person: number, trailer: number, rate: number): number
}

export function logisticWorld(seed: number, world: number): LogisticWorld {
  const people = stream(seed, 'logistic: people')
  const answers = stream(seed, 'logistic: answers')
  const pulls = stream(seed, 'logistic: pulls')
  const weights = Float64Array.from({ length: LOGISTIC_TRAILERS * NUMBERS }, (_, at) => normal(pulls, world, 0, at))
  return {
    person: (person) => Float32Array.from({ length: NUMBERS }, (_, at) => normal(people, world, person, at)),
    rates: (numbers) =>
      Float64Array.from({ length: LOGISTIC_TRAILERS }, (_, trailer) => {
        let pull = 0
        for (let at = 0; at < NUMBERS; at++) pull += weights[trailer * NUMBERS + at] * numbers[at]
        return sigmoid(EASE + PULL * pull)
      }),
    answer: (person, trailer, rate) => (uniform(answers, world, person, trailer) < rate ? 1 : 0),
  }
}

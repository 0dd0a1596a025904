/** People whose liking of aspects is known to the test and not to the policy, and who answer trailers by it. */
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { normal } from '../../../../src/engine/math/draws'
import { stream, uniform } from '../../../../src/engine/math/random'
import type { TrailerBatch, TrailerContext, TrailerPolicy } from '../../../../src/engine/service/trailers/protocol'

const BASE_RATE = 0.1
const PULL = 0.5
const ALL = ASPECTS.length

export interface Audience {
  context(person: number, title: number): TrailerContext
  /** Probability that this person plays the title after this trailer. */
  rate(person: number, title: number, trailer: number): number
  /** One period: everybody sees one title's trailer; the policy then learns from it. Mean true rate of what it chose. */
  live(policy: TrailerPolicy, period: number): number
  /** Mean rate of the best trailer for each, which only the test can know. */
  oracle(period: number): number
}

export function audience(catalogue: PublicCatalogue, { people, seed }: { readonly people: number; readonly seed: number }): Audience {
  const likings = stream(seed, 'test: likings')
  const answers = stream(seed, 'test: answers')
  const titles = catalogue.titles.length
  const liking = (person: number, aspect: number): number =>
    0.5 * normal(likings, person, 0, aspect) + (aspect === 2 ? 0.3 : 0) - (aspect === 5 ? 0.3 : 0)
  const rate = (person: number, title: number, trailer: number): number => {
    let fit = 0
    for (let a = 0; a < ALL; a++) fit += catalogue.emphasis[(title * TRAILERS_A_TITLE + trailer) * ALL + a] * liking(person, a)
    return Math.min(0.95, Math.max(0.01, BASE_RATE + PULL * fit))
  }
  const titleOf = (person: number, period: number): number => Math.floor(uniform(answers, person, period, 0) * titles)
  const context = (person: number, title: number): TrailerContext => ({
    profile: profileId(person),
    title: titleId(title),
    // What the records say: the truth and as much noise.
    affinities: Float32Array.from(ASPECTS, (_, a) => Math.min(1, Math.max(-1, liking(person, a) + 0.3 * normal(likings, person, 1, a)))),
  })
  return {
    context,
    rate,
    live: (policy, period) => {
      const seen = Array.from({ length: people }, (_, person) => {
        const title = titleOf(person, period)
        const asked = context(person, title)
        const choice = policy.choose(asked)
        const chance = rate(person, title, choice.trailer)
        return { title, choice, affinities: asked.affinities, chance, reward: uniform(answers, person, period, 1) < chance ? 1 : 0 }
      })
      policy.learn(batchOf(seen.map(({ title, choice, affinities, reward }) => ({ title, ...choice, affinities, reward }))))
      return seen.reduce((sum, one) => sum + one.chance, 0) / people
    },
    oracle: (period) => {
      let sum = 0
      for (let person = 0; person < people; person++) {
        const title = titleOf(person, period)
        sum += Math.max(...Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => rate(person, title, trailer)))
      }
      return sum / people
    },
  }
}

export interface SeenTrailer {
  readonly title: number
  readonly trailer: number
  readonly probability: number
  readonly affinities: Float32Array
  readonly reward: number
}

export function batchOf(rows: readonly SeenTrailer[]): TrailerBatch {
  return {
    count: rows.length,
    titles: Uint16Array.from(rows, (row) => row.title),
    trailers: Uint8Array.from(rows, (row) => row.trailer),
    affinities: Float32Array.from(rows.flatMap((row) => Array.from(row.affinities))),
    probabilities: Float32Array.from(rows, (row) => row.probability),
    rewards: Float32Array.from(rows, (row) => row.reward),
  }
}

/**
 * Slot machines with known odds: the plainest world that a trailer policy can be put before.
 *
 * One title with K trailers; trailer j is played with probability μ_j by whoever sees it, one person a step, and the policy learns after
 * each. What it pays for finding out is its regret, R_T = Σ_t (μ* − μ_chosen): the odds themselves, not the luck of the answers. Where
 * the best trailer stands is drawn for each run, so that no policy gains by a habit of ties.
 * Dice are keyed by (run, step, trailer): policies are compared on the same answers.
 *
 * Misleads: people differ and take rates drift; here nobody does, and nothing.
 */
import type { TrailerId } from '../../contract/ids'
import { profileId, titleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { type Stream, stream, uniform } from '../../math/random'
import { shuffle } from '../../math/sampling'
import { EVERY_TRAILER_POLICY } from '../../service/trailers/everyPolicy'
import type { TrailerPolicy, TrailerPolicyId, TrailerPolicyOptions, TrailerPolicySettings } from '../../service/trailers/protocol'

const TITLE = titleId(0)
const NOTHING_KNOWN = new Float32Array(ASPECTS.length)

export interface Contender {
  readonly policy: TrailerPolicyId
  readonly settings?: TrailerPolicySettings
}

export interface ArmsRun {
  readonly contender: Contender
  /** Odds of each trailer; the order is drawn by lot. */
  readonly means: readonly number[]
  /** Steps after which the regret so far is noted, ascending. */
  readonly notedAt: readonly number[]
  readonly seed: number
  /** Which of the runs. */
  readonly run: number
  /** Learns after so many steps, of all of them together; without it after each. */
  readonly learnsEvery?: number
}

/** The regret so far after each of the steps asked for. */
export function regretOf({ contender, means, notedAt, seed, run, learnsEvery = 1 }: ArmsRun): Float64Array {
  const odds = shuffle([...means.keys()], { stream: stream(seed, 'arms: order'), who: run, slot: 0 }).map((arm) => means[arm])
  const best = Math.max(...odds)
  const policy = policyFor(contender, odds.length, { seed, run })
  const answers = stream(seed, 'arms: answers')
  const regrets = new Float64Array(notedAt.length)
  const waiting: Answer[] = []
  let regret = 0
  for (let step = 0, noted = 0; noted < notedAt.length; step++) {
    const { trailer } = policy.choose({ profile: profileId(step), title: TITLE, affinities: NOTHING_KNOWN })
    regret += best - odds[trailer]
    waiting.push({ trailer, reward: uniform(answers, run, step, trailer) < odds[trailer] ? 1 : 0 })
    if (waiting.length === learnsEvery) tell(policy, waiting.splice(0))
    if (step + 1 === notedAt[noted]) regrets[noted++] = regret
  }
  return regrets
}

/** A policy before one title with so many trailers, all alike in what they show. */
export function policyFor({ policy, settings }: Contender, trailers: number, { seed, run }: Pick<ArmsRun, 'seed' | 'run'>): TrailerPolicy {
  const emphasis = new Float32Array(trailers * ASPECTS.length).fill(1 / ASPECTS.length)
  const options: TrailerPolicyOptions = {
    catalogue: { titles: [{ genres: ['drama'], tones: ['raw'] }], emphasis },
    trailers: { starts: Uint32Array.from([0, trailers]), emphasis },
    settings,
    seed: seedOf(stream(seed, 'arms: policy'), run),
  }
  return EVERY_TRAILER_POLICY[policy](options)
}

const seedOf = (dice: Stream, run: number): number => Math.floor(uniform(dice, run, 0, 0) * Number.MAX_SAFE_INTEGER)

interface Answer {
  readonly trailer: TrailerId
  readonly reward: number
}

function tell(policy: TrailerPolicy, answers: readonly Answer[]): void {
  const count = answers.length
  policy.learn({
    count,
    titles: new Uint16Array(count),
    trailers: Uint8Array.from(answers, ({ trailer }) => trailer),
    affinities: new Float32Array(count * ASPECTS.length),
    probabilities: new Float32Array(count).fill(1),
    rewards: Float32Array.from(answers, ({ reward }) => reward),
  })
}

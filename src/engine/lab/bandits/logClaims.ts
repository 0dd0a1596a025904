/**
 * Can a policy be judged from a log in which it never ran? In each run, people of one logistic world, a log of 5,000 of them, and a
 * policy that was taught elsewhere and is fixed: what it would earn is known here, mean over 40,000 others.
 *
 * Claims: in a log by lot, replay finds it, keeping one row in ten; in a log by a half-taught policy mixed with .3 of lot, those who
 * happened to get what the policy would have shown earn more than all would (naive matching is biased), and weighing them by how
 * improbable it was mends that (IPS, self-normalised, doubly robust).
 * Sources: Li et al. 2011; Dudík, Langford & Li 2011. The facts sheet has .4742 for its own world; its sizes are not told, so the truth
 * is that of our world, and the figures of the sheet stand beside it.
 */
import { profileId, titleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { tenATitle } from '../../service/trailers/arms'
import { withLot } from '../../service/trailers/mixture'
import { doublyRobust, inversePropensity, naiveMatching, selfNormalised } from '../../service/trailers/offPolicy/estimators'
import type { OffPolicyAnswer, TrailerLog } from '../../service/trailers/offPolicy/log'
import { replay } from '../../service/trailers/offPolicy/replay'
import { guessedRewards } from '../../service/trailers/offPolicy/rewardModel'
import type { TrailerAnswer } from '../../service/trailers/pace'
import type { TrailerPolicy } from '../../service/trailers/protocol'
import { policyFor } from './arms'
import { shownTo, teach, worthOf } from './audience'
import { type ClaimOutcome, claimOf } from './claims'
import { LOGISTIC_TRAILERS, type LogisticWorld, logisticWorld } from './logistic'
import type { ClaimProgress, Runs } from './regretClaims'

export type LogClaimId = 'replay' | 'matchedShare' | 'naiveIsBiased' | 'ips' | 'snips' | 'doublyRobust'

const LOGGED = 5000
const LOT_SHARE = 0.3
const JUDGED_AFTER = { from: 0, to: 20000 }
/** Learned from as few, the policy of the log knows something, and not what the judged one knows. */
const LOGGING_AFTER = { from: 20000, to: 22000 }
const TRUTH_OF = { from: 1000000, to: 1040000 }
const FIRST_LOGGED = 2000000

export function* logClaims({ runs, seed }: Runs): Generator<ClaimProgress<LogClaimId>, readonly ClaimOutcome<LogClaimId>[]> {
  const { world, judged, logging, truth } = before(seed)
  const found: { readonly [Id in LogClaimId]: number[] } = {
    replay: [],
    matchedShare: [],
    naiveIsBiased: [],
    ips: [],
    snips: [],
    doublyRobust: [],
  }
  for (let run = 0; run < runs; run++) {
    const people = { from: FIRST_LOGGED + run * LOGGED, to: FIRST_LOGGED + (run + 1) * LOGGED }
    const lot = policyFor({ policy: 'random' }, LOGISTIC_TRAILERS, { seed, run })
    const byLot = logOf(shownTo(world, lot, people), true)
    const choices = choicesOf(judged, byLot)
    const replayed = replay(byLot, { choose: (row) => choices[row] })
    found.replay.push(estimateOf(replayed))
    found.matchedShare.push(replayed.kind === 'estimate' ? replayed.matched / LOGGED : Number.NaN)
    const byChoice = logOf(shownTo(world, logging, people), logging.triesAll)
    found.naiveIsBiased.push(estimateOf(naiveMatching(byChoice, choices)) - truth)
    found.ips.push(estimateOf(inversePropensity(byChoice, choices)))
    found.snips.push(estimateOf(selfNormalised(byChoice, choices)))
    found.doublyRobust.push(estimateOf(doublyRobust(byChoice, choices, { model: guessedRewards(byChoice, { kind: 'ridge' }) })))
    yield { done: (run + 1) / runs, outcomes: [] }
  }
  const near = (id: 'replay' | 'ips' | 'snips' | 'doublyRobust') => claimOf(found[id], { id, rule: 'near', against: truth })
  return [
    near('replay'),
    claimOf(found.matchedShare, { id: 'matchedShare', rule: 'near', against: 1 / LOGISTIC_TRAILERS }),
    claimOf(found.naiveIsBiased, { id: 'naiveIsBiased', rule: 'above', against: 0 }),
    near('ips'),
    near('snips'),
    near('doublyRobust'),
  ]
}

interface Before {
  readonly world: LogisticWorld
  readonly judged: TrailerPolicy
  readonly logging: TrailerPolicy
  readonly truth: number
}

/** One world, the policy that is judged, the one that makes the log, and what the first is worth. */
function before(seed: number): Before {
  const world = logisticWorld(seed, 0)
  const judged = policyFor({ policy: 'linUcbDisjoint', settings: { alpha: 0.5 } }, LOGISTIC_TRAILERS, { seed, run: 0 })
  teach(world, judged, JUDGED_AFTER)
  const half = policyFor({ policy: 'linUcbDisjoint' }, LOGISTIC_TRAILERS, { seed, run: 1 })
  teach(world, half, LOGGING_AFTER)
  const emphasis = new Float32Array(LOGISTIC_TRAILERS * ASPECTS.length)
  const logging = withLot(half, { share: LOT_SHARE, trailers: tenATitle({ titles: [0], emphasis }), seed })
  const truth = worthOf(world, (context) => judged.choose(context).trailer, TRUTH_OF)
  return { world, judged, logging, truth }
}

function logOf(answers: readonly TrailerAnswer[], triedAll: boolean): TrailerLog {
  const contexts = new Float64Array(answers.length * ASPECTS.length)
  answers.forEach(({ affinities }, row) => {
    contexts.set(affinities, row * ASPECTS.length)
  })
  return {
    count: answers.length,
    trailers: LOGISTIC_TRAILERS,
    features: ASPECTS.length,
    contexts,
    shown: Uint8Array.from(answers, ({ trailer }) => trailer),
    probabilities: Float64Array.from(answers, ({ probability }) => probability),
    rewards: Float64Array.from(answers, ({ reward }) => reward),
    triedAll,
  }
}

function choicesOf(policy: TrailerPolicy, { count, features, contexts }: TrailerLog): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) => {
    const affinities = Float32Array.from(contexts.subarray(row * features, (row + 1) * features))
    return policy.choose({ profile: profileId(row), title: titleId(0), affinities }).trailer
  })
}

/** A refusal would be a fault of this file: its logs are made so that they can answer. */
function estimateOf(answer: OffPolicyAnswer): number {
  if (answer.kind === 'refused') throw new RangeError(`Expected a log that can answer, got ${answer.reason}`)
  return answer.estimate
}

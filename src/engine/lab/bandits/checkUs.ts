/**
 * "Check us": published figures against what comes out here, group after group, in steps, so that its host can show, pause or stop it.
 * The runs asked for are those of the regrets and the logs; worlds of people who differ are ten times as dear and more alike, so a tenth
 * of the runs serves there, and a twentieth of worlds that are really lived, a few at least. Some half a second a run in all, a second a world of people who differ, five a world that is lived.
 */
import type { ClaimOutcome } from './claims'
import { type ContextClaimId, contextClaims } from './contextClaims'
import { type LaunchClaimId, launchClaims } from './launchClaims'
import { type LogClaimId, logClaims } from './logClaims'
import { type ClaimProgress, type RegretClaimId, type Runs, regretClaims } from './regretClaims'

export type ClaimGroup = 'logs' | 'context' | 'launch' | 'regret'
export type ClaimId = RegretClaimId | ContextClaimId | LaunchClaimId | LogClaimId
/** Those that speak of no world and no policy of several. */
export type PlainClaimId = Exclude<ClaimId, `${string}:${string}`>
export type Claims = readonly ClaimOutcome<ClaimId>[]

export const CLAIM_GROUPS: { readonly [G in ClaimGroup]: (runs: Runs) => Generator<ClaimProgress<ClaimId>, Claims> } = {
  logs: logClaims,
  context: contextClaims,
  launch: launchClaims,
  regret: regretClaims,
}

export interface CheckRequest {
  /** In the order in which they are wanted. */
  readonly groups: readonly ClaimGroup[]
  /** Of 300 published: 4 to 300. */
  readonly runs: number
  readonly seed: number
}

/** What may be asked of the worker that checks. */
export interface CheckQuestions {
  readonly check: { readonly about: CheckRequest; readonly answer: Claims; readonly soFar: Claims }
}

const FEWEST_RUNS = 4
const MOST_RUNS = 300
/** About what a run costs. */
const SHARES: { readonly [G in ClaimGroup]: number } = { logs: 1, context: 8, launch: 45, regret: 2 }
/** Of the runs asked for one in so many, and no fewer than that. */
const ONE_IN: { readonly [G in ClaimGroup]: number } = { logs: 1, context: 10, launch: 20, regret: 1 }

const FEWEST: { readonly [G in ClaimGroup]: number } = { logs: FEWEST_RUNS, context: FEWEST_RUNS, launch: 6, regret: FEWEST_RUNS }

const runsOf = (group: ClaimGroup, runs: number): number => Math.max(FEWEST[group], Math.ceil(runs / ONE_IN[group]))

/** Each step tells how far it is, and all outcomes so far where a new one has come out. */
export function* checkUs({
  groups,
  runs,
  seed,
}: CheckRequest): Generator<number | { readonly done: number; readonly soFar: Claims }, Claims, void> {
  if (!(Number.isInteger(runs) && runs >= FEWEST_RUNS && runs <= MOST_RUNS)) {
    throw new RangeError(`Expected \`runs\` to be an integer from ${FEWEST_RUNS} to ${MOST_RUNS}, got ${runs}`)
  }
  const costOf = (group: ClaimGroup): number => SHARES[group] * runsOf(group, runs)
  const whole = groups.reduce((sum, group) => sum + costOf(group), 0)
  let finished: Claims = []
  let before = 0
  for (const group of groups) {
    const claims = CLAIM_GROUPS[group]({ runs: runsOf(group, runs), seed })
    let told = 0
    for (let step = claims.next(); ; step = claims.next()) {
      if (step.done) {
        finished = [...finished, ...step.value]
        break
      }
      const done = (before + costOf(group) * step.value.done) / whole
      const { outcomes } = step.value
      yield outcomes.length > told ? { done, soFar: [...finished, ...outcomes] } : done
      told = outcomes.length
    }
    before += costOf(group)
    yield { done: before / whole, soFar: finished }
  }
  return finished
}

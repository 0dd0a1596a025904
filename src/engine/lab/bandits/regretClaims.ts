/**
 * Is the table of regrets met (facts sheet, part B)? Each policy before each world of slot machines, over many runs.
 *
 * Claims: each published mean after 10,000 steps; Thompson below UCB1 (run by run, on the same answers); UCB1 below its bound;
 * sublinear growth of both (the second 10,000 steps cost less than the first) and none of a constant ε, whose second 10,000 steps cost
 * at least ε times the mean gap; greedy's spread beyond Thompson's mean: it locks in; and UCB1 hardly below the lot in the first
 * thousand steps at rates of a few per cent. And, of no published figure: learning once a week costs more than learning after each.
 */
import { mean } from '../../math/summary'
import { regretOf } from './arms'
import { ucb1Bound } from './bounds'
import { type ClaimOutcome, claimOf, claimOfSpread, differences } from './claims'
import {
  CONTENDERS,
  type ContenderId,
  PUBLISHED_EARLY,
  PUBLISHED_REGRETS,
  PUBLISHED_RUNS,
  PUBLISHED_STEPS,
  SLOT_WORLDS,
  type SlotWorldId,
  WEEKLY,
} from './published'

export type RegretClaimId =
  | `regret:${SlotWorldId}:${ContenderId}`
  | `thompsonBelowUcb1:${SlotWorldId}`
  | `ucb1BelowBound:${SlotWorldId}`
  | `weeklyCostsMore:${SlotWorldId}`
  | `flattens:${'ucb1' | 'thompson'}`
  | 'constantShareKeepsPaying'
  | `locksIn:${'A' | 'B'}`
  | `early:${'ucb1' | 'random'}`

export interface Runs {
  readonly runs: number
  readonly seed: number
}

export interface ClaimProgress<Id extends string> {
  /** 0 to 1. */
  readonly done: number
  readonly outcomes: readonly ClaimOutcome<Id>[]
}

const NOTED_AT = [PUBLISHED_EARLY.steps, PUBLISHED_STEPS, 2 * PUBLISHED_STEPS] as const
const [EARLY, FULL, DOUBLE] = [0, 1, 2]
const WORLD_IDS = ['C', 'B', 'A'] as const
const CONTENDER_IDS = Object.keys(CONTENDERS) as readonly ContenderId[]
/** Only there is the regret followed to 20,000 steps. */
const FOLLOWED = 'A'

type Regrets = { readonly [C in ContenderId]: readonly Float64Array[] }

export function* regretClaims({ runs, seed }: Runs): Generator<ClaimProgress<RegretClaimId>, readonly ClaimOutcome<RegretClaimId>[]> {
  const outcomes: ClaimOutcome<RegretClaimId>[] = []
  const parts = WORLD_IDS.length * (CONTENDER_IDS.length + 1) * runs
  let lived = 0
  for (const world of WORLD_IDS) {
    const regrets = new Map<ContenderId, readonly Float64Array[]>()
    for (const contender of CONTENDER_IDS) {
      const columns = NOTED_AT.map(() => new Float64Array(runs))
      for (let run = 0; run < runs; run++) {
        const notedAt = world === FOLLOWED ? NOTED_AT : NOTED_AT.slice(0, DOUBLE)
        const regret = regretOf({ contender: CONTENDERS[contender], means: SLOT_WORLDS[world], notedAt, seed, run })
        regret.forEach((value, at) => {
          columns[at][run] = value
        })
        yield { done: ++lived / parts, outcomes }
      }
      regrets.set(contender, columns)
      outcomes.push(published(world, contender, columns[FULL]))
    }
    const weekly = new Float64Array(runs)
    for (let run = 0; run < runs; run++) {
      ;[weekly[run]] = regretOf({ ...WEEKLY, means: SLOT_WORLDS[world], notedAt: [PUBLISHED_STEPS], seed, run })
      yield { done: ++lived / parts, outcomes }
    }
    const all = Object.fromEntries(regrets) as Regrets
    outcomes.push(...ofWorld(world, all), weeklyCostsMore(world, weekly, all.thompson[FULL]))
  }
  return outcomes
}

function published(world: SlotWorldId, contender: ContenderId, values: Float64Array): ClaimOutcome<RegretClaimId> {
  const { mean: against, spread: theirSpread } = PUBLISHED_REGRETS[world][contender]
  return claimOf(values, { id: `regret:${world}:${contender}`, rule: 'near', against, theirRuns: PUBLISHED_RUNS, theirSpread })
}

function ofWorld(world: SlotWorldId, { random, greedy, tenth, ucb1, thompson }: Regrets): readonly ClaimOutcome<RegretClaimId>[] {
  const bound = ucb1Bound(SLOT_WORLDS[world], PUBLISHED_STEPS)
  return [
    claimOf(differences(thompson[FULL], ucb1[FULL]), { id: `thompsonBelowUcb1:${world}`, rule: 'below', against: 0 }),
    claimOf(ucb1[FULL], { id: `ucb1BelowBound:${world}`, rule: 'below', against: bound }),
    ...(world === 'C' ? [] : [locksIn(world, { greedy: greedy[FULL], thompson: thompson[FULL] })]),
    ...(world === 'B' ? early(ucb1[EARLY], random[EARLY]) : []),
    ...(world === FOLLOWED ? followed({ tenth, ucb1, thompson }) : []),
  ]
}

const weeklyCostsMore = (world: SlotWorldId, weekly: Float64Array, atOnce: Float64Array): ClaimOutcome<RegretClaimId> =>
  claimOf(differences(weekly, atOnce), { id: `weeklyCostsMore:${world}`, rule: 'above', against: 0 })

const RESAMPLES_SEED = 1

interface LockIn {
  readonly greedy: Float64Array
  readonly thompson: Float64Array
}

function locksIn(world: 'A' | 'B', { greedy, thompson }: LockIn): ClaimOutcome<RegretClaimId> {
  return claimOfSpread(greedy, { id: `locksIn:${world}`, rule: 'above', against: mean(thompson) }, RESAMPLES_SEED)
}

function early(ucb1: Float64Array, random: Float64Array): readonly ClaimOutcome<RegretClaimId>[] {
  return [
    claimOf(ucb1, { id: 'early:ucb1', rule: 'near', against: PUBLISHED_EARLY.ucb1, theirRuns: PUBLISHED_RUNS }),
    claimOf(random, { id: 'early:random', rule: 'near', against: PUBLISHED_EARLY.random, theirRuns: PUBLISHED_RUNS }),
  ]
}

function followed({ tenth, ucb1, thompson }: Pick<Regrets, 'tenth' | 'ucb1' | 'thompson'>): readonly ClaimOutcome<RegretClaimId>[] {
  const later = (regrets: readonly Float64Array[]): Float64Array => differences(regrets[DOUBLE], regrets[FULL])
  const flattens = (id: 'ucb1' | 'thompson', regrets: readonly Float64Array[]): ClaimOutcome<RegretClaimId> =>
    claimOf(differences(later(regrets), regrets[FULL]), { id: `flattens:${id}`, rule: 'below', against: 0 })
  const { means, share } = { means: SLOT_WORLDS[FOLLOWED], share: CONTENDERS.tenth.settings.epsilon }
  const meanGap = Math.max(...means) - mean(means)
  return [
    flattens('ucb1', ucb1),
    flattens('thompson', thompson),
    claimOf(later(tenth), { id: 'constantShareKeepsPaying', rule: 'near', against: share * meanGap * PUBLISHED_STEPS }),
  ]
}

/**
 * What would a policy do that was never run? Estimated from the log of another, then really run: how far off was each estimate?
 *
 * For each lot of dice: (1) the policy to be judged learns in a launch of its own, on other dice, and is then held fast; (2) the logging policy
 * runs, with a share of its choices by lot; (3) from that log five estimates of the success rate of the policy that is held fast
 * (`service/trailers/offPolicy`); (4) it is run on the same people and dice. Bias: estimate − lived, with Student's interval over lots.
 * Judged are first sights alone, one a person: whoever is won is not shown the tile again, so later sights are of whom the log's own policy
 * left over, and no estimator could know who would be left by another.
 * Shapes: a row a person who saw a trailer; contexts: the eight affinities.
 * Misleads: a policy that goes on learning would do better than it does held fast.
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import { ASPECTS } from '../../contract/vocabulary'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { withLot } from '../../service/trailers/mixture'
import { doublyRobust, inversePropensity, naiveMatching, selfNormalised } from '../../service/trailers/offPolicy/estimators'
import type { OffPolicyAnswer, TrailerLog } from '../../service/trailers/offPolicy/log'
import { replay } from '../../service/trailers/offPolicy/replay'
import { guessedRewards } from '../../service/trailers/offPolicy/rewardModel'
import { type Chooser, PolicyChooser, type PolicyWish, policyFor, type Sight } from './chooser'
import { expectDays } from './launch'
import { HOURS_A_DAY, LaunchRun } from './run'
import { rewardOf } from './sights'
import type { Told } from './telling'
import type { Theatre } from './theatre'

export const ESTIMATORS = ['naive', 'replay', 'ips', 'snips', 'dr'] as const
export type EstimatorId = (typeof ESTIMATORS)[number]

export interface LogsRequest {
  /** Whose log it is, and the share of its choices that are by lot, above 0 and at most 1; 1: all of them. */
  readonly logging: { readonly wish: PolicyWish; readonly share: number }
  /** Who is judged. */
  readonly target: PolicyWish
  readonly reward: TrailerReward
  readonly days: number
  readonly seeds: readonly number[]
}

export interface EstimatorVerdict {
  readonly estimator: EstimatorId
  /** Of the last lot, with its own interval, or why the log cannot answer. */
  readonly last: OffPolicyAnswer
  /** By lot; null where the log could not answer. */
  readonly values: readonly (number | null)[]
  readonly mean: Interval | Unknown
  /** Estimate − lived. */
  readonly bias: Interval | Unknown
}

export interface LogsVerdict {
  readonly request: LogsRequest
  /** Lots lived so far. */
  readonly seeds: number
  /** Success rate of first sights, by lot: of the policy that was judged when it was run, and of the one that wrote the log. */
  readonly lived: readonly number[]
  readonly logged: readonly number[]
  readonly livedMean: Interval | Unknown
  readonly estimators: readonly EstimatorVerdict[]
  /** Of the last lot. */
  readonly rows: number
}

interface Lot {
  readonly lived: number
  readonly logged: number
  readonly rows: number
  readonly answers: { readonly [Id in EstimatorId]: OffPolicyAnswer }
}

/** The policy to be judged learns on dice of its own. */
const SCHOOL_LOTS_APART = 500
const MOST_SEEDS = 50
const RUNS_A_LOT = 3

export function* judgeFromLogs(theatre: Theatre, request: LogsRequest): Generator<number | Told<LogsVerdict>, LogsVerdict, void> {
  const { seeds, days } = request
  expectDays(days)
  if (!(seeds.length >= 1 && seeds.length <= MOST_SEEDS))
    throw new RangeError(`Expected \`seeds\` to be 1 to ${MOST_SEEDS}, got ${seeds.length}`)
  const lots: Lot[] = []
  for (const seed of seeds) {
    const share =
      (run: number): ((done: number) => number) =>
      (done) =>
        (lots.length + (run + done) / RUNS_A_LOT) / seeds.length
    const chooser = yield* held(theatre, request, { lot: seed + SCHOOL_LOTS_APART, share: share(0) })
    const log = yield* firstSights(theatre, request, { chooser: logger(theatre, request, seed), lot: seed, share: share(1) })
    const lived = yield* firstSights(theatre, request, { chooser, lot: seed, share: share(2) })
    lots.push(lotOf(theatre, request, { chooser, log, lived }))
    yield { done: lots.length / seeds.length, soFar: verdict(request, lots) }
  }
  return verdict(request, lots)
}

interface OnLot {
  readonly lot: number
  /** From how much of a run to how much of all. */
  readonly share: (done: number) => number
}

/** The policy that is judged, as it stands after a launch of its own. */
function* held(theatre: Theatre, { target, days, reward }: LogsRequest, { lot, share }: OnLot): Generator<number, PolicyChooser, void> {
  const policy = policyFor(theatre, target, lot)
  if (Object.keys(policy.state().columns).length > 0) {
    const school = new PolicyChooser(theatre, { policy, pace: 'nightly', learns: true })
    yield* lived(new LaunchRun({ theatre, chooser: school, reward, days, lot }), days, share)
  }
  return new PolicyChooser(theatre, { policy, pace: 'nightly', learns: false })
}

function logger(theatre: Theatre, { logging }: LogsRequest, lot: number): PolicyChooser {
  const { trailers } = theatre.one
  const policy = withLot(policyFor(theatre, logging.wish, lot), {
    // A lot over a lot is a lot: each had the same chance, and the log says so.
    share: logging.wish.policy === 'random' ? 1 : logging.share,
    trailers,
    seed: theatre.launch.scenario.seed + lot,
  })
  return new PolicyChooser(theatre, { policy, pace: 'nightly', learns: true })
}

function* firstSights(
  theatre: Theatre,
  { days, reward }: LogsRequest,
  { chooser, lot, share }: OnLot & { readonly chooser: Chooser },
): Generator<number, readonly Sight[], void> {
  const run = new LaunchRun({ theatre, chooser, reward, days, lot })
  const seen = new Uint8Array(theatre.crowdOf.length)
  const sights: Sight[] = []
  run.sights.onSight = (sight) => {
    if (seen[sight.profile] === 0) sights.push(sight)
    seen[sight.profile] = 1
  }
  yield* lived(run, days, share)
  return sights
}

function* lived(run: LaunchRun, days: number, share: OnLot['share']): Generator<number, void, void> {
  for (let hour = 0; hour < days * HOURS_A_DAY; hour++) {
    for (const _step of run.hour(hour)) yield share(hour / (days * HOURS_A_DAY))
  }
  yield share(1)
}

interface Evidence {
  readonly chooser: PolicyChooser
  readonly log: readonly Sight[]
  readonly lived: readonly Sight[]
}

function lotOf(theatre: Theatre, { reward }: LogsRequest, { chooser, log: rows, lived: run }: Evidence): Lot {
  const log = logOf(theatre, rows, reward)
  const chosen = Uint8Array.from(rows, ({ profile }) => chooser.choose(profile).trailer)
  const rate = (sights: readonly Sight[]): number =>
    sights.length === 0 ? 0 : sights.reduce((sum, sight) => sum + rewardOf(sight, reward), 0) / sights.length
  return {
    lived: rate(run),
    logged: rate(rows),
    rows: rows.length,
    answers: {
      naive: naiveMatching(log, chosen),
      replay: replay(log, { choose: (row) => chosen[row] }),
      ips: inversePropensity(log, chosen),
      snips: selfNormalised(log, chosen),
      dr: doublyRobust(log, chosen, { model: guessedRewards(log, { kind: 'ridge' }) }),
    },
  }
}

function logOf({ launch, race }: Theatre, rows: readonly Sight[], reward: TrailerReward): TrailerLog {
  const features = ASPECTS.length
  const contexts = new Float64Array(rows.length * features)
  rows.forEach(({ profile }, row) => {
    contexts.set(launch.recorded.affinities.subarray(profile * features, (profile + 1) * features), row * features)
  })
  return {
    count: rows.length,
    trailers: race.length,
    features,
    contexts,
    shown: Uint8Array.from(rows, ({ trailer }) => trailer),
    probabilities: Float64Array.from(rows, ({ probability }) => probability),
    rewards: Float64Array.from(rows, (sight) => rewardOf(sight, reward)),
    triedAll: true,
  }
}

function verdict(request: LogsRequest, lots: readonly Lot[]): LogsVerdict {
  const lived = lots.map((lot) => lot.lived)
  return {
    request,
    seeds: lots.length,
    lived,
    logged: lots.map(({ logged }) => logged),
    livedMean: meanInterval(lived),
    estimators: ESTIMATORS.map((estimator) => estimatorVerdict(estimator, lots)),
    rows: lots[lots.length - 1].rows,
  }
}

function estimatorVerdict(estimator: EstimatorId, lots: readonly Lot[]): EstimatorVerdict {
  const values = lots.map(({ answers }) => (answers[estimator].kind === 'estimate' ? answers[estimator].estimate : null))
  const known = lots.flatMap((lot, at) => (values[at] === null ? [] : [{ value: values[at], lived: lot.lived }]))
  const estimates = known.map(({ value }) => value)
  return {
    estimator,
    last: lots[lots.length - 1].answers[estimator],
    values,
    mean: meanInterval(estimates),
    bias: pairedInterval(
      estimates,
      known.map((one) => one.lived),
    ),
  }
}

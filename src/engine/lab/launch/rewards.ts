/**
 * What is learned depends on what counts as success: the same people, policy and dice under each of the three rewards, over several lots.
 *
 * For each reward: how trailers were shared out (share of sights, by trailer; Student's interval over lots), what was believed of each at the
 * end (mean of Beta(1 + successes, 1 + failures), each by its own reward), to how many sights the answer was known in time, and what came of it by the same
 * measures for all three (`measured.ts`), with the difference from the first, lot by lot.
 * Misleads: a season's completion is known a week after its evening, so that in a short launch that reward can teach next to nothing
 * (`known` says so): what then looks like the effect of the reward is the effect of waiting. Beliefs by different rewards are rates of different things.
 */
import { type LearningPace, POLICY_KNOBS, type TrailerReward } from '../../../scenario/policyKnobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { mean } from '../../math/summary'
import { PolicyChooser, type PolicyWish, policyFor } from './chooser'
import { NO_CROWD } from './crowds'
import { expectDays } from './launch'
import { byMeasure, type Estimates, estimate, type LaunchMeasure, type Lived, lived, REAL_MEASURES, shareOf } from './measured'
import { Recorder } from './recorder'
import { LaunchRun } from './run'
import type { Told } from './telling'
import type { Theatre } from './theatre'

const MOST_SEEDS = 50

export interface RewardsRequest {
  readonly wish: PolicyWish
  readonly pace: LearningPace
  readonly days: number
  readonly seeds: readonly number[]
  readonly truth: boolean
}

export interface RewardedTrailer {
  /** Of all sights, so many were of this one: by lot, and over lots. */
  readonly shares: readonly number[]
  readonly share: Interval | Unknown
  /** Successes ÷ sights as believed at the end, by this reward. */
  readonly believed: Interval | Unknown
}

export interface RewardLived {
  readonly reward: TrailerReward
  readonly values: { readonly [Measure in LaunchMeasure]: readonly number[] | null }
  readonly mean: Estimates
  /** Less the first reward, lot by lot. */
  readonly againstFirst: Estimates
  readonly trailers: readonly RewardedTrailer[]
  /** Of 1: sights whose answer was known before the launch was over; mean over lots. */
  readonly known: number
  /** Crowds × trailers, row-major: sights, all lots together. */
  readonly shown: Uint32Array
}

export interface RewardsCompared {
  readonly request: RewardsRequest
  /** Lived so far. */
  readonly seeds: number
  readonly people: number
  readonly rewards: readonly RewardLived[]
}

/** One reward on one lot. */
interface Taught {
  readonly lived: Lived
  readonly shares: readonly number[]
  readonly believed: readonly number[]
  readonly known: number
  readonly shown: Uint32Array
}

const REWARDS: readonly TrailerReward[] = POLICY_KNOBS.reward.choices
/** Those that say nothing side by side: each success is of another kind. */
const OWN_MEASURES: readonly LaunchMeasure[] = ['takeRate', 'reward', 'regret']

export function* compareRewards(
  theatre: Theatre,
  request: RewardsRequest,
): Generator<number | Told<RewardsCompared>, RewardsCompared, void> {
  const { seeds, days } = request
  expectDays(days)
  if (seeds.length < 1 || seeds.length > MOST_SEEDS) {
    throw new RangeError(`Expected \`seeds\` to be 1 to ${MOST_SEEDS}, got ${seeds.length}`)
  }
  const lines: (readonly Taught[])[] = []
  const steps = seeds.length * REWARDS.length
  for (const lot of seeds) {
    const line: Taught[] = []
    for (const reward of REWARDS) {
      const before = lines.length * REWARDS.length + line.length
      line.push(yield* taught(theatre, request, { reward, lot, share: (done) => (before + done) / steps }))
    }
    lines.push(line)
    yield { done: lines.length / seeds.length, soFar: told(theatre, request, lines) }
  }
  return told(theatre, request, lines)
}

interface Lesson {
  readonly reward: TrailerReward
  readonly lot: number
  readonly share: (done: number) => number
}

function* taught(theatre: Theatre, { wish, pace, days }: RewardsRequest, { reward, lot, share }: Lesson): Generator<number, Taught, void> {
  const chooser = new PolicyChooser(theatre, { policy: policyFor(theatre, wish, lot), pace, learns: true })
  const recorder = new Recorder(theatre)
  const run = new LaunchRun({ theatre, chooser: recorder.noting(chooser), reward, days, lot })
  recorder.attach(run.sights)
  const came = yield* lived(run, days, share)
  const { shown } = recorder.table()
  const { sights } = run.sights.sums
  const belief = recorder.belief(chooser)
  const seen = theatre.race.map((_, trailer) =>
    shown.reduce((sum, count, at) => sum + (at % theatre.race.length === trailer ? count : 0), 0),
  )
  return {
    lived: came,
    shares: seen.map((count) => shareOf(count, sights)),
    believed: belief.map((each) => each.mean),
    known: shareOf(
      belief.reduce((sum, each) => sum + each.shown, 0),
      sights,
    ),
    shown,
  }
}

function told({ crowdOf }: Theatre, request: RewardsRequest, lines: readonly (readonly Taught[])[]): RewardsCompared {
  const people = crowdOf.reduce((sum, crowd) => sum + (crowd === NO_CROWD ? 0 : 1), 0)
  const rewards = REWARDS.map((reward, of) =>
    rewardLived(request, reward, { own: lines.map((line) => line[of]), first: lines.map(([line]) => line) }),
  )
  return { request, seeds: lines.length, people, rewards }
}

interface Lots {
  readonly own: readonly Taught[]
  readonly first: readonly Taught[]
}

function rewardLived(request: RewardsRequest, reward: TrailerReward, { own, first }: Lots): RewardLived {
  const isTold = (measure: LaunchMeasure): boolean => !OWN_MEASURES.includes(measure) && (request.truth || !REAL_MEASURES.includes(measure))
  const valuesOf = (lots: readonly Taught[], measure: LaunchMeasure): readonly number[] | null =>
    isTold(measure) ? lots.map((lot) => lot.lived.at[measure]) : null
  return {
    reward,
    values: byMeasure((measure) => valuesOf(own, measure)),
    mean: byMeasure((measure) => estimate(valuesOf(own, measure), meanInterval)),
    againstFirst: byMeasure((measure) =>
      estimate(valuesOf(own, measure), (values) => pairedInterval(values, valuesOf(first, measure) ?? values)),
    ),
    trailers: own[0].shares.map((_, trailer) => {
      const shares = own.map((lot) => lot.shares[trailer])
      return { shares, share: meanInterval(shares), believed: meanInterval(own.map(({ believed }) => believed[trailer])) }
    }),
    known: mean(own.map(({ known }) => known)),
    shown: own[0].shown.map((_, cell) => own.reduce((sum, { shown }) => sum + shown[cell], 0)),
  }
}

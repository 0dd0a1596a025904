/**
 * How otherwise could the same launch have ended? The same people, trailers, policy and reward under several throws of the dice.
 *
 * Hour by hour, of each curve (successes so far under each arm; gain = policy − one for all; regret = oracle or best single − policy): the
 * lowest and the highest of the throws; and at the end the mean over throws with Student's interval (`math/intervals`). The first throw is the one
 * that was asked for, so its curve lies within its band.
 * Shapes: `low`, `high`: one number an hour, in people.
 * Misleads: the ends of a band are single throws, so it widens with each further one; what a further throw would bring lies within
 * with chance (n − 1) ÷ (n + 1). Neither the people nor the title change.
 */
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { PolicyChooser, policyFor } from './chooser'
import { expectDays, openArms } from './launch'
import { HOURS_A_DAY } from './run'
import type { ArmId, LaunchRequest, Told } from './telling'
import type { Theatre } from './theatre'

export interface ThrowsRequest {
  readonly launch: LaunchRequest
  /** How many, the one asked for among them. */
  readonly throws: number
}

export type ThrownCurve = ArmId | 'gain' | 'regret' | 'regretSingle'

export interface ThrownBand {
  readonly curve: ThrownCurve
  readonly low: Float64Array
  readonly high: Float64Array
  /** At the end, over throws. */
  readonly last: Interval | Unknown
}

export interface LaunchThrows {
  /** So many so far. */
  readonly lived: number
  readonly bands: readonly ThrownBand[]
}

const MOST_THROWS = 50

/** By arm, successes so far after each hour. */
type Thrown = ReadonlyMap<ArmId, Float64Array>

export function* throwAgain(
  theatre: Theatre,
  { launch, throws }: ThrowsRequest,
): Generator<number | Told<LaunchThrows>, LaunchThrows, void> {
  expectDays(launch.days)
  if (!(Number.isInteger(throws) && throws >= 2 && throws <= MOST_THROWS)) {
    throw new RangeError(`Expected \`throws\` to be an integer from 2 to ${MOST_THROWS}, got ${throws}`)
  }
  const lived: Thrown[] = []
  for (const seed of seedsFrom(launch.seed, throws)) {
    lived.push(yield* thrown(theatre, { ...launch, seed }, (done) => (lived.length + done) / throws))
    yield { done: lived.length / throws, soFar: bandsOf(lived) }
  }
  return bandsOf(lived)
}

/** The one that was asked for, then the first of the others. */
function seedsFrom(own: number, count: number): readonly number[] {
  const others = Array.from({ length: count }, (_, seed) => seed).filter((seed) => seed !== own)
  return [own, ...others].slice(0, count)
}

function* thrown(theatre: Theatre, request: LaunchRequest, share: (done: number) => number): Generator<number, Thrown, void> {
  const { wish, pace, seed, days } = request
  const chooser = new PolicyChooser(theatre, { policy: policyFor(theatre, wish, seed), pace, learns: true })
  const { arms } = openArms(theatre, request, chooser)
  const hours = days * HOURS_A_DAY
  const successes = new Map(arms.map(({ id }) => [id, new Float64Array(hours)]))
  for (let hour = 0; hour < hours; hour++) {
    for (const { id, run } of arms) {
      for (const _step of run.hour(hour)) yield share(hour / hours)
      const column = successes.get(id)
      if (column !== undefined) column[hour] = run.sights.sums.reward
    }
    yield share((hour + 1) / hours)
  }
  return successes
}

const DIFFERENCES: readonly { readonly curve: ThrownCurve; readonly ahead: ArmId; readonly behind: ArmId }[] = [
  { curve: 'gain', ahead: 'policy', behind: 'oneForAll' },
  { curve: 'regret', ahead: 'oracle', behind: 'policy' },
  { curve: 'regretSingle', ahead: 'bestSingle', behind: 'policy' },
]

function bandsOf(throws: readonly Thrown[]): LaunchThrows {
  const [first] = throws
  const column = (one: Thrown, arm: ArmId): Float64Array => one.get(arm) ?? new Float64Array(0)
  const arms = [...first.keys()].map((arm) =>
    bandOf(
      arm,
      throws.map((one) => column(one, arm)),
    ),
  )
  const differences = DIFFERENCES.filter(({ ahead, behind }) => first.has(ahead) && first.has(behind)).map(({ curve, ahead, behind }) =>
    bandOf(
      curve,
      throws.map((one) => column(one, ahead).map((value, hour) => value - column(one, behind)[hour])),
    ),
  )
  return { lived: throws.length, bands: [...arms, ...differences] }
}

function bandOf(curve: ThrownCurve, throws: readonly Float64Array[]): ThrownBand {
  const over = (pick: (...values: number[]) => number): Float64Array =>
    Float64Array.from(throws[0], (_, hour) => pick(...throws.map((one) => one[hour])))
  return { curve, low: over(Math.min), high: over(Math.max), last: meanInterval(throws.map((one) => one[one.length - 1])) }
}

/**
 * How otherwise could the same launch have ended? The same people, trailers, policy and reward under several throws of the dice.
 *
 * Hour by hour, of each curve (successes and plays pressed so far under each arm; gain = policy − one for all; regret = oracle or best single − policy): the
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

/** Successes under an arm, plays pressed under it, and differences of successes. */
export type ThrownCurve = ArmId | `pressed:${ArmId}` | 'gain' | 'regret' | 'regretSingle'

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

/** By arm, after each hour so far. */
type Thrown = ReadonlyMap<ArmId, { readonly reward: Float64Array; readonly pressed: Float64Array }>

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
  const columns = new Map(arms.map(({ id }) => [id, { reward: new Float64Array(hours), pressed: new Float64Array(hours) }]))
  for (let hour = 0; hour < hours; hour++) {
    for (const { id, run } of arms) {
      for (const _step of run.hour(hour)) yield share(hour / hours)
      const column = columns.get(id)
      if (column === undefined) continue
      column.reward[hour] = run.sights.sums.reward
      column.pressed[hour] = run.sights.sums.pressed
    }
    yield share((hour + 1) / hours)
  }
  return columns
}

const DIFFERENCES: readonly { readonly curve: ThrownCurve; readonly ahead: ArmId; readonly behind: ArmId }[] = [
  { curve: 'gain', ahead: 'policy', behind: 'oneForAll' },
  { curve: 'regret', ahead: 'oracle', behind: 'policy' },
  { curve: 'regretSingle', ahead: 'bestSingle', behind: 'policy' },
]

const NOTHING = { reward: new Float64Array(0), pressed: new Float64Array(0) }

function bandsOf(throws: readonly Thrown[]): LaunchThrows {
  const [first] = throws
  const columns = (arm: ArmId, of: keyof typeof NOTHING): readonly Float64Array[] => throws.map((one) => (one.get(arm) ?? NOTHING)[of])
  const arms = [...first.keys()]
  const differences = DIFFERENCES.filter(({ ahead, behind }) => first.has(ahead) && first.has(behind))
  return {
    lived: throws.length,
    bands: [
      ...arms.map((arm) => bandOf(arm, columns(arm, 'reward'))),
      ...arms.map((arm) => bandOf(`pressed:${arm}`, columns(arm, 'pressed'))),
      ...differences.map(({ curve, ahead, behind }) => {
        const less = columns(behind, 'reward')
        return bandOf(
          curve,
          columns(ahead, 'reward').map((column, at) => column.map((value, hour) => value - less[at][hour])),
        )
      }),
    ],
  }
}

function bandOf(curve: ThrownCurve, throws: readonly Float64Array[]): ThrownBand {
  const over = (pick: (...values: number[]) => number): Float64Array =>
    Float64Array.from(throws[0], (_, hour) => pick(...throws.map((one) => one[hour])))
  return { curve, low: over(Math.min), high: over(Math.max), last: meanInterval(throws.map((one) => one[one.length - 1])) }
}

/** The launch's numbers as pictures need them. Pure. */
import type { Crowd } from '../../../../engine/lab/launch/crowds'
import type { ArmId, ArmPoint, CrowdTable, TrailerBelief } from '../../../../engine/lab/launch/telling'
import type { CurvePoint } from '../../../charts/curve'
import { CROWDS } from '../../../vocabulary'

const NAMELESS: readonly Crowd[] = ['rest', 'unknown']

/** A, B, C … */
export const letterAt = (trailer: number): string => String.fromCharCode(65 + trailer)

const LEAST_PEOPLE = 5
/** Eleven crowds before eleven trailers are more than a hundred chances to stand out by luck. */
const LEAST_SURPRISE = 3.3

const sizesOf = (people: readonly number[], crowdOf: Uint8Array): readonly number[] => {
  const sizes = CROWDS.map(() => 0)
  for (const profile of people) if (crowdOf[profile] < sizes.length) sizes[crowdOf[profile]]++
  return sizes
}

/**
 * For each trailer, by which crowd those before it differ most from all who stand before any: the one with the largest
 * (count − expected) ÷ √expected; null where none stands out.
 */
export function crowdsBefore(before: readonly (readonly number[])[], crowdOf: Uint8Array): readonly (Crowd | null)[] {
  const sizes = sizesOf(before.flat(), crowdOf)
  return before.map((people) => standingOut(people, crowdOf, sizes))
}

function standingOut(people: readonly number[], crowdOf: Uint8Array, sizes: readonly number[]): Crowd | null {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const surprises = sizesOf(people, crowdOf).map((count, crowd) => {
    const expected = (people.length * sizes[crowd]) / Math.max(1, all)
    return count < LEAST_PEOPLE || NAMELESS.includes(CROWDS[crowd]) ? 0 : (count - expected) / Math.sqrt(Math.max(1e-9, expected))
  })
  const most = Math.max(...surprises)
  return most < LEAST_SURPRISE ? null : CROWDS[surprises.indexOf(most)]
}

export interface HeatCell {
  readonly shown: number
  readonly pressed: number
  readonly completed: number
  /** Of the crowd's sights, so many were of this trailer. */
  readonly share: number
  /** Pressed play, of those who saw it; null where too few did to say. */
  readonly rate: number | null
}

const LEAST_SEEN = 20

export interface HeatRow {
  readonly crowd: Crowd
  readonly shown: number
  readonly cells: readonly HeatCell[]
}

/** Crowds that were shown anything, with how often each trailer was shown to them and what came of it. */
export function heatRows({ shown, pressed, completed }: CrowdTable, trailers: number): readonly HeatRow[] {
  return CROWDS.flatMap((crowd, at): readonly HeatRow[] => {
    const row = Array.from({ length: trailers }, (_, trailer) => at * trailers + trailer)
    const all = row.reduce((sum, cell) => sum + shown[cell], 0)
    if (all === 0) return []
    const cells = row.map((cell) => ({
      shown: shown[cell],
      pressed: pressed[cell],
      completed: completed[cell],
      share: shown[cell] / all,
      rate: shown[cell] < LEAST_SEEN ? null : pressed[cell] / shown[cell],
    }))
    return [{ crowd, shown: all, cells }]
  })
}

/** Of a Beta distribution, so many points between where it is worth drawing. */
const DENSITY_POINTS = 80

/** The density of Beta(α, β) as a curve, its top at 1: what is believed of one trailer's rate. */
export function densityOf({ alpha, beta, mean, sd }: Pick<TrailerBelief, 'alpha' | 'beta' | 'mean' | 'sd'>): readonly CurvePoint[] {
  const [low, high] = [Math.max(0.0005, mean - 4 * sd), Math.min(0.9995, mean + 4 * sd)]
  const log = (x: number) => (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x)
  const xs = Array.from({ length: DENSITY_POINTS + 1 }, (_, at) => low + ((high - low) * at) / DENSITY_POINTS)
  const top = Math.max(...xs.map(log))
  return xs.map((x) => ({ x, y: Math.exp(log(x) - top) }))
}

export interface Hour {
  readonly hour: number
  readonly arms: readonly ArmPoint[]
}

export const armOf = ({ arms }: Hour, id: ArmId): ArmPoint | null => arms.find(({ arm }) => arm === id) ?? null

/** Of days since the launch, as an axis names them: the first are told in tenths. */
export const digitsOfDays = (days: number): number => (Number.isInteger(days) || days >= 10 ? 0 : 1)

/** Successes, or plays pressed, so far, hour by hour, in days since the launch. */
export const courseOf = (hours: readonly Hour[], id: ArmId, of: 'reward' | 'pressed' = 'reward'): readonly CurvePoint[] =>
  hours.flatMap((hour) => {
    const arm = armOf(hour, id)
    return arm === null ? [] : [{ x: (hour.hour + 1) / 24, y: arm[of] }]
  })

/** By how much one arm is ahead of another. */
export const leadOf = (hours: readonly Hour[], ahead: ArmId, behind: ArmId): readonly CurvePoint[] =>
  hours.flatMap((hour) => {
    const [one, other] = [armOf(hour, ahead), armOf(hour, behind)]
    return one === null || other === null ? [] : [{ x: (hour.hour + 1) / 24, y: one.reward - other.reward }]
  })

/** Of 100 trailers seen, so many successes. */
export const rateOf = ({ reward, sights }: ArmPoint): number => (sights === 0 ? 0 : (100 * reward) / sights)

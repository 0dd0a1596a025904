/**
 * How does leaving go on over time? A Weibull curve through times of leaving, some of which were not followed to their end.
 *
 * Formula: S(t) = exp(−(t/λ)^k). Maximum likelihood with right censoring: over all times tᵢ (left or not followed further),
 *   Σ tᵢ^k·ln tᵢ / Σ tᵢ^k − 1/k = mean of ln t over those who left;   λ^k = Σ tᵢ^k / d, d those who left.
 * The left side grows with k, so k is found by halving an interval from 0.02 to 50. Times are divided by the largest first.
 * Shapes: times with counts; λ in the unit of the times. Null where fewer than 20 left, or all at one time.
 * Source: Lawless, Statistical Models and Methods for Lifetime Data, 2003, 5.2; k of trailers and pages: Liu, White, Dumais, SIGIR 2010.
 * Misleads when there are two kinds of leaver: k below 1 then says that they are mixed, not that anybody grows more patient.
 */
import { exp, log, pow } from '../../math/elementary'

export interface LeavingTime {
  /** Above 0. */
  readonly time: number
  /** How many left then. */
  readonly left: number
  /** How many were there until then, and were not followed further. */
  readonly followed: number
}

export interface WeibullFit {
  /** Below 1: who has stayed so far is ever less likely to leave. */
  readonly k: number
  /** The time after which 1/e are still there. */
  readonly lambda: number
}

const FEWEST = 20
const LEAST = 0.02
const MOST = 50
const HALVINGS = 60

export function fitWeibull(observed: readonly LeavingTime[]): WeibullFit | null {
  const there = observed.filter(({ left, followed }) => left + followed > 0)
  const wrong = there.find(({ time }) => !(time > 0 && time < Number.POSITIVE_INFINITY))
  if (wrong !== undefined) throw new RangeError(`Expected times above 0, got ${wrong.time}`)
  const left = there.reduce((sum, one) => sum + one.left, 0)
  if (left < FEWEST || there.length < 2) return null
  const unit = there.reduce((most, { time }) => Math.max(most, time), 0)
  const times = there.map((one) => ({ at: log(one.time / unit), left: one.left, count: one.left + one.followed }))
  const meanLog = times.reduce((sum, one) => sum + one.left * one.at, 0) / left
  const tooSteep = (k: number): boolean => {
    const { powers, logs } = sumsAt(times, k)
    return logs / powers - 1 / k > meanLog
  }
  let low = LEAST
  let high = MOST
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (tooSteep(middle)) high = middle
    else low = middle
  }
  const k = (low + high) / 2
  return { k, lambda: unit * pow(sumsAt(times, k).powers / left, 1 / k) }
}

function sumsAt(times: readonly { readonly at: number; readonly count: number }[], k: number): { powers: number; logs: number } {
  let powers = 0
  let logs = 0
  for (const { at, count } of times) {
    const power = count * exp(k * at)
    powers += power
    logs += power * at
  }
  return { powers, logs }
}

/** S(t): the share still there. */
export const stillThere = ({ k, lambda }: WeibullFit, time: number): number => (time <= 0 ? 1 : exp(-pow(time / lambda, k)))

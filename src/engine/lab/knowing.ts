/**
 * How long until you could know? When a difference between two worlds could be told from chance.
 *
 * Formulas, with d the mean of the differences a − b over n worlds, s their standard deviation:
 *   since when: the first day from which the interval of the difference so far left 0 outside, and did on every day after;
 *   worlds: the fewest m with t(m − 1)·s/√m < |d| (Student, 95 %): how many pairs of worlds with common dice it takes;
 *   people: N = V · (1.96/d)² · (s_a² + s_b²), V the people of one world: how many people a company would need in each of two groups,
 *   for it can live no day twice. Both groups are then as unlike as two worlds are, s_a and s_b being the spreads between worlds.
 * Source: Student 1908; the size of two independent groups, e.g. Kohavi, Tang & Xu 2020, ch. 17 (their 16σ²/δ² asks for 80 % power;
 * here the interval must only leave 0 outside).
 *
 * Misleads: d and s are themselves guessed from a few worlds; and two worlds differ by catalogue, too, which two groups of one
 * service do not, so the people asked for are rather too many.
 */
import type { Interval, Unknown } from '../math/intervals'
import { studentQuantile } from '../math/student'
import { mean, sd } from '../math/summary'

export interface Knowing {
  /** The day from which it could be told; null while it cannot. */
  readonly sinceDay: number | null
  /** Pairs of worlds; null where more than a thousand, or no difference was seen. */
  readonly worlds: number | null
  /** In each group; null where no difference was seen. */
  readonly people: number | null
}

export interface KnowingBasis {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly days: readonly { readonly day: number; readonly difference: Interval | Unknown }[]
  /** In one world. */
  readonly people: number
}

const UPPER = 0.975
const NORMAL = 1.96
const MOST_WORLDS = 1000

export function knowingOf({ a, b, days, people }: KnowingBasis): Knowing | null {
  if (a.length < 2) return null
  const differences = a.map((value, world) => value - b[world])
  const seen = mean(differences)
  const [ofA, ofB] = [sd(a), sd(b)]
  const spread = Math.sqrt(ofA * ofA + ofB * ofB)
  const needed = (NORMAL * spread) / seen
  return {
    sinceDay: sinceDay(days),
    worlds: seen === 0 ? null : worldsNeeded(Math.abs(seen), sd(differences)),
    people: seen === 0 ? null : Math.ceil(people * needed * needed),
  }
}

/** The first of the last unbroken run of days that leave 0 outside. */
function sinceDay(days: KnowingBasis['days']): number | null {
  let since: number | null = null
  for (const { day, difference } of days) {
    const outside = difference.kind === 'interval' && (difference.low > 0 || difference.high < 0)
    since = outside ? (since ?? day) : null
  }
  return since
}

function worldsNeeded(seen: number, spread: number): number | null {
  for (let worlds = 2; worlds <= MOST_WORLDS; worlds++) {
    if ((studentQuantile(UPPER, worlds - 1) * spread) / Math.sqrt(worlds) < seen) return worlds
  }
  return null
}

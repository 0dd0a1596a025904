/**
 * W8: how many households leave in a month, after how long, and is it more with popularity only?
 *
 * Formula: monthly churn = 30 · Σ accounts that left ÷ Σ accounts there, over days, in percent; by tenure the same over the days of each
 * month since they came. The level with the default service is *set*; that it falls with tenure is partly set (the hazard does), partly
 * comes out (who is easily put off leaves first); the difference between two services *comes out*.
 * Source of the expectation: facts C5. Misleads: a world of a few hundred households has a handful of leavers a month, so its figure
 * jumps; the comparison needs ten thousand profiles and half a year.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { liveWorlds, type PairedProgress } from '../paired'
import type { Lab } from '../protocol'

const DAYS_A_MONTH = 30
const PERCENT = 100

export interface ChurnOptions {
  readonly scenario: Scenario
  readonly seeds: readonly number[]
  readonly days: number
}

/** Percent of accounts a month, over all days lived. */
export function monthlyChurn({ measures }: Pick<Lab, 'measures'>): number {
  let left = 0
  let there = 0
  for (const { recorded } of measures) {
    left += recorded.left
    there += recorded.accounts
  }
  return there > 0 ? (PERCENT * DAYS_A_MONTH * left) / there : 0
}

/** Percent a month, by month of tenure; null where nobody has come so far. */
export function churnByTenure(lab: Pick<Lab, 'ask'>): readonly (number | null)[] {
  const { byTenure } = lab.ask({ question: 'membership', about: null })
  return byTenure.map(({ months, left }) => (months > 0 ? (PERCENT * left) / months : null))
}

export interface ChurnResult {
  /** Of the scenario as it is. */
  readonly level: Interval | Unknown
  /** By month of tenure, those that every world has. */
  readonly byTenure: readonly (Interval | Unknown)[]
  /** Popularity only less the scenario as it is, paired. */
  readonly popularityMore: Interval | Unknown
}

/** Lives each seed twice, as the scenario is and with popularity only. */
export function* churnOf({ scenario, seeds, days }: ChurnOptions): Generator<PairedProgress, ChurnResult> {
  const read = (lab: Lab) => ({ level: monthlyChurn(lab), byTenure: churnByTenure(lab) })
  const arms = [{ scenario }, { scenario: { ...scenario, model: 'popularity' as const } }]
  const lines = yield* liveWorlds({ arms, seeds, days, read })
  const months = Math.min(...lines.map(([own]) => own.byTenure.length))
  return {
    level: meanInterval(lines.map(([own]) => own.level)),
    byTenure: Array.from({ length: months }, (_, month) => meanInterval(lines.map(([own]) => own.byTenure[month] ?? 0))),
    popularityMore: pairedInterval(
      lines.map(([, popularity]) => popularity.level),
      lines.map(([own]) => own.level),
    ),
  }
}

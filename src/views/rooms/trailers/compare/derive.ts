/** A comparison's numbers as its pictures need them. Pure. */
import type { Contestant, Seer } from '../../../../engine/lab/launch/arms'
import type { ComparedPolicy, LaunchComparison } from '../../../../engine/lab/launch/compare'
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import type { Interval, Unknown } from '../../../../engine/math/intervals'
import type { Messages } from '../../../../i18n/messages'
import { letterAt } from '../launch/derive'

export const RECORDED: readonly LaunchMeasure[] = ['takeRate', 'plays', 'completions', 'completedOfPressed', 'hours']
export const REAL: readonly LaunchMeasure[] = ['enjoyment', 'satisfaction', 'letDowns', 'regret']

/** Shares are told in hundredths. */
export const SCALE: { readonly [M in LaunchMeasure]: number } = {
  takeRate: 100,
  reward: 1,
  pressed: 1,
  plays: 1,
  completions: 1,
  completedOfPressed: 100,
  hours: 1,
  enjoyment: 100,
  satisfaction: 100,
  letDowns: 1,
  regret: 1,
}

export const known = (estimate: Interval | Unknown | null): Interval | null => (estimate?.kind === 'interval' ? estimate : null)

/** The mean even where one lot alone has been lived. */
export const meanOf = ({ values }: Pick<ComparedPolicy, 'values'>, measure: LaunchMeasure): number | null => {
  const lived = values[measure]
  return lived === null || lived.length === 0 ? null : lived.reduce((sum, value) => sum + value, 0) / lived.length
}

const isSeer = (contestant: Contestant): contestant is Seer => contestant.policy === 'oracle' || contestant.policy === 'bestSingle'

export function nameOf({ contestant }: ComparedPolicy, { launchView, trailersRoom }: Messages): string {
  if (isSeer(contestant)) return launchView.arms[contestant.policy]
  const chosen = contestant.settings?.chosen
  return contestant.policy === 'oneForAll' && chosen !== undefined
    ? trailersRoom.trailer(letterAt(chosen))
    : launchView.policies[contestant.policy].name
}

/** Those against the first of which the interval leaves out 0. */
export function surelyDifferent(comparison: LaunchComparison, measure: LaunchMeasure): readonly ComparedPolicy[] {
  return comparison.policies.slice(1).filter((policy) => {
    const difference = known(policy.againstFirst[measure])
    return difference !== null && (difference.low > 0 || difference.high < 0)
  })
}

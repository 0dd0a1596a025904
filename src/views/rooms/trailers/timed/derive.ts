import type { PublicEvent } from '../../../../engine/contract/publicEvents'
import type { Aspect } from '../../../../engine/contract/vocabulary'
import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import type { GroupLift } from '../../../../engine/lab/campaign/timedGroups'
import type { TimedPlan } from '../../../../engine/lab/campaign/timedRuns'
import { ASPECTS } from '../../../vocabulary'
import { estimateOf } from '../intervals'

/** The events of the weeks to come that touch the plan's countries, one line for events of a kind on the same day. */
export function eventsIn({ events }: Pick<TimedAnswer, 'events'>, { countries }: Pick<TimedPlan, 'countries'>): TimedAnswer['events'] {
  const touching = events.filter((event) => event.countries.some((country) => countries.includes(country)))
  const byDay = new Map<string, PublicEvent & { readonly announced: boolean }>()
  for (const event of touching) {
    const key = `${event.kind} ${event.day}`
    const known = byDay.get(key)
    byDay.set(key, known === undefined ? event : { ...known, countries: [...new Set([...known.countries, ...event.countries])].sort() })
  }
  return [...byDay.values()]
}

/** From the group with the largest value to that with the smallest. */
export const ranked = (groups: readonly GroupLift[], by: 'lift' | 'tone'): readonly GroupLift[] =>
  [...groups].sort((a, b) => estimateOf(b[by]) - estimateOf(a[by]))

/** After the aspects and those hardly known: those who like least what the trailer stresses. */
const AVERSE = ASPECTS.length + 1

export const nameOfGroup = (group: number, names: { readonly [Name in Aspect | 'unknown' | 'averse']: string }): string =>
  group < ASPECTS.length ? names[ASPECTS[group]] : group === AVERSE ? names.averse : names.unknown

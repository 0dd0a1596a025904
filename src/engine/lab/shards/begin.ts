/** How a lab comes to live its days with others, on either side: what a worker fetches where there are many people. */
import type { Scenario } from '../../../scenario/knobs'
import type { Lab } from '../protocol'
import { Shard } from './shard'
import { type Helper, SharedDays } from './sharing'

/** From the next day on the lab lives with these. */
export function shareDays(lab: Lab, helpers: readonly Helper[]): SharedDays {
  const days = new SharedDays(helpers)
  lab.shareWith(days)
  return days
}

export const openShard = (scenario: Scenario): Shard => new Shard(scenario)

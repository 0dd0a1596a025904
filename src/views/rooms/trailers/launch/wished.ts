import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { LaunchRequest } from '../../../../engine/lab/launch/telling'
import type { Wish } from '../../../../store/trailers/wish'
import { settingsFor } from './policies'

export type Wished = Omit<LaunchRequest, 'seed' | 'truth'>

/** The launch as it is set now, before these people: all but the dice. */
export function wishedOf({ policy, settings: wished, experienced, reward, pace, days }: Wish, card: LaunchCard | null): Wished {
  const settings = settingsFor(wished, card?.trailers.length ?? 0)
  const fromAll = policy === 'linearThompson' && experienced && card?.experienced === true
  return { wish: { policy, settings, ...(fromAll ? { experienced: true } : {}) }, reward, pace, days }
}

/** Whether both would choose alike. */
export const isSet = (one: Wished, other: Wished): boolean => toldBy(one) === toldBy(other)

const toldBy = ({ wish: { policy, settings = {}, experienced = false }, reward, pace, days }: Wished): string =>
  JSON.stringify([policy, Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)), experienced, reward, pace, days])

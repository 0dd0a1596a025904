/**
 * What came of a day's trailers, as far as the machine may see it: the rows that the trailer policy learns from at night.
 *
 * Affinities are those of the night before, never with what the evening itself told. A choice later in the same day knew a little
 * more, so its features here are slightly older than those it was made with.
 */
import type { History } from '../../contract/history'
import type { ProfileId } from '../../contract/ids'
import { emptyEvent } from '../log/eventColumns'
import type { EventLog } from '../log/log'
import type { Mask } from '../log/signals'
import { maskEvent } from '../log/signals'
import type { AspectAffinities } from './affinities'
import { concernsTrailers, TrailerBatchCollector } from './batch'
import type { TrailerBatch } from './protocol'

export interface DayOfTrailers {
  readonly log: EventLog
  /** Numbers of the day's events. */
  readonly from: number
  readonly to: number
  readonly mask: Mask
  readonly isForgotten: (profile: ProfileId) => boolean
  /** As it stood last night. */
  readonly historyOf: (profile: ProfileId) => History
  readonly affinities: AspectAffinities
}

export function trailersOfDay({ log, from, to, mask, isForgotten, historyOf, affinities }: DayOfTrailers): TrailerBatch {
  const collector = new TrailerBatchCollector({ minutesKnown: !mask.has('howLong') })
  const event = emptyEvent()
  for (let index = from; index < to; index++) {
    if (!concernsTrailers(log.kindAt(index))) continue
    if (log.isHidden(index) || isForgotten(log.profileAt(index))) continue
    log.read(index, event)
    if (mask.size > 0) maskEvent(event, mask)
    collector.apply(event)
  }
  const refuseArtists = mask.has('artists')
  let readFor = -1
  return collector.finish((profile, title, { out, at }) => {
    if (readFor !== profile) affinities.read(historyOf(profile), { refuseArtists })
    readFor = profile
    affinities.write(title, out, at)
  })
}

import type { Seat } from '../../engine/lab/snapshot'
import { session } from '../../store/session'
import { placeOfAnother } from './derive'

/** Shows a seat with somebody else's beside it, on the same device, so that only the person differs. */
export async function putBeside(seat: Seat): Promise<void> {
  const everybody = await session.actions.people({ query: '', offset: 0, count: 1 })
  if (everybody === null) return
  const found = await session.actions.people({ query: '', offset: placeOfAnother(seat.profile, everybody.total), count: 1 })
  const other = found?.people[0]
  if (other !== undefined) session.actions.show([seat, { ...seat, profile: other.profile }])
}

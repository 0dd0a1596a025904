/** Whose pages are shown, and that the worker knows. */
import type { ProfileId } from '../engine/contract/ids'
import type { DatedAct } from '../engine/lab/acts'
import type { Opening, Seat } from '../engine/lab/snapshot'
import { profileOf } from '../worker/pageIds'
import { seatsIn, seatsToCome } from '../worker/seats'
import { type Desk, notifyFailure } from './desk'
import { hasJoined, shownActs } from './shownActs'

interface Moment {
  readonly acts: readonly DatedAct[]
  readonly day: number
}

/** Who is shown where nobody else is. */
export const firstSeat: Seat = { profile: profileOf(0), device: 'television' }

/** Tells the worker whose pages to send; an answer that came too late is none. */
export async function look(desk: Desk): Promise<void> {
  const { store, client } = desk
  const { seats, truth, connection } = store.getState()
  if (client === null || connection.kind !== 'ready') return
  const outcome = await client.call('show', { seats, truth })
  if (desk.client !== client) return
  if (outcome.kind === 'done') store.setState({ snapshot: outcome.value })
  if (outcome.kind === 'failed') notifyFailure(desk, outcome.failure)
}

/** Whoever will not be there any more with these acts on that day is no longer shown; somebody always is. */
export function leaveThoseWhoWillBeGone(desk: Desk, { acts, day }: Moment): void {
  const { seats, acts: before } = desk.store.getState()
  const shown = invitedBy(shownActs({ acts, snapshot: { day } }))
  const uninvited = new Set([...invitedBy(before)].filter((profile) => !shown.has(profile)))
  keepSeats(
    desk,
    seats.filter(({ profile }) => !uninvited.has(profile)),
  )
}

/** The same, by how many there are in the moment shown: people join day by day, and after an invitation was taken back, later ones have other numbers. */
export function leaveThoseWhoAreGone(desk: Desk): void {
  const present = profilesShown(desk)
  if (present === null) return
  keepSeats(
    desk,
    desk.store.getState().seats.filter(({ profile }) => profile < present),
  )
}

/** How many profiles there are in the moment shown, the visitor's among them; null where none is shown. */
export function profilesShown({ store }: Desk): number | null {
  const { snapshot, acts } = store.getState()
  if (snapshot === null) return null
  return snapshot.recorded.everOpened + (hasJoined(shownActs({ acts, snapshot })) ? 0 : 1)
}

/** Of these seats those that this world has, or may have by what is done and lived in it. */
export function presentWith(opening: Opening, seats: readonly Seat[], { acts, day }: Moment): readonly Seat[] {
  const known = day > 0 ? seatsToCome(opening, seats) : seatsIn(opening, seats)
  const invited = invitedBy(acts)
  return seats.filter((seat) => known.includes(seat) || invited.has(seat.profile))
}

const invitedBy = (acts: readonly DatedAct[]): ReadonlySet<ProfileId> =>
  new Set(acts.flatMap(({ act }) => (act.kind === 'invite' ? (act.profiles ?? []) : [])))

function keepSeats(desk: Desk, present: readonly Seat[]): void {
  if (present.length === desk.store.getState().seats.length) return
  desk.store.setState({ seats: present.length > 0 ? present : [firstSeat] })
  void look(desk)
}

/** Whose pages are shown, and that the worker knows. */
import type { DatedAct } from '../engine/lab/acts'
import type { Opening, Seat } from '../engine/lab/snapshot'
import { profileOf } from '../worker/pageIds'
import { seatsIn } from '../worker/seats'
import { type Desk, notifyFailure } from './desk'
import { hasJoined, shownActs } from './shownActs'

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
export function leaveThoseWhoWillBeGone(desk: Desk, { acts, day }: { readonly acts: readonly DatedAct[]; readonly day: number }): void {
  const { opening, seats } = desk.store.getState()
  if (opening !== null) keepSeats(desk, presentWith(opening, seats, shownActs({ acts, snapshot: { day } })))
}

/** The same, by how many there are in the moment shown: after an invitation was taken back, later ones have other numbers. */
export function leaveThoseWhoAreGone(desk: Desk): void {
  const { seats, snapshot, acts } = desk.store.getState()
  if (snapshot === null) return
  const visitor = hasJoined(shownActs({ acts, snapshot })) ? 0 : 1
  const present = snapshot.recorded.everOpened + visitor
  keepSeats(
    desk,
    seats.filter(({ profile }) => profile < present),
  )
}

/** Of these seats those that this world has, or that were invited by these acts. */
export function presentWith(opening: Opening, seats: readonly Seat[], acts: readonly DatedAct[]): readonly Seat[] {
  const known = seatsIn(opening, seats)
  const invited = new Set(acts.flatMap(({ act }) => (act.kind === 'invite' ? (act.profiles ?? []) : [])))
  return seats.filter((seat) => known.includes(seat) || invited.has(seat.profile))
}

function keepSeats(desk: Desk, present: readonly Seat[]): void {
  if (present.length === desk.store.getState().seats.length) return
  desk.store.setState({ seats: present.length > 0 ? present : [firstSeat] })
  void look(desk)
}

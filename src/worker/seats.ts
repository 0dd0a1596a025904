import type { Opening, Seat } from '../engine/lab/snapshot'

/** The seats whose profile this world has at its opening; a link may name others. */
export const seatsIn = ({ profiles, visitor }: Opening, seats: readonly Seat[]): readonly Seat[] =>
  seats.filter(({ profile }) => profile < profiles || profile === visitor)

/** The seats whose profile it may have one day. */
export const seatsToCome = ({ profileRoom }: Pick<Opening, 'profileRoom'>, seats: readonly Seat[]): readonly Seat[] =>
  seats.filter(({ profile }) => profile < profileRoom)

import type { Opening, Seat } from '../engine/lab/snapshot'

/** The seats whose profile this world has; a link may name others. */
export const seatsIn = ({ profiles, visitor }: Opening, seats: readonly Seat[]): readonly Seat[] =>
  seats.filter(({ profile }) => profile < profiles || profile === visitor)

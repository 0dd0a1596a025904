import type { SessionState } from './state'

type Momentous = Pick<SessionState, 'world' | 'connection' | 'snapshot' | 'revision' | 'truth'>

/** Names the moment that an answer holds for; one that was not answered, because its worker ended, is another once a world is ready. */
export const momentOf = ({ world, connection, snapshot, revision, truth }: Momentous): string =>
  [world, connection.kind, snapshot?.day, revision, truth].join(' ')

import type { DatedAct } from '../../../engine/lab/acts'
import { MOST_NEW_HOUSEHOLDS, MOST_NEWCOMERS } from '../../vocabulary'

/** How many people can still come to a world to which these came: each invitation is a household. */
export function roomLeft(acts: readonly DatedAct[]): number {
  const came = acts.flatMap(({ act }) => (act.kind === 'invite' ? [act.people.length] : []))
  return came.length >= MOST_NEW_HOUSEHOLDS ? 0 : MOST_NEWCOMERS - came.reduce((sum, people) => sum + people, 0)
}

/**
 * How somebody's satisfaction went over the last month, and what moved it, for the screen.
 *
 * Misleads: what moved it most on a day is named, not all that moved it.
 */
import { type Day, day as dayAt, NO_TITLE, type TitleId, titleId } from '../../contract/ids'
import type { Stage } from '../evening/sitting'
import { MORNINGS, morningOf } from './moods'

export interface Mood {
  /** The day that it stood on the morning of. */
  readonly day: Day
  /** −1..1. */
  readonly satisfaction: number
  readonly usedTo: number
  /** What moved it most on the day before: a title; null where nothing was found, or nobody sat down. */
  readonly mover: TitleId | null
}

export function moodsOf({ people: { moods, viewers } }: Stage, viewer: number, today: number): Mood[] {
  const first = Math.max(viewers.since[viewer], today - MORNINGS + 1)
  return Array.from({ length: Math.max(0, today - first + 1) }, (_, at) => {
    const { satisfaction, usedTo, mover } = morningOf(moods, viewer, first + at)
    return { day: dayAt(first + at), satisfaction, usedTo, mover: mover === NO_TITLE ? null : titleId(mover) }
  })
}

/** Mean over all who use the service; the visitor feels for themselves. */
export function meanSatisfaction({ people: { moods, viewers, households } }: Stage): number {
  let sum = 0
  let count = 0
  for (let viewer = 0; viewer < viewers.count; viewer++) {
    if (viewers.gone[viewer] !== 0 || viewers.household[viewer] === households.visitor) continue
    sum += moods.satisfaction[viewer]
    count++
  }
  return count > 0 ? sum / count : 0
}

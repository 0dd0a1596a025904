/**
 * Answers: where does one person stand among the others, and who is nearest in what the service believes?
 *
 * Also of somebody as they would have been: their history is read from the desk handed in, all others as they are.
 */
import type { ProfileId } from '../../contract/ids'
import type { FrontDesk } from '../../service/frontDesk'
import type { Evening } from '../evening'
import { personCard } from '../personCards'
import type { PersonCard } from '../snapshot'
import { beliefsOf, genreLikings, nearestTo } from './beliefs'
import { placeOn } from './sheet'

export interface Neighbour {
  readonly person: PersonCard
  /** Cosine of the two believed tastes: 1 where they are the same. */
  readonly likeness: number
}

/** All guessed. */
export interface Whereabouts {
  /** Null where nothing is known of the person, or there is no map. */
  readonly place: { readonly x: number; readonly y: number } | null
  /** Nearest first, at most ten. */
  readonly nearest: readonly Neighbour[]
  /** In the order of GENRES: how much more than others they are believed to like it, in spreads over all people. */
  readonly genres: readonly number[]
}

const NOWHERE: Whereabouts = { place: null, nearest: [], genres: [] }

export function whereaboutsOf(evening: Evening, profile: ProfileId, desk: FrontDesk = evening.service.desk): Whereabouts {
  const beliefs = beliefsOf(evening)
  if (beliefs === null) return NOWHERE
  const { compass, sheet } = beliefs
  const direction = new Float64Array(compass.columns)
  if (!compass.point(desk.histories.of(profile), direction, 0)) return NOWHERE
  const { world, visitor } = evening
  const there = (other: ProfileId) => other !== visitor.profile && !world.isGone(other)
  return {
    place: sheet === null ? null : placeOn(sheet, direction),
    nearest: nearestTo(beliefs, direction, { not: profile, there }).map((near) => ({
      person: personCard(evening, near.profile),
      likeness: near.likeness,
    })),
    genres: [...genreLikings(beliefs, direction, 0)],
  }
}

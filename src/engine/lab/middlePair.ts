/**
 * Answers: whom to show where nobody in particular is asked for? The two in the middle of everybody.
 *
 * All profiles but the visitor's, ordered by how often they pressed play (records of kind play that are still kept, whatever is hidden since),
 * ties by their number; the two at the middle places. So as many press play more as press it less, and hiding signals from the
 * machine changes nothing in who is shown.
 * It misleads about everybody else: two people are not a service.
 */
import { KIND } from '../contract/events'
import { type ProfileId, profileId } from '../contract/ids'
import type { Evening } from './evening'
import { personCard } from './personCards'
import type { PersonCard } from './snapshot'

export interface MiddlePerson {
  readonly person: PersonCard
  /** How often play was pressed, by the log. */
  readonly pressed: number
}

export function middlePair(evening: Evening): readonly MiddlePerson[] {
  const { world, visitor } = evening
  const everybody = Array.from({ length: world.profileCount }, (_, index) => profileId(index))
    .filter((profile) => profile !== visitor.profile && !world.isGone(profile))
    .map((profile) => ({ profile, pressed: pressedPlay(evening, profile) }))
    .sort((one, other) => one.pressed - other.pressed || one.profile - other.profile)
  const first = Math.max(0, Math.floor(everybody.length / 2) - 1)
  return everybody.slice(first, first + 2).map(({ profile, pressed }) => ({ person: personCard(evening, profile), pressed }))
}

function pressedPlay({ service: { log } }: Evening, profile: ProfileId): number {
  let pressed = 0
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) if (log.kindAt(event) === KIND.play) pressed++
  return pressed
}

/**
 * The night's exam: titles taken up since last night against titles that were not, as last night's members score them on
 * last night's histories. Which pairs are set, and which titles they are set against, are keyed draws, so that everybody's
 * exam is the same whatever the order of work.
 *
 * Three of four are any title, one is what somebody else took up: against any title alone, whatever stands on every page looks
 * like everybody's taste, and popularity feeds on itself. Source of the mixture: Yang et al. 2020, "Mixed negative sampling".
 */
import { profileId } from '../../contract/ids'
import { below } from '../../math/draws'
import type { Stream } from '../../math/random'
import { uniform } from '../../math/random'
import type { Interactions } from '../log/interactions'
import { historyOf } from '../log/interactions'
import type { HeldOut } from '../log/splits'
import type { PairTable } from './blendWeights'
import type { FittedModel } from './protocol'

/** Enough to fix three weights, little enough for a night: about so many people are scored once. */
const MOST_PAIRS = 400
const AGAINST_EACH = 4
/** Of these, how many are what others took up that night, so what certainly was on many pages. */
const OTHERS_CHOICES = 1
const TRIES = 8

export interface Exam {
  readonly members: readonly FittedModel[]
  /** By member: what one unit of its score counts as. */
  readonly scales: readonly number[]
  readonly before: Interactions
  readonly after: Interactions
  readonly heldOut: HeldOut
  readonly draws: Stream
}

export function examPairs(exam: Exam): PairTable {
  const { members, scales, before, heldOut, draws } = exam
  const share = MOST_PAIRS / Math.max(MOST_PAIRS, heldOut.count)
  const scores = members.map(() => new Float32Array(before.titleCount))
  const differences: number[] = []
  let scored = -1
  for (let pair = 0; pair < heldOut.count; pair++) {
    const profile = heldOut.profiles[pair]
    const title = heldOut.titles[pair]
    if (uniform(draws, profile, 0, title) > share) continue
    if (scored !== profile) {
      const history = historyOf(before, profileId(profile))
      for (let member = 0; member < members.length; member++) members[member].score(history, scores[member])
      scored = profile
    }
    for (let against = 0; against < AGAINST_EACH; against++) {
      const other = untouched(exam, { profile, title, against })
      if (other < 0) continue
      for (let member = 0; member < members.length; member++) {
        differences.push((scores[member][title] - scores[member][other]) / scales[member])
      }
    }
  }
  return { members: members.length, count: differences.length / members.length, differences: Float64Array.from(differences) }
}

/** A title that the profile has no record of, −1 where a few tries find none. */
function untouched(
  { draws, after, heldOut }: Exam,
  key: { readonly profile: number; readonly title: number; readonly against: number },
): number {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const place = { who: key.profile, slot: 1 + key.against * TRIES + attempt, index: key.title }
    const isOthers = key.against < OTHERS_CHOICES
    const other = isOthers ? heldOut.titles[below(draws, heldOut.count, place)] : below(draws, after.titleCount, place)
    if (!isTouched(after, key.profile, other)) return other
  }
  return -1
}

function isTouched(interactions: Interactions, profile: number, title: number): boolean {
  for (let cell = interactions.starts[profile]; cell < interactions.starts[profile + 1]; cell++) {
    if (interactions.titles[cell] === title) return true
  }
  return false
}

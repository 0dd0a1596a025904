/**
 * Next play guessed: how often did a title that somebody took up today stand among last night's model's first ten?
 *
 * Formula: held-out pairs (profile, title) with the title among the ten best scores of titles the profile had not taken up
 * ÷ pairs. Null where nobody took up anything new.
 * Source: recall@10 on a leave-out-the-future split, one pair a question. A company can measure it.
 *
 * Misleads: people mostly take up what last night's page put before them, so a model is favoured on its own page.
 */
import type { ProfileId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import type { HeldOut } from '../log/splits'

export const GUESSES = 10

/** Writes the model's first titles for a profile into `out`, best first, as of last night, and returns how many. */
export type FirstGuesses = (profile: ProfileId, out: Uint16Array) => number

export function nextPlayGuessed(heldOut: HeldOut, guesses: FirstGuesses): number | null {
  if (heldOut.count === 0) return null
  const first = new Uint16Array(GUESSES)
  let guessedFor = -1
  let count = 0
  let hits = 0
  for (let pair = 0; pair < heldOut.count; pair++) {
    if (heldOut.profiles[pair] !== guessedFor) {
      guessedFor = heldOut.profiles[pair]
      count = guesses(profileId(guessedFor), first)
    }
    const place = first.indexOf(heldOut.titles[pair])
    if (place >= 0 && place < count) hits++
  }
  return hits / heldOut.count
}

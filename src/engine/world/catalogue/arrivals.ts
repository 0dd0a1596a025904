/**
 * When titles enter the catalogue.
 *
 * Answers: which titles are there at the opening, and on which day does each of the others arrive? Formula: the knob's share of
 * the titles, those with the highest numbers, arrive in the order of their numbers, each on a Friday of the first year: the weeks are
 * drawn by lot. A number says nothing of a title, everything else about it is drawn as ever.
 * Source: set by us; Fridays are when services release.
 */
import { uniform } from '../../math/random'
import type { Dice } from '../streams'

const WEEKS = 52
const DAYS_A_WEEK = 7
/** Day 0 is a Monday. */
const FRIDAY = 4

/** Fills in the day by title: 0 at the opening. */
export function drawArrivals(dice: Dice, share: number, arrivesOn: Uint16Array): void {
  const first = arrivesOn.length - Math.round(share * arrivesOn.length)
  for (let title = first; title < arrivesOn.length; title++) {
    arrivesOn[title] = DAYS_A_WEEK * Math.floor(WEEKS * uniform(dice.arrival, title, 0, 0)) + FRIDAY
  }
  arrivesOn.subarray(first).sort()
}

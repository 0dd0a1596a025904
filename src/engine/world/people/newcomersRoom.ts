/**
 * How much room a world keeps behind those who are there at its opening.
 *
 * Answers: how many households, and people, may come while it runs? Of those who join by themselves as many as are to be expected until
 * the world's last day, in a very large world at least until its second year is over; and beside them those who are invited.
 * Formula: `joining` % of the opening's households a month, more with word of mouth, and a twentieth on top for luck.
 * Shapes: whole numbers. Misleads: once the room is used up nobody joins any more.
 */
import type { Scenario } from '../../../scenario/knobs'
import { LAST_DAY } from '../../../scenario/lastDay'

/** Kept for those who are invited: so many households, of so many people in all. */
export const SPARE_HOUSEHOLDS = 32
export const SPARE_VIEWERS = 64

const DAYS_A_MONTH = 30
const PERCENT = 100
const TWO_YEARS = 730
/** Up to here room is kept for all days: some 25 MB of memory. */
const MOST_FOR_ALL_DAYS = 15_000
const HEARD_OF = 0.4
const LUCK = 1.05
const FEWEST = 12
/** People a household: see the weights of sizes in `households.ts`. */
const MEAN_SIZE = 2.19

export interface NewcomersRoom {
  readonly households: number
  readonly viewers: number
}

export function roomForNewcomers({ joining, wordOfMouth }: Pick<Scenario, 'joining' | 'wordOfMouth'>, opening: number): NewcomersRoom {
  const aDay = (joining / PERCENT / DAYS_A_MONTH) * opening * (1 + Math.min(1, HEARD_OF * wordOfMouth))
  const expected = Math.min(aDay * LAST_DAY, Math.max(MOST_FOR_ALL_DAYS, aDay * TWO_YEARS))
  const households = expected > 0 ? Math.ceil(LUCK * expected) + FEWEST : 0
  return { households: households + SPARE_HOUSEHOLDS, viewers: Math.ceil(LUCK * MEAN_SIZE * households) + SPARE_VIEWERS }
}

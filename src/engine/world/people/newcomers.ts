/**
 * Households that hear of the service and join it.
 *
 * Answers: who is new this morning? Formula: μ = `joining` % of the opening's households ÷ 30 · (1 + `wordOfMouth` · s) come in the mean,
 * held between none and twice as many, s the mean satisfaction of all who use the service: that is what they tell others. ⌊μ + u⌋ come, u by
 * lot for the day. They take the next numbers, and who they are follows from these, as with the first people of the world.
 * Source: set by us, so that with the default churn as many come as leave for good. Shapes: whole households.
 * Misleads: whoever was invited before has taken a number, so that later newcomers are others than without; and none comes once
 * the room is used up that was kept for them (`newcomersRoom.ts`).
 */
import { dayOf } from '../../contract/ids'
import { uniform } from '../../math/random'
import type { Stage } from '../evening/sitting'
import { type AccountBook, enter, type SignUp, signUpHousehold } from './accounts'
import { sizeOf } from './households'
import { meanSatisfaction } from './moodsOf'
import { SPARE_HOUSEHOLDS, SPARE_VIEWERS } from './newcomersRoom'
import { moveIn } from './people'

const DAYS_A_MONTH = 30
const PERCENT = 100
const MOST_TOLD = 2

/** All who join on that morning move in and sign up. */
export function letJoin(stage: Stage, accounts: AccountBook, { sink, at }: SignUp): void {
  const { dice, scenario, catalogue, people } = stage
  const day = dayOf(at)
  for (let left = joiningOn(stage, day); left > 0; left--) {
    const size = sizeOf(dice, people.households.count)
    if (!hasRoomFor(stage, size)) return
    const household = moveIn(dice, people, { scenario, catalogue, day, likes: new Array<null>(size).fill(null) })
    enter(dice, accounts, { people, scenario, household })
    signUpHousehold(accounts, household, { sink, at })
  }
}

function joiningOn(stage: Stage, day: number): number {
  const { dice, scenario, people } = stage
  if (scenario.joining === 0) return 0
  const told = Math.min(MOST_TOLD, Math.max(0, 1 + scenario.wordOfMouth * meanSatisfaction(stage)))
  const mean = (scenario.joining / PERCENT / DAYS_A_MONTH) * people.households.visitor * told
  return Math.floor(mean + uniform(dice.joining, 0, day, 0))
}

/** What is kept for those who are invited stays theirs. */
function hasRoomFor({ people: { households, viewers } }: Stage, size: number): boolean {
  const { invited, count } = households
  const behindIt = households.plan.length - count - 1
  return behindIt >= SPARE_HOUSEHOLDS - invited.households && viewers.gone.length - viewers.count - size >= SPARE_VIEWERS - invited.viewers
}

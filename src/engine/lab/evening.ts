import type { Scenario } from '../../scenario/knobs'
import type { Day, Minute } from '../contract/ids'
import { firstMinuteOf, minute } from '../contract/ids'
import type { Service } from '../service/service'
import type { World } from '../world/world'
import type { Seat } from './snapshot'
import type { VisitorSeat } from './visitorSeat'

/** Nine in the evening, counted from six in the morning: when others' pages are looked at. */
export const USUAL_HOUR_AFTER = 900

/** Both sides of the wall and the visitor's seat, on one day: what the parts of the lab work on. */
export interface Evening {
  readonly scenario: Scenario
  readonly world: World
  readonly service: Service
  readonly visitor: VisitorSeat
  day: Day
}

/** The minute that a page opened now is built for: the visitor's own clock, others' usual hour. */
export function nowFor(evening: Evening, seat: Seat): Minute {
  const isVisitor = seat.profile === evening.visitor.profile
  return isVisitor ? evening.visitor.clock(evening.day) : minute(firstMinuteOf(evening.day) + USUAL_HOUR_AFTER)
}

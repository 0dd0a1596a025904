/**
 * A day of everybody's sittings in the order in which they begin, so that what one tells can be learned from before the next sits down.
 *
 * Each household's day is planned as the world plans it (`world/evening/plan.ts`); then all planned sittings are sorted by (minute, profile).
 * Columns, reused from day to day and grown where a day is fuller.
 */
import type { DayPlan } from '../../world/evening/plan'
import { createDayPlan, planDay } from '../../world/evening/plan'
import type { Stage } from '../../world/evening/sitting'
import { MEMBER } from '../../world/people/membership'

/** Room for the place of a sitting in one number with its minute: 2²⁴ sittings a day. */
const PLACES = 0x1000000

export class DayOfSittings {
  count = 0
  household = new Int32Array(0)
  viewer = new Int32Array(0)
  startsAt = new Int32Array(0)
  part = new Uint8Array(0)
  device = new Uint8Array(0)
  company = new Uint8Array(0)
  /** Places in the columns, the earliest first. */
  readonly order: number[] = []
  readonly #plan = createDayPlan()

  /** Plans the day of all households but the visitor's and those that have left. */
  plan(stage: Stage, day: number): void {
    const { households } = stage.people
    this.count = 0
    for (let household = 0; household < households.count; household++) {
      if (household === households.visitor || households.left[household] !== MEMBER) continue
      planDay(stage, this.#plan, { household, day })
      for (let i = 0; i < this.#plan.count; i++) this.#add(household, this.#plan.order[i])
    }
    this.#sort()
  }

  /** Puts one sitting into a plan as its only one. */
  putInto(plan: DayPlan, at: number): void {
    plan.count = 1
    plan.order[0] = 0
    plan.viewer[0] = this.viewer[at]
    plan.startsAt[0] = this.startsAt[at]
    plan.part[0] = this.part[at]
    plan.device[0] = this.device[at]
    plan.company[0] = this.company[at]
  }

  #add(household: number, planned: number): void {
    if (this.count === this.household.length) this.#grow()
    const at = this.count++
    this.household[at] = household
    this.viewer[at] = this.#plan.viewer[planned]
    this.startsAt[at] = this.#plan.startsAt[planned]
    this.part[at] = this.#plan.part[planned]
    this.device[at] = this.#plan.device[planned]
    this.company[at] = this.#plan.company[planned]
  }

  /** Households were taken in the order of their profiles, so the place breaks a tie of minutes by profile. */
  #sort(): void {
    const keys = Float64Array.from({ length: this.count }, (_, at) => this.startsAt[at] * PLACES + at).sort()
    this.order.length = this.count
    for (let i = 0; i < this.count; i++) this.order[i] = keys[i] % PLACES
  }

  #grow(): void {
    const capacity = Math.max(1024, 2 * this.count)
    const longer = <Column extends Int32Array | Uint8Array>(from: Column, to: Column): Column => {
      to.set(from)
      return to
    }
    this.household = longer(this.household, new Int32Array(capacity))
    this.viewer = longer(this.viewer, new Int32Array(capacity))
    this.startsAt = longer(this.startsAt, new Int32Array(capacity))
    this.part = longer(this.part, new Uint8Array(capacity))
    this.device = longer(this.device, new Uint8Array(capacity))
    this.company = longer(this.company, new Uint8Array(capacity))
  }
}

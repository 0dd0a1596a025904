/**
 * A world beside the lab's, drawn from the same scenario, in which a share of the households lives.
 *
 * Each order makes it live one day of these; what happened and what is left of it is the answer. It never learns: what the night taught
 * comes with the next order. Same order, same answer, to the last bit.
 */
import type { Scenario } from '../../../scenario/knobs'
import { day as dayAt, householdId, type ProfileId } from '../../contract/ids'
import { Branch } from '../../service/branch'
import { beginAt, endSharedDay, type Share, shareOfDay } from '../../world/sharedDays'
import { createWorld, type World } from '../../world/world'
import type { Answer, Order } from './order'

const HOUSEHOLDS_A_STEP = 24

export class Shard {
  readonly #world: World
  readonly #scenario: Scenario
  #branch: Branch
  #share: Share | null = null
  #epoch = -1
  /** The day that was lived last. */
  #lived = -1

  constructor(scenario: Scenario) {
    this.#scenario = scenario
    this.#world = createWorld(scenario)
    this.#branch = this.#openBranch()
  }

  /** Of all that the service knew of anybody, and had learned, nothing is left here; the next order has to say how things stand. */
  forget(): void {
    this.#branch = this.#openBranch()
    this.#share = null
  }

  /** How many titles of a profile something is known of here. */
  holdsOf(profile: ProfileId): number {
    return this.#branch.desk.histories.cells(profile).count
  }

  #openBranch(): Branch {
    const { catalogue, profileCount, profileRoom } = this.#world
    return new Branch({ catalogue, profileCount, profileRoom, scenario: this.#scenario })
  }

  /** Lives the share's day in small steps. Throws a RangeError where the order does not follow from the one before. */
  *live(order: Order): Generator<void, Answer> {
    const { epoch, day, lesson } = order
    const share = this.#wakeUp(order)
    this.#branch.learn(lesson)
    const { journal } = this.#world.backstage
    const written = journal.length
    const around = { storefront: this.#branch.desk, sink: this.#branch }
    for (let household: number = share.from; household < share.to; household++) {
      this.#world.liveHousehold(householdId(household), day, around)
      if (household % HOUSEHOLDS_A_STEP === HOUSEHOLDS_A_STEP - 1) yield
    }
    this.#lived = day
    const lived = shareOfDay(this.#world, share, { tally: this.#world.lived(day), written })
    return { epoch, day, lived, events: this.#branch.handOver() }
  }

  /** On the morning of the order's day; answers whose day it is. */
  #wakeUp({ epoch, day, standing, talk }: Order): Share {
    if (standing !== null) {
      this.#branch.handOver()
      this.#branch.know(standing.known)
      beginAt(this.#world, standing.world)
      this.#epoch = epoch
      this.#share = standing.share
      return standing.share
    }
    if (this.#share === null || talk === null || epoch !== this.#epoch || day !== this.#lived + 1) {
      throw new RangeError(`Expected \`day\` to be ${this.#lived + 1} of epoch ${this.#epoch}, got ${day} of epoch ${epoch}`)
    }
    endSharedDay(this.#world, dayAt(this.#lived), talk)
    this.#world.forgetSuperseded(day)
    return this.#share
  }
}

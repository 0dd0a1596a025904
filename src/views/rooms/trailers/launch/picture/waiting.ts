/** Those who have not come by yet: all around the poster, crowd by crowd, and closing up as others leave. Pure. */
import { between } from '../../../../art/seed'
import { around, depthAt, depthOf, type Layout } from './layout'
import type { Spot } from './posts'

/** They close up once they would by so many pixels. */
const CLOSE_UP = 0.5
/** Of the way around the poster, so much lies between two crowds. */
const APART = 0.008

export interface WaitingCrowds {
  /** From the middle of the picture: as far as anybody stands to a side, and up and down. */
  readonly edge: number
  readonly halfHeight: number
  readonly spots: ReadonlyMap<number, Spot>
}

export class Waiting {
  private readonly people: readonly number[]
  /** By profile: how far round they stand, and of those who wait the share that stands nearer to the poster. */
  private readonly turnOf: Float32Array
  private readonly shareOf: Float32Array
  private readonly x: Float32Array
  private readonly y: Float32Array
  /** By crowd, how far round its middle is. */
  private readonly turns = new Map<number, number>()
  /** Counts how often others have come to wait, fewer, or elsewhere: as long as it stands, they all stand still. */
  version = 0
  private count: number
  /** How far outwards they reach. */
  private deep = 0

  constructor(people: readonly number[], crowdOf: Uint8Array) {
    this.people = people
    this.count = people.length
    this.turnOf = new Float32Array(crowdOf.length)
    this.shareOf = new Float32Array(crowdOf.length)
    this.x = new Float32Array(crowdOf.length)
    this.y = new Float32Array(crowdOf.length)
    this.order(crowdOf)
  }

  /** One of them has come by. */
  leave(): void {
    this.count--
    this.version++
  }

  /** All of them wait again. */
  gather(): void {
    this.count = this.people.length
    this.version++
  }

  seat(layout: Layout): void {
    this.version++
    this.deep = depthOf(layout.waiting, this.count)
    for (const profile of this.people) {
      const { x, y } = around(layout, this.turnOf[profile], depthAt(layout.waiting, this.deep, this.shareOf[profile]))
      this.x[profile] = x
      this.y[profile] = y
    }
  }

  closeUp(layout: Layout): void {
    if (this.deep - depthOf(layout.waiting, this.count) > CLOSE_UP) this.seat(layout)
  }

  /** Writes where they stand among everybody's x and y. */
  stand(profile: number, position: Float32Array): void {
    position[2 * profile] = this.x[profile]
    position[2 * profile + 1] = this.y[profile]
  }

  /** How far they reach, and each crowd by its number with its middle. */
  crowds(layout: Layout): WaitingCrowds {
    const { waiting } = layout
    const spots = new Map([...this.turns].map(([crowd, turn]) => [crowd, around(layout, turn, this.deep * 0.5)]))
    return { edge: waiting.halfWidth + this.deep, halfHeight: waiting.halfHeight + this.deep, spots }
  }

  private order(crowdOf: Uint8Array): void {
    const order = [...this.people].sort((one, other) => crowdOf[one] - crowdOf[other] || one - other)
    const sizes = new Map<number, number>()
    for (const profile of order) sizes.set(crowdOf[profile], (sizes.get(crowdOf[profile]) ?? 0) + 1)
    const each = (1 - APART * sizes.size) / Math.max(1, order.length)
    let from = 0
    for (const [crowd, size] of sizes) {
      this.turns.set(crowd, from + (size * each) / 2)
      for (const [place, profile] of order.splice(0, size).entries()) {
        this.turnOf[profile] = from + (place + 0.5) * each
        this.shareOf[profile] = between(profile, 913, [0, 1])
      }
      from += size * each + APART
    }
  }
}

/**
 * The audience in the launch's picture: who stands before which trailer, and where everybody is at a moment while some walk. Pure:
 * time is handed in, in milliseconds, and the same moves give the same picture.
 */
import { between } from '../../../../art/seed'
import { crowding, type Layout, sunflower } from './layout'
import type { Spot } from './posts'
import { Waiting, type WaitingCrowds } from './waiting'

/** Of whoever has not been shown one. */
export const WAITING = 255

export interface Moves {
  readonly profiles: ArrayLike<number>
  readonly trailers: ArrayLike<number>
  /** 1 for a try: not what is expected to suit them best; null where nothing is expected. */
  readonly tries?: ArrayLike<number> | null
}

/** From one place to another. */
export const WALK_MS = 1100
/** Not all at once: each sets out a little later than another. */
const LATEST_MS = 320
/** So long after it arrived, a change is still seen. */
export const SEEN_MS = 700
/** How fast a crowd follows when it grows: of what is missing, so much a second. */
const SETTLING = 7

const NOWHERE: WaitingCrowds = { edge: 0, halfHeight: 0, spots: new Map() }

export class Audience {
  /** By profile: the trailer that they stand before; {@link WAITING} in the middle. */
  readonly at: Uint8Array
  /** Those who are in the audience. */
  readonly people: readonly number[]
  /** By profile: 1 where what they stand before is a try. */
  readonly tried: Uint8Array
  /** By trailer, who stands at which place of its crowd. */
  private places: number[][] = []
  private readonly placeOf: Int32Array
  private readonly waiting: Waiting
  private readonly fromX: Float32Array
  private readonly fromY: Float32Array
  private readonly setOut: Float64Array
  private readonly position: Float32Array
  private layout: Layout | null = null
  private centres: { x: number; y: number; across: number; down: number }[] = []
  private seenAt = 0
  /** By profile: 1 for whoever has been shown another trailer than before. */
  private readonly moved: Uint8Array
  private movedCount = 0
  private knowsTries = false
  /** Who last changed from one trailer to another, while that is seen. */
  private changing: number[] = []
  private lastMove = Number.NEGATIVE_INFINITY

  constructor(crowdOf: Uint8Array) {
    const count = crowdOf.length
    this.at = new Uint8Array(count).fill(WAITING)
    this.people = Array.from({ length: count }, (_, profile) => profile).filter((profile) => crowdOf[profile] !== WAITING)
    this.tried = new Uint8Array(count)
    this.placeOf = new Int32Array(count).fill(-1)
    this.moved = new Uint8Array(count)
    this.waiting = new Waiting(this.people, crowdOf)
    this.fromX = new Float32Array(count)
    this.fromY = new Float32Array(count)
    this.setOut = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
    this.position = new Float32Array(2 * count)
  }

  /** Puts everything where this layout has it, at once. */
  shape(layout: Layout): void {
    this.layout = layout
    this.places = layout.posts.map((_, trailer) => this.places[trailer] ?? [])
    this.settle()
  }

  /** Where each crowd stands around the poster before anybody has come by. */
  waitingCrowds(): WaitingCrowds {
    return this.layout === null ? NOWHERE : this.waiting.crowds(this.layout)
  }

  /** The middle of the crowd before each trailer, and how far it reaches to the sides and up and down. */
  crowdSpots(): readonly (Spot & { readonly reach: Spot })[] {
    return this.centres.map(({ x, y, across, down }, trailer) => {
      const root = Math.sqrt(this.places[trailer].length)
      return { x, y, reach: { x: across * root, y: down * root } }
    })
  }

  /** How many have been shown another trailer than before. */
  movedPeople(): number {
    return this.movedCount
  }

  /** How many stand before a trailer that is a try; null where nothing is expected of any, so that nothing is a try. */
  triedPeople(): number | null {
    if (!this.knowsTries) return null
    let tries = 0
    for (const profile of this.people) tries += this.tried[profile]
    return tries
  }

  /** How many stand before another trailer than the one that really suits them best. */
  wrongPeople(best: Uint8Array): number {
    return this.people.reduce((wrong, profile) => wrong + (isWrong(this.at[profile], best[profile]) ? 1 : 0), 0)
  }

  /** Who changes from one trailer to another just now: from where, and how far they are, 0 to 1; over 1 while the change is still seen. */
  changes(now: number): readonly { readonly profile: number; readonly from: Spot; readonly share: number }[] {
    this.changing = this.changing.filter((profile) => now - this.setOut[profile] < WALK_MS + SEEN_MS)
    return this.changing.map((profile) => ({
      profile,
      from: { x: this.fromX[profile], y: this.fromY[profile] },
      share: Math.max(0, (now - this.setOut[profile]) / WALK_MS),
    }))
  }

  /** How many stand before each trailer. */
  counts(): readonly number[] {
    return this.places.map(({ length }) => length)
  }

  /** Those before a trailer. */
  before(trailer: number): readonly number[] {
    return this.places[trailer] ?? []
  }

  /** Whoever is shown another trailer walks there from where they are. */
  show(moves: Moves, now: number): void {
    this.positions(now)
    this.take(moves, (profile, trailer) => this.send(profile, trailer, now))
  }

  /** Everybody back to the middle and then, at once, where they stand after these moves. */
  jump(all: readonly Moves[]): void {
    this.at.fill(WAITING)
    this.placeOf.fill(-1)
    this.places = this.places.map(() => [])
    this.tried.fill(0)
    this.moved.fill(0)
    this.movedCount = 0
    this.knowsTries = false
    this.changing = []
    this.waiting.gather()
    for (const moves of all) this.take(moves, (profile, trailer) => this.put(profile, trailer))
    this.settle()
  }

  /** Whether anybody walks, or a crowd still closes up. */
  isMoving(now: number): boolean {
    return now - this.lastMove < WALK_MS + LATEST_MS + 900
  }

  /** x and y of everybody, by profile; the same array each time. */
  positions(now: number): Float32Array {
    const { layout, position } = this
    if (layout === null) return position
    this.follow(layout, now)
    for (const profile of this.people) {
      const trailer = this.at[profile]
      if (trailer === WAITING) {
        this.waiting.stand(profile, position)
        continue
      }
      const place = sunflowers(this.placeOf[profile])
      const centre = this.centres[trailer]
      position[2 * profile] = centre.x + centre.across * place.x
      position[2 * profile + 1] = centre.y + centre.down * place.y
      if (now - this.setOut[profile] < WALK_MS) this.walk(profile, (now - this.setOut[profile]) / WALK_MS)
    }
    return position
  }

  /** Other than before, whoever waits does not stand as they stood. */
  get waits(): number {
    return this.waiting.version
  }

  /** From where they were towards where `position` has them, in a bow. */
  private walk(profile: number, done: number): void {
    const { position, fromX, fromY } = this
    const share = Math.max(0, done)
    const eased = share * share * (3 - 2 * share)
    const bow = Math.sin(Math.PI * share) * between(profile, 911, [-0.16, 0.16])
    const [dx, dy] = [position[2 * profile] - fromX[profile], position[2 * profile + 1] - fromY[profile]]
    position[2 * profile] = fromX[profile] + dx * eased - dy * bow
    position[2 * profile + 1] = fromY[profile] + dy * eased + dx * bow
  }

  private take({ profiles, trailers, tries = null }: Moves, move: (profile: number, trailer: number) => void): void {
    if (tries !== null) this.knowsTries = true
    for (let row = 0; row < profiles.length; row++) {
      this.tried[profiles[row]] = tries?.[row] ?? 0
      move(profiles[row], trailers[row])
    }
  }

  private send(profile: number, trailer: number, now: number): void {
    if (this.at[profile] === trailer) return
    const isChange = this.at[profile] !== WAITING
    this.depart(profile, now)
    this.put(profile, trailer)
    this.depart(profile, now + between(profile, 912, [0, LATEST_MS]))
    if (isChange && !this.changing.includes(profile)) this.changing.push(profile)
    this.lastMove = Math.max(this.lastMove, now)
  }

  /** From where they are now. */
  private depart(profile: number, now: number): void {
    this.fromX[profile] = this.position[2 * profile]
    this.fromY[profile] = this.position[2 * profile + 1]
    this.setOut[profile] = now
  }

  /** Takes the place at the rim of the new crowd; the gap in the old one is filled from its rim. */
  private put(profile: number, trailer: number): void {
    const old = this.at[profile]
    if (old === WAITING) this.waiting.leave()
    else {
      if (old !== trailer) {
        this.movedCount += 1 - this.moved[profile]
        this.moved[profile] = 1
      }
      const places = this.places[old]
      const last = places.pop()
      if (last !== undefined && last !== profile) {
        places[this.placeOf[profile]] = last
        this.depart(last, Math.max(this.setOut[last], this.seenAt))
        this.placeOf[last] = this.placeOf[profile]
      }
    }
    this.at[profile] = trailer
    this.placeOf[profile] = this.places[trailer].push(profile) - 1
  }

  /** Crowds move to where their size has them. */
  private follow(layout: Layout, now: number): void {
    const seconds = Math.min(0.2, Math.max(0, (now - this.seenAt) / 1000))
    this.seenAt = now
    const share = 1 - Math.exp(-SETTLING * seconds)
    this.places.forEach(({ length }, trailer) => {
      const goal = crowding(layout, trailer, length)
      const centre = this.centres[trailer]
      centre.x += (goal.x - centre.x) * share
      centre.y += (goal.y - centre.y) * share
      centre.across += (goal.across - centre.across) * share
      centre.down += (goal.down - centre.down) * share
    })
    this.waiting.closeUp(layout)
  }

  /** Whoever still walks is there. */
  arrive(): void {
    this.settle()
  }

  private settle(): void {
    const { layout } = this
    if (layout === null) return
    this.centres = this.places.map(({ length }, trailer) => ({ ...crowding(layout, trailer, length) }))
    this.setOut.fill(Number.NEGATIVE_INFINITY)
    this.waiting.seat(layout)
  }
}

/** Whoever waits, or for whom nothing is best, is not before a wrong one. */
export const isWrong = (shown: number, best: number): boolean => shown !== WAITING && best !== WAITING && shown !== best

const offsets: { readonly x: number; readonly y: number }[] = []

function sunflowers(place: number): { readonly x: number; readonly y: number } {
  for (let k = offsets.length; k <= place; k++) offsets.push(sunflower(k))
  return offsets[place]
}

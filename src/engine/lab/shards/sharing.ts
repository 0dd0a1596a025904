/**
 * Lives a lab's days together with shards: each lives its own households, the lab the rest, and the lab alone learns at night.
 *
 * Formula: of the n households of the opening and k shards, each shard lives as many as the lab, which lives whoever came since besides:
 * of these n and c others each (n + c) ÷ (k + 1), as far as the n go. Households feel each other only between two days (what is talked about, what is learned), their dice are
 * keyed by who they are, and the log puts a day in (minute, profile) order whoever emitted it: so it is the day that the lab would
 * have lived alone, to the last bit. A shard that is lost, or that cannot be waited for, has its households lived here instead; one that
 * joins has a share from the next day on. Where somebody's records are erased, all forget whatever they were told, and are told anew.
 * Misleads: until a share is taken in, its people stand as on that morning.
 */
import { type Day, day as dayAt, householdId } from '../../contract/ids'
import type { Storefront } from '../../contract/storefront'
import { knownOf, lessonOf } from '../../service/branch'
import { unpackInto } from '../../service/log/eventPack'
import { morningFor, profilesIn, type Share, takeIn, talkOfToday } from '../../world/sharedDays'
import type { Evening } from '../evening'
import { type DayProgress, EVENINGS_DONE, liveStretch, type Sharing } from '../evenings'
import type { Answer, Order } from './order'

const EVENTS_A_STEP = 4096

/** Somebody who lives a share. Whatever it is sent is copied on the way. */
export interface Helper {
  send(order: Order): void
  /** Comes true once it holds nothing of anybody, or is gone with all that it held. */
  forget(): Promise<void>
}

interface Seat {
  readonly helper: Helper
  lost: boolean
}

interface Part {
  readonly seat: Seat
  readonly share: Share
  answer: Answer | null
  isTaken: boolean
}

interface Epoch {
  readonly number: number
  readonly parts: readonly Part[]
  /** The day that follows, and what was told on the one before it. */
  next: Day | null
  talk: Int32Array | null
}

export class SharedDays implements Sharing {
  #seats: readonly Seat[]
  #epoch: Epoch | null = null
  #epochs = 0
  /** The day that is lived. */
  #today: Day | null = null
  /** Nobody is waited for. */
  #isAlone = false
  /** Somebody joined while the day was lived. */
  #isCutAnew = false
  #tell: () => void = () => undefined

  constructor(helpers: readonly Helper[]) {
    this.#seats = helpers.map((helper) => ({ helper, lost: false }))
  }

  /** How many still live a share. */
  get helpers(): number {
    return this.#seats.filter(({ lost }) => !lost).length
  }

  hear(from: Helper, answer: Answer): void {
    const part = this.#epoch?.parts.find(({ seat }) => seat.helper === from)
    if (part === undefined || part.seat.lost || answer.epoch !== this.#epoch?.number || answer.day !== this.#today) return
    part.answer = answer
    this.#tell()
  }

  /** Another, whose share it gets from the next day on: all are cut anew. */
  join(helper: Helper): void {
    this.#seats = [...this.#seats.filter(({ lost }) => !lost), { helper, lost: false }]
    this.#isCutAnew = true
    if (this.#today === null) this.#epoch = null
  }

  /** It does not answer any more, now or later. */
  lose(helper: Helper): void {
    for (const seat of this.#seats) if (seat.helper === helper) seat.lost = true
    this.#tell()
  }

  alone(): void {
    this.#isAlone = true
    if (this.#today === null) this.#epoch = null
    this.#tell()
  }

  /** Between two days. */
  async forget(): Promise<void> {
    this.#epoch = null
    await Promise.all(this.#seats.map(({ helper }) => helper.forget()))
  }

  *live(evening: Evening, storefront: Storefront): Generator<DayProgress, void> {
    const { day, world } = evening
    this.#isAlone = false
    this.#isCutAnew = false
    this.#today = day
    const epoch = this.#order(evening)
    this.#epoch = epoch
    let isWhole = false
    try {
      const { parts } = epoch
      for (const step of liveStretch(evening, storefront, { from: 0, to: parts[0]?.share.from ?? world.visitor.household })) {
        yield step
        for (const part of parts) yield* takeUp(part, evening)
      }
      for (const _step of liveStretch(evening, storefront, { from: world.visitor.household, to: world.householdCount }));
      for (const part of parts) yield* this.#finish(part, evening, storefront)
      epoch.next = dayAt(day + 1)
      epoch.talk = talkOfToday(world)
      isWhole = parts.every(({ seat, answer }) => answer !== null && !seat.lost)
    } finally {
      this.#epoch = isWhole && !this.#isAlone && !this.#isCutAnew ? epoch : null
      this.#today = null
    }
  }

  /** Sends everybody to work; those who are not sure to know how things stand are told. */
  #order(evening: Evening): Epoch {
    const { day, service } = evening
    const goesOn = this.#epoch?.next === day ? this.#epoch : null
    const epoch = goesOn ?? this.#begin(evening)
    const lesson = lessonOf(service)
    for (const part of epoch.parts) {
      part.answer = null
      part.isTaken = false
      const standing = goesOn === null ? standingFor(evening, part.share) : null
      part.seat.helper.send({ epoch: epoch.number, day, standing, talk: epoch.talk, lesson })
    }
    return epoch
  }

  /** Comes true when somebody is heard, or lost, or nobody is waited for any more. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = resolve
    })
  }

  #begin({ world }: Evening): Epoch {
    const seats = this.#seats.filter(({ lost }) => !lost)
    const opening = world.visitor.household
    const each = Math.min(opening / Math.max(1, seats.length), world.householdCount / (seats.length + 1))
    const cut = (shares: number) => householdId(Math.floor(opening - each * (seats.length - shares)))
    const parts = seats.map((seat, at) => ({ seat, share: { from: cut(at), to: cut(at + 1) }, answer: null, isTaken: false }))
    return { number: ++this.#epochs, parts, next: null, talk: null }
  }

  *#finish(part: Part, evening: Evening, storefront: Storefront): Generator<DayProgress, void> {
    while (part.answer === null && !part.seat.lost && !this.#isAlone) yield { ...EVENINGS_OVER, waits: this.#news() }
    if (part.answer !== null) yield* takeUp(part, evening)
    else for (const _step of liveStretch(evening, storefront, part.share)) yield EVENINGS_OVER
  }
}

const EVENINGS_OVER = { stage: 'evenings', done: EVENINGS_DONE } as const

const standingFor = ({ world, service }: Evening, share: Share): Order['standing'] => ({
  world: morningFor(world, share),
  known: knownOf(service, profilesIn(world, share)),
  share,
})

/** Takes in what a share's day came to, once, where it has come. */
function* takeUp(part: Part, { world, service, day }: Evening): Generator<DayProgress, void> {
  const { answer, isTaken, share } = part
  if (answer === null || isTaken) return
  part.isTaken = true
  takeIn(world, share, { lived: answer.lived, into: world.lived(day) })
  for (const _step of unpackInto(answer.events, service, EVENTS_A_STEP)) yield EVENINGS_OVER
}

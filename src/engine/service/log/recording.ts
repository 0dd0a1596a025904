/**
 * What may be recorded of whom: the switch "stop recording", in contrast to a mask, which keeps the record and hides it.
 *
 * From the moment a signal is stopped for a profile, its columns (`signals.ts`) are blanked before an event reaches the log, so nothing
 * later can bring them back; the day, and the order within it, stay. Artists and structures are joins with the catalogue and stand in no
 * column: there the join is refused for that profile, for older records too.
 *
 * Shapes: a bit a signal, a byte a profile. Nothing stopped costs one comparison an event.
 * Misleads: an hour that is not recorded reads as the first minute of the day; where recording was ever stopped, an event of just that minute
 * counts as one whose hour is not known (`isWithoutHour`).
 */
import type { EventRecord } from '../../contract/events'
import type { RefusedJoins } from '../../contract/history'
import { dayOf, firstMinuteOf, type ProfileId } from '../../contract/ids'
import { SIGNALS, type Signal } from '../../contract/signals'
import { emptyEvent } from './eventColumns'
import { type Mask, maskEvent } from './signals'

export interface RecordingState {
  /** By profile: bit i for signal i of SIGNALS. */
  readonly stopped: Uint8Array
  /** For whoever opens a profile from now on. */
  readonly forNewcomers: number
  /** The hour of somebody was not recorded at some time. */
  readonly hourless: boolean
  readonly atTheDoor: AskedAtTheDoor | null
}

/** What whoever comes is asked for. */
export interface AskedAtTheDoor {
  readonly signals: readonly Signal[]
  readonly forced: boolean
  readonly explained?: boolean
}

export interface RecordingChange {
  readonly signal: Signal
  readonly recorded: boolean
}

/** Who is recorded how from now on. */
export interface RecordingRule extends RecordingChange {
  readonly profiles: readonly ProfileId[]
  /** It holds for whoever comes later too. */
  readonly newcomers: boolean
}

const bitOf = (signal: Signal): number => 1 << SIGNALS.indexOf(signal)
const ARTISTS = bitOf('artists')
const STRUCTURES = bitOf('structures')
/** By bits: what is blanked. */
const MASKS: readonly Mask[] = Array.from({ length: 1 << SIGNALS.length }, (_, bits) => {
  return new Set(SIGNALS.filter((signal) => (bits & bitOf(signal)) !== 0))
})
/** By whether structures, and whether artists, are refused. */
const JOINS: readonly RefusedJoins[] = [0, 1, 2, 3].map((bits) => ({
  refuseArtists: (bits & 1) !== 0,
  refuseStructures: (bits & 2) !== 0,
}))

export class Recording {
  readonly #stopped: Uint8Array
  #forNewcomers = 0
  #hourless = false
  #atTheDoor: AskedAtTheDoor | null = null
  /** Something is stopped for somebody. */
  #any = false
  readonly #left: EventRecord = emptyEvent()

  constructor(profileRoom: number) {
    this.#stopped = new Uint8Array(profileRoom)
  }

  get bytes(): number {
    return this.#stopped.byteLength
  }

  /** What may be written down of an event: itself, or a copy that the next call overwrites. */
  of(event: Readonly<EventRecord>): Readonly<EventRecord> {
    if (!this.#any) return event
    const bits = this.#stopped[event.profile]
    if (bits === 0) return event
    Object.assign(this.#left, event)
    maskEvent(this.#left, MASKS[bits])
    return this.#left
  }

  isRecorded(profile: ProfileId, signal: Signal): boolean {
    return (this.#stopped[profile] & bitOf(signal)) === 0
  }

  /** Whether nothing at all is recorded any more of what the seven signals tell. */
  isSilent(profile: ProfileId): boolean {
    return this.#stopped[profile] === MASKS.length - 1
  }

  /** The joins with the catalogue that this profile refuses; null where it refuses none. */
  joinsRefused(profile: ProfileId): RefusedJoins | null {
    const bits = this.#stopped[profile]
    return (bits & (ARTISTS | STRUCTURES)) === 0 ? null : joinsOf(bits)
  }

  /** By profile, for a table of everybody; null where nobody refuses a join. To be read with {@link joinsOf}. */
  refusals(profileCount: number): Uint8Array | null {
    if (!this.#any) return null
    const bits = this.#stopped.slice(0, profileCount)
    return bits.some((one) => (one & (ARTISTS | STRUCTURES)) !== 0) ? bits : null
  }

  isWithoutHour({ at }: Readonly<EventRecord>): boolean {
    return this.#hourless && at === firstMinuteOf(dayOf(at))
  }

  /** From now on. */
  change(profiles: Iterable<ProfileId>, { signal, recorded }: RecordingChange): void {
    const bit = bitOf(signal)
    for (const profile of profiles) {
      this.#stopped[profile] = recorded ? this.#stopped[profile] & ~bit : this.#stopped[profile] | bit
    }
    this.#look()
  }

  /** The same for whoever opens a profile from now on; nobody is asked for that signal any more. */
  changeForNewcomers({ signal, recorded }: RecordingChange): void {
    const bit = bitOf(signal)
    this.#forNewcomers = recorded ? this.#forNewcomers & ~bit : this.#forNewcomers | bit
    this.#atTheDoor &&= askedWithout(this.#atTheDoor, signal)
  }

  get atTheDoor(): AskedAtTheDoor | null {
    return this.#atTheDoor
  }

  /** Whoever opens a profile from now on is asked, and their answer is what holds. */
  askAtTheDoor(asked: AskedAtTheDoor): void {
    for (const signal of asked.signals) this.changeForNewcomers({ signal, recorded: true })
    this.#atTheDoor = asked
  }

  /** Profiles were opened. */
  welcome(from: number, to: number): void {
    if (this.#forNewcomers === 0) return
    this.#stopped.fill(this.#forNewcomers, from, to)
    this.#look()
  }

  state(): RecordingState {
    return { stopped: this.#stopped.slice(), forNewcomers: this.#forNewcomers, hourless: this.#hourless, atTheDoor: this.#atTheDoor }
  }

  restore({ stopped, forNewcomers, hourless, atTheDoor }: RecordingState): void {
    this.#stopped.set(stopped.subarray(0, this.#stopped.length))
    this.#forNewcomers = forNewcomers
    this.#hourless = hourless
    this.#atTheDoor = atTheDoor
    this.#look()
  }

  #look(): void {
    this.#any = this.#stopped.some((bits) => bits !== 0)
    this.#hourless ||= this.#stopped.some((bits) => (bits & bitOf('when')) !== 0)
  }
}

/** Null where nothing is left to ask for. */
function askedWithout({ signals, ...how }: AskedAtTheDoor, signal: Signal): AskedAtTheDoor | null {
  const left = signals.filter((one) => one !== signal)
  return left.length === 0 ? null : { signals: left, ...how }
}

/** The joins that a profile's bits refuse. */
export const joinsOf = (bits: number): RefusedJoins => JOINS[((bits & ARTISTS) !== 0 ? 1 : 0) + ((bits & STRUCTURES) !== 0 ? 2 : 0)]

/**
 * Where an account is, as its own records say: `subscribe` carries the household's number and country, `profileAdded` the
 * household that a profile belongs to. 5 bytes a profile. −1 where nothing says.
 */
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'

const UNKNOWN = -1

export interface AccountState {
  readonly householdOf: Int32Array
  readonly countryOf: Int8Array
}

export class AccountCountries {
  private readonly householdOf: Int32Array
  private readonly countryOf: Int8Array

  constructor(profileCount: number) {
    this.householdOf = new Int32Array(profileCount).fill(UNKNOWN)
    // A household has at least one profile, so there are never more households than profiles.
    this.countryOf = new Int8Array(profileCount).fill(UNKNOWN)
  }

  static concerns(kind: number): boolean {
    return kind === KIND.subscribe || kind === KIND.profileAdded
  }

  get bytes(): number {
    return this.householdOf.byteLength + this.countryOf.byteLength
  }

  apply(event: Readonly<EventRecord>): void {
    if (event.kind === KIND.subscribe) {
      this.countryOf[event.amount] = event.share
      this.householdOf[event.profile] = event.amount
    } else if (event.kind === KIND.profileAdded) {
      this.householdOf[event.profile] = event.amount
    }
  }

  of(profile: number): number {
    const household = this.householdOf[profile]
    return household === UNKNOWN ? UNKNOWN : this.countryOf[household]
  }

  state(): AccountState {
    return { householdOf: this.householdOf.slice(), countryOf: this.countryOf.slice() }
  }

  restore({ householdOf, countryOf }: AccountState): void {
    this.householdOf.set(householdOf)
    this.countryOf.set(countryOf)
  }

  clear(): void {
    this.householdOf.fill(UNKNOWN)
    this.countryOf.fill(UNKNOWN)
  }
}

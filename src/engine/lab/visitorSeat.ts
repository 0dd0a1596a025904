/** Where the visitor sits, and what time it is for them: their clock is their own. What they do stands in `visitor.ts`. */
import type { EventSink } from '../contract/events'
import type { Day, HouseholdId, Minute, ProfileId, TitleId } from '../contract/ids'
import { firstMinuteOf, minute } from '../contract/ids'
import type { Country, Device, Language } from '../contract/vocabulary'

/** Half past eight, counted from six in the morning. */
const EVENING_STARTS_AFTER = 870

/** Where the visitor said that the account is opened, and the language that goes with it. */
interface Place {
  readonly country: Country
  readonly language: Language
}

export interface VisitorState {
  readonly joined: boolean
  readonly place: Place | null
  readonly clock: Minute
  readonly search: OpenSearch | null
}

/** A sitting that a search began: what was opened may still be played. */
interface OpenSearch {
  readonly title: TitleId
  readonly device: Device
  readonly since: Minute
}

export class VisitorSeat {
  readonly profile: ProfileId
  readonly household: HouseholdId
  readonly sink: EventSink
  joined = false
  /** Null before they joined. */
  place: Place | null = null
  /** When they did something last. */
  lastAt = minute(0)
  openSearch: OpenSearch | null = null

  constructor(options: { readonly profile: ProfileId; readonly household: HouseholdId; readonly sink: EventSink }) {
    this.profile = options.profile
    this.household = options.household
    this.sink = options.sink
  }

  /** The visitor's time of day: never before this evening. */
  clock(today: Day): Minute {
    const evening = firstMinuteOf(today) + EVENING_STARTS_AFTER
    return minute(Math.max(this.lastAt, evening))
  }

  state(): VisitorState {
    return { joined: this.joined, place: this.place, clock: this.lastAt, search: this.openSearch }
  }

  restore({ joined, place, clock, search }: VisitorState): void {
    this.joined = joined
    this.place = place
    this.lastAt = clock
    this.openSearch = search
  }
}

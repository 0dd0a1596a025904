/**
 * What the visitor does, as the events that anybody's evening would leave in the log: same kinds, same columns.
 *
 * The visitor's clock is their own: watching moves it, the simulated world waits. Each evening of theirs begins at half past
 * eight at the earliest. Nothing here knows more of the visitor than what they pressed.
 */
import type { PublicTitle } from '../contract/catalogue'
import type { EventKind, EventRecord, EventSink } from '../contract/events'
import { KIND, NOTHING } from '../contract/events'
import type { Day, HouseholdId, Minute, ProfileId, TitleId } from '../contract/ids'
import { firstMinuteOf, minute, NO_TITLE, NO_TRAILER } from '../contract/ids'
import type { TrailerChoice } from '../contract/storefront'
import { COUNTRIES, type Country, DEVICES, type Device, LANGUAGES, type Language, TRAILER_SECONDS } from '../contract/vocabulary'

/** Half past eight, counted from six in the morning. */
const EVENING_STARTS_AFTER = 870
const SECONDS_A_MINUTE = 60

/** Where a title stands on the visitor's page; null: found by search. */
export interface FoundAt {
  readonly row: number
  readonly column: number
}

export interface Watching {
  readonly title: PublicTitle
  /** How long they stay. */
  readonly minutes: number
  readonly device: Device
  readonly found: FoundAt | null
  readonly trailer: TrailerChoice
  /** How far they were: 0-based episode, minute within it; `resumed` where it is in progress. */
  readonly from: { readonly episode: number; readonly minute: number; readonly resumed: boolean }
  readonly tilesOnPage: number
}

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

export interface Searching {
  /** What was opened from the search; null for nothing. */
  readonly title: TitleId | null
  readonly device: Device
  readonly tilesOnPage: number
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
  joined = false
  /** Null before they joined. */
  place: Place | null = null
  #clock = minute(0)
  #search: OpenSearch | null = null
  readonly #sink: EventSink

  constructor(options: { readonly profile: ProfileId; readonly household: HouseholdId; readonly sink: EventSink }) {
    this.profile = options.profile
    this.household = options.household
    this.#sink = options.sink
  }

  /** The visitor's time of day: never before this evening. */
  clock(today: Day): Minute {
    const evening = firstMinuteOf(today) + EVENING_STARTS_AFTER
    return minute(Math.max(this.#clock, evening))
  }

  state(): VisitorState {
    return { joined: this.joined, place: this.place, clock: this.#clock, search: this.#search }
  }

  restore({ joined, place, clock, search }: VisitorState): void {
    this.joined = joined
    this.place = place
    this.#clock = clock
    this.#search = search
  }

  join(today: Day, picks: readonly TitleId[], place: { readonly country: Country; readonly device: Device }): void {
    const language = place.country === 'GB' || place.country === 'US' ? 'en' : 'fr'
    this.#clock = this.clock(today)
    this.joined = true
    this.place = { country: place.country, language }
    this.#emit('subscribe', {
      amount: this.household,
      share: COUNTRIES.indexOf(place.country),
      row: LANGUAGES.indexOf(language),
      column: 0,
    })
    this.#emit('profileAdded', { amount: this.household })
    for (const title of picks) this.#emit('rating', { title, amount: 1, device: DEVICES.indexOf(place.device) })
  }

  rate(today: Day, title: TitleId, thumb: 1 | -1): void {
    this.#clock = this.clock(today)
    this.#emit('rating', { title, amount: thumb })
  }

  list(today: Day, title: TitleId, on: boolean): void {
    this.#clock = this.clock(today)
    this.#emit('list', { title, amount: on ? 1 : -1 })
  }

  /** True where the title was just opened from a search on that device, and may be played from there. */
  hasFound(today: Day, title: TitleId, device: Device): boolean {
    const open = this.#search
    return open !== null && open.title === title && open.device === device && this.clock(today) === this.#clock
  }

  /** The page, a minute at the search box, and what is opened from it; the sitting stays open for what is done with that. */
  search(today: Day, { title, device, tilesOnPage }: Searching): void {
    const since = this.#sitDown(today, device, tilesOnPage)
    this.#emit('search', { title: title ?? NO_TITLE, device: DEVICES.indexOf(device), amount: SECONDS_A_MINUTE })
    this.#pass(1)
    this.#search = { title: title ?? NO_TITLE, device, since }
    if (title === null) this.#getUp()
  }

  /** One sitting: the page, the tile or the search, the trailer, the watching, the leaving. */
  watch(today: Day, watching: Watching): void {
    const searched = this.hasFound(today, watching.title.id, watching.device)
    const since = this.#search !== null && searched ? this.#search.since : this.#sitDown(today, watching.device, watching.tilesOnPage)
    const device = DEVICES.indexOf(watching.device)
    if (!searched) this.#find(watching, device)
    this.#stay(searched ? { ...watching, found: null } : watching, device)
    this.#search = null
    this.#emit('sittingEnd', { device, amount: this.#clock - since })
  }

  /** Begins a sitting, and ends the one that a search left open. */
  #sitDown(today: Day, on: Device, tilesOnPage: number): Minute {
    this.#getUp()
    this.#clock = this.clock(today)
    const device = DEVICES.indexOf(on)
    this.#emit('sittingStart', { device })
    this.#emit('pageShown', { device, amount: this.#clock, share: tilesOnPage })
    return this.#clock
  }

  #getUp(): void {
    const open = this.#search
    this.#search = null
    if (open !== null) this.#emit('sittingEnd', { device: DEVICES.indexOf(open.device), amount: this.#clock - open.since })
  }

  #find({ title, found, trailer }: Watching, device: number): void {
    if (found === null) {
      this.#emit('search', { title: title.id, device, amount: SECONDS_A_MINUTE })
      return
    }
    const seen = { title: title.id, device, ...found, trailer: trailer.trailer, share: trailer.probability }
    this.#emit('looked', { ...seen, amount: TRAILER_SECONDS })
    this.#emit('trailerStart', seen)
    this.#emit('trailerStop', { ...seen, amount: TRAILER_SECONDS, share: 1 })
  }

  #stay({ title, minutes, from, found, trailer }: Watching, device: number): void {
    const whole = title.episodes * title.minutesAnEpisode
    const place = { title: title.id, device, row: found?.row ?? NOTHING, column: found?.column ?? NOTHING }
    const before = from.episode * title.minutesAnEpisode + from.minute
    if (from.resumed) this.#emit('resume', { ...place, episode: from.episode, amount: from.minute, share: before / whole })
    else this.#emit('play', { ...place, episode: from.episode, trailer: found === null ? NO_TRAILER : trailer.trailer })
    const stay = Math.min(minutes, whole - before)
    const end = before + stay
    for (let episode = from.episode; (episode + 1) * title.minutesAnEpisode <= end; episode++) {
      const episodeEndsAt = (episode + 1) * title.minutesAnEpisode
      const startedAt = Math.max(before, episode * title.minutesAnEpisode)
      this.#pass(episodeEndsAt - startedAt)
      this.#emit('episodeEnd', { title: title.id, device, episode, amount: episodeEndsAt - startedAt, share: episodeEndsAt / whole })
    }
    this.#pass(Math.min(stay, end % title.minutesAnEpisode))
    const episode = Math.min(title.episodes - 1, Math.floor(end / title.minutesAnEpisode))
    this.#emit('stop', { title: title.id, device, episode, amount: stay, share: end / whole })
  }

  #pass(minutes: number): void {
    this.#clock = minute(this.#clock + Math.round(minutes))
  }

  #emit(kind: EventKind, columns: Partial<Omit<EventRecord, 'kind' | 'profile' | 'at'>>): void {
    const nothing = {
      title: NO_TITLE,
      trailer: NO_TRAILER,
      device: NOTHING,
      row: NOTHING,
      column: NOTHING,
      episode: 0,
      amount: 0,
      share: 0,
    }
    this.#sink.emit({ ...nothing, ...columns, kind: KIND[kind], profile: this.profile, at: this.#clock })
  }
}

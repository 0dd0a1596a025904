/**
 * What the visitor does, as the events that anybody's evening would leave in the log: same kinds, same columns.
 *
 * The visitor's clock is their own: watching moves it, the simulated world waits. Each evening of theirs begins at half past
 * eight at the earliest. Nothing here knows more of the visitor than what they pressed.
 */
import type { PublicTitle } from '../contract/catalogue'
import type { EventKind, EventRecord } from '../contract/events'
import { KIND, NOTHING } from '../contract/events'
import type { Day, Minute, TitleId } from '../contract/ids'
import { minute, NO_TITLE, NO_TRAILER } from '../contract/ids'
import type { TrailerChoice } from '../contract/storefront'
import { COUNTRIES, type Country, DEVICES, type Device, LANGUAGES, TRAILER_SECONDS } from '../contract/vocabulary'
import type { VisitorSeat } from './visitorSeat'

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

export interface Searching {
  /** What was opened from the search; null for nothing. */
  readonly title: TitleId | null
  readonly device: Device
  readonly tilesOnPage: number
}

export class Visitor {
  readonly #seat: VisitorSeat

  constructor(seat: VisitorSeat) {
    this.#seat = seat
  }

  join(today: Day, picks: readonly TitleId[], place: { readonly country: Country; readonly device: Device }): void {
    const language = place.country === 'GB' || place.country === 'US' ? 'en' : 'fr'
    this.#seat.lastAt = this.#seat.clock(today)
    this.#seat.joined = true
    this.#seat.place = { country: place.country, language }
    this.#emit('subscribe', {
      amount: this.#seat.household,
      share: COUNTRIES.indexOf(place.country),
      row: LANGUAGES.indexOf(language),
      column: 0,
    })
    this.#emit('profileAdded', { amount: this.#seat.household })
    for (const title of picks) this.#emit('rating', { title, amount: 1, device: DEVICES.indexOf(place.device) })
  }

  rate(today: Day, title: TitleId, thumb: 1 | -1): void {
    this.#seat.lastAt = this.#seat.clock(today)
    this.#emit('rating', { title, amount: thumb })
  }

  list(today: Day, title: TitleId, on: boolean): void {
    this.#seat.lastAt = this.#seat.clock(today)
    this.#emit('list', { title, amount: on ? 1 : -1 })
  }

  /** True where the title was just opened from a search on that device, and may be played from there. */
  #hasFound(today: Day, title: TitleId, device: Device): boolean {
    const open = this.#seat.openSearch
    return open !== null && open.title === title && open.device === device && this.#seat.clock(today) === this.#seat.lastAt
  }

  /** The page, a minute at the search box, and what is opened from it; the sitting stays open for what is done with that. */
  search(today: Day, { title, device, tilesOnPage }: Searching): void {
    const since = this.#sitDown(today, device, tilesOnPage)
    this.#emit('search', { title: title ?? NO_TITLE, device: DEVICES.indexOf(device), amount: SECONDS_A_MINUTE })
    this.#pass(1)
    this.#seat.openSearch = { title: title ?? NO_TITLE, device, since }
    if (title === null) this.#getUp()
  }

  /** One sitting: the page, the tile or the search, the trailer, the watching, the leaving. */
  watch(today: Day, watching: Watching): void {
    const searched = this.#hasFound(today, watching.title.id, watching.device)
    const since =
      this.#seat.openSearch !== null && searched ? this.#seat.openSearch.since : this.#sitDown(today, watching.device, watching.tilesOnPage)
    const device = DEVICES.indexOf(watching.device)
    if (!searched) this.#find(watching, device)
    this.#stay(searched ? { ...watching, found: null } : watching, device)
    this.#seat.openSearch = null
    this.#emit('sittingEnd', { device, amount: this.#seat.lastAt - since })
  }

  /** Begins a sitting, and ends the one that a search left open. */
  #sitDown(today: Day, on: Device, tilesOnPage: number): Minute {
    this.#getUp()
    this.#seat.lastAt = this.#seat.clock(today)
    const device = DEVICES.indexOf(on)
    this.#emit('sittingStart', { device })
    this.#emit('pageShown', { device, amount: this.#seat.lastAt, share: tilesOnPage })
    return this.#seat.lastAt
  }

  #getUp(): void {
    const open = this.#seat.openSearch
    this.#seat.openSearch = null
    if (open !== null) this.#emit('sittingEnd', { device: DEVICES.indexOf(open.device), amount: this.#seat.lastAt - open.since })
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
    this.#seat.lastAt = minute(this.#seat.lastAt + Math.round(minutes))
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
    this.#seat.sink.emit({ ...nothing, ...columns, kind: KIND[kind], profile: this.#seat.profile, at: this.#seat.lastAt })
  }
}

/**
 * What a service records of trailers shown by lot: the log that campaigns are planned on.
 *
 * Answers: who was shown which trailer of what when, was it pressed, was it finished; and how many sat down on each day in each country?
 * Shapes: columns, row i of each belongs together; sittings: days × countries, row-major.
 * Misleads where trailers were not shown by lot: here they were, so that a share is a share and nobody's choice.
 */
import { COUNTRY_COUNT } from '../../contract/publicEvents'

export interface ShownRecord {
  readonly profile: number
  readonly day: number
  /** Part of the day: morning, afternoon, evening, night. */
  readonly part: number
  readonly title: number
  readonly trailer: number
  readonly pressed: boolean
  readonly finished: boolean
}

interface ContactLogOptions {
  readonly days: number
  /** By profile: index into COUNTRIES, as said at signing up. */
  readonly countries: Uint8Array
  /** Records that there may be. */
  readonly room: number
}

export class ContactLog {
  count = 0
  readonly days: number
  readonly countries: Uint8Array
  /** Profiles by country. */
  readonly people: Int32Array
  readonly sittings: Int32Array
  readonly profile: Int32Array
  readonly day: Uint16Array
  readonly part: Uint8Array
  readonly title: Uint16Array
  readonly trailer: Uint8Array
  readonly pressed: Uint8Array
  readonly finished: Uint8Array

  constructor({ days, countries, room }: ContactLogOptions) {
    this.days = days
    this.countries = countries
    this.people = new Int32Array(COUNTRY_COUNT)
    for (const country of countries) this.people[country]++
    this.sittings = new Int32Array(days * COUNTRY_COUNT)
    this.profile = new Int32Array(room)
    this.day = new Uint16Array(room)
    this.part = new Uint8Array(room)
    this.title = new Uint16Array(room)
    this.trailer = new Uint8Array(room)
    this.pressed = new Uint8Array(room)
    this.finished = new Uint8Array(room)
  }

  sat(profile: number, day: number): void {
    this.sittings[day * COUNTRY_COUNT + this.countries[profile]]++
  }

  add({ profile, day, part, title, trailer, pressed, finished }: ShownRecord): void {
    const at = this.count++
    this.profile[at] = profile
    this.day[at] = day
    this.part[at] = part
    this.title[at] = title
    this.trailer[at] = trailer
    this.pressed[at] = pressed ? 1 : 0
    this.finished[at] = finished ? 1 : 0
  }
}

/**
 * A day's measures, counted as the events come in.
 *
 * Formula: see `ratios.ts` for the shares, `math/inequality.ts` for the spread over the catalogue (hours of the last 28 days for
 * the effective catalogue size, plays of the last 28 days for Gini), `homeVersion.ts` for the overlap.
 * A play begins with `play` or `resume` and is counted at the `stop` that shows two minutes watched. Hours: the minutes of all
 * stops ÷ 60.
 * The spread is over the titles that have arrived. Members: `memberCount.ts`.
 * Shapes: a few bytes a profile for the sitting that is open; the events of one profile come in order.
 *
 * Misleads: somebody asleep before the running programme counts as watching; who watches is the profile, not the person.
 */
import type { EventRecord } from '../../contract/events'
import { KIND, NOTHING } from '../../contract/events'
import type { Day } from '../../contract/ids'
import { effectiveCatalogueSize, gini } from '../../math/inequality'
import { BLANK } from '../log/signals'
import { QUALITY_PLAY_MINUTES } from '../trailers/reward'
import type { RecordedMeasures } from './measures'
import { MemberCount, type MemberMeasures, type MemberState, type TenureMonth } from './memberCount'
import { eveningsFound, finishedShare, isFinished, searchShare, takeRate } from './ratios'
import type { TrailingState } from './trailingTotals'
import { TrailingTotals } from './trailingTotals'

const MINUTES_AN_HOUR = 60
/** Where an open play came from; `none` also once it has been counted. */
const ORIGIN = { none: 0, page: 1, search: 2 } as const

interface Counts {
  events: number
  sittings: number
  sittingsFound: number
  plays: number
  playsFromPage: number
  playsFromSearch: number
  /** Plays begun, not resumed: what was chosen anew. */
  playsBegun: number
  finished: number
  tilesLooked: number
  minutes: number
}

export interface DayMetricsState {
  readonly hours: TrailingState
  readonly plays: TrailingState
  /** Of the day that has begun: at the opening, accounts. */
  readonly counts: Readonly<Counts>
  readonly members: MemberState
}

interface MetricsOf {
  readonly profileCount: number
  /** By title: the day on which it entered the catalogue. */
  readonly releasedOn: readonly Day[]
}

interface DayEnd {
  readonly day: Day
  /** Of the pages that stood at its end; null where unknown. */
  readonly overlap: number | null
}

export class DayMetrics {
  readonly #origin: Uint8Array
  readonly #watchedMinutes: Float64Array
  readonly #found: Uint8Array
  readonly #begun: Uint8Array
  readonly #hours: TrailingTotals
  readonly #plays: TrailingTotals
  readonly #members: MemberCount
  readonly #releasedOn: readonly Day[]
  #counts = noCounts()

  constructor({ profileCount, releasedOn }: MetricsOf) {
    this.#origin = new Uint8Array(profileCount)
    this.#watchedMinutes = new Float64Array(profileCount)
    this.#found = new Uint8Array(profileCount)
    this.#begun = new Uint8Array(profileCount)
    this.#hours = new TrailingTotals(releasedOn.length)
    this.#plays = new TrailingTotals(releasedOn.length)
    this.#members = new MemberCount(profileCount)
    this.#releasedOn = releasedOn
  }

  apply(event: Readonly<EventRecord>): void {
    this.#counts.events++
    this.#members.apply(event)
    switch (event.kind) {
      case KIND.sittingStart:
        this.#counts.sittings++
        this.#found[event.profile] = 0
        this.#origin[event.profile] = ORIGIN.none
        break
      case KIND.looked:
        this.#counts.tilesLooked++
        break
      case KIND.play:
        this.#begin(event)
        break
      case KIND.resume:
        // After a pause the play goes on: it came from where it came from.
        if (event.row !== NOTHING || this.#origin[event.profile] === ORIGIN.none) this.#begin(event)
        break
      case KIND.stop:
        this.#stop(event)
        break
    }
  }

  /** Who is a member now, and who came and went today so far. */
  get members(): MemberMeasures {
    return this.#members.today
  }

  /** Hours watched of each title in the last 28 days. */
  hoursByTitle(): Float64Array {
    return this.#hours.totals()
  }

  /** Who left after how long, as of the morning of a day. */
  tenure(today: Day): readonly TenureMonth[] {
    return this.#members.byTenure(today)
  }

  /** Closes the day; the next event belongs to the next. */
  finish({ day, overlap }: DayEnd): RecordedMeasures {
    const counts = this.#counts
    const there = (totals: Float64Array): Float64Array => totals.filter((_, title) => this.#releasedOn[title] <= day)
    const measures: RecordedMeasures = {
      events: counts.events,
      sittings: counts.sittings,
      plays: counts.plays,
      tilesLooked: counts.tilesLooked,
      takeRate: takeRate(counts),
      eveningsFound: eveningsFound(counts),
      searchShare: searchShare(counts),
      hours: counts.minutes / MINUTES_AN_HOUR,
      finishedShare: finishedShare(counts),
      effectiveCatalogueSize: effectiveCatalogueSize(there(this.#hours.totals())),
      gini: gini(there(this.#plays.totals())),
      overlap,
      ...this.#members.today,
    }
    this.#members.nextDay()
    this.#counts = noCounts()
    this.#hours.nextDay()
    this.#plays.nextDay()
    return measures
  }

  /** What outlives a day. Taken between two days. */
  state(): DayMetricsState {
    return { hours: this.#hours.state(), plays: this.#plays.state(), counts: { ...this.#counts }, members: this.#members.state() }
  }

  restore({ hours, plays, counts, members }: DayMetricsState): void {
    this.#hours.restore(hours)
    this.#plays.restore(plays)
    this.#counts = { ...counts }
    this.#members.restore(members)
    this.#origin.fill(ORIGIN.none)
  }

  #begin({ kind, profile, row }: Readonly<EventRecord>): void {
    this.#begun[profile] = kind === KIND.play ? 1 : 0
    this.#origin[profile] = row === NOTHING ? ORIGIN.search : ORIGIN.page
    this.#watchedMinutes[profile] = 0
  }

  #stop({ profile, title, amount, share }: Readonly<EventRecord>): void {
    const minutes = Math.max(0, amount)
    this.#counts.minutes += minutes
    this.#hours.add(title, minutes / MINUTES_AN_HOUR)
    // Where minutes are not recorded, pressing play is what can be known of a play.
    this.#watchedMinutes[profile] += amount === BLANK ? QUALITY_PLAY_MINUTES : minutes
    const origin = this.#origin[profile]
    if (origin === ORIGIN.none || this.#watchedMinutes[profile] < QUALITY_PLAY_MINUTES) return
    this.#origin[profile] = ORIGIN.none
    this.#count(profile, origin)
    this.#plays.add(title, 1)
    if (isFinished(share)) this.#counts.finished++
  }

  #count(profile: number, origin: number): void {
    const counts = this.#counts
    counts.plays++
    counts.playsBegun += this.#begun[profile]
    if (origin === ORIGIN.search) {
      counts.playsFromSearch += this.#begun[profile]
      return
    }
    counts.playsFromPage++
    if (this.#found[profile] === 0) counts.sittingsFound++
    this.#found[profile] = 1
  }
}

const noCounts = (): Counts => ({
  events: 0,
  sittings: 0,
  sittingsFound: 0,
  plays: 0,
  playsFromPage: 0,
  playsFromSearch: 0,
  playsBegun: 0,
  finished: 0,
  tilesLooked: 0,
  minutes: 0,
})

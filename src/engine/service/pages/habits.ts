/**
 * When and on what is which genre watched? Counts of plays by daypart and by device, and how far each genre stands above or
 * below its usual share there. This is how the signals "when" and "device" act on a page.
 *
 * Formula: lift(g | d) = (n_dg + κ·s_g) / (n_d + κ) / s_g, with n_dg plays of genre g in daypart (or on device) d, s_g the
 * genre's share of all plays and κ = 50 plays of caution, set by us; kept within ½ to 2. 1: as always.
 * Shapes: dayparts × genres and devices × genres, row-major. A title of k genres counts 1/k in each.
 * Source of the expectation that there is something to learn: Netflix 2016 on habits (comedy at 6 h × 1.34, thriller at 21 h ×
 * 1.27), Basilico 2014 (time and device among the data).
 *
 * Misleads: it is everybody's habit, not this person's; and a row shown high in the evening is played more in the evening.
 */

import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import type { Minute } from '../../contract/ids'
import { hourOf } from '../../contract/ids'
import { DEVICES, GENRES } from '../../contract/vocabulary'
import type { CatalogueIndex } from './catalogueIndex'

/** First hour of each daypart: night, morning, midday, afternoon, evening, late. */
const DAYPARTS = [0, 6, 11, 14, 18, 22] as const
const CAUTION_PLAYS = 50
const LEAST = 0.5
const MOST = 2
const ALL = GENRES.length

export interface GenreLifts {
  /** Dayparts × genres. */
  readonly byDaypart: Float32Array
  /** Devices × genres. */
  readonly byDevice: Float32Array
}

export interface HabitSignals {
  /** False where the hour is hidden or not recorded: all lifts by daypart are 1. */
  readonly when: boolean
  readonly device: boolean
}

/** Everything that is counted; plain columns, so that a checkpoint may hold it. */
export interface HabitCounts {
  readonly byDaypart: Float64Array
  readonly byDevice: Float64Array
}

export function daypartOf(at: Minute): number {
  const hour = hourOf(at)
  let part = DAYPARTS.length - 1
  while (DAYPARTS[part] > hour) part--
  return part
}

export const noLifts = (): GenreLifts => ({
  byDaypart: new Float32Array(DAYPARTS.length * ALL).fill(1),
  byDevice: new Float32Array(DEVICES.length * ALL).fill(1),
})

export class GenreHabits {
  readonly #index: CatalogueIndex
  #byDaypart = new Float64Array(DAYPARTS.length * ALL)
  #byDevice = new Float64Array(DEVICES.length * ALL)

  constructor(index: CatalogueIndex) {
    this.#index = index
  }

  /** Counts a play or a resumed play; other kinds say nothing about habits. */
  apply(event: Readonly<EventRecord>, hourKnown = true): void {
    if (event.kind !== KIND.play && event.kind !== KIND.resume) return
    const { genreStarts, genres, genreShare, titleCount } = this.#index
    if (event.title >= titleCount) return
    const part = daypartOf(event.at) * ALL
    for (let i = genreStarts[event.title]; i < genreStarts[event.title + 1]; i++) {
      if (hourKnown) this.#byDaypart[part + genres[i]] += genreShare[event.title]
      if (event.device < DEVICES.length) this.#byDevice[event.device * ALL + genres[i]] += genreShare[event.title]
    }
  }

  lifts({ when, device }: HabitSignals): GenreLifts {
    const none = noLifts()
    return {
      byDaypart: when ? liftsOf(this.#byDaypart, DAYPARTS.length) : none.byDaypart,
      byDevice: device ? liftsOf(this.#byDevice, DEVICES.length) : none.byDevice,
    }
  }

  counts(): HabitCounts {
    return { byDaypart: this.#byDaypart.slice(), byDevice: this.#byDevice.slice() }
  }

  restore(counts: HabitCounts): void {
    this.#byDaypart = counts.byDaypart.slice()
    this.#byDevice = counts.byDevice.slice()
  }
}

function liftsOf(counts: Float64Array, rows: number): Float32Array {
  const lifts = new Float32Array(rows * ALL).fill(1)
  const genreTotals = new Float64Array(ALL)
  let total = 0
  for (let i = 0; i < counts.length; i++) {
    genreTotals[i % ALL] += counts[i]
    total += counts[i]
  }
  if (total === 0) return lifts
  for (let row = 0; row < rows; row++) {
    let rowTotal = 0
    for (let g = 0; g < ALL; g++) rowTotal += counts[row * ALL + g]
    for (let g = 0; g < ALL; g++) {
      const share = genreTotals[g] / total
      if (share === 0) continue
      const lift = (counts[row * ALL + g] + CAUTION_PLAYS * share) / (rowTotal + CAUTION_PLAYS) / share
      lifts[row * ALL + g] = Math.min(MOST, Math.max(LEAST, lift))
    }
  }
  return lifts
}

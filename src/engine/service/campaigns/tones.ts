/**
 * Which tone takes when: what past events of a kind did to trailers that lean on an aspect.
 *
 * Answers: on an ordinary day, how often is a trailer pressed that leans on politics, on comedy …; and by what factor more or less in the days of an
 * inauguration, a cup final, a heat wave, a holiday?
 * Formula: near = shown in one of the event's countries from its first day to two days after its last; ordinary = in none of them.
 *   x_ka = log((pressed near + ½) ÷ (shown near · ordinary take rate of a + ½)),  v = 1 ÷ (pressed near + ½);
 *   shrunken towards 0:  x · τ² ÷ (τ² + v),  variance τ²v ÷ (τ² + v), τ = 0.25 (set by us).
 * A trailer leans on the aspect with the most of its emphasis above what the title's ten have in common.
 * Misleads: days near several events count for each of them.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import { PUBLIC_EVENT_KINDS, type PublicEvent, type PublicEventKind } from '../../contract/publicEvents'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { log } from '../../math/elementary'
import type { ContactLog } from './contactLog'

const PRIOR_VARIANCE = 0.25 * 0.25
const DAYS_AFTER = 2
const COUNT = ASPECTS.length

/** By title and trailer: the aspect that it leans on. */
export function leanings({ titles, emphasis }: PublicCatalogue): Uint8Array {
  const leaning = new Uint8Array(titles.length * TRAILERS_A_TITLE)
  const mean = new Float64Array(COUNT)
  for (let title = 0; title < titles.length; title++) {
    const first = title * TRAILERS_A_TITLE
    mean.fill(0)
    for (let at = 0; at < TRAILERS_A_TITLE * COUNT; at++) mean[at % COUNT] += emphasis[first * COUNT + at] / TRAILERS_A_TITLE
    for (let trailer = first; trailer < first + TRAILERS_A_TITLE; trailer++) {
      let most = 0
      for (let aspect = 1; aspect < COUNT; aspect++) {
        if (emphasis[trailer * COUNT + aspect] - mean[aspect] > emphasis[trailer * COUNT + most] - mean[most]) most = aspect
      }
      leaning[trailer] = most
    }
  }
  return leaning
}

/** Of a title's ten, the one that leans most on an aspect. */
export function trailerFor({ emphasis }: PublicCatalogue, title: number, aspect: number): number {
  const shareOf = (trailer: number) => emphasis[(title * TRAILERS_A_TITLE + trailer) * COUNT + aspect]
  let best = 0
  for (let trailer = 1; trailer < TRAILERS_A_TITLE; trailer++) if (shareOf(trailer) > shareOf(best)) best = trailer
  return best
}

/** Of a title's ten, the one most like all of them together. */
export function plainTrailer({ emphasis }: PublicCatalogue, title: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
    let off = 0
    for (let aspect = 0; aspect < COUNT; aspect++) {
      let mean = 0
      for (let other = 0; other < TRAILERS_A_TITLE; other++) {
        mean += emphasis[(title * TRAILERS_A_TITLE + other) * COUNT + aspect] / TRAILERS_A_TITLE
      }
      const apart = emphasis[(title * TRAILERS_A_TITLE + trailer) * COUNT + aspect] - mean
      off += apart * apart
    }
    if (off < least) {
      least = off
      best = trailer
    }
  }
  return best
}

export interface ToneShift {
  readonly kind: PublicEventKind
  /** Index into ASPECTS. */
  readonly aspect: number
  /** Logarithm of the factor, shrunken, and its variance. */
  readonly mean: number
  readonly variance: number
  /** Trailers shown near such events. */
  readonly shown: number
}

export interface Tones {
  /** By aspect: pressed ÷ shown on ordinary days. */
  readonly ordinary: Float64Array
  readonly shifts: readonly ToneShift[]
}

export function learnTones(record: ContactLog, catalogue: PublicCatalogue, events: readonly PublicEvent[]): Tones {
  const kindsNear = nearness(record, events)
  const leaning = leanings(catalogue)
  const shown = new Float64Array((PUBLIC_EVENT_KINDS.length + 1) * COUNT)
  const pressed = new Float64Array(shown.length)
  for (let row = 0; row < record.count; row++) {
    const aspect = leaning[record.title[row] * TRAILERS_A_TITLE + record.trailer[row]]
    const near = kindsNear[record.countries[record.profile[row]] * record.days + record.day[row]]
    for (let kind = 0; kind <= PUBLIC_EVENT_KINDS.length; kind++) {
      const counts = kind === 0 ? near === 0 : (near & (1 << (kind - 1))) !== 0
      if (!counts) continue
      shown[kind * COUNT + aspect]++
      pressed[kind * COUNT + aspect] += record.pressed[row]
    }
  }
  const ordinary = Float64Array.from({ length: COUNT }, (_, aspect) => (pressed[aspect] + 0.5) / (shown[aspect] + 1))
  const shifts = PUBLIC_EVENT_KINDS.flatMap((kind, index) =>
    ASPECTS.map((_, aspect): ToneShift => {
      const at = (index + 1) * COUNT + aspect
      const variance = 1 / (pressed[at] + 0.5)
      const x = log((pressed[at] + 0.5) / (shown[at] * ordinary[aspect] + 0.5))
      const trust = PRIOR_VARIANCE / (PRIOR_VARIANCE + variance)
      return { kind, aspect, mean: trust * x, variance: trust * variance, shown: shown[at] }
    }),
  )
  return { ordinary, shifts }
}

/** Countries × days: a bit for each kind of event that is near. */
function nearness({ days, people }: ContactLog, events: readonly PublicEvent[]): Uint8Array {
  const near = new Uint8Array(people.length * days)
  for (const { kind, day, days: long, countries } of events) {
    for (let at = day; at < Math.min(days, day + long + DAYS_AFTER); at++) {
      for (const country of countries) near[country * days + at] |= 1 << PUBLIC_EVENT_KINDS.indexOf(kind)
    }
  }
  return near
}

/** Whether a day is one of those on which an event's tone is felt. */
export const isNear = (event: PublicEvent, day: number): boolean => day >= event.day && day < event.day + event.days + DAYS_AFTER

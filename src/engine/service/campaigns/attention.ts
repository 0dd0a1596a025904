/**
 * A forecast of attention: how many will sit down on a day still to come, by country.
 *
 * Answers: what did past events of a kind do to the number of sittings, and what is to be expected of a day, with which interval?
 * Formula: an ordinary day (no event in the country that day) has p_c · r_c · w_j sittings: people × the country's rate × the weekday's factor.
 * Of each past event e of kind k:  x_e = log(Σ sittings ÷ Σ ordinary), variance v_e = φ ÷ Σ ordinary, φ the mean of (s − m)² ÷ m on ordinary days.
 * Over the events of a kind: random effects (DerSimonian & Laird 1986): τ² = max(0, (Q − (n − 1)) ÷ (Σ w − Σ w² ÷ Σ w)), w = 1 ÷ v;
 * weights 1 ÷ (v + τ²) and a prior of mean 0 and sd 0.3 (set by us): what happened once or never is believed but a little.
 * Forecast of a day: m · e^(Σ effects of its announced events); interval of 95 % on the log scale from the effects' variance, τ² of a new event and φ ÷ m.
 * Units: sittings, and shares of an ordinary day of that weekday (1 = as usual).
 * Misleads: an event of a kind not met before is forecast as an ordinary day; and what is not announced (a heat wave) is not forecast.
 */
import { ANNOUNCED, COUNTRY_COUNT, PUBLIC_EVENT_KINDS, type PublicEvent, type PublicEventKind } from '../../contract/publicEvents'
import { exp, log } from '../../math/elementary'
import type { ContactLog } from './contactLog'

export type AttentionRecord = Pick<ContactLog, 'days' | 'people' | 'sittings'>

/** What a kind of event does to the logarithm of sittings. */
export interface KindEffect {
  readonly kind: PublicEventKind
  readonly mean: number
  /** Of that mean, and from one event of the kind to another. */
  readonly variance: number
  readonly between: number
  /** Events it rests on. */
  readonly events: number
}

export interface Attention {
  /** Sittings of an ordinary day: countries × weekdays. */
  readonly ordinary: Float64Array
  readonly effects: readonly KindEffect[]
  /** How much more than by chance ordinary days vary: 1 for chance alone. */
  readonly overdispersion: number
}

const WEEK = 7
const PRIOR_VARIANCE = 0.3 * 0.3
const Z95 = 1.959964

const lasts = (event: PublicEvent, day: number): boolean => day >= event.day && day < event.day + event.days
const touches = (event: PublicEvent, country: number, day: number): boolean => lasts(event, day) && event.countries.includes(country)

export function learnAttention(record: AttentionRecord, events: readonly PublicEvent[]): Attention {
  const past = events.filter(({ day, days }) => day + days <= record.days)
  const ordinary = ordinaryDays(record, events)
  const overdispersion = dispersionOf(record, ordinary, events)
  const effects = PUBLIC_EVENT_KINDS.map((kind) => {
    const met = past.filter((event) => event.kind === kind)
    return pool(
      kind,
      met.map((event) => shiftOf(record, { event, ordinary, overdispersion })),
    )
  })
  return { ordinary, effects, overdispersion }
}

/** Mean sittings by country and weekday over days without any event: a country's rate times a weekday's factor. */
function ordinaryDays({ days, sittings }: AttentionRecord, events: readonly PublicEvent[]): Float64Array {
  const byCountry = new Float64Array(COUNTRY_COUNT)
  const daysOf = new Float64Array(COUNTRY_COUNT * WEEK)
  const byWeekday = new Float64Array(WEEK)
  for (let country = 0; country < COUNTRY_COUNT; country++) {
    for (let day = 0; day < days; day++) {
      if (events.some((event) => touches(event, country, day))) continue
      const sat = sittings[day * COUNTRY_COUNT + country]
      byCountry[country] += sat
      byWeekday[day % WEEK] += sat
      daysOf[country * WEEK + (day % WEEK)]++
    }
  }
  return ratesTimesFactors(byCountry, byWeekday, daysOf)
}

/** By turns: rates given the factors, factors given the rates; a few turns settle it. */
function ratesTimesFactors(byCountry: Float64Array, byWeekday: Float64Array, daysOf: Float64Array): Float64Array {
  const factors = new Float64Array(WEEK).fill(1)
  const rates = new Float64Array(COUNTRY_COUNT)
  for (let turn = 0; turn < 8; turn++) {
    for (let country = 0; country < COUNTRY_COUNT; country++) {
      let weighed = 1e-9
      for (let weekday = 0; weekday < WEEK; weekday++) weighed += daysOf[country * WEEK + weekday] * factors[weekday]
      rates[country] = byCountry[country] / weighed
    }
    for (let weekday = 0; weekday < WEEK; weekday++) {
      let weighed = 1e-9
      for (let country = 0; country < COUNTRY_COUNT; country++) weighed += daysOf[country * WEEK + weekday] * rates[country]
      factors[weekday] = byWeekday[weekday] / weighed
    }
  }
  return Float64Array.from({ length: COUNTRY_COUNT * WEEK }, (_, at) => rates[Math.floor(at / WEEK)] * factors[at % WEEK])
}

function dispersionOf({ days, sittings }: AttentionRecord, ordinary: Float64Array, events: readonly PublicEvent[]): number {
  let sum = 0
  let count = 0
  for (let country = 0; country < COUNTRY_COUNT; country++) {
    for (let day = 0; day < days; day++) {
      const mean = ordinary[country * WEEK + (day % WEEK)]
      if (mean < 1 || events.some((event) => touches(event, country, day))) continue
      const off = sittings[day * COUNTRY_COUNT + country] - mean
      sum += (off * off) / mean
      count++
    }
  }
  return count === 0 ? 1 : sum / count
}

interface Shift {
  readonly x: number
  readonly variance: number
}

interface Shifting {
  readonly event: PublicEvent
  readonly ordinary: Float64Array
  readonly overdispersion: number
}

function shiftOf({ sittings }: AttentionRecord, { event, ordinary, overdispersion }: Shifting): Shift {
  let sat = 0.5
  let usual = 0.5
  for (let day = event.day; day < event.day + event.days; day++) {
    for (const country of event.countries) {
      sat += sittings[day * COUNTRY_COUNT + country]
      usual += ordinary[country * WEEK + (day % WEEK)]
    }
  }
  return { x: log(sat / usual), variance: overdispersion / usual }
}

function pool(kind: PublicEventKind, shifts: readonly Shift[]): KindEffect {
  const between = betweenOf(shifts)
  let weights = 1 / PRIOR_VARIANCE
  let weighed = 0
  for (const { x, variance } of shifts) {
    const weight = 1 / (variance + between)
    weights += weight
    weighed += weight * x
  }
  return { kind, mean: weighed / weights, variance: 1 / weights, between, events: shifts.length }
}

function betweenOf(shifts: readonly Shift[]): number {
  if (shifts.length < 2) return 0
  const weights = shifts.map(({ variance }) => 1 / variance)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = shifts.reduce((sum, { x }, at) => sum + weights[at] * x, 0) / total
  const q = shifts.reduce((sum, { x }, at) => sum + weights[at] * (x - mean) * (x - mean), 0)
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0)
  return Math.max(0, (q - (shifts.length - 1)) / (total - squares / total))
}

export interface DayForecast {
  readonly day: number
  /** Sittings of an ordinary day of that weekday in those countries. */
  readonly ordinary: number
  /** Sittings expected, and the ends of the interval. */
  readonly expected: number
  readonly low: number
  readonly high: number
}

interface Forecasting {
  readonly day: number
  readonly countries: readonly number[]
  readonly events: readonly PublicEvent[]
}

/** Of what is announced; a day of several countries is their sum. */
export function forecastDay(attention: Attention, { day, countries, events }: Forecasting): DayForecast {
  const { ordinary, effects, overdispersion } = attention
  const coming = events.filter((event) => ANNOUNCED[event.kind] && lasts(event, day))
  let usual = 0
  let expected = 0
  let variance = 0
  for (const country of countries) {
    const mean = ordinary[country * WEEK + (day % WEEK)]
    let shift = 0
    let unsure = 0
    for (const { kind, countries: there } of coming) {
      const effect = effects[PUBLIC_EVENT_KINDS.indexOf(kind)]
      if (!there.includes(country)) continue
      shift += effect.mean
      unsure += effect.variance + effect.between
    }
    const here = mean * exp(shift)
    usual += mean
    expected += here
    variance += here * here * unsure + overdispersion * here
  }
  const half = (Z95 * Math.sqrt(variance)) / Math.max(1e-9, expected)
  return { day, ordinary: usual, expected, low: expected * exp(-half), high: expected * exp(half) }
}

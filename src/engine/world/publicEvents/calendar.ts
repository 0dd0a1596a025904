/**
 * What happens in public over the years: an inauguration, a cup final, a heat wave, a holiday.
 *
 * Answers: which events fall on which days, in which countries, how strongly are they felt, and how are people left by them?
 * Formula, by year of 364 days (weekdays keep their places): each country an inauguration in every second year, on a Friday; two cup
 * finals, on a Sunday, between two countries, watched by all; two heat waves in weeks 23 to 33, of 4 to 8 days, in one to three countries;
 * four holidays a country around weeks 7, 16, 30 and 51, of 3 to 5 days from a Friday on. Strength e^(0.3 z). The side of a country is +1
 * where it is glad of the event and −1 where it is sorry (a final lost). All by keyed dice: a year's events do not hang on how far one looks.
 * Units: days; strength about 1.
 * Source: the kinds from the launch of a season on an inauguration day (facts, F); numbers set by us.
 * Misleads when taken for a forecast of real years: no date of the real world is in it.
 */
import { PUBLIC_EVENT_KINDS, type PublicEvent } from '../../contract/publicEvents'
import { COUNTRIES } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { type Stream, uniform } from '../../math/random'

/** An event with what no paper prints. */
export interface FeltEvent extends PublicEvent {
  readonly strength: number
  /** By country of `countries`: 1 glad, −1 sorry. */
  readonly sides: readonly number[]
}

export const YEAR_DAYS = 364
const WEEK = 7
const FRIDAY = 4
const SUNDAY = 6
const STRENGTH_SPREAD = 0.3
const FINALS = [21, 27]
const HOLIDAYS = [7, 16, 30, 51]
const HEAT_WAVES = 2
const HEAT_FROM = 23
const HEAT_WEEKS = 10
const EVERYBODY = COUNTRIES.map((_, country) => country)

/** All events that begin in the first `years` years, in order of their days. */
export function drawCalendar(dice: Stream, years: number): readonly FeltEvent[] {
  const events: FeltEvent[] = []
  for (let year = 0; year < years; year++) events.push(...yearOf(dice, year))
  return events.sort(byDay)
}

export const byDay = (a: PublicEvent, b: PublicEvent): number =>
  a.day - b.day || PUBLIC_EVENT_KINDS.indexOf(a.kind) - PUBLIC_EVENT_KINDS.indexOf(b.kind) || a.countries[0] - b.countries[0]

function yearOf(dice: Stream, year: number): FeltEvent[] {
  return [...inaugurations(dice, year), ...finals(dice, year), ...heatWaves(dice, year), ...holidays(dice, year)]
}

/** One draw of a year: `index` keeps the questions of one kind apart. */
const draw = (dice: Stream, kind: PublicEvent['kind'], year: number, index: number): number =>
  uniform(dice, PUBLIC_EVENT_KINDS.indexOf(kind), year, index)

const strengthOf = (u: number): number => exp(STRENGTH_SPREAD * normalQuantile(u))

function inaugurations(dice: Stream, year: number): FeltEvent[] {
  return EVERYBODY.filter((country) => (country + year) % 2 === 0).map((country) => {
    const week = Math.floor(52 * draw(dice, 'inauguration', year, 2 * country))
    return {
      kind: 'inauguration',
      day: year * YEAR_DAYS + week * WEEK + FRIDAY,
      days: 1,
      countries: [country],
      strength: strengthOf(draw(dice, 'inauguration', year, 2 * country + 1)),
      sides: [1],
    }
  })
}

function finals(dice: Stream, year: number): FeltEvent[] {
  return FINALS.map((around, which) => {
    const at = 8 * which
    const week = around + Math.floor(3 * draw(dice, 'cupFinal', year, at)) - 1
    const winner = Math.floor(EVERYBODY.length * draw(dice, 'cupFinal', year, at + 1))
    const others = EVERYBODY.filter((country) => country !== winner)
    const loser = others[Math.floor(others.length * draw(dice, 'cupFinal', year, at + 2))]
    return {
      kind: 'cupFinal',
      day: year * YEAR_DAYS + week * WEEK + SUNDAY,
      days: 1,
      countries: EVERYBODY,
      strength: strengthOf(draw(dice, 'cupFinal', year, at + 3)),
      sides: EVERYBODY.map((country) => (country === winner ? 1 : country === loser ? -1 : 0)),
    }
  })
}

function heatWaves(dice: Stream, year: number): FeltEvent[] {
  return Array.from({ length: HEAT_WAVES }, (_, which) => {
    const at = 8 * which
    const day = Math.floor(WEEK * (HEAT_FROM + HEAT_WEEKS * draw(dice, 'heatWave', year, at)))
    const first = Math.floor(EVERYBODY.length * draw(dice, 'heatWave', year, at + 1))
    const count = 1 + Math.floor(3 * draw(dice, 'heatWave', year, at + 2))
    const countries = EVERYBODY.filter((country) => (country - first + EVERYBODY.length) % EVERYBODY.length < count)
    return {
      kind: 'heatWave',
      day: year * YEAR_DAYS + day,
      days: 4 + Math.floor(5 * draw(dice, 'heatWave', year, at + 3)),
      countries,
      strength: strengthOf(draw(dice, 'heatWave', year, at + 4)),
      sides: countries.map(() => 1),
    }
  })
}

function holidays(dice: Stream, year: number): FeltEvent[] {
  return EVERYBODY.flatMap((country) =>
    HOLIDAYS.map((around, which): FeltEvent => {
      const at = 3 * (country * HOLIDAYS.length + which)
      const week = around + Math.floor(3 * draw(dice, 'holiday', year, at)) - 1
      return {
        kind: 'holiday',
        day: year * YEAR_DAYS + Math.min(51, week) * WEEK + FRIDAY,
        days: 3 + Math.floor(3 * draw(dice, 'holiday', year, at + 1)),
        countries: [country],
        strength: strengthOf(draw(dice, 'holiday', year, at + 2)),
        sides: [1],
      }
    }),
  )
}

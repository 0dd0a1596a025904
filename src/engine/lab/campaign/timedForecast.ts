/**
 * What a service knows before it plans: what past events did in its log, the weeks to come as forecast, and, afterwards, what came.
 *
 * Forecasts are shares of an ordinary day of that weekday; `held` counts the days, over all worlds, that came within their interval (Wilson's interval).
 * Misleads: days of one world and worlds of one calendar are not independent, so the interval of `held` is a little too narrow.
 */
import { COUNTRY_COUNT, PUBLIC_EVENT_KINDS, type PublicEventKind } from '../../contract/publicEvents'
import { ASPECTS, type Genre } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { type Interval, type Unknown, wilsonInterval } from '../../math/intervals'
import { type Attention, forecastDay, learnAttention } from '../../service/campaigns/attention'
import { groupsOf } from '../../service/campaigns/groups'
import { learnTones, type Tones } from '../../service/campaigns/tones'
import { type CampaignWorld, titleToLaunch } from './worlds'

export interface Ready extends CampaignWorld {
  readonly title: number
  readonly attention: Attention
  readonly tones: Tones
  readonly groups: Uint8Array
}

export interface ForecastDay {
  readonly day: number
  /** Sittings ÷ those of an ordinary day of that weekday: forecast with its interval, and what was recorded when the day had come. */
  readonly expected: number
  readonly low: number
  readonly high: number
  readonly came: number
}

export interface KindLearned {
  readonly kind: PublicEventKind
  readonly events: number
  /** Factor on sittings, as the first world's log says. */
  readonly attention: readonly [number, number, number]
  /** By aspect: factor on pressed play. */
  readonly tones: readonly (readonly [number, number, number])[]
}

export function learn(world: CampaignWorld, genre: Genre): Ready {
  const { crowd, log, plays, events } = world
  const title = titleToLaunch(world, genre)
  return {
    ...world,
    title,
    attention: learnAttention(log, events),
    tones: learnTones(log, crowd.catalogue, events),
    groups: groupsOf(plays, crowd.people, title),
  }
}

const Z95 = 1.959964
const factor = (mean: number, variance: number): readonly [number, number, number] => {
  const half = Z95 * Math.sqrt(variance)
  return [exp(mean), exp(mean - half), exp(mean + half)]
}

export function learnedOf({ attention, tones }: Ready): KindLearned[] {
  return PUBLIC_EVENT_KINDS.map((kind, at) => {
    const effect = attention.effects[at]
    return {
      kind,
      events: effect.events,
      attention: factor(effect.mean, effect.variance),
      tones: ASPECTS.map((_, aspect) => {
        const shift = tones.shifts[at * ASPECTS.length + aspect]
        return factor(shift.mean, shift.variance)
      }),
    }
  })
}

export function forecastOf(world: Ready, countries: readonly number[], day: number): ForecastDay {
  const { ordinary, expected, low, high } = forecastDay(world.attention, { day, countries, events: world.events })
  return { day, expected: expected / ordinary, low: low / ordinary, high: high / ordinary, came: cameOf(world, countries, day) / ordinary }
}

/** What was recorded in the end. */
function cameOf({ crowd }: Ready, countries: readonly number[], day: number): number {
  const sat = new Int32Array(COUNTRY_COUNT)
  for (let at = crowd.starts[day]; at < crowd.starts[day + 1]; at++) sat[crowd.countries[crowd.viewer[at]]]++
  return countries.reduce((sum, country) => sum + sat[country], 0)
}

export function heldOf(ready: readonly Ready[], countries: readonly number[], weeks: readonly number[]): Interval | Unknown {
  let held = 0
  for (const world of ready) {
    for (const day of weeks) {
      const { low, high, came } = forecastOf(world, countries, day)
      if (came >= low && came <= high) held++
    }
  }
  return wilsonInterval(held, ready.length * weeks.length)
}

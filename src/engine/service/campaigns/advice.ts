/**
 * On which day should a campaign run, and which tone should it stress?
 *
 * Formula: for day d and aspect a, over the chosen countries c:
 *   score = Σ_c sittings expected(c, d) · ordinary take rate(a) · e^(Σ tone shifts of the announced events near d in c),
 * the plays that so many trailers by lot would bring. The best day for a tone is the one with the highest score.
 * Misleads: it knows the attention and the tone of past events, not the one title; and what is not announced is not in it.
 */
import { ANNOUNCED, type PublicEvent } from '../../contract/publicEvents'
import { exp } from '../../math/elementary'
import { type Attention, forecastDay } from './attention'
import { isNear, type Tones } from './tones'

export interface Planning {
  readonly attention: Attention
  readonly tones: Tones
  readonly events: readonly PublicEvent[]
  readonly countries: readonly number[]
  readonly days: readonly number[]
}

export function scoreOf({ attention, tones, events, countries }: Planning, day: number, aspect: number): number {
  const coming = events.filter((event) => ANNOUNCED[event.kind] && isNear(event, day))
  let score = 0
  for (const country of countries) {
    const { expected } = forecastDay(attention, { day, countries: [country], events })
    let shift = 0
    for (const { kind, countries: there } of coming) {
      if (!there.includes(country)) continue
      shift += tones.shifts.find((one) => one.kind === kind && one.aspect === aspect)?.mean ?? 0
    }
    score += expected * tones.ordinary[aspect] * exp(shift)
  }
  return score
}

export interface Advice {
  readonly day: number
  readonly aspect: number
  readonly score: number
}

/** The best day for one of the tones; the earliest where several are equal. */
export function advise(planning: Planning, aspects: readonly number[]): Advice {
  let best: Advice = { day: planning.days[0], aspect: aspects[0], score: -1 }
  for (const aspect of aspects) {
    for (const day of planning.days) {
      const score = scoreOf(planning, day, aspect)
      if (score > best.score) best = { day, aspect, score }
    }
  }
  return best
}

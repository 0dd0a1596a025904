/**
 * What public events do to people: who is at leisure, what is on their minds, in which mood they are.
 *
 * Answers, for a day and a country: by how much do sittings rise or fall in each part of the day, and by how much does an aspect
 * (politics, action, wonder …) draw or repel a given person more than usual?
 * Formula, summed over events e with strength s_e, day distance d (0 while it lasts):
 *   leisure, by part of the day    e^(Σ s · leisure_kind,part) while it lasts, else 1;
 *   on people's minds              A_a = Σ s · topic_kind,a · e^(−d ÷ τ_kind), before and after;
 *   mood                           M_a = Σ s · mood_kind,a · side · e^(−d ÷ 2), from the first day on only;
 *   pull of aspect a on viewer v   A_a · (0.3 + liking_va − what everybody finds in a) + M_a.
 * So what is on everybody's mind draws those who like it and wearies those who do not: nobody is told which they are.
 * All of it times the knob `publicEvents`; at 0 there are no currents at all (null) and every evening stays as it was.
 * Source: a(t) = 1 + A·e^(−|t − t₀| ÷ τ) (facts, F); sizes set by us.
 * Misleads: a mood is one number a country and aspect; real countries are of many minds.
 */
import type { PublicEventKind } from '../../contract/publicEvents'
import { COUNTRY_COUNT } from '../../contract/publicEvents'
import { ASPECTS, type Aspect } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { ASPECT_COUNT, COMMON_PULL } from '../aspects'
import type { Viewers } from '../people/viewers'
import type { FeltEvent } from './calendar'

interface Effect {
  /** Morning, afternoon, evening, night: logarithm of the factor on sittings. */
  readonly leisure: readonly [number, number, number, number]
  readonly topics: { readonly [A in Aspect]?: number }
  readonly mood: { readonly [A in Aspect]?: number }
  /** Days in which it leaves people's minds by 63 %. */
  readonly tau: number
}

const EFFECTS: { readonly [K in PublicEventKind]: Effect } = {
  inauguration: { leisure: [0, -0.1, -0.3, 0], topics: { politics: 1.6, dread: 0.3 }, mood: { comedy: -0.05, romance: -0.05 }, tau: 3 },
  cupFinal: { leisure: [0, -0.1, -0.7, 0.1], topics: { action: 0.9 }, mood: { comedy: 0.25, dread: -0.25 }, tau: 2 },
  heatWave: { leisure: [0, -0.35, -0.3, 0.25], topics: {}, mood: { dread: -0.15, comedy: 0.15, wonder: 0.1 }, tau: 2 },
  holiday: { leisure: [0.3, 0.5, 0.15, 0.15], topics: { wonder: 0.9 }, mood: { politics: -0.45, romance: 0.15 }, tau: 1.5 },
}

const GAIN = 0.3
const MOOD_DAYS = 2
/** Beyond so many days nothing is left of an event. */
const FORGOTTEN_DAYS = 15
/** Where the numbers of one day and country begin: four parts of the day, then interest and mood by aspect. */
const PARTS = 4
const INTEREST_AT = PARTS
const MOOD_AT = PARTS + ASPECT_COUNT
const WIDTH = PARTS + 2 * ASPECT_COUNT

export interface CurrentsOptions {
  /** The knob `publicEvents`. */
  readonly strength: number
}

export interface Weighing {
  readonly country: number
  readonly day: number
  /** One number an aspect, from `at` on. */
  readonly weights: Float32Array
  readonly at: number
}

export class Currents {
  readonly events: readonly FeltEvent[]
  readonly #strength: number
  /** By day: countries × {@link WIDTH}; filled in when first asked for. */
  readonly #days = new Map<number, Float64Array>()

  constructor(events: readonly FeltEvent[], { strength }: CurrentsOptions) {
    this.events = events
    this.#strength = strength
  }

  /** By how much sittings in that part of the day are more or fewer; 1 on an ordinary day. */
  leisure(country: number, day: number, part: number): number {
    return exp(this.#of(day)[country * WIDTH + part])
  }

  /** Σ weights · pull over the aspects, for somebody on a day; 0 while nothing is on anybody's mind. */
  weigh(viewers: Viewers, viewer: number, { country, day, weights, at }: Weighing): number {
    const numbers = this.#of(day)
    const from = country * WIDTH
    const likings = viewer * ASPECT_COUNT
    let sum = 0
    for (let aspect = 0; aspect < ASPECT_COUNT; aspect++) {
      const interest = numbers[from + INTEREST_AT + aspect]
      const mood = numbers[from + MOOD_AT + aspect]
      if (interest === 0 && mood === 0) continue
      const beyond = GAIN + viewers.aspectLiking[likings + aspect] - COMMON_PULL[aspect]
      sum += weights[at + aspect] * (interest * beyond + mood)
    }
    return sum
  }

  #of(day: number): Float64Array {
    const known = this.#days.get(day)
    if (known !== undefined) return known
    const made = new Float64Array(COUNTRY_COUNT * WIDTH)
    for (const event of this.events) this.#add(made, event, day)
    this.#days.set(day, made)
    return made
  }

  #add(numbers: Float64Array, event: FeltEvent, day: number): void {
    const before = event.day - day
    const after = day - (event.day + event.days - 1)
    if (before > FORGOTTEN_DAYS || after > FORGOTTEN_DAYS) return
    const { leisure, topics, mood, tau } = EFFECTS[event.kind]
    const strength = event.strength * this.#strength
    const near = exp(-Math.max(0, before, after) / tau)
    event.countries.forEach((country, place) => {
      const at = country * WIDTH
      if (before <= 0 && after <= 0) for (let part = 0; part < PARTS; part++) numbers[at + part] += strength * leisure[part]
      ASPECTS.forEach((aspect, index) => {
        numbers[at + INTEREST_AT + index] += strength * (topics[aspect] ?? 0) * near
        if (before <= 0)
          numbers[at + MOOD_AT + index] += strength * event.sides[place] * (mood[aspect] ?? 0) * exp(-Math.max(0, after) / MOOD_DAYS)
      })
    })
  }
}

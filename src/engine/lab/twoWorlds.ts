/**
 * Two worlds, with one knob or policy between them: what comes of the one and of the other, day by day, while they are lived.
 *
 * Each seed is lived under both scenarios with common dice (`paired.ts`), all seeds side by side, a day at a time; so after each
 * day there is a band for either world and one for their difference, and a host can draw them while they grow, or stop.
 *
 * So far (day d): of each seed the mean of the measure over days 1 to d (day 0, by lot, is left out where there are others), and
 * Student's interval over the seeds of it, and of the difference seed by seed. The catalogue in use is a sum over 28 days already:
 * there it is the last day's value.
 * How long until you could know: `knowing.ts`.
 *
 * Misleads: what the knob does in a small world and a few weeks need not be what it does to many people in a year.
 */
import type { Scenario } from '../../scenario/knobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../math/intervals'
import { type Knowing, knowingOf } from './knowing'
import { createLab } from './lab'
import type { Lab } from './protocol'
import type { DayMeasures } from './snapshot'

export const COMPARED_MEASURES = ['hours', 'eveningsFound', 'takeRate', 'trailerTakeRate', 'effectiveCatalogueSize', 'overlap'] as const
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number]

export interface TwoWorldsRequest {
  readonly a: Scenario
  readonly b: Scenario
  readonly seeds: readonly number[]
  readonly days: number
  readonly measure: ComparedMeasure
}

export interface ComparedDay {
  readonly day: number
  readonly a: Interval | Unknown
  readonly b: Interval | Unknown
  /** Of a − b, so far. */
  readonly difference: Interval | Unknown
}

export interface TwoWorlds {
  readonly measure: ComparedMeasure
  readonly worlds: number
  readonly people: number
  readonly days: readonly ComparedDay[]
  readonly knowing: Knowing | null
}

export interface TwoWorldsProgress {
  /** 0 to 1. */
  readonly done: number
  /** After each day that all have lived; null between. */
  readonly soFar: TwoWorlds | null
}

/** One seed under both scenarios. */
interface Pair {
  readonly a: Lab
  readonly b: Lab
}

export function* compareWorlds(request: TwoWorldsRequest): Generator<TwoWorldsProgress, TwoWorlds> {
  const { a, b, seeds, days } = request
  if (!(Number.isInteger(days) && days >= 1)) throw new RangeError(`Expected \`days\` to be an integer of at least 1, got ${days}`)
  if (seeds.length < 2) throw new RangeError(`Expected \`seeds\` to be two or more worlds, got ${seeds.length}`)
  const pairs: Pair[] = seeds.map((seed) => ({ a: createLab({ ...a, seed }), b: createLab({ ...b, seed }) }))
  const steps = days * pairs.length * 2
  const compared: ComparedDay[] = []
  let lived = 0
  for (let day = 0; day < days; day++) {
    for (const pair of pairs) {
      for (const lab of [pair.a, pair.b]) {
        for (const _step of lab.liveDay()) yield { done: lived / steps, soFar: null }
        lived++
      }
    }
    compared.push(dayOf(day, pairs, request.measure))
    yield { done: lived / steps, soFar: told(request, pairs, compared) }
  }
  return told(request, pairs, compared)
}

function told({ measure, a }: TwoWorldsRequest, pairs: readonly Pair[], days: readonly ComparedDay[]): TwoWorlds {
  const last = days.length - 1
  const read = (arm: 'a' | 'b'): readonly number[] => pairs.map((pair) => soFar(pair[arm].measures, last, measure))
  const knowing = knowingOf({ a: read('a'), b: read('b'), days, people: a.viewers })
  return { measure, worlds: pairs.length, people: a.viewers, days: [...days], knowing }
}

function dayOf(day: number, pairs: readonly Pair[], measure: ComparedMeasure): ComparedDay {
  const [a, b] = (['a', 'b'] as const).map((arm) => pairs.map((pair) => soFar(pair[arm].measures, day, measure)))
  return { day, a: meanInterval(a), b: meanInterval(b), difference: pairedInterval(a, b) }
}

function soFar(measures: readonly DayMeasures[], day: number, measure: ComparedMeasure): number {
  const value = (of: number): number => measures[of].recorded[measure] ?? 0
  if (measure === 'effectiveCatalogueSize' || day === 0) return value(day)
  let sum = 0
  for (let of = 1; of <= day; of++) sum += value(of)
  return sum / day
}

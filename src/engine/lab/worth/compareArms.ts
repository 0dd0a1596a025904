/**
 * What is a signal worth? The same worlds lived once for each arm, and what each loses against the first.
 *
 * For every seed all arms are lived with common dice (`paired.ts`); of each measure the mean over seeds and, against the first arm, the mean
 * difference, both with Student's interval over seeds. After each seed what has come out so far can be drawn. Where a measure was unknown in
 * some seed of an arm, it is unknown there.
 * Misleads: signals overlap. What one loses without a signal is what the others cannot make up for, not what it would be worth alone; so
 * both are lived, and the losses do not add up to the loss of everything. A small world of a few weeks knows less than a large one of a year.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { liveWorlds } from '../paired'
import { beginArm, deskOf, maskedIn, morningsOf, scenarioOf, type WorthArm } from './arms'
import {
  type DailyMeasure,
  type DailyReading,
  isDaily,
  RECORDED_READINGS,
  type Reading,
  readingOf,
  TRUE_READINGS,
  type WorthMeasure,
  weeksOf,
} from './readings'

export interface WorthRequest {
  readonly scenario: Scenario
  /** The first is what the others are compared with. */
  readonly arms: readonly WorthArm[]
  readonly seeds: readonly number[]
  readonly days: number
  /** Real tastes may be shown. */
  readonly truth: boolean
}

export interface MeasuredArm {
  readonly arm: WorthArm
  /** By measure; null where it cannot be known there. True ones only where they were asked for. */
  readonly measures: { readonly [Measure in WorthMeasure]?: Measured | null }
  /** By measure that a day has by itself, week by week. */
  readonly weeks: { readonly [Measure in WorthMeasure]?: readonly Measured[] }
}

/** What is read off one world. */
interface Lived {
  readonly whole: Reading
  readonly weeks: readonly DailyReading[]
}

export interface Measured {
  readonly level: Interval | Unknown
  /** This arm less the first; of the first 0. */
  readonly difference: Interval | Unknown
}

export interface Worth {
  readonly people: number
  readonly days: number
  /** Seeds that are whole. */
  readonly worlds: number
  readonly arms: readonly MeasuredArm[]
}

/** How far it is, 0 to 1; after each seed, what has come out. */
export type WorthStep = number | { readonly done: number; readonly soFar: Worth }

export function* compareArms(request: WorthRequest): Generator<WorthStep, Worth> {
  const { scenario, arms, seeds, days } = request
  if (arms.length === 0 || seeds.length === 0) throw new RangeError('Expected `arms` and `seeds` to hold one at least')
  const lines: Lived[][] = []
  for (const [at, seed] of seeds.entries()) {
    const worlds = liveWorlds({
      arms: arms.map((arm) => ({
        scenario: scenarioOf(arm, scenario),
        ...deskOf(arm),
        masked: maskedIn(arm),
        begin: (lab) => beginArm(lab, arm),
        everyMorning: morningsOf(arm),
      })),
      seeds: [seed],
      days,
      read: (lab) => ({ whole: readingOf(lab), weeks: weeksOf(lab) }),
    })
    for (let step = worlds.next(); ; step = worlds.next()) {
      if (step.done === true) {
        lines.push(...step.value.map((line) => [...line]))
        break
      }
      yield (at + step.value.done) / seeds.length
    }
    yield { done: (at + 1) / seeds.length, soFar: worthSoFar(request, lines) }
  }
  return worthSoFar(request, lines)
}

function worthSoFar({ arms, scenario, days, truth }: WorthRequest, lines: readonly (readonly Lived[])[]): Worth {
  const measures: readonly WorthMeasure[] = truth ? [...RECORDED_READINGS, ...TRUE_READINGS] : RECORDED_READINGS
  return {
    people: scenario.viewers,
    days,
    worlds: lines.length,
    arms: arms.map((arm, at) => ({
      arm,
      measures: Object.fromEntries(measures.map((measure) => [measure, measuredIn(lines, at, measure)])),
      weeks: Object.fromEntries(measures.filter(isDaily).map((measure) => [measure, courseIn(lines, at, measure)])),
    })),
  }
}

function measuredIn(lines: readonly (readonly Lived[])[], at: number, measure: WorthMeasure): Measured | null {
  return heldAgainst(
    lines.map((line) => line[at].whole[measure]),
    lines.map((line) => line[0].whole[measure]),
  )
}

/** One value a world, and the same world's of the first arm; null where one of its own is not known. */
function heldAgainst(own: readonly (number | null)[], first: readonly (number | null)[]): Measured | null {
  if (!own.every((value) => value !== null)) return null
  const difference = first.every((value) => value !== null) ? pairedInterval(own, first) : NEVER
  return { level: meanInterval(own), difference }
}

const NEVER: Unknown = { kind: 'cold', reason: 'no trials yet' }

function courseIn(lines: readonly (readonly Lived[])[], at: number, measure: DailyMeasure): readonly Measured[] {
  const [first] = lines
  return first[at].weeks.map((_, week) => {
    const valuesOf = (arm: number) => lines.map((line) => line[arm].weeks[week][measure])
    return heldAgainst(valuesOf(at), valuesOf(0)) ?? { level: NEVER, difference: NEVER }
  })
}

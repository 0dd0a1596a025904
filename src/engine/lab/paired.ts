/**
 * What difference does it make? Two scenarios lived with common dice, over several worlds.
 *
 * For each seed both worlds have the same people, the same catalogue and the same draws for every question that comes up in
 * both; so what differs is what the change did, and the difference of a measure varies far less than the measure itself.
 * Result: mean of a − b over seeds with Student's interval (`math/intervals`). It misleads with few seeds: a world is one
 * observation, however many people live in it.
 */
import type { Scenario } from '../../scenario/knobs'
import { MASKABLE, type Maskable } from '../contract/signals'
import { type Interval, pairedInterval, type Unknown } from '../math/intervals'
import { createLab, type LabOptions } from './lab'
import type { Lab } from './protocol'

/** One side of a comparison. */
export interface Arm extends LabOptions {
  readonly scenario: Scenario
  /** What is hidden from the machine from the first morning on. */
  readonly masked?: readonly Maskable[]
  /** Whatever else is done on the first morning. */
  readonly begin?: (lab: Lab) => void
  /** Done on every morning, the first included. */
  readonly everyMorning?: (lab: Lab) => void
}

export interface WorldsOptions<Reading> {
  readonly arms: readonly Arm[]
  readonly seeds: readonly number[]
  readonly days: number
  /** Read off each world at its end. */
  readonly read: (lab: Lab) => Reading
}

export interface PairedOptions {
  readonly a: Arm
  readonly b: Arm
  readonly seeds: readonly number[]
  readonly days: number
  /** Read off each world at its end. */
  readonly measure: (lab: Lab) => number
}

export interface PairedProgress {
  /** 0 to 1. */
  readonly done: number
}

export interface PairedResult {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Of a − b. */
  readonly difference: Interval | Unknown
}

/** Lives each seed under each arm; gives a line a seed, with a reading an arm. Yields after each day of each world, so that its host can draw and cancel. */
export function* liveWorlds<Reading>(options: WorldsOptions<Reading>): Generator<PairedProgress, readonly (readonly Reading[])[]> {
  const { arms, seeds, days, read } = options
  const lines: Reading[][] = []
  for (const seed of seeds) {
    const line: Reading[] = []
    for (const arm of arms) {
      const lab = openArm(arm, seed)
      for (let day = 0; day < days; day++) {
        arm.everyMorning?.(lab)
        for (const _step of lab.liveDay());
        yield { done: (lines.length + (line.length + (day + 1) / days) / arms.length) / seeds.length }
      }
      line.push(read(lab))
    }
    lines.push(line)
  }
  return lines
}

function openArm({ scenario, masked = [], begin, everyMorning: _, ...how }: Arm, seed: number): Lab {
  const lab = createLab({ ...scenario, seed }, how)
  for (const signal of MASKABLE) if (masked.includes(signal)) lab.act({ kind: 'mask', signal, masked: true })
  begin?.(lab)
  return lab
}

/** Yields like {@link liveWorlds}. */
export function* runPaired({ a, b, seeds, days, measure }: PairedOptions): Generator<PairedProgress, PairedResult> {
  const lines = yield* liveWorlds({ arms: [a, b], seeds, days, read: measure })
  const [ofA, ofB] = [0, 1].map((arm) => lines.map((line) => line[arm]))
  return { a: ofA, b: ofB, difference: pairedInterval(ofA, ofB) }
}

/**
 * What difference does it make? Two scenarios lived with common dice, over several worlds.
 *
 * For each seed both worlds have the same people, the same catalogue and the same draws for every question that comes up in
 * both; so what differs is what the change did, and the difference of a measure varies far less than the measure itself.
 * Result: mean of a − b over seeds with Student's interval (`math/intervals`). It misleads with few seeds: a world is one
 * observation, however many people live in it.
 */
import type { Scenario } from '../../scenario/knobs'
import { type Interval, pairedInterval, type Unknown } from '../math/intervals'
import { createLab, type LabOptions } from './lab'
import type { Lab } from './protocol'

/** One side of a comparison. */
export interface Arm extends LabOptions {
  readonly scenario: Scenario
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

/** Yields after each day of each world, so that its host can draw and cancel. */
export function* runPaired(options: PairedOptions): Generator<PairedProgress, PairedResult> {
  const { a, b, seeds, days, measure } = options
  const worlds = seeds.flatMap((seed) => [a, b].map(({ scenario, ...options }) => ({ scenario: { ...scenario, seed }, options })))
  const read: number[] = []
  for (const [index, { scenario, options: how }] of worlds.entries()) {
    const lab = createLab(scenario, how)
    for (let day = 0; day < days; day++) {
      for (const _step of lab.liveDay());
      yield { done: (index + (day + 1) / days) / worlds.length }
    }
    read.push(measure(lab))
  }
  const ofA = read.filter((_, index) => index % 2 === 0)
  const ofB = read.filter((_, index) => index % 2 === 1)
  return { a: ofA, b: ofB, difference: pairedInterval(ofA, ofB) }
}

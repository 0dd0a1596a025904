/**
 * A trial of a launch: half of the people are shown one of the title's ten trailers by lot, the other half is held out.
 *
 * Answers: what is known of each trailer from the trial, and what would each of them really have done with those held out?
 * Each of the first half meets its trailer at the hour of its last sitting; pressing is thrown, as it is recorded. For those held out the chances under
 * each of the ten are worked out (mean over three lengths of looking), so that every choice can be judged without throwing dice.
 * Shapes: chances held out × 10, row-major; even viewers are in the trial, odd ones held out.
 */
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { stream, uniform } from '../../math/random'
import { expectedAfter, finishChance, pressChance, wishNow } from '../../world/campaign/contact'
import type { Crowd } from './crowd'

export interface Trial {
  readonly title: number
  /** By viewer: the trailer shown in the trial, and whether it was pressed. */
  readonly trailer: Uint8Array
  readonly pressed: Uint8Array
  /** Held out × 10. */
  readonly pressChances: Float64Array
  readonly finishChances: Float64Array
}

export interface LastSitting {
  /** By viewer: part of the day and hour of the last sitting. */
  readonly part: Uint8Array
  readonly hour: Uint8Array
}

const LENGTHS = [1 / 6, 0.5, 5 / 6]
const EVENING = 2
const EVENING_HOUR = 20

export const isHeldOut = (viewer: number): boolean => viewer % 2 === 1
export const heldOutOf = (people: number): number => Math.floor(people / 2)

export function lastSittings({ people, viewer, part, hour }: Crowd): LastSitting {
  const last = { part: new Uint8Array(people).fill(EVENING), hour: new Uint8Array(people).fill(EVENING_HOUR) }
  for (let at = 0; at < viewer.length; at++) {
    last.part[viewer[at]] = part[at]
    last.hour[viewer[at]] = hour[at]
  }
  return last
}

export function runTrial(crowd: Crowd, title: number, last: LastSitting): Trial {
  const { people, seed } = crowd
  const lots = stream(seed, 'campaign/trial')
  const trial: Trial = {
    title,
    trailer: new Uint8Array(people),
    pressed: new Uint8Array(people),
    pressChances: new Float64Array(heldOutOf(people) * TRAILERS_A_TITLE),
    finishChances: new Float64Array(heldOutOf(people) * TRAILERS_A_TITLE),
  }
  for (let viewer = 0; viewer < people; viewer++) {
    if (isHeldOut(viewer)) judge(crowd, trial, { viewer, hour: last.hour[viewer] })
    else {
      const trailer = Math.floor(TRAILERS_A_TITLE * uniform(lots, viewer, 0, title))
      trial.trailer[viewer] = trailer
      const luck = uniform(lots, viewer, 1, title)
      const { press } = chancesOf(crowd, { viewer, title, trailer, hour: last.hour[viewer], luck })
      trial.pressed[viewer] = uniform(lots, viewer, 2, title) < press ? 1 : 0
    }
  }
  return trial
}

interface Judging {
  readonly viewer: number
  readonly hour: number
}

function judge(crowd: Crowd, { title, pressChances, finishChances }: Trial, { viewer, hour }: Judging): void {
  const at = ((viewer - 1) / 2) * TRAILERS_A_TITLE
  for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
    for (const luck of LENGTHS) {
      const { press, finish } = chancesOf(crowd, { viewer, title, trailer, hour, luck })
      pressChances[at + trailer] += press / LENGTHS.length
      finishChances[at + trailer] += (press * finish) / LENGTHS.length
    }
  }
}

interface Meeting extends Judging {
  readonly title: number
  readonly trailer: number
  readonly luck: number
}

function chancesOf({ stage, expectation, days }: Crowd, { viewer, title, trailer, hour, luck }: Meeting) {
  const day = days - 1
  const expected = expectedAfter(stage, { viewer, title, trailer, day, expected: expectation(viewer, title), wear: 0, luck })
  const press = pressChance(stage, wishNow(stage, { viewer, title, day, hour, expected }))
  return { press, finish: finishChance(stage, { viewer, title, expected, mood: 0 }) }
}

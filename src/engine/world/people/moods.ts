/**
 * How satisfied people are: nobody records it.
 *
 * Answers: what has the service been to this viewer lately, and what are they used to?
 * Formula, for each showing that was felt f (−1..1) and expected e: against r = ½ · (e + a), what it gave is g = f − r, what it counts is
 *   v = g where g ≥ 0, lossAversion · g below, less autonomy · how far they were pressed to give data, less what disturbed them that
 *   evening (`evening/intrusion.ts`), held within −1..1;
 *   satisfaction s ← s + 0.12 · w · (v − s), w the share of an hour it lasted, at least 0.3;
 *   what one is used to a ← a + 0.05 · (expectationsRise · f − a).
 * An evening on which nothing is found counts as f = −0.3, with r = a. On a day without a sitting s fades by 1 %.
 * Shapes: by viewer, and the last 32 mornings in steps of 1 ÷ 10,000, so that a day can be lived again from what it was.
 * Source: losses loom larger (Kahneman & Tversky 1979, 1992), adaptation (Helson 1964); rates set by us.
 */
import type { Scenario } from '../../../scenario/knobs'
import { NO_TITLE } from '../../contract/ids'
import { clamp } from '../clamp'

/** Mornings that are kept. */
export const MORNINGS = 32
const STEPS = 10_000
const RATE = 0.12
const LEAST_WEIGHT = 0.3
const USED_TO_RATE = 0.05
const NOTHING_FOUND = -0.3
const FADES = 0.99

export interface Moods {
  /** By viewer, as it stands: −1..1. */
  readonly satisfaction: Float64Array
  readonly usedTo: Float64Array
  /** 0..1: how far they gave data against their wish (consent.ts); 0 where nobody forced them. */
  readonly pressed: Float32Array
  /** What an evening counts less by, because the page knew too well; as of the sitting under way. */
  readonly disturbed: Float64Array
  /** Of today: what moved it most, {@link NO_TITLE} for an evening without; and by how much. 0 where nobody sat down. */
  readonly mover: Uint16Array
  readonly moved: Float64Array
  /** Viewers × mornings, row-major; and what moved most on the day before that morning. */
  readonly mornings: Int16Array
  readonly usedToMornings: Int16Array
  readonly movers: Uint16Array
}

export function createMoods(viewers: number): Moods {
  return {
    satisfaction: new Float64Array(viewers),
    usedTo: new Float64Array(viewers),
    pressed: new Float32Array(viewers),
    disturbed: new Float64Array(viewers),
    mover: new Uint16Array(viewers),
    moved: new Float64Array(viewers),
    mornings: new Int16Array(viewers * MORNINGS),
    usedToMornings: new Int16Array(viewers * MORNINGS),
    movers: new Uint16Array(viewers * MORNINGS).fill(NO_TITLE),
  }
}

export interface Experience {
  readonly title: number
  /** What was felt and expected, −1..1. */
  readonly felt: number
  readonly expected: number
  readonly minutes: number
}

type MoodKnobs = Pick<Scenario, 'lossAversion' | 'expectationsRise' | 'autonomy'>

export function feel(moods: Moods, viewer: number, { experience, knobs }: Feeling): void {
  const { felt, expected, minutes, title } = experience
  const weight = Math.min(1, Math.max(LEAST_WEIGHT, minutes / 60))
  take(moods, viewer, { felt, against: 0.5 * (expected + moods.usedTo[viewer]), weight, title, knobs })
}

export function feelNothingFound(moods: Moods, viewer: number, knobs: MoodKnobs): void {
  take(moods, viewer, { felt: NOTHING_FOUND, against: moods.usedTo[viewer], weight: 1, title: NO_TITLE, knobs })
}

interface Feeling {
  readonly experience: Experience
  readonly knobs: MoodKnobs
}

interface Taking {
  readonly felt: number
  readonly against: number
  readonly weight: number
  readonly title: number
  readonly knobs: MoodKnobs
}

function take(moods: Moods, viewer: number, { felt, against, weight, title, knobs }: Taking): void {
  const gain = felt - against
  const counts = clamp(
    (gain >= 0 ? gain : knobs.lossAversion * gain) - knobs.autonomy * moods.pressed[viewer] - moods.disturbed[viewer],
    -1,
    1,
  )
  const step = RATE * weight * (counts - moods.satisfaction[viewer])
  moods.satisfaction[viewer] += step
  moods.usedTo[viewer] += USED_TO_RATE * (knobs.expectationsRise * felt - moods.usedTo[viewer])
  if (Math.abs(step) <= Math.abs(moods.moved[viewer])) return
  moods.moved[viewer] = step
  moods.mover[viewer] = title
}

/** Ends a viewer's day: what is left of it is what stands on the next morning. */
export function closeMood(moods: Moods, viewer: number, day: number): void {
  const idle = moods.moved[viewer] === 0
  const at = placeOf(viewer, day + 1)
  moods.mornings[at] = Math.round(STEPS * moods.satisfaction[viewer] * (idle ? FADES : 1))
  moods.usedToMornings[at] = Math.round(STEPS * moods.usedTo[viewer])
  moods.movers[at] = idle ? NO_TITLE : moods.mover[viewer]
  openMood(moods, viewer, day + 1)
}

/** Puts a viewer back to the morning of a day, one of the last {@link MORNINGS}. */
export function openMood(moods: Moods, viewer: number, day: number): void {
  const at = placeOf(viewer, day)
  moods.satisfaction[viewer] = moods.mornings[at] / STEPS
  moods.usedTo[viewer] = moods.usedToMornings[at] / STEPS
  moods.moved[viewer] = 0
}

/** One morning as it was: satisfaction −1..1, what one was used to, and what moved most on the day before. */
export const morningOf = (moods: Moods, viewer: number, day: number) => {
  const at = placeOf(viewer, day)
  return { satisfaction: moods.mornings[at] / STEPS, usedTo: moods.usedToMornings[at] / STEPS, mover: moods.movers[at] }
}

/** Somebody comes anew: nothing felt yet, on any morning. */
export function clearMood(moods: Moods, viewer: number): void {
  moods.mornings.fill(0, viewer * MORNINGS, (viewer + 1) * MORNINGS)
  moods.usedToMornings.fill(0, viewer * MORNINGS, (viewer + 1) * MORNINGS)
  moods.movers.fill(NO_TITLE, viewer * MORNINGS, (viewer + 1) * MORNINGS)
  moods.pressed[viewer] = 0
  openMood(moods, viewer, 0)
}

/** A viewer's kept mornings, to be put aside and put back. */
export interface KeptMood {
  readonly mornings: Int16Array
  readonly usedToMornings: Int16Array
  readonly movers: Uint16Array
}

export function keptMood({ mornings, usedToMornings, movers }: Moods, from: number, to: number): KeptMood {
  const [start, end] = [from * MORNINGS, to * MORNINGS]
  return {
    mornings: mornings.slice(start, end),
    usedToMornings: usedToMornings.slice(start, end),
    movers: movers.slice(start, end),
  }
}

/** The same for viewers from `from` on, and all of them as they stand on the morning of `day`. */
export function putBackMoods(moods: Moods, kept: KeptMood, { from, day }: { readonly from: number; readonly day: number }): void {
  moods.mornings.set(kept.mornings, from * MORNINGS)
  moods.usedToMornings.set(kept.usedToMornings, from * MORNINGS)
  moods.movers.set(kept.movers, from * MORNINGS)
  const count = kept.mornings.length / MORNINGS
  for (let viewer = from; viewer < from + count; viewer++) openMood(moods, viewer, day)
}

const placeOf = (viewer: number, day: number): number => viewer * MORNINGS + (day % MORNINGS)

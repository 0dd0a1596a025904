/**
 * What a viewer really is, as a list of sliders.
 *
 * Answers: which numbers make this person, and in which range may each be moved? 32 tastes, then habits. A moved taste moves
 * what the viewer is drawn to in trailers with it.
 * Misleads: the list is hidden truth; the service has none of it.
 */
import { TRAIT_COUNT, TRAIT_NAMES } from '../traits'
import { type Drifting, setTaste } from './drift'
import type { Viewers } from './viewers'

/** One thing that a viewer really is, with the range in which a slider may move it. */
export interface TrueTrait {
  readonly trait: number
  readonly name: string
  readonly value: number
  readonly min: number
  readonly max: number
}

const TASTE_RANGE = 4

/** Columns of one number a viewer that a slider may move, in the order after the tastes. */
const HABITS = [
  { name: 'patienceSeconds', min: 5, max: 300 },
  { name: 'trailerPatience', min: 0.2, max: 4 },
  { name: 'episodesASitting', min: 1, max: 13 },
  { name: 'sittingsAWeek', min: 0, max: 21 },
  { name: 'qualityWeight', min: 0, max: 3 },
  { name: 'noveltyAppetite', min: -1, max: 1 },
  { name: 'chronotype', min: -2.5, max: 2.5 },
] as const

export const TRUE_TRAIT_COUNT = TRAIT_COUNT + HABITS.length

export function traitsOf(viewers: Viewers, viewer: number): TrueTrait[] {
  const tastes = TRAIT_NAMES.map((name, trait) => ({
    trait,
    name,
    value: viewers.taste[viewer * TRAIT_COUNT + trait],
    min: -TASTE_RANGE,
    max: TASTE_RANGE,
  }))
  const habits = HABITS.map(({ name, min, max }, i) => ({ trait: TRAIT_COUNT + i, name, value: viewers[name][viewer], min, max }))
  return [...tastes, ...habits]
}

/** Sets what a trait is now. */
export function setTrait(drifting: Drifting, viewer: number, { trait, value }: { readonly trait: number; readonly value: number }): void {
  const habit = habitOf(trait)
  const { min, max } = habit ?? { min: -TASTE_RANGE, max: TASTE_RANGE }
  if (!(value >= min && value <= max)) throw new RangeError(`Expected \`value\` to be from ${min} to ${max}, got ${value}`)
  if (habit !== null) {
    drifting.viewers[habit.name][viewer] = value
    return
  }
  setTaste(drifting, viewer, { trait, value })
}

/** What a trait is without what drift and jumps have made of it. */
export function rootOf(viewers: Viewers, viewer: number, trait: number): number {
  const habit = habitOf(trait)
  return habit === null ? viewers.rootTaste[viewer * TRAIT_COUNT + trait] : viewers[habit.name][viewer]
}

/** Sets that; the taste itself is to be settled afterwards. */
export function setRoot(viewers: Viewers, viewer: number, { trait, value }: { readonly trait: number; readonly value: number }): void {
  const habit = habitOf(trait)
  if (habit === null) viewers.rootTaste[viewer * TRAIT_COUNT + trait] = value
  else viewers[habit.name][viewer] = value
}

/** Null for a taste. */
function habitOf(trait: number): (typeof HABITS)[number] | null {
  if (!(Number.isInteger(trait) && trait >= 0 && trait < TRUE_TRAIT_COUNT)) {
    throw new RangeError(`Expected \`trait\` to be an integer from 0 to ${TRUE_TRAIT_COUNT - 1}, got ${trait}`)
  }
  return trait < TRAIT_COUNT ? null : HABITS[trait - TRAIT_COUNT]
}

/** The weights of an order made by hand, as a link holds them. */
import type { HandWeights } from '../../engine/service/models/protocol'
import { type Held, type Slot, slotsOf } from '../choices/chosen'
import { within } from '../choices/field'

export type Thing = keyof HandWeights
export const THINGS: readonly Thing[] = ['popular', 'alike', 'people', 'artists', 'fresh', 'short', 'chance']
export const WEIGHTS = { min: -2, max: 2, step: 0.1 }
export const FIRST_WEIGHTS: HandWeights = { popular: 0.5, alike: 1, people: 1, artists: 0, fresh: 0, short: 0, chance: 0 }

const weight = within(WEIGHTS)

export const weightSlots = (store: Held<HandWeights>): readonly Slot[] =>
  slotsOf<HandWeights>(store, {
    group: '',
    first: FIRST_WEIGHTS,
    fields: { popular: weight, alike: weight, people: weight, artists: weight, fresh: weight, short: weight, chance: weight },
  })

import type { NumberKnob } from '../../../../scenario/knob'
import type { KnobId, Scenario } from '../../../../scenario/knobs'
import { snap } from '../../../../scenario/parse'

/** The knobs of a population, by number and by choice, in the order in which they are shown. */
export const POPULATION_NUMBERS = [
  'viewers',
  'communities',
  'individuality',
  'artistFondness',
  'qualityWeight',
  'sittingsPerWeek',
  'patienceSeconds',
  'choiceNoise',
  'searchShare',
  'socks',
  'lossAversion',
  'expectationsRise',
  'comingBack',
  'monthlyChurn',
  'failedPayments',
  'winBack',
  'joining',
  'wordOfMouth',
  'drift',
  'jumps',
] as const satisfies readonly KnobId[]
export const POPULATION_CHOICES = ['profiles'] as const satisfies readonly KnobId[]
export type PopulationNumber = (typeof POPULATION_NUMBERS)[number]

export const withKnob = <Id extends KnobId>(scenario: Scenario, id: Id, value: Scenario[Id]): Scenario => ({ ...scenario, [id]: value })

export const changed = (one: Scenario, other: Scenario): boolean =>
  [...POPULATION_NUMBERS, ...POPULATION_CHOICES].some((id) => one[id] !== other[id])

/** Digits after the point that a knob's step asks for. */
export const digitsOf = (step: number): number => (String(step).split('.')[1] ?? '').length

/** Places of a slider that moves by shares. */
export const PLACES = { min: 0, max: 1000, step: 1 } as const

/** Where a value stands on its slider. */
export function placeOf({ scale, min, max }: NumberKnob, value: number): number {
  return scale === undefined ? value : Math.round((PLACES.max * Math.log(value / min)) / Math.log(max / min))
}

/** The value at a place: to two digits, where the slider moves by shares. */
export function valueAt(knob: NumberKnob, place: number): number {
  const { scale, min, max } = knob
  return scale === undefined ? place : snap(knob, Number((min * (max / min) ** (place / PLACES.max)).toPrecision(2)))
}

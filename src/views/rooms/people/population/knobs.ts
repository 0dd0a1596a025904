import type { KnobId, Scenario } from '../../../../scenario/knobs'

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
] as const satisfies readonly KnobId[]
export const POPULATION_CHOICES = ['profiles'] as const satisfies readonly KnobId[]
export type PopulationNumber = (typeof POPULATION_NUMBERS)[number]

export const withKnob = <Id extends KnobId>(scenario: Scenario, id: Id, value: Scenario[Id]): Scenario => ({ ...scenario, [id]: value })

export const changed = (one: Scenario, other: Scenario): boolean =>
  [...POPULATION_NUMBERS, ...POPULATION_CHOICES].some((id) => one[id] !== other[id])

/** Digits after the point that a knob's step asks for. */
export const digitsOf = (step: number): number => (String(step).split('.')[1] ?? '').length

import type { ComparedDay, ComparedMeasure } from '../../engine/lab/twoWorlds'
import type { ChoiceKnob, NumberKnob } from '../../scenario/knob'
import { KNOB_IDS, KNOBS, type KnobId, type Scenario } from '../../scenario/knobs'
import { parseScenario } from '../../scenario/parse'
import type { BandPoint } from '../charts/BandChart'

/** How a measure is shown: times so much, with so many digits. */
export const SHOWN_AS: { readonly [M in ComparedMeasure]: { readonly times: number; readonly digits: number } } = {
  hours: { times: 1, digits: 1 },
  eveningsFound: { times: 100, digits: 1 },
  takeRate: { times: 100, digits: 2 },
  trailerTakeRate: { times: 100, digits: 2 },
  effectiveCatalogueSize: { times: 1, digits: 1 },
  overlap: { times: 1, digits: 2 },
}

export const MEASURES: readonly ComparedMeasure[] = [
  'hours',
  'eveningsFound',
  'takeRate',
  'trailerTakeRate',
  'effectiveCatalogueSize',
  'overlap',
]

/** How long, and how many of what size: small enough to be lived in a minute or two. */
export const SIZE = { worlds: 5, people: 200, titles: 100, days: 21 } as const

/** The number, the people and the catalogue are those of the comparison itself. */
const NOT_COMPARED: readonly KnobId[] = ['seed', 'viewers', 'titles']
export const COMPARABLE: readonly KnobId[] = KNOB_IDS.filter((id) => !NOT_COMPARED.includes(id))

export const knobOf = (id: KnobId): NumberKnob | ChoiceKnob => KNOBS[id]

/** Two values to begin with: the service's own, and one that is far from it. */
export function firstValues(id: KnobId, scenario: Scenario): { readonly a: string; readonly b: string } {
  const own = String(scenario[id])
  const knob = knobOf(id)
  if (knob.kind === 'choice') return { a: own, b: knob.choices.filter((choice) => choice !== own).at(-1) ?? own }
  return { a: own, b: String(scenario[id] === knob.max ? knob.min : knob.max) }
}

/** The comparison's world with the knob at this value. */
export const withValue = (scenario: Scenario, id: KnobId, value: string): Scenario =>
  parseScenario([[id, value]], { ...scenario, viewers: SIZE.people, titles: SIZE.titles }).scenario

export const seedsFrom = ({ seed }: Scenario): readonly number[] =>
  Array.from({ length: SIZE.worlds }, (_, index) => (seed + index) % 1_000_000)

export function bandPoints(days: readonly ComparedDay[], measure: ComparedMeasure): readonly BandPoint[] {
  const { times } = SHOWN_AS[measure]
  return days.flatMap(({ day, difference }) =>
    difference.kind === 'interval'
      ? [{ day, value: difference.estimate * times, band: [difference.low * times, difference.high * times] as const }]
      : [],
  )
}

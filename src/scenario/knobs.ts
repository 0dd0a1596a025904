import { CONSENT_KNOBS } from './consentKnobs'
import type { ChoiceKnob, NumberKnob } from './knob'
import { SERVICE_KNOBS } from './serviceKnobs'
import { WORLD_KNOBS } from './worldKnobs'
import { YEAR_KNOBS } from './yearKnobs'

/** Every knob there is. Sliders, the link, the command line and the lessons read this table. */
export const KNOBS = { ...WORLD_KNOBS, ...YEAR_KNOBS, ...CONSENT_KNOBS, ...SERVICE_KNOBS } as const
export type KnobId = keyof typeof KNOBS

/** Ids in the order of the table. */
export const KNOB_IDS = Object.keys(KNOBS) as readonly KnobId[]

type ValueOf<K> = K extends ChoiceKnob<infer Choice> ? Choice : K extends NumberKnob ? number : never

/** A world and a service, whole: the same scenario gives the same evening on every machine. */
export type Scenario = { readonly [Id in KnobId]: ValueOf<(typeof KNOBS)[Id]> }

export const DEFAULT_SCENARIO: Scenario = Object.freeze(
  Object.fromEntries(KNOB_IDS.map((id) => [id, KNOBS[id].default])) as { -readonly [Id in KnobId]: ValueOf<(typeof KNOBS)[Id]> },
)

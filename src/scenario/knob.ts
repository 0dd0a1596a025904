/** A text in both languages. */
export interface Bilingual {
  readonly en: string
  readonly fr: string
}

export type KnobGroup = 'world' | 'people' | 'evening' | 'service' | 'trailers'

interface KnobBase {
  readonly group: KnobGroup
}

/** What is said of a knob. */
export interface KnobWords {
  /** What the visitor reads beside the slider. */
  readonly name: Bilingual
  /** What turning it means, in one sentence. */
  readonly meaning: Bilingual
  /** Of a number; empty where it has none. */
  readonly unit?: Bilingual
}

/** A number with a range; both ends are allowed. */
export interface NumberKnob extends KnobBase {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  /** Values are multiples of the step from `min`. */
  readonly step: number
  /** Where a slider moves by shares rather than by steps: its range is too wide for the others. */
  readonly scale?: 'logarithmic'
  readonly default: number
}

/** One of a few named ways. */
export interface ChoiceKnob<Choice extends string = string> extends KnobBase {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
  readonly default: NoInfer<Choice>
}

/** Keeps the choices as literal types, so that a scenario's value is one of them and not any text. */
export const choice = <const Choice extends string>(knob: Omit<ChoiceKnob<Choice>, 'kind'>): ChoiceKnob<Choice> => ({
  kind: 'choice',
  ...knob,
})
export const number = (knob: Omit<NumberKnob, 'kind'>): NumberKnob => ({ kind: 'number', ...knob })

import type { NumberKnob } from './knob'
import { DEFAULT_SCENARIO, KNOB_IDS, KNOBS, type KnobId, type Scenario } from './knobs'
import type { Problem } from './problem'

export interface Parsed {
  readonly scenario: Scenario
  /** What could not be taken; each such knob keeps its value from `base`. */
  readonly problems: readonly Problem[]
}

/**
 * Reads `knob=value` pairs over a base scenario. One bad pair never costs another: it is named, and left out.
 * The last of two pairs with one name holds.
 */
export function parseScenario(pairs: Iterable<readonly [string, string]>, base: Scenario = DEFAULT_SCENARIO): Parsed {
  const problems: Problem[] = []
  const values: Record<string, number | string> = { ...base }
  for (const [place, value] of pairs) {
    const read = readPair(place, value)
    if (read.problem) problems.push(read.problem)
    if (read.value !== undefined) values[place] = read.value
  }
  return { scenario: values as Scenario, problems }
}

/** The pairs in which a scenario differs from the defaults, in the table's order: what a link holds. */
export function formatScenario(scenario: Scenario, base: Scenario = DEFAULT_SCENARIO): [KnobId, string][] {
  return KNOB_IDS.filter((id) => scenario[id] !== base[id]).map((id) => [id, String(scenario[id])])
}

/** True for a name that stands in the table of knobs. */
export function isKnob(name: string): name is KnobId {
  return Object.hasOwn(KNOBS, name)
}

interface Read {
  readonly value?: number | string
  readonly problem?: Problem
}

function readPair(place: string, value: string): Read {
  if (!isKnob(place)) return { problem: { code: 'unknownKnob', place, value } }
  const knob = KNOBS[place]
  if (knob.kind === 'number') return readNumber(knob, place, value)
  const choices: readonly string[] = knob.choices
  return choices.includes(value) ? { value } : { problem: { code: 'notAChoice', place, value, choices } }
}

function readNumber(knob: NumberKnob, place: string, value: string): Read {
  const read = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(read)) return { problem: { code: 'notANumber', place, value } }
  const { min, max, step } = knob
  if (read < min || read > max) return { problem: { code: 'outOfRange', place, value, min, max } }
  const used = snap(knob, read)
  return used === read ? { value: read } : { value: used, problem: { code: 'notAStep', place, value, step, used } }
}

/** The nearest value that the knob can stand at. */
export function snap({ min, max, step }: NumberKnob, value: number): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step)
  return Math.min(max, Number((min + steps * step).toFixed(6)))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO, KNOB_IDS, KNOBS, type KnobId, type Scenario } from '../../src/scenario/knobs'
import { KNOB_WORDS } from '../../src/scenario/knobWords'
import { formatScenario, parseScenario, snap } from '../../src/scenario/parse'
import { CLASS_PRESETS } from '../../src/scenario/presets'

/** Any value that the knob can stand at. */
function anyValueOf(id: KnobId): fc.Arbitrary<string | number> {
  const knob = KNOBS[id]
  if (knob.kind === 'choice') return fc.constantFrom(...knob.choices)
  const steps = Math.floor((knob.max - knob.min) / knob.step)
  return fc.integer({ min: 0, max: steps }).map((step) => snap(knob, knob.min + step * knob.step))
}

const anyPairs = fc
  .record(Object.fromEntries(KNOB_IDS.map((id) => [id, anyValueOf(id)])))
  .map((values) => Object.entries(values).map(([id, value]) => [id, String(value)] as const))

describe('a scenario as pairs', () => {
  it('comes back as it was: parse(format(s)) = s', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { scenario, problems } = parseScenario(pairs)
        expect(problems).toEqual([])
        expect(parseScenario(formatScenario(scenario))).toEqual({ scenario, problems: [] })
      }),
    )
  })

  it('says nothing of what is as by default', () => {
    expect(formatScenario(DEFAULT_SCENARIO)).toEqual([])
    expect(formatScenario({ ...DEFAULT_SCENARIO, seed: 7 })).toEqual([['seed', '7']])
  })

  it('never throws, keeps every sound pair, and names every other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (noise) => {
        const foreign = noise.filter(([place]) => !Object.hasOwn(KNOBS, place))
        const { scenario, problems } = parseScenario([...foreign, ['seed', '42']])
        expect(scenario).toEqual({ ...DEFAULT_SCENARIO, seed: 42 })
        expect(problems.map(({ place }) => place)).toEqual(foreign.map(([place]) => place))
      }),
    )
  })

  it.each([
    ['viewers', '1000001', { code: 'outOfRange', min: 100, max: 1_000_000 }],
    ['viewers', '-1', { code: 'outOfRange' }],
    ['viewers', 'many', { code: 'notANumber' }],
    ['viewers', '', { code: 'notANumber' }],
    ['viewers', 'Infinity', { code: 'notANumber' }],
    ['model', 'oracle', { code: 'notAChoice' }],
    ['toString', '1', { code: 'unknownKnob' }],
    ['__proto__', '1', { code: 'unknownKnob' }],
  ])('%s=%s is named, and the default kept', (place, value, problem) => {
    const read = parseScenario([[place, value]])
    expect(read.problems).toEqual([expect.objectContaining({ place, value, ...problem })])
    expect(read.scenario).toEqual(DEFAULT_SCENARIO)
  })

  it('takes the nearest step, and says so', () => {
    const { scenario, problems } = parseScenario([['patienceSeconds', '77']])
    expect(scenario.patienceSeconds).toBe(75)
    expect(problems).toEqual([expect.objectContaining({ code: 'notAStep', used: 75 })])
  })
})

describe('the table of knobs', () => {
  it.each(KNOB_IDS)('%s has both languages, and a default that it can stand at', (id) => {
    const knob = KNOBS[id]
    const { name, meaning } = KNOB_WORDS[id]
    for (const text of [name, meaning]) for (const words of [text.en, text.fr]) expect(words.trim()).not.toBe('')
    if (knob.kind === 'number') expect(snap(knob, knob.default)).toBe(knob.default)
    else expect(knob.choices).toContain(knob.default)
  })

  it('has presets that are all sound scenarios', () => {
    for (const { scenario } of CLASS_PRESETS) {
      const pairs = Object.entries(scenario satisfies Scenario).map(([id, value]) => [id, String(value)] as const)
      expect(parseScenario(pairs)).toEqual({ scenario, problems: [] })
    }
  })
})

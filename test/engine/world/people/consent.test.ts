import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import { answerOf, mostReluctant, reluctance } from '../../../../src/engine/world/people/consent'
import { diceOf } from '../../../../src/engine/world/streams'

const dice = diceOf(7)
const USUAL = { dataFear: 0.5, intrusion: 0.5, dependence: 0.5 }
const level = fc.double({ min: 0, max: 1, noNaN: true })
const anyKnobs = fc.record({ dataFear: level, intrusion: level, dependence: level })
const households = Array.from({ length: 400 }, (_, household) => household)

describe('consent', () => {
  it('is given by all where nobody minds, and by fewer the more they mind', () => {
    const refusing = (knobs: typeof USUAL) =>
      households.filter((household) => answerOf(dice, knobs, { household, asked: { signals: SIGNALS, forced: false } }).given.size < 7)
        .length
    expect(refusing({ dataFear: 0, intrusion: 0, dependence: 0 })).toBe(0)
    expect(refusing(USUAL)).toBeGreaterThan(20)
    expect(refusing(USUAL)).toBeLessThan(380)
    expect(refusing({ dataFear: 1, intrusion: 1, dependence: 1 })).toBeGreaterThan(refusing(USUAL))
  })

  it('is given by more where each use is explained, and taken back by nobody', () => {
    const knobs = { dataFear: 0.8, intrusion: 0.8, dependence: 0.4 }
    const given = (explained: boolean) =>
      households.map((household) => answerOf(dice, knobs, { household, asked: { signals: SIGNALS, forced: false, explained } }).given)
    const [plain, explained] = [given(false), given(true)]
    for (const [household, signals] of plain.entries()) for (const signal of signals) expect(explained[household].has(signal)).toBe(true)
    const sum = (all: readonly ReadonlySet<unknown>[]) => all.reduce((total, { size }) => total + size, 0)
    expect(sum(explained)).toBeGreaterThan(sum(plain))
  })

  it('grows in reluctance with each motive', () => {
    fc.assert(
      fc.property(anyKnobs, anyKnobs, fc.constantFrom(...SIGNALS), fc.nat(300), (one, other, signal, household) => {
        const less = {
          dataFear: Math.min(one.dataFear, other.dataFear),
          intrusion: Math.min(one.intrusion, other.intrusion),
          dependence: Math.min(one.dependence, other.dependence),
        }
        expect(reluctance(dice, less, { household, signal })).toBeLessThanOrEqual(reluctance(dice, one, { household, signal }) + 1e-12)
      }),
    )
  })

  it('forced, is all or nothing: who gives in against their wish is pressed, who minds too much leaves', () => {
    const strong = { dataFear: 0.8, intrusion: 0.8, dependence: 0.8 }
    const answers = households.map((household) => answerOf(dice, strong, { household, asked: { signals: SIGNALS, forced: true } }))
    for (const { given, leaves, pressed } of answers) {
      expect(given.size).toBe(leaves ? 0 : 7)
      expect(pressed === 0 || (pressed > 0.5 && pressed <= 1 && !leaves)).toBe(true)
    }
    expect(answers.some(({ leaves }) => leaves)).toBe(true)
    expect(answers.some(({ pressed }) => pressed > 0)).toBe(true)
  })

  it('asked freely presses nobody and drives nobody away', () => {
    for (const household of households) {
      const { leaves, pressed } = answerOf(dice, USUAL, { household, asked: { signals: SIGNALS, forced: false } })
      expect([leaves, pressed]).toEqual([false, 0])
    }
  })

  it('finds those who mind most first', () => {
    const few = mostReluctant(dice, USUAL, { signal: 'when', households, share: 0.1 })
    expect(few).toHaveLength(40)
    const least = Math.min(...few.map((household) => reluctance(dice, USUAL, { household, signal: 'when' })))
    const others = households.filter((household) => !few.includes(household))
    expect(others.every((household) => reluctance(dice, USUAL, { household, signal: 'when' }) <= least)).toBe(true)
  })
})

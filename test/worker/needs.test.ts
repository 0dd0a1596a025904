import { describe, expect, it } from 'vitest'
import { day } from '../../src/engine/contract/ids'
import { isWholeWithout } from '../../src/engine/lab/later'
import { DEFAULT_SCENARIO, type Scenario } from '../../src/scenario/knobs'
import { needsEveryPart } from '../../src/worker/needs'
import type { Request } from '../../src/worker/protocol'

const view = { seats: [], truth: false }
const opening = (changes: Partial<Scenario>): Request => ({
  id: 1,
  call: 'open',
  ask: { scenario: { ...DEFAULT_SCENARIO, ...changes }, acts: [], view },
})
const needs = (request: Request): boolean => needsEveryPart(request, isWholeWithout)

describe('the rest of the engine', () => {
  it('is not waited for by a first evening of the first world, whatever its size and seed', () => {
    expect(needs(opening({}))).toBe(false)
    expect(needs(opening({ seed: 7, viewers: 100, titles: 60, explore: 0 }))).toBe(false)
    expect(needs({ id: 2, call: 'show', ask: view })).toBe(false)
    expect(needs({ id: 3, call: 'run', ask: { days: 2 } })).toBe(false)
  })

  it.each([{ model: 'itemKnn' }, { trailerPolicy: 'random' }, { publicEvents: 1 }, { calibration: 0.5 }] as const)(
    'is waited for by a world that is made of it: %o',
    (changes) => {
      expect(needs(opening(changes))).toBe(true)
    },
  )

  it('is waited for by what is done, and by what was done when a world opens', () => {
    const act = { kind: 'mask', signal: 'when', masked: true } as const
    expect(needs({ id: 4, call: 'act', ask: { act } })).toBe(true)
    expect(needs({ id: 5, call: 'relive', ask: { acts: [], day: 0 } })).toBe(true)
    expect(needs({ id: 6, call: 'csv', ask: { profile: null } })).toBe(true)
    const acts = [{ day: day(0), order: 0, act }]
    expect(needs({ id: 7, call: 'open', ask: { scenario: DEFAULT_SCENARIO, acts, view } })).toBe(true)
  })
})

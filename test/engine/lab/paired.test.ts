import { describe, expect, it } from 'vitest'
import { type PairedResult, runPaired } from '../../../src/engine/lab/paired'
import type { Lab } from '../../../src/engine/lab/protocol'
import { SMALL } from './livedLab'

const hours = (lab: Lab): number => lab.measures.reduce((sum, { recorded }) => sum + recorded.hours, 0)
const pressed = (lab: Lab): number => lab.measures.reduce((sum, { recorded }) => sum + (recorded.trailerTakeRate ?? 0), 0)

function result(run: Generator<{ readonly done: number }, PairedResult>): {
  readonly result: PairedResult
  readonly progress: readonly number[]
} {
  const progress: number[] = []
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { result: step.value, progress }
    progress.push(step.value.done)
  }
}

describe('paired worlds', () => {
  it('differ in nothing where nothing is changed', () => {
    const { result: same, progress } = result(
      runPaired({ a: { scenario: SMALL }, b: { scenario: SMALL }, seeds: [1, 2], days: 2, measure: hours }),
    )
    expect(same.a).toEqual(same.b)
    expect(same.a[0]).not.toBe(same.a[1])
    expect(same.difference).toMatchObject({ estimate: 0, low: 0, high: 0, count: 2 })
    expect(progress).toEqual([...progress].sort((one, other) => one - other))
    expect(progress[progress.length - 1]).toBe(1)
  })

  it('show that trailers which suit are pressed more: the oracle against the lot', () => {
    const random = { scenario: { ...SMALL, trailerPolicy: 'random' as const } }
    const { result: oracle } = result(
      runPaired({ a: { ...random, trailers: 'oracle' }, b: random, seeds: [1, 2, 3], days: 4, measure: pressed }),
    )
    for (const [seed, value] of oracle.a.entries()) expect(value).toBeGreaterThan(oracle.b[seed])
  })

  it('can be left in the middle', () => {
    const run = runPaired({ a: { scenario: SMALL }, b: { scenario: SMALL }, seeds: [1, 2], days: 2, measure: hours })
    run.next()
    expect(run.return({ a: [], b: [], difference: { kind: 'cold', reason: 'fewer than two values' } }).done).toBe(true)
    expect(run.next().done).toBe(true)
  })

  it('know that one world is one observation', () => {
    const { result: one } = result(runPaired({ a: { scenario: SMALL }, b: { scenario: SMALL }, seeds: [1], days: 1, measure: hours }))
    expect(one.difference).toMatchObject({ kind: 'cold' })
  })
})

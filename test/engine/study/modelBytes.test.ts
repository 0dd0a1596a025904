import { describe, expect, it } from 'vitest'
import { modelBytes } from '../../../src/engine/study/trials/modelBytes'

const model = (held: object) => ({
  id: 'random' as const,
  titleCount: 2,
  score: () => undefined,
  explain: () => ({ score: 0, parts: [] }),
  similar: () => [],
  ...held,
})

describe('what a fitted model holds', () => {
  it('is the bytes of its columns, each once, however deep and whoever shares them', () => {
    const shared = new Float64Array(10)
    const circle: { column: Float64Array; self?: object } = { column: shared }
    circle.self = circle
    const held = {
      one: shared,
      part: shared.subarray(2, 4),
      deep: { list: [circle, new Uint16Array(3)] },
      map: new Map([['a', new Int32Array(2)]]),
    }
    expect(modelBytes(model(held))).toBe(80 + 6 + 8)
    expect(modelBytes(model({ numbers: [1, 2, 3], none: null, words: 'twelve' }))).toBe(24)
    expect(modelBytes(model({}))).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../../src/views/charts/curve'
import { scaleOf } from '../../../src/views/charts/whisker'

const row = (value: number, margin: number) => ({ key: String(value), name: '', value, low: value - margin, high: value + margin })

describe('a scale of whiskers', () => {
  it('holds all of them and what they are held against', () => {
    const { from, to } = scaleOf([row(0.2, 0.1), row(0.5, 0.2)], 0, 800)
    expect(from).toBeLessThan(0)
    expect(to).toBeGreaterThan(0.7)
  })

  it('names nothing below nought where all are nought', () => {
    const { from, to, at } = scaleOf([row(0, 0)], 0, 800)
    expect(Math.min(...ticksOf([from, to]))).toBe(0)
    expect(Number.isFinite(at(0))).toBe(true)
  })
})

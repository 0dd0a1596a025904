import { describe, expect, it } from 'vitest'
import { CannotMeasure, type Figure, runSections, type Section } from '../../../src/cli/bench/section'

const lengths: Section<'rope.long' | 'rope.short'> = {
  units: { 'rope.long': 'm', 'rope.short': 'm' },
  measure: (take, { quick }) => {
    take('rope.long', quick ? 1 : 123.4567)
    take('rope.short', 0.000123456)
  },
}
const weights: Section<'rope.weight' | 'rope.knots'> = {
  units: { 'rope.weight': 'kg', 'rope.knots': 'knots' },
  measure: (take) => {
    take('rope.knots', 3)
    throw new CannotMeasure('there is no scale here')
  },
}

async function printed(only: string, quick = false): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  await runSections([lengths, weights], { only, effort: { quick } }, (figure) => figures.push(figure))
  return figures
}

describe('a bench', () => {
  it('prints every figure with its unit, to four digits', async () => {
    expect((await printed('')).slice(0, 3)).toEqual([
      { name: 'rope.long', value: 123.5, unit: 'm' },
      { name: 'rope.short', value: 0.0001235, unit: 'm' },
      { name: 'rope.knots', value: 3, unit: 'knots' },
    ])
  })

  it('says of a figure that cannot be had why, and goes on', async () => {
    expect((await printed('')).at(-1)).toEqual({ name: 'rope.weight', value: null, unit: 'kg', why: 'there is no scale here' })
  })

  it('prints and measures only what is asked for', async () => {
    expect(await printed('long', true)).toEqual([{ name: 'rope.long', value: 1, unit: 'm' }])
    expect(await printed('knots')).toHaveLength(1)
    expect(await printed('sail')).toEqual([])
  })

  it('does not take a fault of its own for a lack of the machine', async () => {
    const broken: Section = {
      units: { broken: 'm' },
      measure: () => {
        throw new RangeError('broken')
      },
    }
    await expect(runSections([broken], { only: '', effort: { quick: true } }, () => undefined)).rejects.toThrow('broken')
  })
})

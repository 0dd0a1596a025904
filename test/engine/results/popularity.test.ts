import { describe, expect, it } from 'vitest'
import { createLab } from '../../../src/engine/lab/lab'
import { meanInterval } from '../../../src/engine/math/intervals'
import { DEFAULT_SCENARIO } from '../../../src/scenario/knobs'

const SEEDS = [1, 2, 3, 4, 5]
const DAYS = 28

describe('W6: plays are spread over titles as the sheet says, in the living loop', () => {
  const ginis = SEEDS.map((seed) => {
    const lab = createLab({ ...DEFAULT_SCENARIO, viewers: 1000, titles: 400, seed })
    for (let day = 0; day < DAYS; day++) for (const _step of lab.liveDay());
    return lab.measures[DAYS - 1].recorded.gini ?? Number.NaN
  })

  it('has a Gini between .55 and .70 over 28 days, with its whole interval', () => {
    const interval = meanInterval(ginis)
    if (interval.kind === 'cold') throw new RangeError(`Expected several worlds, got ${SEEDS.length}`)
    expect(interval.low).toBeGreaterThan(0.55)
    expect(interval.high).toBeLessThan(0.7)
  })
}, 240_000)

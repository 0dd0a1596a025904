import { describe, expect, it } from 'vitest'
import { day, profileId } from '../../../../src/engine/contract/ids'
import type { PastEvening } from '../../../../src/engine/lab/tonight'
import { stageOf } from '../../../../src/views/rooms/screen/minute/stage'
import { hitsOf } from '../../../../src/views/rooms/screen/tonight/derive'

const forget = (forgotten: boolean, order: number) => ({
  day: day(0),
  order,
  act: { kind: 'forget', profile: profileId(9), forgotten } as const,
})

describe('the last step of the first minute', () => {
  it('goes from one record to none, and back', () => {
    expect(stageOf([])).toBe('left')
    expect(stageOf([forget(true, 0)])).toBe('deleted')
    expect(stageOf([forget(true, 0), forget(false, 1)])).toBe('given')
  })
})

describe('the hits of past evenings', () => {
  const evening = (outcome: PastEvening['outcome']): PastEvening => ({
    day: day(1),
    expected: { chance: 0.5, at: null, device: null, titles: [] },
    started: [],
    outcome,
  })

  it('are counted among the evenings on which somebody came', () => {
    expect(hitsOf([evening('hit'), evening('absent'), evening('missed'), evening('hit')])).toEqual({ hits: 2, came: 3 })
    expect(hitsOf([])).toEqual({ hits: 0, came: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import type { HeldOut } from '../../../../src/engine/service/log/splits'
import { nextPlayGuessed } from '../../../../src/engine/service/metrics/nextPlay'
import { eveningsFound, finishedShare, isFinished, searchShare, takeRate } from '../../../../src/engine/service/metrics/ratios'

const heldOut = (pairs: readonly (readonly [number, number])[]): HeldOut => ({
  count: pairs.length,
  profiles: Uint32Array.from(pairs, ([profile]) => profile),
  titles: Uint16Array.from(pairs, ([, title]) => title),
})

describe('next play guessed', () => {
  it('is the share of held-out plays among the guesses for that profile', () => {
    // Profile p is guessed titles 10p to 10p + 9.
    const guesses = (profile: number, out: Uint16Array): number => {
      for (let i = 0; i < 10; i++) out[i] = 10 * profile + i
      return 10
    }
    const pairs = heldOut([
      [0, 3],
      [0, 30],
      [1, 19],
      [2, 19],
    ])
    expect(nextPlayGuessed(pairs, guesses)).toBe(0.5)
  })

  it('reads no further than there are guesses', () => {
    const guesses = (_: number, out: Uint16Array): number => {
      out.fill(7)
      return 0
    }
    expect(nextPlayGuessed(heldOut([[0, 7]]), guesses)).toBe(0)
  })

  it('is unknown where nobody took up anything new', () => {
    expect(nextPlayGuessed(heldOut([]), () => 0)).toBeNull()
  })
})

describe('the shares of a day', () => {
  it.each([
    ['take rate', takeRate({ playsFromPage: 3, tilesLooked: 12 }), takeRate({ playsFromPage: 0, tilesLooked: 0 }), 0.25],
    ['evenings found', eveningsFound({ sittingsFound: 4, sittings: 5 }), eveningsFound({ sittingsFound: 0, sittings: 0 }), 0.8],
    ['search share', searchShare({ playsFromSearch: 1, playsBegun: 5 }), searchShare({ playsFromSearch: 0, playsBegun: 0 }), 0.2],
    ['finished share', finishedShare({ finished: 1, plays: 2 }), finishedShare({ finished: 0, plays: 0 }), 0.5],
  ])('%s is part by whole, and unknown of nothing', (_, known, unknown, expected) => {
    expect(known).toBe(expected)
    expect(unknown).toBeNull()
  })

  it('counts 90 % as finished', () => {
    expect([isFinished(0.89), isFinished(0.9)]).toEqual([false, true])
  })
})

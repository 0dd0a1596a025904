import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellStore } from '../../../../src/engine/service/log/cellStore'

const PROFILES = 4
const TITLES = 200

describe('cell store', () => {
  it('is a sorted map from (profile, title), whatever the order of arrival', () => {
    const arrivals = fc.array(fc.tuple(fc.nat(PROFILES - 1), fc.nat(TITLES - 1)), { maxLength: 400 })
    fc.assert(
      fc.property(arrivals, fc.nat(PROFILES - 1), (pairs, cleared) => {
        const store = new CellStore(PROFILES, TITLES)
        const reference = Array.from({ length: PROFILES }, () => new Map<number, number>())
        const take = ([profile, title]: readonly [number, number], mark: number): void => {
          store.lastAt[store.ensure(profile, title)] = mark
          reference[profile].set(title, mark)
        }
        const half = Math.floor(pairs.length / 2)
        pairs.slice(0, half).forEach(take)
        store.clearProfile(cleared)
        reference[cleared].clear()
        pairs.slice(half).forEach(take)
        for (let profile = 0; profile < PROFILES; profile++) {
          const start = store.startOf(profile)
          const kept = Array.from({ length: store.countOf(profile) }, (_, at) => [store.titles[start + at], store.lastAt[start + at]])
          expect(kept).toEqual([...reference[profile]].sort((one, other) => one[0] - other[0]))
        }
      }),
    )
  })

  it('gives a new cell no trace of what stood there before', () => {
    const store = new CellStore(1, TITLES)
    for (let title = 0; title < 8; title++) store.reached[store.ensure(0, title)] = 99
    store.clearProfile(0)
    const cell = store.ensure(0, 3)
    expect([store.reached[cell], store.weights[cell], store.state[cell], store.device[cell]]).toEqual([0, 0, 0, 255])
  })

  it('uses left places again', () => {
    const store = new CellStore(300, TITLES)
    for (let profile = 0; profile < 300; profile++) for (let title = 0; title < 9; title++) store.ensure(profile, title)
    const before = store.bytes
    for (let profile = 0; profile < 10; profile++) for (let title = 9; title < 12; title++) store.ensure(profile, title)
    expect(store.bytes).toBe(before)
  })

  it('costs at most 1 KB a profile of forty titles', () => {
    const store = new CellStore(1000, TITLES)
    for (let title = 0; title < 40; title++) for (let profile = 0; profile < 1000; profile++) store.ensure(profile, title)
    expect(store.bytes / 1000).toBeLessThanOrEqual(1024)
  })

  it('refuses a title outside the catalogue', () => {
    expect(() => new CellStore(1, TITLES).ensure(0, TITLES)).toThrow('Expected `title` to be an integer from 0 to 199, got 200')
  })
})

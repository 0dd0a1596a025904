import { describe, expect, it } from 'vitest'
import { stream } from '../../../../src/engine/math/random'
import { VERSION_TILES } from '../../../../src/engine/service/metrics/homeVersion'
import { countVersions } from '../../../../src/engine/service/metrics/versionCount'

const order = stream(1, 'order')
/** Person i has the page that starts with title `pages[i]`. */
const versionsOf = (pages: readonly number[]) =>
  Uint16Array.from(pages.flatMap((page) => Array.from({ length: VERSION_TILES }, (_, tile) => page * 20 + tile)))

describe('the number of home pages', () => {
  it('is that of the people where no two pages are alike, and says only how many there are at least', () => {
    const count = countVersions(versionsOf(Array.from({ length: 100 }, (_, page) => page)), order)
    expect(count).toMatchObject({ people: 100, versions: 100, twins: 0, pairs: 4950, nextIsNew: 1 })
    expect(count.growth).toEqual([1, 3, 10, 30, 100].map((people) => ({ people, versions: people })))
    // The upper end of Wilson's interval for none in 4950 is z² / (4950 + z²).
    expect(count.atLeast).toBe(Math.floor(4950 / 3.8415 + 1))
  })

  it('stays one where all pages are one', () => {
    const count = countVersions(versionsOf(new Array<number>(50).fill(3)), order)
    expect(count).toMatchObject({ versions: 1, twins: 1225, pairs: 1225, nextIsNew: 0, atLeast: 1 })
    expect(count.growth.map(({ versions }) => versions)).toEqual([1, 1, 1, 1, 1])
  })

  it('levels off where few pages go round, and the bound does not pass what there is', () => {
    const count = countVersions(versionsOf(Array.from({ length: 400 }, (_, person) => person % 20)), order)
    expect(count.versions).toBe(20)
    expect(count.growth.at(-1)).toEqual({ people: 400, versions: 20 })
    expect(count.growth.find(({ people }) => people === 100)?.versions).toBeGreaterThan(15)
    expect(count.atLeast).toBe(20)
    expect(count.nextIsNew).toBe(0)
  })

  it('of nobody is none', () => {
    expect(countVersions(new Uint16Array(), order)).toMatchObject({ people: 0, versions: 0, growth: [], nextIsNew: null, atLeast: 0 })
  })
})

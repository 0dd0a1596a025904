/** Three ways to part a table: each record stands in one part, and the right one. */
import { describe, expect, it } from 'vitest'
import { type RatingCells, splitByLot, splitByTime, splitLastOut } from '../../../src/engine/datasets/splits'
import { stream } from '../../../src/engine/math/random'
import { readText } from './files'

const dice = stream(1, 'test')
const parts = ({ starts, titleOf }: RatingCells) => ({ starts: Array.from(starts), titles: Array.from(titleOf) })
const table = readText('ann,x,4,2000000030\nann,y,3,2000000010\nann,z,2,2000000020\nbob,x,5,2000000040\n')

describe('parting a table', () => {
  it('takes the latest of everybody with two records or more', () => {
    const split = splitLastOut(table, dice)
    if (split.kind === 'cold') throw new Error(split.reason)
    expect(parts(split.test)).toEqual({ starts: [0, 1, 1], titles: [0] })
    expect(parts(split.train)).toEqual({ starts: [0, 2, 3], titles: [1, 2, 0] })
    expect([Array.from(split.train.ratings), split.train.scale]).toEqual([[3, 2, 5], table.scale])
  })

  it('cuts at one moment for everybody', () => {
    const split = splitByTime(table, 0.5)
    if (split.kind === 'cold') throw new Error(split.reason)
    expect(parts(split.test)).toEqual({ starts: [0, 1, 2], titles: [0, 0] })
    expect(Math.max(...(split.train.times ?? []))).toBe(2_000_000_020)
  })

  it('without times says so', () => {
    const untimed = readText('ann,x,4\nann,y,3\n')
    expect([splitLastOut(untimed, dice).kind, splitByTime(untimed, 0.5).kind]).toEqual(['cold', 'cold'])
  })

  it('asks by lot for about the share, and for more of the same where it is larger', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `p${Math.floor(at / 20)},t${(at * 7) % 20},3`)
    const many = readText(lines.join('\n'))
    const [some, more] = [0.1, 0.3].map((share) => splitByLot(many, share, dice))
    expect(some.test.titleOf.length).toBeGreaterThan(150)
    expect(some.test.titleOf.length).toBeLessThan(250)
    for (const { train, test } of [some, more]) expect(train.titleOf.length + test.titleOf.length).toBe(2000)
    for (let person = 0; person < 100; person++) {
      const asked = more.test.titleOf.subarray(more.test.starts[person], more.test.starts[person + 1])
      for (const title of some.test.titleOf.subarray(some.test.starts[person], some.test.starts[person + 1])) expect(asked).toContain(title)
    }
    expect(() => splitByLot(many, 1.5, dice)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { minute, titleId } from '../../../src/engine/contract/ids'
import { SIGNALS } from '../../../src/engine/contract/signals'
import { HEIGHT, halfWidth, knotPath, outline, strandPath, threadPath, WIDTH } from '../../../src/views/rooms/data/figure'
import { RECORDS_A_THREAD, strandsOf, THREADS_A_STRAND, woven } from '../../../src/views/rooms/data/strands'
import { catalogue, record } from '../samples'

const NOWHERE = titleId(0xffff)
const plays = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    record(count - index, 'play', {
      at: minute(600 * (count - index)),
      title: titleId(index % 2),
      share: (index % 10) / 9,
      device: 'phone',
    }),
  )

describe('the strands of a person', () => {
  it('hold what the records tell, oldest first, each signal only where a record tells it', () => {
    const strands = strandsOf(
      [
        record(3, 'trailerStop', { at: minute(720), title: titleId(1), share: 0.4, device: 'television' }),
        record(2, 'stop', { at: minute(360), title: titleId(0), share: 0.25, device: 'phone' }),
        record(1, 'sittingStart', { at: minute(0), title: NOWHERE, device: null }),
      ],
      catalogue,
    )
    expect(strands.when).toEqual([0, 0.25, 0.5])
    expect(strands.device).toEqual([1, 0])
    expect(strands.howLong).toEqual([0.25])
    expect(strands.trailers).toEqual([0.4])
    expect(strands.titles).toHaveLength(2)
    expect(strands.structures).toHaveLength(2)
  })

  it('lack what was taken from the machine’s sight', () => {
    expect(strandsOf([record(1, 'play', { takenAway: true })], catalogue).titles).toEqual([])
  })

  it('stay between 0 and 1 whatever is recorded', () => {
    const odd = [record(1, 'stop', { share: 7 }), record(2, 'stop', { share: -1 }), record(3, 'play', { title: titleId(9999) })]
    for (const values of Object.values(strandsOf(odd, catalogue))) {
      for (const value of values) expect(value >= 0 && value <= 1, String(value)).toBe(true)
    }
  })
})

describe('the silhouette', () => {
  it('is nobody without records, and more of somebody with more of them', () => {
    const counts = [0, 5, 50, 500].map((count) => woven(strandsOf(plays(count), catalogue), []).length)
    expect(counts[0]).toBe(0)
    expect([...counts].sort((a, b) => a - b)).toEqual(counts)
    expect(counts[3]).toBeLessThanOrEqual(THREADS_A_STRAND * SIGNALS.length)
  })

  it('thins by one strand for each signal hidden, leaves the others where they are, and is nobody without all', () => {
    const strands = strandsOf(plays(60), catalogue)
    const all = woven(strands, [])
    const without = woven(strands, ['when'])
    expect(without).toEqual(all.filter(({ signal }) => signal !== 'when'))
    expect(without.length).toBeLessThan(all.length)
    expect(woven(strands, SIGNALS)).toEqual([])
  })

  it('has one knot a record, within the figure', () => {
    for (const { height, values } of woven(strandsOf(plays(200), catalogue), [])) {
      expect(knotPath(height, values).match(/h0/g)).toHaveLength(values.length)
      expect(values.length).toBeLessThanOrEqual(RECORDS_A_THREAD)
      for (const [, x] of threadPath(height, values).matchAll(/[ MC](-?[\d.]+) -?[\d.]+/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(WIDTH)
      }
    }
  })

  it('is drawn of numbers only', () => {
    const drawn = [
      outline(),
      threadPath(3, [0, 1, 0.5]),
      threadPath(0, []),
      strandPath([], { width: 9, height: 9 }),
      strandPath([1], { width: 9, height: 9 }),
    ]
    for (const path of drawn) expect(path).not.toMatch(/NaN|undefined|Infinity/)
    for (let y = 0; y <= HEIGHT; y++) expect(halfWidth(y)).toBeLessThanOrEqual(WIDTH / 2)
  })
})

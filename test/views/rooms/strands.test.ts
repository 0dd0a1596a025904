import { describe, expect, it } from 'vitest'
import { minute, titleId } from '../../../src/engine/contract/ids'
import { SIGNALS } from '../../../src/engine/contract/signals'
import { drawThread, HEIGHT, halfWidth, outline, strandPath, WIDTH } from '../../../src/views/rooms/data/figure'
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

  it('has one knot a record, and stays within the figure', () => {
    for (const thread of woven(strandsOf(plays(200), catalogue), [])) {
      const { front, behind, frontKnots, behindKnots } = drawThread(thread)
      expect((frontKnots + behindKnots).match(/h0/g)).toHaveLength(thread.values.length)
      expect(thread.values.length).toBeLessThanOrEqual(RECORDS_A_THREAD)
      for (const [, x, y] of `${front}${behind}${frontKnots}${behindKnots}`.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Math.abs(Number(x) - WIDTH / 2)).toBeLessThanOrEqual(halfWidth(Number(y)) + 0.1)
        expect(Number(y)).toBeLessThanOrEqual(HEIGHT)
      }
    }
  })

  it('passes in front of the figure and behind it, and is one line all the same', () => {
    const values = Array.from({ length: RECORDS_A_THREAD }, () => 0.5)
    const { front, behind } = drawThread({ signal: 'when', turn: 3, ply: 0, values })
    const steps = (path: string) => path.match(/L/g)?.length ?? 0
    expect(steps(front)).toBeGreaterThan(20)
    expect(steps(behind)).toBeGreaterThan(20)
    const ends = (path: string) =>
      path
        .split('M')
        .slice(1)
        .flatMap((stretch) => [stretch.split('L')[0], stretch.split('L').at(-1)])
    const [inFront, atTheBack] = [ends(front), ends(behind)]
    expect(inFront.filter((end) => atTheBack.includes(end)).length).toBeGreaterThan(0)
  })

  it('lies tight where somebody is always the same, and loose where it varies', () => {
    const widthOf = (values: readonly number[]): number => {
      const { front } = drawThread({ signal: 'when', turn: 0, ply: 3, values })
      const straight = drawThread({ signal: 'when', turn: 0, ply: 3, values: values.map(() => 0.5) }).front
      const xs = (path: string) => [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x))
      return Math.max(...xs(front).map((x, at) => Math.abs(x - (xs(straight)[at] ?? x))))
    }
    expect(widthOf([0.5, 0.5, 0.5, 0.5])).toBe(0)
    expect(widthOf([0, 1, 0, 1])).toBeGreaterThan(10)
  })

  it('is drawn of numbers only', () => {
    const of = (values: readonly number[]) => Object.values(drawThread({ signal: 'when', turn: 3, ply: 1, values }))
    const box = { width: 9, height: 9 }
    const drawn = [outline(), ...of([0, 1, 0.5]), ...of([]), ...of([1]), strandPath([], box), strandPath([1], box)]
    for (const path of drawn) expect(path).not.toMatch(/NaN|undefined|Infinity/)
    for (let y = 0; y <= HEIGHT; y++) {
      expect(halfWidth(y)).toBeLessThanOrEqual(WIDTH / 2)
      expect(halfWidth(y)).toBeGreaterThanOrEqual(0)
    }
  })
})

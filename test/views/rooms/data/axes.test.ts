import { describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { frameOf } from '../../../../src/views/charts/curve'
import { around, axesOf } from '../../../../src/views/rooms/data/behind/axes'

const titles = (plays: readonly number[]) =>
  ({
    signal: 'titles',
    ranked: plays.map((count, at) => ({ title: titleId(at), plays: count })),
    plays: plays.reduce((sum, count) => sum + count, 0),
    catalogue: 60,
    effective: 1,
  }) as const

describe('the axes of two pictures side by side', () => {
  it('are shares of each one’s own whole: the same people ten times over need the same axes', () => {
    expect(axesOf(titles([30, 20, 10]))).toEqual(axesOf(titles([300, 200, 100])))
    const minutes = (scale: number) => new Float32Array(168).map((_, at) => at * scale)
    const hours = (scale: number) => ({ signal: 'when', minutesByHour: minutes(scale), minutes: 14_028 * scale, hourless: 0 }) as const
    expect(axesOf(hours(1))).toEqual(axesOf(hours(8)))
  })

  it('hold both, whichever comes first, and what only one has', () => {
    const [one, other] = [axesOf(titles([30, 20, 10])), axesOf(titles([5, 1]))]
    expect(around(one, other)).toEqual(around(other, one))
    for (const axes of [one, other]) {
      expect(around(one, other).ranks).toBeGreaterThanOrEqual(axes.ranks ?? 0)
      expect(around(one, other).depth).toBeGreaterThanOrEqual(axes.depth ?? 0)
    }
    expect(around({ when: 0.1 }, { pace: 0.2 })).toEqual({ when: 0.1, pace: 0.2 })
  })

  it('need nothing where nothing was recorded', () => {
    const empty = axesOf({ signal: 'howLong', reached: Array.from({ length: 10 }, () => 0), pace: [0, 0], binge: null })
    expect(empty).toEqual({ reached: 0, pace: 0 })
  })

  it('reach as far as is asked of them, and never less than the curve', () => {
    const curve = {
      key: 'a',
      name: 'a',
      layer: 'recorded',
      points: [
        { x: 0, y: 0 },
        { x: 2, y: 5 },
      ],
    } as const
    const frame = frameOf([curve], { width: 100, height: 100, withZero: true, reach: { x: [0, 4], y: [-1, 3] } })
    expect(frame.x).toEqual([0, 4])
    expect(frame.y).toEqual([-1, 5])
  })
})

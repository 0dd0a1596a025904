import { describe, expect, it } from 'vitest'
import type { LaunchRequest } from '../../../../src/engine/lab/launch/telling'
import type { LaunchThrows } from '../../../../src/engine/lab/launch/throws'
import { en } from '../../../../src/i18n/messages/en'
import { csvOf } from '../../../../src/views/charts/table'
import { banded, bandOf, isQuick, ofThis, tableOf } from '../../../../src/views/rooms/trailers/launch/thrown'

const thrown = (lived: number): LaunchThrows => ({
  lived,
  bands: [
    {
      curve: 'gain',
      low: Float64Array.of(0, -1, -2, -3),
      high: Float64Array.of(1, 2, 3, 4),
      last: { kind: 'cold', reason: 'fewer than two values' },
    },
  ],
})
// The second hour brought nobody, so that it was not told.
const hours = [0, 2, 3].map((hour) => ({ hour, arms: [] }))
const curve = { key: 'gain', name: 'won', layer: 'ink' as const, points: hours.map(({ hour }) => ({ x: (hour + 1) / 24, y: hour })) }

describe('bands around a launch’s curves', () => {
  it('stand at the hours that are told, and nowhere before a second throw', () => {
    expect(bandOf(thrown(1), 'gain')).toBeNull()
    expect(bandOf(null, 'gain')).toBeNull()
    expect(bandOf(thrown(2), 'regret')).toBeNull()
    expect(banded(curve, bandOf(thrown(2), 'gain'), hours).points.map(({ band }) => band)).toEqual([
      [0, 1],
      [-2, 3],
      [-3, 4],
    ])
    expect(banded(curve, null, hours)).toBe(curve)
  })

  it('stand in the table and in the file beside their curve, where there are any', () => {
    const words = { days: 'days', band: 'lowest to highest' }
    const table = tableOf(hours, [banded(curve, bandOf(thrown(2), 'gain'), hours)], words)
    expect(table.columns.map(({ name }) => name)).toEqual(['days', 'won', 'won: lowest to highest'])
    expect(csvOf(table, en).split('\n')[2]).toBe('0.125,2,-2,3')
    expect(tableOf(hours, [curve], words).columns.map(({ name }) => name)).toEqual(['days', 'won'])
  })

  it('are of the launch that is shown and of no other', () => {
    const about: LaunchRequest = { wish: { policy: 'random' }, reward: 'click', pace: 'nightly', days: 7, seed: 0, truth: false }
    const run = { about: { launch: about, throws: 8 }, card: null, told: [], answer: null, done: null, stopped: false, failure: null }
    expect(ofThis(run, { about, card: null })).toBe(run)
    expect(ofThis(run, { about: { ...about }, card: null })).toBeNull()
    expect(ofThis(run, { about: null, card: null })).toBeNull()
  })

  it('come by themselves before a world’s own people for a week, and when asked for before many', () => {
    expect([isQuick(2400, 7), isQuick(2400, 28), isQuick(100_000, 1)]).toEqual([true, false, false])
  })
})

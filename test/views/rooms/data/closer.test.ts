import { expect, it } from 'vitest'
import type { MeasuredArm, Worth } from '../../../../src/engine/lab/worth/compareArms'
import { closeArms, pointsOf, SERIES, seriesOf, turnOf } from '../../../../src/views/rooms/data/close/closer'

const interval = (estimate: number, low: number, high: number) => ({
  kind: 'interval' as const,
  estimate,
  low,
  high,
  level: 0.95,
  count: 3,
})

function worthOf(differences: readonly (readonly [number, number, number])[]): Worth {
  const on = closeArms(1).filter((arm) => seriesOf(arm) === 'on')
  const arms = on.map((arm, at): MeasuredArm => {
    const [estimate, low, high] = differences[at]
    return { arm, measures: { takeRate: { level: interval(0.2, 0.1, 0.3), difference: interval(estimate, low, high) } }, weeks: {} }
  })
  return { people: 300, days: 14, worlds: 3, arms }
}

it('lives every series at every level, the closest before people who mind first', () => {
  const arms = closeArms(0.5)
  expect(arms[0]).toEqual({ kind: 'close', level: 1, uncanny: 0.5, explained: false })
  for (const series of SERIES) expect(arms.filter((arm) => seriesOf(arm) === series)).toHaveLength(5)
})

it('turns at the best distance that can be told from the closest, or not at all', () => {
  // In order of arms: level 1 itself, then 0, 0.25, 0.5, 0.75.
  const none = [0, 0, 0] as const
  const result = worthOf([none, [0.03, -0.01, 0.07], [0.01, 0.005, 0.02], [0.02, 0.01, 0.03], none])
  expect(turnOf(result, 'takeRate')).toEqual({ level: 0.5, by: 0.02 })
  expect(pointsOf(result, 'on', 'takeRate').map(({ level }) => level)).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect(turnOf(worthOf([none, none, none, none, none]), 'takeRate')).toBeNull()
})

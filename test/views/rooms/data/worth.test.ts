import { describe, expect, it } from 'vitest'
import { MASKABLE } from '../../../../src/engine/contract/signals'
import type { Worth } from '../../../../src/engine/lab/worth/compareArms'
import { armsFor, furthest, furthestAtLast, measuresOf } from '../../../../src/views/rooms/data/worth/derive'

const interval = (estimate: number, margin: number) =>
  ({ kind: 'interval', estimate, low: estimate - margin, high: estimate + margin, level: 0.95, count: 3 }) as const

function worthOf(differences: readonly (readonly [estimate: number, margin: number])[]): Worth {
  return {
    people: 100,
    days: 14,
    worlds: 3,
    arms: [[0, 0] as const, ...differences].map(([estimate, margin], at) => ({
      arm: { kind: 'people', share: at },
      measures: { hours: { level: interval(5, 1), difference: interval(estimate, margin) } },
      weeks: { hours: [-estimate, estimate].map((week) => ({ level: interval(5, 1), difference: interval(week, margin) })) },
    })),
  }
}

const shareOf = (found: { readonly arm: Worth['arms'][number]['arm'] } | null) => (found?.arm.kind === 'people' ? found.arm.share : null)

describe('what is said over a comparison', () => {
  it('names the largest loss and the largest gain that can be told from chance', () => {
    const { loss, gain } = furthest(
      worthOf([
        [-1, 0.5],
        [-3, 4],
        [2, 1],
        [3, 0.1],
        [-2, 1],
      ]),
      'hours',
    )
    expect([shareOf(loss), shareOf(gain)]).toEqual([5, 4])
  })

  it('names no loss where all gain, no gain where all lose, and nothing where all may be chance', () => {
    expect(
      furthest(
        worthOf([
          [1, 0.5],
          [2, 0.5],
        ]),
        'hours',
      ).loss,
    ).toBeNull()
    expect(furthest(worthOf([[-1, 0.5]]), 'hours').gain).toBeNull()
    expect(
      furthest(
        worthOf([
          [-1, 2],
          [1, 2],
        ]),
        'hours',
      ),
    ).toEqual({ loss: null, gain: null })
    expect(furthest(worthOf([[-1, 0.5]]), 'takeRate')).toEqual({ loss: null, gain: null })
  })

  it('reads the last week alone', () => {
    const last = furthestAtLast(
      worthOf([
        [1, 0.5],
        [-2, 0.5],
        [3, 4],
      ]).arms,
      'hours',
    )
    expect([shareOf(last), last?.week, last?.difference.estimate]).toEqual([2, 2, -2])
    expect(furthestAtLast(worthOf([[1, 2]]).arms, 'hours')).toBeNull()
    expect(furthestAtLast(worthOf([[1, 0.5]]).arms, 'members')).toBeNull()
  })
})

describe('the arms of a comparison', () => {
  it('begin with what the others are held against, and leave out each signal once', () => {
    expect(armsFor('without').map((arm) => (arm.kind === 'without' ? arm.signal : arm.kind))).toEqual(['all', ...MASKABLE, 'nothing'])
    expect(armsFor('asked')[0]).toEqual({ kind: 'all' })
  })

  it('hold one that pursues minutes against the same service that does not', () => {
    const [first, ...others] = armsFor('proxy')
    expect(others).toContainEqual({ ...first, pursues: 'minutes' })
  })
})

describe('what a comparison is read by', () => {
  const doors = ['givenSignals', 'stay', 'use', 'share'] as const
  const among = (what: Parameters<typeof measuresOf>[0]) => doors.filter((measure) => measuresOf(what, true).includes(measure))

  it('counts what is given only where people are asked', () => {
    expect(among('asked')).toEqual(doors)
    for (const what of ['without', 'alone', 'people', 'proxy'] as const) expect(among(what)).toEqual([])
  })

  it('has no measure twice, and what only real tastes tell while they are shown', () => {
    for (const what of ['without', 'asked', 'proxy'] as const) {
      const [shown, hidden] = [measuresOf(what, true), measuresOf(what, false)]
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.filter((measure) => !hidden.includes(measure))).toEqual(['guessAgainstTaste', 'enjoyment', 'satisfaction'])
    }
  })
})

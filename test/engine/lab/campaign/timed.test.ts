import { beforeAll, describe, expect, it } from 'vitest'
import type { PublicEvent } from '../../../../src/engine/contract/publicEvents'
import { beats, type TimedAnswer, timedOf } from '../../../../src/engine/lab/campaign/timed'
import type { TimedPlan } from '../../../../src/engine/lab/campaign/timedRuns'
import { CampaignWorlds } from '../../../../src/engine/lab/campaign/worlds'
import { inOneGo } from './inOneGo'

const POLITICS = 4
const COMEDY = 6
const INAUGURATION: PublicEvent = { kind: 'inauguration', day: 396, days: 1, countries: [0] }
const HOLIDAY: PublicEvent = { kind: 'holiday', day: 420, days: 4, countries: [0] }
const PLAN: TimedPlan = { genre: 'politics', day: 396, tone: POLITICS, countries: [0], share: 1, annoyance: 0 }
const WORLDS = { seed: 31, worlds: 3, people: 240, added: [INAUGURATION, HOLIDAY] }

const worlds = new CampaignWorlds()
const ask = (plan: Partial<TimedPlan>, lots = 3): TimedAnswer =>
  inOneGo(timedOf(worlds, { ...WORLDS, lots, plan: { ...PLAN, ...plan } })).answer
const estimate = (value: TimedAnswer['lift']): number => (value.kind === 'interval' ? value.estimate : Number.NaN)

describe('a campaign timed on the world', () => {
  let political: TimedAnswer
  beforeAll(() => {
    political = ask({}, 12)
  }, 120_000)

  it('gives the same answer again, from worlds that are kept or drawn anew', () => {
    expect(ask({}, 12)).toEqual(political)
    const anew = inOneGo(timedOf(new CampaignWorlds(), { ...WORLDS, lots: 12, plan: PLAN }))
    expect(anew.answer).toEqual(political)
    expect(anew.told).toEqual([...anew.told].sort((a, b) => a - b))
    expect(Math.max(...anew.told)).toBeLessThanOrEqual(1)
  })

  it('wins more with more contacts, and nothing is paid for nothing', () => {
    const half = ask({ share: 0.5 })
    expect(estimate(half.lift)).toBeGreaterThan(0)
    expect(estimate(political.lift)).toBeGreaterThan(estimate(half.lift))
    expect(estimate(political.without)).toBeCloseTo(estimate(half.without), 12)
  })

  it('is lifted by its tone on the day of an inauguration, and held back by it on a holiday, over worlds', () => {
    const { toneLift } = political
    expect(toneLift.kind === 'interval' && toneLift.low).toBeGreaterThan(0)
    const holiday = ask({ day: 421 }).toneLift
    expect(holiday.kind === 'interval' && holiday.high).toBeLessThan(0)
  })

  it('is carried by those who like politics: the tone does less for those who like comedy', () => {
    const of = (group: number): number => estimate(political.groups.find((one) => one.group === group)?.tone ?? political.lift)
    expect(of(POLITICS)).toBeGreaterThan(of(COMEDY))
  })

  it('forecasts the weeks to come with intervals that hold', () => {
    expect(political.forecast).toHaveLength(70)
    for (const { low, expected, high } of political.forecast) {
      expect(low).toBeLessThanOrEqual(expected)
      expect(high).toBeGreaterThanOrEqual(expected)
    }
    expect(political.held.kind === 'interval' && political.held.estimate).toBeGreaterThan(0.88)
  })

  it('shows that the day of the inauguration beats most days by lot', () => {
    const { plannedBeats } = political.luck
    expect(plannedBeats.kind === 'interval' && plannedBeats.estimate).toBeGreaterThan(0.8)
    expect(political.luck.lots).toHaveLength(12)
  })

  it('drives nobody away unless a wrong tone is held against it, and then those whom the mood turns from it', () => {
    const holiday = (annoyance: number) => ask({ day: 421, annoyance })
    const [usual, much] = [holiday(0), holiday(4)]
    const driven = ({ groups }: TimedAnswer) => groups.filter(({ lift }) => lift.kind === 'interval' && lift.high < 0)
    expect(driven(usual)).toEqual([])
    expect(driven(much)).not.toEqual([])
    expect(estimate(much.lift)).toBeLessThan(estimate(usual.lift))
    expect(estimate(much.without)).toBe(estimate(usual.without))
  })

  it('finds from how much annoyance on a group is driven away, and runs the same where that is set', () => {
    const { turns, luck, groups } = ask({ day: 421 }, 6)
    const worst = Math.min(...luck.lots.map(({ lift }) => lift))
    expect(luck.lots.find(({ lift }) => lift === worst)?.day).toBe(turns.worst.day)
    expect(turns.planned.day).toBe(421)
    for (const { at, steps } of [turns.planned, turns.worst]) {
      expect(steps.map(({ annoyance }) => annoyance)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
      expect(new Set(steps.map(({ group }) => group)).size).toBe(1)
      const from = at === null ? steps.length : steps.findIndex(({ annoyance }) => annoyance === at.annoyance)
      for (const { lift } of steps.slice(from)) expect(lift.kind === 'interval' && lift.high).toBeLessThan(0)
    }
    const { at } = turns.planned
    if (at === null) throw new Error('Expected a political tone on a holiday to turn')
    expect(at.annoyance).toBeGreaterThan(0)
    expect(ask({ day: 421, annoyance: at.annoyance }).groups.find(({ group }) => group === at.group)?.lift).toEqual(at.lift)
    const averse = groups.find(({ group }) => group === 9)
    expect(averse?.people).toBeGreaterThan(5)
  })

  it('does least for those who like least what it stresses', () => {
    const averse = political.groups.find(({ group }) => group === 9)
    expect(averse === undefined ? Number.NaN : estimate(averse.lift)).toBeLessThan(estimate(political.lift))
  })

  it('refuses a plan outside its weeks, without a country, and events of the past', () => {
    expect(() => ask({ day: 10 })).toThrow(RangeError)
    expect(() => ask({ countries: [] })).toThrow(RangeError)
    expect(() => ask({ share: 0 })).toThrow(RangeError)
    expect(() => ask({ annoyance: 5 })).toThrow(RangeError)
    expect(() => ask({ annoyance: Number.NaN })).toThrow(RangeError)
    const added = [{ ...INAUGURATION, day: 12 }]
    expect(() => inOneGo(timedOf(worlds, { ...WORLDS, added, lots: 2, plan: PLAN }))).toThrow(RangeError)
  })
})

describe('where a day stands', () => {
  it('is the share of the others that it beats, a tie counting half', () => {
    expect(beats(2, [1, 2, 3, 4])).toBe(0.375)
    expect(beats(9, [1, 2])).toBe(1)
    expect(beats(1, [])).toBe(0.5)
  })
})

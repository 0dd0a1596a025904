/** Churn as the sheet has it (facts C5), on households that feel as usual: level, fall with tenure, payments, coming back. */
import { describe, expect, it } from 'vitest'
import { type EventRecord, KIND } from '../../../src/engine/contract/events'
import { dayOf } from '../../../src/engine/contract/ids'
import { attends, monthlyHazard } from '../../../src/engine/world/people/membership'
import { recorder } from './storefronts'
import { scenarioOf, stageOf } from './worlds'

const scenario = scenarioOf({ viewers: 6000, titles: 60 })

/** About what it is over half a year with the default service. */
const USUAL = 0

/** Every household's days without an evening, all as satisfied as said. */
function years(days: number, satisfaction = USUAL, changes: Partial<typeof scenario> = {}) {
  const stage = stageOf({ ...scenario, ...changes })
  stage.people.moods.satisfaction.fill(satisfaction)
  const { events, sink } = recorder()
  const { households } = stage.people
  let there = 0
  for (let day = 0; day < days; day++) {
    for (let household = 0; household < households.visitor; household++) if (attends(stage, { household, day, sink })) there++
  }
  return { stage, events, monthsThere: there / 30, count: households.visitor }
}

const ofKind = (events: readonly EventRecord[], kind: number) => events.filter((event) => event.kind === kind)

describe('leaving', () => {
  const { events, monthsThere, count } = years(365)
  const cancels = ofKind(events, KIND.cancel)

  it('is about 2 % a month in all, a third to a half of it by failed payments', () => {
    expect(cancels.length / monthsThere).toBeGreaterThan(0.015)
    expect(cancels.length / monthsThere).toBeLessThan(0.025)
    const unpaid = cancels.filter(({ share }) => share === 1).length / cancels.length
    expect(unpaid).toBeGreaterThan(1 / 3)
    expect(unpaid).toBeLessThan(0.55)
  })

  it('falls with tenure', () => {
    const stage = years(0).stage
    const hazards = [0, 90, 360, 1000].map((day) => monthlyHazard(stage, 0, day))
    expect([...hazards].sort((one, other) => other - one)).toEqual(hazards)
    expect(hazards[0] / hazards[3]).toBeCloseTo(1.55, 1)
  })

  it('is likelier for those who are not satisfied, and does not touch failed payments', () => {
    const sad = ofKind(years(60, -0.3).events, KIND.cancel)
    const glad = ofKind(years(60, 0.3).events, KIND.cancel)
    const by = (all: readonly EventRecord[], share: number) => all.filter((event) => event.share === share).length
    expect(by(sad, 0)).toBeGreaterThan(3 * by(glad, 0))
    expect(Math.abs(by(sad, 1) - by(glad, 1))).toBeLessThan(12)
  })

  it('is undone within three months by a quarter, within a year by a third', () => {
    const long = years(365 + 120).events
    const leaving = ofKind(long, KIND.cancel).filter(({ at }) => dayOf(at) < 120)
    const back = (within: number) =>
      leaving.filter(({ amount, at }) =>
        long.some(
          (event) => event.kind === KIND.return && event.amount === amount && event.at > at && dayOf(event.at) - dayOf(at) <= within,
        ),
      ).length / leaving.length
    expect(back(90)).toBeGreaterThan(0.19)
    expect(back(90)).toBeLessThan(0.32)
    expect(back(365)).toBeGreaterThan(0.27)
    expect(back(365)).toBeLessThan(0.41)
  })

  it('never happens where the knobs are at nothing', () => {
    expect(years(200, -0.5, { monthlyChurn: 0, failedPayments: 0 }).events).toEqual([])
    expect(count).toBeGreaterThan(2000)
  })
})

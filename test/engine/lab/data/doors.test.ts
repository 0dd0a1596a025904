import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import type { Doors } from '../../../../src/engine/lab/data/doors'
import { createLab } from '../../../../src/engine/lab/lab'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { FEAR_IN_TRUST, scenarioOf } from '../../../../src/engine/lab/worth/arms'
import { compareArms, type Worth } from '../../../../src/engine/lab/worth/compareArms'
import type { Door } from '../../../../src/engine/lab/worth/readings'
import { liveDays, livedLab, SMALL } from '../livedLab'

const doorsOf = (lab: Lab, truth = false): Doors => lab.ask({ question: 'doors', about: { days: 28, truth } })

describe('the three doors', () => {
  it('lose some at each and win nobody back', () => {
    const lab = livedLab(12, { viewers: 200, monthlyChurn: 10 })
    const { ever, stay, use, shareSome, shareAll, given, givenOf, unpaid } = doorsOf(lab)
    for (const [more, fewer] of [
      [ever, stay],
      [stay, use],
      [use, shareSome],
      [shareSome, shareAll],
    ])
      expect(fewer).toBeLessThanOrEqual(more)
    expect(stay).toBeLessThan(ever)
    expect(unpaid).toBeLessThanOrEqual(ever - stay)
    expect(givenOf.reduce((sum, one) => sum + one, 0)).toBe(given)
  })

  it('count the accounts that the service counts', () => {
    const lab = livedLab(10, { viewers: 200, monthlyChurn: 10, joining: 0 })
    expect(doorsOf(lab).stay).toBe(lab.measures.at(-1)?.recorded.accounts)
  })

  it('before anybody was asked all give everything; forced, too, but fewer stay', () => {
    const asked = createLab({ ...SMALL, viewers: 300, dataFear: 1, intrusion: 1, dependence: 1, winBack: 0 })
    const never = doorsOf(liveDays(createLab(asked.scenario), 5))
    expect([never.shareAll, never.asked]).toEqual([never.use, null])
    asked.act({ kind: 'ask', signals: SIGNALS, forced: true, who: { of: 'everybody' } })
    const forced = doorsOf(liveDays(asked, 5))
    expect(forced.shareAll).toBe(forced.use)
    expect(forced.asked).toMatchObject({ forced: true })
    expect(forced.stay).toBeLessThan(never.stay)
  })

  it('count a signal given only where it is recorded of a whole household', () => {
    const lab = livedLab(4)
    const before = doorsOf(lab)
    const profile = profileId(0)
    lab.act({ kind: 'recording', signal: 'when', recorded: false, who: { of: 'household', profile } })
    const after = doorsOf(lab)
    const when = SIGNALS.indexOf('when')
    expect(before.givenOf[when] - after.givenOf[when]).toBe(1)
    expect(before.given - after.given).toBe(1)
    expect(before.use).toBe(after.use)
  })

  it('asked freely, those who mind most would give least, and give least', () => {
    const lab = livedLab(3, { viewers: 300 })
    expect(doorsOf(lab).byCharacter).toBeNull()
    const wouldGive = doorsOf(lab, true).byCharacter?.map((third) => third.wouldGive ?? 0) ?? []
    lab.act({ kind: 'ask', signals: SIGNALS, forced: false, who: { of: 'everybody' } })
    const thirds = doorsOf(lab, true).byCharacter ?? []
    expect(thirds.map((third) => third.wouldGive)).toEqual(wouldGive)
    const gave = thirds.map(({ given, use }) => given / use)
    for (const some of [wouldGive, gave]) {
      expect(some[0]).toBeGreaterThan(some[1])
      expect(some[1]).toBeGreaterThan(some[2])
    }
    for (const { wouldStay, wouldSit } of thirds) {
      expect(wouldStay).toBeGreaterThan(0)
      expect(wouldStay).toBeLessThanOrEqual(1)
      expect(wouldSit).toBeGreaterThan(0)
    }
  })

  it('refuse a window of no day', () => {
    expect(() => livedLab(1).ask({ question: 'doors', about: { days: 0, truth: false } })).toThrow('Expected `days` to be 1 or more, got 0')
  })
})

describe('ways of asking', () => {
  const run = compareArms({
    scenario: { ...SMALL, viewers: 200, autonomy: 1, comingBack: 2 },
    arms: [
      { kind: 'all' },
      { kind: 'asked', forced: false },
      { kind: 'asked', forced: false, trusted: true },
      { kind: 'asked', forced: true },
    ],
    seeds: [1, 2, 3, 4, 5],
    days: 8,
    truth: false,
  })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { arms }: Worth = step.value
  const moved = (at: number, door: Door) => {
    const difference = arms[at].measures[door]?.difference
    if (difference?.kind !== 'interval') throw new Error('no interval')
    return difference
  }

  it('free asking closes the third door and leaves the first', () => {
    expect(moved(1, 'share').high).toBeLessThan(0)
    expect(moved(1, 'stay').estimate).toBe(0)
  })

  it('trust opens the third door wider', () => {
    expect(scenarioOf(arms[2].arm, SMALL).dataFear).toBe(FEAR_IN_TRUST * SMALL.dataFear)
    expect(moved(2, 'share').estimate).toBeGreaterThan(moved(1, 'share').estimate)
  })

  it('force loses some at the first', () => {
    expect(moved(3, 'stay').high).toBeLessThan(0)
  })
})

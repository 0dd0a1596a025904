import { describe, expect, it } from 'vitest'
import { fatesOf } from '../../../../src/engine/lab/campaign/fates'
import { reachOf } from '../../../../src/engine/lab/campaign/reach'
import { CampaignWorlds } from '../../../../src/engine/lab/campaign/worlds'
import { pairedInterval } from '../../../../src/engine/math/intervals'
import { inOneGo } from './inOneGo'

const ASKED = { seed: 51, worlds: 3, people: 200, added: [], genre: 'politics', tone: 4, most: 10 } as const
const worlds = new CampaignWorlds()
const ask = (fatigue: number) => inOneGo(reachOf(worlds, { ...ASKED, fatigue })).answer

describe('how often one person may be addressed', () => {
  it('brings less with each further contact, and with much wear there comes a best number', { timeout: 120_000 }, () => {
    const more = (fatigue: number): number[] =>
      ask(fatigue).fatigue.map((point) => (point.more.kind === 'interval' ? point.more.estimate : 0))
    const fresh = more(0)
    expect(fresh[0]).toBe(0)
    for (let contacts = 1; contacts < fresh.length; contacts++) expect(fresh[contacts]).toBeGreaterThan(fresh[contacts - 1])
    expect(fresh[1] - fresh[0]).toBeGreaterThan(fresh[10] - fresh[9])
    expect(ask(0).best).toBe(10)
    const tired = ask(0.5)
    expect(tired.best).toBeGreaterThan(0)
    expect(tired.best).toBeLessThan(8)
  })

  it('costs in proportion where it is bought, and other titles’ viewers where it is the own screen', { timeout: 60_000 }, () => {
    const { reach, takeRate } = ask(0)
    for (const { way, used, more, lost } of reach) {
      expect(more.kind === 'interval' && more.estimate).toBeGreaterThan(0)
      expect(lost).toBeCloseTo(way === 'bought' ? 0 : used * takeRate, 9)
    }
    const bought = reach.filter(({ way }) => way === 'bought').map(({ used }) => used)
    expect(bought[2]).toBeCloseTo(1000, 0)
    expect(bought[0]).toBeLessThan(bought[1])
  })
})

describe('word of mouth', () => {
  it('makes success less equal and less certain when it weighs much, over several sets of worlds', { timeout: 120_000 }, () => {
    const lived = [61, 62, 63, 64].map(
      (seed) => inOneGo(fatesOf({ seed, people: 150, fates: 4, days: 21, mouths: [0, 3], campaign: 0.2 })).answer.worlds,
    )
    const inequality = lived.map((pair) => pair.map(({ inequality: gini }) => (gini.kind === 'interval' ? gini.estimate : 0)))
    const gini = pairedInterval(
      inequality.map(([, with_]) => with_),
      inequality.map(([without]) => without),
    )
    const apart = pairedInterval(
      lived.map(([, with_]) => with_.unpredictability),
      lived.map(([without]) => without.unpredictability),
    )
    expect(gini.kind === 'interval' && gini.low).toBeGreaterThan(0)
    expect(apart.kind === 'interval' && apart.low).toBeGreaterThan(0)
  })

  it('gives one campaign different fates, each course rising, and the same again from the same seed', { timeout: 60_000 }, () => {
    const asked = { seed: 71, people: 120, fates: 3, days: 10, mouths: [0.5], campaign: 0.3 }
    const [first] = inOneGo(fatesOf(asked)).answer.worlds
    expect(new Set(first.courses.map((course) => course.join())).size).toBe(3)
    for (const course of first.courses) expect([...course]).toEqual([...course].sort((a, b) => a - b))
    expect(inOneGo(fatesOf(asked)).answer.worlds[0]).toEqual(first)
  })
})

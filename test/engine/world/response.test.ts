/** The world answers to what it is shown: better pages, better trailers, other knobs. Compared under common dice. */
import { describe, expect, it } from 'vitest'
import { KIND } from '../../../src/engine/contract/events'
import { trailerId } from '../../../src/engine/contract/ids'
import { TRAILERS_A_TITLE } from '../../../src/engine/contract/vocabulary'
import type { World } from '../../../src/engine/world/world'
import type { Scenario } from '../../../src/scenario/knobs'
import type { ShopOptions } from './storefronts'
import { type Lived, live, ofKind, scenarioOf, truthOf } from './worlds'

const DAYS = 10
const scenario = scenarioOf({ viewers: 240, titles: 150, seed: 11 })
const livedOn = (shop: (world: World) => Partial<ShopOptions>, changes: Partial<Scenario> = {}): Lived =>
  live({ ...scenario, ...changes }, DAYS, shop)

const random = livedOn(() => ({ popularity: 0 }))

const takeRate = ({ events }: Lived): number => ofKind(events, 'play').length / ofKind(events, 'looked').length
const trailerReward = ({ events }: Lived): number =>
  ofKind(events, 'play').filter(({ trailer }) => trailer < TRAILERS_A_TITLE).length / ofKind(events, 'trailerStart').length

describe('a page of what each person really likes', () => {
  const oracle = livedOn((world) => ({
    popularity: 0,
    score: (profile, title) => Math.max(...world.viewersOf(profile).map((viewer) => world.enjoyment(viewer, title))),
  }))

  it('is pressed more, watched more and enjoyed more than a random one', () => {
    const [shown, dealt] = [truthOf(oracle.world, DAYS), truthOf(random.world, DAYS)]
    expect(takeRate(oracle) / takeRate(random)).toBeGreaterThan(1.4)
    expect(shown.found / shown.sittings).toBeGreaterThan(dealt.found / dealt.sittings + 0.05)
    expect(shown.minutes / dealt.minutes).toBeGreaterThan(1.08)
    expect(shown.enjoyedMinutes / dealt.enjoyedMinutes).toBeGreaterThan(1.25)
  })
})

describe('trailers', () => {
  const choosing =
    (sign: 1 | -1) =>
    (world: World): Partial<ShopOptions> => ({
      popularity: 0,
      trailer: (profile, title) => {
        const suits = (trailer: number): number =>
          sign * world.viewersOf(profile).reduce((sum, viewer) => sum + world.trailerFit(viewer, title, trailerId(trailer)), 0)
        return Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => trailer).reduce((best, trailer) =>
          suits(trailer) > suits(best) ? trailer : best,
        )
      },
    })
  const best = livedOn(choosing(1))
  const worst = livedOn(choosing(-1))

  it('that suit each person are pressed clearly more than those that do not, chance in between', () => {
    expect(trailerReward(best) / trailerReward(worst)).toBeGreaterThan(1.2)
    expect(trailerReward(best)).toBeGreaterThan(trailerReward(random))
    expect(trailerReward(random)).toBeGreaterThan(trailerReward(worst))
    expect(takeRate(best) / takeRate(worst)).toBeGreaterThan(1.12)
    expect(takeRate(best) / takeRate(worst)).toBeLessThan(1.7)
  })

  it('that suit are watched longer', () => {
    const seconds = ({ events }: Lived): number => {
      const stops = ofKind(events, 'trailerStop')
      return stops.reduce((sum, { amount }) => sum + amount, 0) / stops.length
    }
    expect(seconds(best)).toBeGreaterThan(seconds(worst) + 1)
  })

  it('do nothing of the kind when the knob takes their pull away', () => {
    const pull = { trailerPull: 0 }
    const ratio = trailerReward(livedOn(choosing(1), pull)) / trailerReward(livedOn(choosing(-1), pull))
    expect(Math.abs(ratio - 1)).toBeLessThan(0.08)
  })
})

describe('knobs', () => {
  it('searchShare moves the share of plays from search', () => {
    const searched = (searchShare: number): number => {
      const plays = ofKind(livedOn(() => ({}), { searchShare }).events, 'play')
      return plays.filter(({ row }) => row === 255).length / plays.length
    }
    expect(searched(0)).toBeLessThan(0.02)
    expect(searched(0.6)).toBeGreaterThan(0.45)
  })

  it('patienceSeconds moves how many tiles are looked at', () => {
    const looked = (patienceSeconds: number): number => {
      const { events } = livedOn(() => ({}), { patienceSeconds })
      return ofKind(events, 'looked').length / ofKind(events, 'sittingStart').length
    }
    expect(looked(150)).toBeGreaterThan(looked(30) * 1.5)
  })

  it('sittingsPerWeek moves how often people sit down', () => {
    const sittings = ofKind(livedOn(() => ({}), { sittingsPerWeek: 2 }).events, 'sittingStart').length
    expect(ofKind(random.events, 'sittingStart').length / sittings).toBeGreaterThan(2)
    expect((sittings / (240 * DAYS)) * 7).toBeLessThan(2.2)
  })

  it('choiceNoise blurs what people choose: less of it, more enjoyed by the minute', () => {
    const enjoyed = (choiceNoise: number): number => {
      const { enjoyedMinutes, minutes } = truthOf(livedOn(() => ({ popularity: 0 }), { choiceNoise }).world, DAYS)
      return enjoyedMinutes / minutes
    }
    expect(enjoyed(0.4)).toBeGreaterThan(enjoyed(2.5) + 0.05)
  })

  it('profiles: one for all, and a household watches through one profile only', () => {
    const { world, events } = livedOn(() => ({}), { profiles: 'shared' })
    const profiles = new Set(events.map(({ profile }) => profile))
    expect(profiles.size).toBeLessThan(world.householdCount)
    expect(events.filter(({ kind }) => kind === KIND.sittingStart).length).toBeGreaterThan(100)
  })
})

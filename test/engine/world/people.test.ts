import { describe, expect, it } from 'vitest'
import { profileId, viewerId } from '../../../src/engine/contract/ids'
import { COUNTRIES } from '../../../src/engine/contract/vocabulary'
import { pearson } from '../../../src/engine/math/correlation'
import { mean, sd } from '../../../src/engine/math/summary'
import { RACER_EPISODES } from '../../../src/engine/world/people/habits'
import { GROWN_UP_AGE } from '../../../src/engine/world/people/viewers'
import { TRAIT_COUNT } from '../../../src/engine/world/traits'
import { createWorld } from '../../../src/engine/world/world'
import { scenarioOf, stageOf } from './worlds'

const scenario = scenarioOf({ viewers: 2400, titles: 200 })
const stage = stageOf(scenario)
const { households, viewers } = stage.people
const living = viewers.count - 1

describe('households', () => {
  it('house the wished number of people, and the visitor in a last one', () => {
    expect(households.viewerCount).toBe(2401)
    expect(households.profileCount).toBe(2401)
    expect(households.firstViewer[households.count]).toBe(2401)
    expect(households.firstViewer[households.count - 1]).toBe(2400)
    expect(households.count).toBeGreaterThan(1000)
    expect(households.count).toBeLessThan(1200)
  })

  it('come in sizes .35, .30, .16, .19', () => {
    const sizes = [0, 0, 0, 0]
    for (let h = 0; h < households.count - 1; h++) sizes[households.firstViewer[h + 1] - households.firstViewer[h] - 1]++
    const shares = sizes.map((count) => count / (households.count - 1))
    for (const [size, share] of [0.35, 0.3, 0.16, 0.19].entries()) expect(Math.abs(shares[size] - share)).toBeLessThan(0.05)
  })

  it('have an adult each, and children in the larger ones', () => {
    let children = 0
    for (let h = 0; h < households.count; h++) {
      const ages = Array.from(viewers.age.subarray(households.firstViewer[h], households.firstViewer[h + 1]))
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(18)
      children += ages.filter((age) => age < GROWN_UP_AGE).length
    }
    expect(children / living).toBeGreaterThan(0.08)
    expect(children / living).toBeLessThan(0.3)
  })

  it('share one profile where the knob says so', () => {
    const shared = createWorld(scenarioOf({ profiles: 'shared' }))
    expect(shared.profileCount).toBe(shared.householdCount)
    const everybody = Array.from({ length: shared.profileCount }, (_, p) => shared.viewersOf(profileId(p))).flat()
    expect(everybody).toEqual(Array.from({ length: shared.viewerCount }, (_, v) => v))
    expect([...shared.accounts.isChild].every((flag) => flag === 0)).toBe(true)
  })

  it('keeps the visitor as the last of each', () => {
    const world = createWorld(scenario)
    expect(world.visitor).toEqual({ household: world.householdCount - 1, profile: world.profileCount - 1, viewer: world.viewerCount - 1 })
    expect(world.viewersOf(world.visitor.profile)).toEqual([world.visitor.viewer])
  })
})

describe('tastes', () => {
  const liking = (viewer: number): number[] => Array.from({ length: 200 }, (_, title) => stage.liking.affinity(viewer, title))

  it('order the catalogue with a standard deviation of 0.75 to 1.25', () => {
    for (let viewer = 0; viewer < 40; viewer++) {
      const spread = sd(liking(viewer)) ?? 0
      expect(spread).toBeGreaterThan(0.74)
      expect(spread).toBeLessThan(1.27)
      expect(Math.abs(mean(liking(viewer)) ?? 1)).toBeLessThan(1e-4)
    }
  })

  /** Mean size of the correlation of two people's likings. */
  const alikeness = (changes: Parameters<typeof scenarioOf>[0]): number => {
    const other = stageOf(scenarioOf({ viewers: 120, titles: 120, ...changes }))
    const rows = Array.from({ length: 60 }, (_, viewer) =>
      Array.from({ length: 120 }, (_, title) => other.liking.affinity(viewer * 2, title)),
    )
    let sum = 0
    let pairs = 0
    for (let a = 0; a < rows.length; a++) {
      for (let b = a + 1; b < rows.length; b++) {
        sum += Math.abs(pearson(rows[a], rows[b]) ?? 0)
        pairs++
      }
    }
    return sum / pairs
  }

  it('resemble each other more the less individual they are, and are never all one', () => {
    const [none, usual, all] = [0, 0.45, 1].map((individuality) => alikeness({ individuality }))
    expect(none).toBeGreaterThan(usual + 0.03)
    expect(usual).toBeGreaterThan(all + 0.03)
    expect(none).toBeLessThan(0.9)
  })

  it('gather in as many ways as there are communities', () => {
    expect(alikeness({ communities: 1, individuality: 0 })).toBeGreaterThan(alikeness({ communities: 8, individuality: 0 }) + 0.2)
  })

  it('of children lean to family titles and away from horror', () => {
    const tasteOf = (trait: number, child: boolean): number => {
      const values: number[] = []
      for (let v = 0; v < living; v++) if (viewers.age[v] < GROWN_UP_AGE === child) values.push(viewers.taste[v * TRAIT_COUNT + trait])
      return mean(values) ?? 0
    }
    expect(tasteOf(10, true)).toBeGreaterThan(tasteOf(10, false) + 0.5)
    expect(tasteOf(8, true)).toBeLessThan(tasteOf(8, false) - 0.5)
  })
})

describe('habits', () => {
  it('keep the means of their knobs', () => {
    expect(mean(viewers.sittingsAWeek.subarray(0, living))).toBeCloseTo(5, 0)
    const patience = Array.from(viewers.patienceSeconds.subarray(0, living)).sort((a, b) => a - b)
    expect(Math.abs(patience[living / 2] - 75)).toBeLessThan(4)
  })

  it('make 8 % racers', () => {
    const racers = viewers.episodesASitting.filter((episodes) => episodes >= RACER_EPISODES).length / living
    expect(Math.abs(racers - 0.08)).toBeLessThan(0.02)
  })
})

describe('accounts and traits', () => {
  const world = createWorld(scenarioOf({}))

  it('say country, language and children as they are', () => {
    const { countries, languages, isChild, households: of } = world.accounts
    for (let profile = 0; profile < world.profileCount; profile++) {
      expect(COUNTRIES[countries[profile]]).toBeDefined()
      expect(languages[profile]).toBeLessThan(2)
      expect(of[profile]).toBeLessThan(world.householdCount)
      expect(isChild[profile] === 1).toBe(world.ageOf(viewerId(profile)) < GROWN_UP_AGE)
    }
  })

  it('a set trait is read back, moves the enjoyment of that viewer and of nobody else', () => {
    const fresh = createWorld(scenarioOf({}))
    const [one, other] = [viewerId(3), viewerId(4)]
    const scores = (viewer: typeof one): Float32Array => {
      const out = new Float32Array(fresh.catalogue.titles.length)
      fresh.trueScores(viewer, out)
      return out
    }
    const before = [scores(one), scores(other)]
    fresh.setTrait(one, 0, 3)
    expect(fresh.traitsOf(one)[0].value).toBe(3)
    expect(scores(one)).not.toEqual(before[0])
    expect(scores(other)).toEqual(before[1])
  })

  it('refuses a trait or a value that is none', () => {
    expect(() => world.setTrait(viewerId(0), 99, 0)).toThrow(RangeError)
    expect(() => world.setTrait(viewerId(0), -1, 0)).toThrow(RangeError)
    expect(() => world.setTrait(viewerId(0), 0, Number.NaN)).toThrow(RangeError)
    expect(() => world.setTrait(viewerId(0), 33, 99)).toThrow(RangeError)
  })

  it('lists each trait once, within its range', () => {
    const traits = world.traitsOf(viewerId(1))
    expect(new Set(traits.map(({ name }) => name)).size).toBe(traits.length)
    traits.forEach(({ trait, value, min, max }, index) => {
      expect(trait).toBe(index)
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
    })
  })

  it('enjoyment is trueScores, in −1..1', () => {
    const out = new Float32Array(120)
    world.trueScores(viewerId(5), out)
    out.forEach((score, title) => {
      expect(score).toBe(Math.fround(world.enjoyment(viewerId(5), world.catalogue.titles[title].id)))
      expect(Math.abs(score)).toBeLessThanOrEqual(1)
    })
  })
})

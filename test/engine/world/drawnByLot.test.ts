/** Names, faces and gender say nothing about taste: chi-square and correlation over a large world. */
import { describe, expect, it } from 'vitest'
import { LOOKS } from '../../../src/engine/contract/faces'
import { profileId } from '../../../src/engine/contract/ids'
import { pearson } from '../../../src/engine/math/correlation'
import { TRAIT_COUNT } from '../../../src/engine/world/traits'
import { createWorld } from '../../../src/engine/world/world'
import { scenarioOf } from './worlds'

const PEOPLE = 4000
const world = createWorld(scenarioOf({ viewers: PEOPLE, titles: 100 }))
const profiles = Array.from({ length: PEOPLE }, (_, index) => profileId(index))
const traits = profiles.map((profile) => world.traitsOf(world.viewersOf(profile)[0]).map(({ value }) => value))
const traitNames = world.traitsOf(world.viewersOf(profiles[0])[0]).map(({ name }) => name)
const { genders, portraitSeeds, names } = world.accounts

/** With 39 traits × 4 questions, the largest of 156 standard normals is below 4 in all but 1 % of worlds. */
const FAR = 4

/** √n · r is about standard normal when there is nothing. */
const strength = (values: readonly number[], trait: number): number =>
  Math.abs(
    pearson(
      values,
      traits.map((row) => row[trait]),
    ) ?? 0,
  ) * Math.sqrt(PEOPLE)

describe('drawn by lot', () => {
  it.each([
    ['being a woman', profiles.map((profile) => (genders[profile] === 0 ? 1 : 0))],
    ['being a man', profiles.map((profile) => (genders[profile] === 1 ? 1 : 0))],
    ['the portrait', profiles.map((profile) => portraitSeeds[profile] / 2 ** 32)],
    ['the first letter of the name', profiles.map((profile) => names[profile].charCodeAt(0))],
  ])('%s is not related to any trait', (_question, values) => {
    const related = traitNames.filter((_name, trait) => strength(values, trait) > FAR)
    expect(related).toEqual([])
  })

  it('would notice a relation: age, which may act, is related to the taste for family titles', () => {
    const family = traitNames.indexOf('genre:family')
    const child = profiles.map((profile) => world.accounts.isChild[profile])
    expect(strength(child, family)).toBeGreaterThan(FAR)
  })

  it('a face looks like a child’s on children’s profiles, and on no other', () => {
    const looks = profiles.map((profile) => (portraitSeeds[profile] % 4 === LOOKS.indexOf('child') ? 1 : 0))
    expect(looks).toEqual(profiles.map((profile) => world.accounts.isChild[profile]))
  })

  it('deals women and men evenly to those who love and those who hate each genre (chi-square)', () => {
    for (let genre = 0; genre < 12; genre++) {
      const counts = [0, 0, 0, 0]
      profiles.forEach((profile, one) => {
        if (genders[profile] > 1) return
        counts[(traits[one][genre] > 0 ? 2 : 0) + genders[profile]]++
      })
      expect(chiSquareOfTable(counts)).toBeLessThan(10.83)
    }
  })

  it('has as many kinds of faces as people', () => {
    expect(new Set(portraitSeeds).size).toBeGreaterThan(PEOPLE * 0.99)
    expect(TRAIT_COUNT).toBe(32)
  })
})

/** Pearson's statistic of a 2 × 2 table, 1 degree of freedom: above 10.83 once in a thousand. */
function chiSquareOfTable([a, b, c, d]: readonly number[]): number {
  const total = a + b + c + d
  const cross = a * d - b * c
  return (total * cross * cross) / ((a + b) * (c + d) * (a + c) * (b + d))
}

import { describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { trendsOf } from '../../../../src/engine/lab/data/crowds'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { livedLab } from '../livedLab'

const SEEDS = [1, 2, 3]
const labs = SEEDS.map((seed) => livedLab(10, { seed, viewers: 300 }))
const crowdsOf = (lab: Lab, title: number | null = null) =>
  lab.ask({ question: 'crowds', about: { title: title === null ? null : titleId(title) } })

describe('three crowds around a title', () => {
  it.each(labs)('counts everybody once, and sizes and overlaps from the same regions', (lab) => {
    const found = crowdsOf(lab)
    if (found === null) throw new Error('no crowds')
    const { people, regions, sizes, overlaps } = found
    expect(regions.reduce((sum, count) => sum + count, 0)).toBe(people)
    expect(sizes.director).toBe(regions[1] + regions[3] + regions[5] + regions[7])
    expect(overlaps.map(({ seen }) => seen)).toEqual([
      regions[3] + regions[7],
      regions[6] + regions[7],
      regions[5] + regions[7],
      regions[7],
    ])
    for (const { alike } of overlaps) {
      expect(alike.low).toBeLessThanOrEqual(alike.mean)
      expect(alike.high).toBeGreaterThanOrEqual(alike.mean)
    }
    expect(crowdsOf(lab)).toEqual(found)
  })

  it.each(labs)('takes the title whose smallest crowd is the largest when none is named', (lab) => {
    const smallest = (title: number | null): number => Math.min(...Object.values(crowdsOf(lab, title)?.sizes ?? { none: 0 }))
    const all = lab.opening.catalogue.titles.map(({ id }) => smallest(id))
    expect(smallest(null)).toBe(Math.max(...all))
  })

  it('counts no title for two crowds, and takes an older one of the same main genre', () => {
    const { catalogue } = labs[0].opening
    for (const { id, genres, year } of catalogue.titles) {
      const { director, lead, older } = trendsOf(catalogue, id)
      expect([...director].filter((title) => lead.has(title))).toEqual([])
      expect(director.has(id) || lead.has(id)).toBe(false)
      if (older === null) continue
      expect(catalogue.titles[older].genres[0]).toBe(genres[0])
      expect(catalogue.titles[older].year).toBeLessThan(year)
      expect(director.has(older) || lead.has(older)).toBe(false)
    }
  })

  it('has nobody to count before anything was watched', () => {
    expect(crowdsOf(livedLab(0))).toBeNull()
    expect(livedLab(0).ask({ question: 'clusters', about: { k: 3, truth: false } })).toBeNull()
  })
})

describe('groups of people', () => {
  const clustersOf = (lab: Lab, k: number, truth = false) => {
    const found = lab.ask({ question: 'clusters', about: { k, truth } })
    if (found === null) throw new Error('no groups')
    return found
  }

  it.each(labs)('puts everybody that is known into one of k, the largest first, the same ones again', (lab) => {
    for (const k of [2, 5, 8]) {
      const { groups, people } = clustersOf(lab, k)
      const sizes = groups.map(({ size }) => size)
      expect(groups).toHaveLength(k)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people)
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    }
    expect(clustersOf(lab, 4)).toEqual(clustersOf(lab, 4))
  })

  it.each(labs)('holds them against what is real only while that is shown', (lab) => {
    expect(clustersOf(lab, 5).against.map(({ what }) => what)).toEqual(['country'])
    expect(clustersOf(lab, 5, true).against.map(({ what }) => what)).toEqual(['country', 'age', 'community'])
  })

  it('goes with the true communities more than by chance, and more than with ages, in every world', () => {
    for (const lab of labs) {
      const [, age, community] = clustersOf(lab, 5, true).against
      expect(community.v).toBeGreaterThan(community.chance.high)
      expect(community.v).toBeGreaterThan(age.v)
    }
  })
})

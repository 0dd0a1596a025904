import { describe, expect, it } from 'vitest'
import type { Felt } from '../../../../src/engine/lab/data/felt'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { livedLab } from '../livedLab'

const SEEDS = [1, 2, 3]
const DAYS = 10
const worlds = SEEDS.map((seed) => livedLab(DAYS, { seed, viewers: 300 }))
const inSocks = SEEDS.map((seed) => livedLab(DAYS, { seed, viewers: 300, socks: 1 }))

function feltOf(lab: Lab, truth = true): Felt {
  const found = lab.ask({ question: 'felt', about: { truth } })
  if (found === null) throw new Error('nothing was watched')
  return found
}

const slept = (lab: Lab): number => {
  const { recordedHours, real } = feltOf(lab)
  return real === null ? 0 : recordedHours - real.watchedHours
}

describe('what is measured and what is felt', () => {
  it.each(worlds)('counts the hours of the days’ own measures, and by title up to the same', (lab) => {
    const { recordedHours, titles } = feltOf(lab)
    expect(titles.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(recordedHours, 6)
    expect(lab.measures.reduce((sum, { recorded }) => sum + recorded.hours, 0)).toBeCloseTo(recordedHours, 0)
  })

  it('records hours that nobody watched, and in connected socks none, in every world', () => {
    for (const [at, lab] of worlds.entries()) {
      expect(slept(lab)).toBeGreaterThan(0.005 * feltOf(lab).recordedHours)
      expect(Math.abs(slept(inSocks[at]))).toBeLessThan(0.001 * feltOf(inSocks[at]).recordedHours)
    }
  })

  it('mends half the sleepers’ hours, about, where half wear them', () => {
    const half = SEEDS.map((seed) => slept(livedLab(DAYS, { seed, viewers: 300, socks: 0.5 })))
    const sum = (hours: readonly number[]): number => hours.reduce((total, one) => total + one, 0)
    const share = sum(half) / sum(worlds.map(slept))
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.75)
  })

  it('tells nothing of enjoyment while real tastes are not shown', () => {
    const { real, titles } = feltOf(worlds[0], false)
    expect(real).toBeNull()
    expect(titles.every(({ felt }) => felt === null)).toBe(true)
  })

  it('finds nothing before anything was watched', () => {
    expect(livedLab(0).ask({ question: 'felt', about: { truth: true } })).toBeNull()
  })
})

describe('what trailers promise', () => {
  it.each(worlds)('wins and loses nothing over all fifths together, for each is held against the same titles', (lab) => {
    const { promises } = feltOf(lab)
    expect(promises).toHaveLength(5)
    const whole = promises.reduce((sum, { views }) => sum + views, 0)
    expect(whole).toBeGreaterThan(0)
    expect(promises.reduce((sum, { won, views }) => sum + won.estimate * views, 0) / whole).toBeCloseTo(0, 6)
    expect(promises.reduce((sum, { left, plays }) => sum + left.estimate * plays, 0)).toBeCloseTo(0, 4)
    expect(promises.map(({ promise }) => promise)).toEqual(promises.map(({ promise }) => promise).sort((one, other) => one - other))
  })
})

describe('the trailer that suits somebody best', () => {
  it('wins their play more often than the one that suits least, in every world; and is told with real tastes only', () => {
    for (const lab of worlds) {
      const { real, promises } = feltOf(lab)
      const suiting = real?.suiting ?? []
      expect(suiting).toHaveLength(5)
      const [least, most] = [suiting[0].won, suiting[4].won]
      expect(most.estimate - most.margin).toBeGreaterThan(least.estimate + least.margin)
      expect(suiting.reduce((sum, { views }) => sum + views, 0)).toBe(promises.reduce((sum, { views }) => sum + views, 0))
      const order = suiting.map(({ promise }) => promise)
      expect([...order].sort((one, other) => one - other)).toEqual(order)
      expect(feltOf(lab, false).real).toBeNull()
    }
  })
})

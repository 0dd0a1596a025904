import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO, KNOBS } from '../../../../src/scenario/knobs'
import { verdictOf } from '../../../../src/views/rooms/people/household/verdict'
import { heat } from '../../../../src/views/rooms/people/person/habits'
import { agreeing, mostLiked } from '../../../../src/views/rooms/people/person/likings'
import { changed, digitsOf, POPULATION_NUMBERS, withKnob } from '../../../../src/views/rooms/people/population/knobs'

describe('the week by hours', () => {
  it('begins at six, and shades by the fullest hour', () => {
    const minutes = new Float32Array(168)
    minutes[4 * 24 + 21] = 60
    minutes[4 * 24 + 22] = 5
    const { hours, rows } = heat(minutes)
    expect(hours[0]).toBe(6)
    expect(hours.at(-1)).toBe(5)
    expect(rows[4][15]).toEqual({ minutes: 60, step: 6 })
    expect(rows[4][16]?.step).toBe(1)
    expect(rows[0].every(({ step }) => step === 0)).toBe(true)
  })

  it('is blank where nothing was watched', () => {
    expect(
      heat(new Float32Array(168))
        .rows.flat()
        .every(({ step }) => step === 0),
    ).toBe(true)
  })
})

describe('likings', () => {
  it('are named from the most, and agree by how many of the first they share', () => {
    expect(mostLiked([0.1, 2, -1, 1], 2)).toEqual([1, 3])
    expect(agreeing([3, 2, 1, 0], [0, 1, 2, 3], 2)).toBe(0)
    expect(agreeing([3, 2, 1, 0], [3, 2, 1, 0], 2)).toBe(2)
    expect(agreeing([3, 2, 1, 0], [0, 3, 2, 1], 2)).toBe(1)
  })
})

describe('the sofa', () => {
  it('is judged by real taste where that is shown, else by what is counted', () => {
    const hits = { own: 3, sofa: 5, asked: 9 }
    expect(verdictOf({ hits, truth: null })).toBe('gains')
    expect(verdictOf({ hits, truth: { own: 0.6, sofa: 0.4, random: 0.1 } })).toBe('loses')
    expect(verdictOf({ hits: { own: 2, sofa: 2, asked: 4 }, truth: null })).toBe('same')
  })
})

describe('the knobs of a population', () => {
  it('are all in the table, and make another world once one is moved', () => {
    for (const id of POPULATION_NUMBERS) expect(KNOBS[id].kind).toBe('number')
    expect(changed(DEFAULT_SCENARIO, DEFAULT_SCENARIO)).toBe(false)
    expect(changed(DEFAULT_SCENARIO, withKnob(DEFAULT_SCENARIO, 'communities', 3))).toBe(true)
    expect(changed(DEFAULT_SCENARIO, withKnob(DEFAULT_SCENARIO, 'profiles', 'shared'))).toBe(true)
  })

  it('are written with the digits of their step', () => {
    expect([1, 0.5, 0.05].map(digitsOf)).toEqual([0, 1, 2])
  })
})

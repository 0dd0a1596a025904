import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import { type ByHand, SHOWN } from '../../../src/engine/lab/byHand'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import { compareArms, type Worth } from '../../../src/engine/lab/worth/compareArms'
import { FIRST_HAND, THINGS } from '../../../src/engine/service/models/handmade'
import type { HandWeights } from '../../../src/engine/service/models/protocol'
import * as screen from '../../../src/store/worth/handWeights'
import { livedLab, SMALL } from './livedLab'

const NOTHING: HandWeights = { popular: 0, alike: 0, people: 0, artists: 0, fresh: 0, short: 0, chance: 0 }
const SEAT = { profile: profileId(5), device: 'television' } as const

function handed(lab: Lab, weights: HandWeights): ByHand {
  const answer = lab.ask({ question: 'byHand', about: { seat: SEAT, weights } })
  if (answer === null) throw new Error('no blend')
  return answer
}

describe('a page by hand', () => {
  const lab = livedLab(6, { viewers: 150, titles: 120 })

  it('knows the same things and the same first weights on both sides of the worker', () => {
    expect(screen.THINGS).toEqual(THINGS)
    expect(screen.FIRST_WEIGHTS).toEqual(FIRST_HAND)
  })

  it('puts the shortest first where only length counts, the longest where it counts against', () => {
    const minutes = ({ first }: ByHand) => first.map(({ title }) => lab.opening.catalogue.titles[title].minutesAnEpisode)
    const short = minutes(handed(lab, { ...NOTHING, short: 1 }))
    const long = minutes(handed(lab, { ...NOTHING, short: -1 }))
    expect(short).toEqual([...short].sort((one, other) => one - other))
    expect(long).toEqual([...long].sort((one, other) => other - one))
    expect(short[0]).toBeLessThan(long[0])
  })

  it('says for each title what each thing adds, nothing where a thing does not count, in falling order of the sum', () => {
    const { first } = handed(lab, { ...NOTHING, popular: 1, people: 2 })
    expect(first).toHaveLength(SHOWN)
    const sums = first.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0))
    for (const [at, sum] of sums.entries()) if (at > 0) expect(sum).toBeLessThanOrEqual(sums[at - 1] + 1e-6)
    for (const { parts } of first)
      for (const [at, thing] of THINGS.entries()) if (!['popular', 'people'].includes(thing)) expect(parts[at]).toBeCloseTo(0)
    expect(first.map(({ place }) => place)).toEqual(Array.from({ length: SHOWN }, (_, at) => at + 1))
  })

  it('stands among the service’s own places, moves nothing, and orders the page', () => {
    const { hash } = lab
    const near = handed(lab, FIRST_HAND)
    const far = handed(lab, { ...NOTHING, people: -2, alike: -2 })
    expect(near.kept).toBeGreaterThan(far.kept)
    for (const { servicePlace } of near.first) expect(servicePlace).toBeLessThanOrEqual(near.titles)
    const topOf = ({ page }: ByHand) => page.rows.find(({ kind }) => kind === 'topPicks')?.tiles.map(({ title }) => title) ?? []
    expect(topOf(near)[0]).toBe(near.first[0].title)
    expect(topOf(far)).not.toEqual(topOf(near))
    expect(lab.hash).toBe(hash)
    expect(handed(lab, FIRST_HAND)).toEqual(near)
  })

  it('cannot be made before the first night, nor where the service does not order by its blend, nor of no numbers', () => {
    const about = { seat: SEAT, weights: FIRST_HAND }
    expect(createLab(SMALL).ask({ question: 'byHand', about })).toBeNull()
    expect(livedLab(1, { model: 'itemKnn' }).ask({ question: 'byHand', about })).toBeNull()
    expect(() => handed(lab, { ...FIRST_HAND, short: Number.NaN })).toThrow('Expected `weights.short` to be a number, got NaN')
  })
})

describe('a race', () => {
  const run = compareArms({
    scenario: { ...SMALL, viewers: 200, titles: 160 },
    arms: [
      { kind: 'hand', weights: null },
      { kind: 'hand', weights: { ...NOTHING, people: -1, alike: -1, popular: -1 } },
      { kind: 'hand', weights: FIRST_HAND },
    ],
    seeds: [1, 2, 3, 4],
    days: 8,
    truth: true,
  })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { arms }: Worth = step.value
  const difference = (at: number) => {
    const found = arms[at].measures.takeRate?.difference
    if (found?.kind !== 'interval') throw new Error('no interval')
    return found
  }

  it('is lost by an order turned upside down', () => {
    expect(difference(1).high).toBeLessThan(0)
  })

  it('is nearer with the first weights than upside down', () => {
    expect(difference(2).estimate).toBeGreaterThan(difference(1).estimate)
    expect(arms[0].measures.takeRate?.difference).toMatchObject({ estimate: 0 })
  })
})

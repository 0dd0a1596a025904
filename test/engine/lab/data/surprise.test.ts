import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import type { Surprise, SurpriseWay } from '../../../../src/engine/lab/data/surprise'
import { createLab } from '../../../../src/engine/lab/lab'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { livedLab, SMALL } from '../livedLab'

const surpriseOf = (lab: Lab, truth: boolean, profile = 3): Surprise => {
  const answer = lab.ask({ question: 'surprise', about: { profile: profileId(profile), truth } })
  if (answer === null) throw new Error('nothing learned yet')
  return answer
}

const shareOf = ({ ways }: Surprise, way: SurpriseWay, of: 'unexpected' | 'guessed' | 'real' | 'enjoyed') => {
  const share = ways.find((one) => one.way === way)?.[of]
  if (share?.kind !== 'interval') throw new Error(`no interval: ${way} ${of}`)
  return share
}

describe('surprise', () => {
  const lab = livedLab(10, { viewers: 200, titles: 200 })
  const told = surpriseOf(lab, true)

  it('is not known before anything was learned', () => {
    const about = { profile: profileId(0), truth: true }
    expect(createLab(SMALL).ask({ question: 'surprise', about })).toBeNull()
  })

  it('finds nothing unexpected in what the primitive predictors themselves would show', () => {
    for (const way of ['popular', 'likest'] as const) {
      expect(shareOf(told, way, 'unexpected').estimate).toBe(0)
      expect(shareOf(told, way, 'real').estimate).toBe(0)
    }
  })

  it('finds a lot the most unexpected, and the service’s own page unexpected by less but for the better', () => {
    expect(shareOf(told, 'lot', 'unexpected').low).toBeGreaterThan(shareOf(told, 'service', 'unexpected').high)
    const welcome = (way: SurpriseWay) => shareOf(told, way, 'real').estimate / shareOf(told, way, 'unexpected').estimate
    expect(welcome('service')).toBeGreaterThan(welcome('lot'))
  })

  it('counts welcome surprises among the unexpected alone', () => {
    for (const { way } of told.ways) {
      for (const of of ['guessed', 'real'] as const)
        expect(shareOf(told, way, of).estimate).toBeLessThanOrEqual(shareOf(told, way, 'unexpected').estimate)
      expect(shareOf(told, way, 'real').estimate).toBeLessThanOrEqual(shareOf(told, way, 'enjoyed').estimate)
    }
  })

  it('keeps real tastes to itself where they are not shown', () => {
    const hidden = surpriseOf(lab, false)
    for (const { real, enjoyed } of hidden.ways) expect([real, enjoyed]).toEqual([null, null])
    for (const { enjoyment } of hidden.own.unexpected) expect(enjoyment).toBeNull()
    expect(hidden.ways.map(({ guessed }) => guessed)).toEqual(told.ways.map(({ guessed }) => guessed))
    expect(hidden.played).toEqual(told.played)
  })

  it('names a person’s own unexpected titles, with their place, and moves nothing', () => {
    const { own, played } = told
    expect(own.unexpected.length).toBeLessThanOrEqual(own.shown)
    for (const { guessedPlace, of } of own.unexpected) {
      expect(guessedPlace).toBeGreaterThan(0)
      expect(guessedPlace).toBeLessThanOrEqual(of)
    }
    expect(played.expected.plays).toBeGreaterThan(0)
    for (const { plays, finished } of [played.expected, played.unexpected]) expect(finished).toBeLessThanOrEqual(plays)
    const { hash } = lab
    expect(surpriseOf(lab, true)).toEqual(told)
    expect(lab.hash).toBe(hash)
  })
})

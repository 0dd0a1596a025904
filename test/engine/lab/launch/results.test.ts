/** What is to come out of launches, over several lots of dice with an interval: the order of those who choose (W3), and the price of a promise that is not kept. */
import { describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import type { Contestant } from '../../../../src/engine/lab/launch/arms'
import type { LaunchMeasure } from '../../../../src/engine/lab/launch/measured'
import { livedLab } from '../livedLab'
import { answered, deskFor } from './launched'

/** A thriller in front of a world's people, after ten days. */
function thrillerDesk(viewers: number, titles: number) {
  const lab = livedLab(10, { viewers, titles })
  const film = lab.opening.catalogue.titles.find(({ kind, genres }) => kind === 'film' && genres.includes('thriller'))
  return deskFor(lab.ask({ question: 'launchStage', about: { title: film?.id ?? titleId(0) } }))
}

const desk = thrillerDesk(1000, 100)

const compared = (contestants: readonly Contestant[], { before = desk, days = 5 } = {}) =>
  answered(before, {
    question: 'compare',
    about: { contestants, reward: 'qualityPlay', pace: 'nightly', days, seeds: [0, 1, 2, 3, 4, 5], truth: true },
  }).policies

describe('who wins most people', () => {
  it('is the one who knows each, then the best trailer for all, then the lot', () => {
    const [, single, oracle] = compared([{ policy: 'random' }, { policy: 'bestSingle' }, { policy: 'oracle' }])
    expect(single.againstFirst.reward).toMatchObject({ kind: 'interval' })
    for (const { againstFirst } of [single, oracle])
      if (againstFirst.reward?.kind === 'interval') expect(againstFirst.reward.low).toBeGreaterThan(0)
    const { regret } = single.mean
    if (regret?.kind === 'interval') expect(regret.low).toBeGreaterThan(0)
    expect(regret?.kind).toBe('interval')
  }, 60_000)

  it('is, of two that learn, the one that begins with what other titles taught', () => {
    const [, experienced] = compared([{ policy: 'random' }, { policy: 'linearThompson', experienced: true }], {
      before: thrillerDesk(1500, 120),
      days: 7,
    })
    const gain = experienced.againstFirst.reward
    expect(gain?.kind).toBe('interval')
    if (gain?.kind === 'interval') expect(gain.low).toBeGreaterThan(0)
  }, 120_000)
})

describe('a trailer that promises what the title does not hold', () => {
  it('wins plays and loses completions, and people are let down', () => {
    const holds = answered(desk, { question: 'holds', about: null })
    // All the leading actor, whom almost everybody likes to see, against what the title is made of.
    const promising = ASPECTS.map((aspect) => (aspect === 'lead' ? 1 : 0))
    answered(desk, { question: 'trailers', about: [holds, promising] })
    const [, promised] = compared([0, 1].map((chosen) => ({ policy: 'oneForAll', settings: { chosen } }) as const))
    const difference = (measure: LaunchMeasure) => {
      const interval = promised.againstFirst[measure]
      if (interval?.kind !== 'interval') throw new Error(`Expected an interval of ${measure}`)
      return interval
    }
    expect(difference('reward').low).toBeGreaterThan(0)
    expect(difference('completedOfPressed').high).toBeLessThan(0)
    expect(difference('letDowns').low).toBeGreaterThan(0)
  }, 60_000)
})

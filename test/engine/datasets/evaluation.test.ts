/** The measures, worked out by hand, and what is asked of the models. */
import { describe, expect, it } from 'vitest'
import type { History } from '../../../src/engine/contract/history'
import { heldOutOf, sharedPairs } from '../../../src/engine/datasets/heldOut'
import { interactionsOf, positiveFrom } from '../../../src/engine/datasets/interactionsOf'
import { Names } from '../../../src/engine/datasets/names'
import { ratingErrors } from '../../../src/engine/datasets/ratingEvaluation'
import { RatingsReader } from '../../../src/engine/datasets/ratingsReader'
import { rankingQuality } from '../../../src/engine/datasets/topnEvaluation'
import type { AnyFittedModel } from '../../../src/engine/service/models/protocol'
import { bytesOf, readText } from './files'

/** Gives every title the same score for everybody. */
const fixed = (scores: readonly number[]): AnyFittedModel => ({
  id: 'bias',
  titleCount: scores.length,
  score: (_history: History, out) => out.set(scores),
  explain: () => ({ score: 0, parts: [] }),
  similar: () => [],
})

function ended<Result>(steps: Generator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

function twoFiles(train: string, test: string) {
  const names = { people: new Names(), titles: new Names() }
  const [first, second] = [train, test].map((text) => {
    const reader = new RatingsReader({ place: 'a file', ...names })
    reader.push(bytesOf(text))
    return reader.finish()
  })
  return { train: first, test: second }
}

describe('two files', () => {
  it('speak of the same people and titles, and share no pair', () => {
    const { train, test } = twoFiles('ann,x,4\nann,y,3\nbob,x,5\n', 'bob::x::5\nann::y::2\ncarl::z::1\n')
    const { flags, count } = sharedPairs(train, test)
    expect([Array.from(flags), count]).toEqual([[0, 1, 1], 2])
    const sizes = { profileCount: train.people.count, titleCount: train.titles.count }
    const known = interactionsOf(train, { ...sizes, without: flags })
    expect([known.profileCount, known.titleCount, Array.from(known.starts), Array.from(known.weights)]).toEqual([3, 3, [0, 1, 1, 1], [4]])
  })

  it('take from three quarters of the scale on as liked, or all where there is nothing low', () => {
    expect([readText('a,x,0.5\na,y,5\n'), readText('a,x,1\na,y,5\n'), readText('a,x,2\na,y,10\n')].map(positiveFrom)).toEqual([4, 4, 7.75])
    expect([readText('a,x\na,y\n'), readText('a,x,4\na,y,5\n'), readText('a,x,1\na,y,1\n')].map(positiveFrom)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ])
  })
})

describe('the errors of ratings', () => {
  it('are root mean square and mean size, of guesses held within the scale', () => {
    const test = readText('a,x,4\na,y,2\nb,x,5\n')
    const known = interactionsOf(test, { profileCount: 2, titleCount: 2, without: new Uint8Array(3).fill(1) })
    const about = { known, heldOut: heldOutOf(test), scale: { min: 1, max: 5 } }
    const { rmse, mae, count } = ended(ratingErrors(fixed([9, 3]), about))
    expect([rmse, mae, count]).toEqual([Math.sqrt(2 / 3), 2 / 3, 3])
  })
})

describe('the quality of a ranking', () => {
  it('counts where the held-out titles stand among the first ten of what is not known', () => {
    const titles = Array.from({ length: 14 }, (_, title) => `t${title}`)
    const { train, test } = twoFiles(`${titles.map((title) => `b,${title}`).join('\n')}\na,t0\n`, 'a,t1\na,t3\na,t12\n')
    const known = interactionsOf(train, { profileCount: 2, titleCount: 14, positive: 1 })
    const catalogue = new Uint8Array(14).fill(1)
    const asked = {
      known,
      seen: { starts: train.starts, titles: train.titleOf },
      heldOut: { starts: test.starts, titles: test.titleOf },
      catalogue,
    }
    const quality = ended(rankingQuality(fixed(titles.map((_, title) => -title)), asked))
    const most = 1 + 1 / Math.log2(3) + 1 / Math.log2(4)
    expect(quality.ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / most, 12)
    expect(quality.recall).toBeCloseTo(2 / 3, 12)
    expect([quality.hitRate, quality.coverage, quality.people]).toEqual([1, 10 / 14, 1])
  })
})

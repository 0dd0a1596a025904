/** The measures, worked out by hand, and what is asked of the models. */
import { describe, expect, it } from 'vitest'
import type { History } from '../../../src/engine/contract/history'
import { type Answers, answersOf } from '../../../src/engine/datasets/answers'
import { rankingExam, ratingExam } from '../../../src/engine/datasets/exam'
import { sharedPairs } from '../../../src/engine/datasets/heldOut'
import { interactionsOf, positiveFrom } from '../../../src/engine/datasets/interactionsOf'
import { Names } from '../../../src/engine/datasets/names'
import { byActivity, byPopularity, differenceOf, intervalOf, qualityOf } from '../../../src/engine/datasets/quality'
import { RatingsReader } from '../../../src/engine/datasets/ratingsReader'
import { stream } from '../../../src/engine/math/random'
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

const sizes = { profileCount: 2, titleCount: 2 }

describe('the errors of ratings', () => {
  it('are root mean square and mean size, of guesses held within the scale', () => {
    const train = readText('a,x,1\na,y,5\n')
    const test = readText('a,x,4\na,y,2\nb,x,5\n')
    const exam = ratingExam({ train, test, ...sizes, without: new Uint8Array(2) })
    const { rmse, mae, ndcg } = qualityOf(ended(answersOf(fixed([9, 3]), exam)))
    expect([rmse, mae, ndcg]).toEqual([Math.sqrt(2 / 3), 2 / 3, null])
  })
})

/** Fourteen titles that b has; a has the first and is asked for three others, of which two stand among the first ten. */
function ranked() {
  const titles = Array.from({ length: 14 }, (_, title) => `t${title}`)
  const { train, test } = twoFiles(`${titles.map((title) => `b,${title}`).join('\n')}\na,t0\n`, 'a,t1\na,t3\na,t12\n')
  const all = Number.NEGATIVE_INFINITY
  const exam = rankingExam({ train, test, profileCount: 2, titleCount: 14 }, { train: all, test: all })
  return { train, answers: ended(answersOf(fixed(titles.map((_, title) => -title)), exam)) }
}

describe('the quality of a ranking', () => {
  it('counts where the held-out titles stand among the first ten of what is not known', () => {
    const quality = qualityOf(ranked().answers)
    const most = 1 + 1 / Math.log2(3) + 1 / Math.log2(4)
    expect(quality.ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / most, 12)
    expect(quality.recall).toBeCloseTo(2 / 3, 12)
    expect(quality.map).toBeCloseTo((1 / 1 + 2 / 3) / 3, 12)
    expect([quality.precision, quality.hitRate, quality.coverage, quality.rmse]).toEqual([0.2, 1, 10 / 14, null])
    expect(quality.catalogueSize).toBeCloseTo(10, 12)
    // Each of the ten is had by one of two people: one bit.
    expect(quality.novelty).toBeCloseTo(1, 12)
  })

  it('is told apart by how many people have a title', () => {
    const { train, answers } = ranked()
    expect(byPopularity(answers, train).map(({ from, to, size, figures }) => [from, to, size, figures.recall])).toEqual([[1, 1, 3, 2 / 3]])
  })
})

/** What n people's ratings were missed by, each one rating. */
function missedBy(sizes: readonly number[]): Answers {
  const text = sizes.map((_, person) => `p${person},x,${3}`).join('\n')
  const exam = ratingExam({
    train: readText('q,x,1\nr,x,5\n'),
    test: readText(text),
    profileCount: sizes.length,
    titleCount: 1,
    without: new Uint8Array(2),
  })
  let person = 0
  const model: AnyFittedModel = { ...fixed([0]), score: (_history, out) => out.fill(3 + sizes[person++]) }
  return ended(answersOf(model, exam))
}

describe('how sure a figure is', () => {
  const resampling = { dice: stream(1, 'test'), resamples: 400 }

  it('is certain where everybody is missed by the same, and wider where they differ', () => {
    const same = ended(intervalOf('rmse', missedBy([1, 1, 1, 1]), resampling))
    expect(same).toMatchObject({ kind: 'interval', estimate: 1, low: 1, high: 1, count: 4 })
    const differ = ended(intervalOf('rmse', missedBy([0, 0, 2, 2]), resampling))
    expect(differ).toMatchObject({ estimate: Math.sqrt(2), low: 0, high: 2 })
  })

  it('compares two models on the same people, and says nothing of one person', () => {
    const [one, other] = [missedBy([2, 1, 2, 1]), missedBy([1, 0, 1, 0])]
    expect(ended(differenceOf('mae', [one, other], resampling))).toMatchObject({ estimate: 1, low: 1, high: 1 })
    expect(ended(intervalOf('mae', missedBy([1]), resampling))).toEqual({ kind: 'cold', reason: 'fewer than two values' })
    expect(ended(intervalOf('ndcg', one, resampling))).toEqual({ kind: 'cold', reason: 'fewer than two values' })
  })
})

describe('for whom', () => {
  it('thirds of the people by how much there was to learn from, equals together', () => {
    const starts = Uint32Array.from([0, 1, 2, 4, 9])
    const thirds = byActivity(missedBy([1, 2, 0, 1]), { starts })
    expect(thirds.map(({ from, to, size, figures }) => [from, to, size, figures.mae])).toEqual([
      [1, 1, 2, 1.5],
      [2, 2, 1, 0],
      [5, 5, 1, 1],
    ])
  })
})

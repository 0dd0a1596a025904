/**
 * Does each model do what it is there for? Zielnicki et al. 2025 found personalised pages above a plain factorisation above
 * popularity alone; here only the direction that must hold on people whose tastes have a few dimensions.
 */
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { topK } from '../../../../src/engine/math/topk'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { RECOMMENDERS } from '../../../../src/engine/service/models/registry'
import { fitted, OPTIONS } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 120

/** Share of the held-out titles that stand among the first ten not yet known. */
function recallAtTen(model: FittedModel, { known, held }: ReturnType<typeof splitChoices>): number {
  const scores = new Float32Array(TITLES)
  const best = new Uint16Array(10)
  let found = 0
  let wanted = 0
  held.forEach((titles, who) => {
    const history = historyOf(known, profileId(who))
    const allowed = new Uint8Array(TITLES).fill(1)
    for (const title of history.titles) allowed[title] = 0
    model.score(history, scores)
    topK(scores, best, { allowed })
    found += titles.filter((title) => best.includes(title)).length
    wanted += titles.length
  })
  return found / wanted
}

describe.each([1, 2, 3])('on people of few dimensions, world %i', (seed) => {
  const split = splitChoices(choicesOf({ people: 500, titles: TITLES, dimensions: 4, each: 16, seed }), TITLES)
  const catalogue = taggedCatalogue(TITLES)
  const options = { ...OPTIONS, factors: 8, sweeps: 8 }
  const recall = (id: keyof typeof RECOMMENDERS): number =>
    recallAtTen(fitted(RECOMMENDERS[id], { interactions: split.known, catalogue, options }).model, split)

  it('factorisation finds clearly more than popularity, popularity more than chance', () => {
    const [als, popular] = [recall('implicitAls'), recall('popularity')]
    expect(als).toBeGreaterThan(1.25 * popular)
    expect(popular).toBeGreaterThan(1.2 * (10 / (TITLES - 12)))
  })

  it('the blend, not yet tuned, is near the better of its members', () => {
    expect(recall('blend')).toBeGreaterThan(0.85 * recall('implicitAls'))
  })
})

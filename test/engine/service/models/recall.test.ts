/**
 * Does each model do what it is there for? Zielnicki et al. 2025 found personalised pages above a plain factorisation above
 * popularity alone; here only the direction that must hold on people whose tastes have a few dimensions.
 */
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { topK } from '../../../../src/engine/math/topk'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { blend } from '../../../../src/engine/service/models/blend'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { RECOMMENDERS } from '../../../../src/engine/service/models/registry'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
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

  it('the blend, after a few nights, has learned to leave tags aside that say nothing of these people', () => {
    let model = fitted(blend, { interactions: asOf(split.known, 4), catalogue, options }).model
    for (let titles = 5; titles <= 12; titles++) {
      model = fitted(blend, {
        interactions: asOf(split.known, titles),
        catalogue,
        options: { ...options, sweeps: 2, previous: model },
      }).model
    }
    const learned = recallAtTen(model, split)
    expect(learned).toBeGreaterThan(1.1 * recall('blend'))
    expect(learned).toBeGreaterThan(0.75 * recall('implicitAls'))
  })
})

/** What was known while each had taken up so many titles only: keyed by number of title, so that they come in no special order. */
function asOf(known: Interactions, titles: number): Interactions {
  const people = Array.from({ length: known.profileCount }, (_, who) => {
    const { titles: all, country } = historyOf(known, profileId(who))
    const first = Array.from(all).sort((one, other) => ((one * 37) % 121) - ((other * 37) % 121) || one - other)
    return person(
      first.slice(0, titles).map((title) => ({ title })),
      country,
    )
  })
  return interactionsOf(people, TITLES)
}

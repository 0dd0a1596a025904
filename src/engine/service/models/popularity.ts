/**
 * What do most people like now, here? Nothing personal: everybody of a country gets the same scores.
 *
 * Formula. Each liked cell (weight above 0) counts 2^(−age / half-life), age in days since the cell's last event. With n(t)
 * the sum over everybody, m its mean over titles, and n(t, c) the sum over people of country c:
 *   everywhere(t) = log((n(t) + 1) / (m + 1))
 *   here(t, c)    = log((n(t, c) + κ·p(t)) / ((n(c) + κ)·p(t))),   p(t) = (n(t) + 1) / Σ (n + 1),  κ = 200
 *   score(t | c)  = everywhere(t) + here(t, c)
 * so the country's part is by how many times more, in logarithms, the title is liked there than everywhere, shrunk towards 0
 * while few records of that country exist. The parts are these two.
 *
 * Shapes: titles; countries × titles. Unit: natural logarithm of a ratio of decayed counts.
 * Source: decayed counts are the trade's usual "trending" baseline; the country's share is an empirical-Bayes ratio with a
 * Dirichlet prior of strength κ.
 * It misleads by feeding on itself: what is shown first is taken up more, and counts more tomorrow.
 */

import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { MINUTES_A_DAY } from '../../contract/ids'
import { COUNTRIES } from '../../contract/vocabulary'
import { exp, log } from '../../math/elementary'
import type { Interactions } from '../log/interactions'
import { expectOptions, expectRoom, expectSameCatalogue, expectTitle } from './checks'
import type { Cold, Explanation, FittedModel, Part, Recommender, Similar } from './protocol'

/** How many decayed plays a country must have before its own taste weighs as much as everybody's. */
const COUNTRY_STRENGTH = 200

/** Sums of decayed likes: everywhere by title, and by country and title (row-major). */
export interface DecayedCounts {
  readonly everywhere: Float64Array
  readonly byCountry: Float64Array
}

export function decayedCounts(interactions: Interactions, halfLifeDays: number): DecayedCounts {
  const { profileCount, titleCount, starts, titles, weights, lastAt, countries, now } = interactions
  const everywhere = new Float64Array(titleCount)
  const byCountry = new Float64Array(COUNTRIES.length * titleCount)
  const perMinute = -Math.LN2 / (halfLifeDays * MINUTES_A_DAY)
  for (let profile = 0; profile < profileCount; profile++) {
    const row = countries[profile] * titleCount
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
      if (!(weights[cell] > 0)) continue
      const count = exp(perMinute * Math.max(0, now - lastAt[cell]))
      everywhere[titles[cell]] += count
      if (row >= 0) byCountry[row + titles[cell]] += count
    }
  }
  return { everywhere, byCountry }
}

export class PopularityModel implements FittedModel {
  readonly id = 'popularity'
  readonly titleCount: number
  readonly counts: DecayedCounts
  private readonly everywhere: Float64Array
  private readonly here: Float64Array

  constructor(counts: DecayedCounts) {
    this.counts = counts
    this.titleCount = counts.everywhere.length
    this.everywhere = logShares(counts.everywhere)
    this.here = countryLifts(counts)
  }

  score(history: History, out: Float32Array): void {
    this.scoreIn(history.country, out)
  }

  /** What everybody of a country gets; −1 where it is not known. */
  scoreIn(country: number, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { everywhere, here, titleCount } = this
    const row = country * titleCount
    if (row < 0) out.set(everywhere)
    else for (let title = 0; title < titleCount; title++) out[title] = everywhere[title] + here[row + title]
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    const parts: Part[] = [{ source: { kind: 'popularity', country: -1 }, value: this.everywhere[title], model: this.id }]
    let score = this.everywhere[title]
    if (history.country >= 0) {
      const value = this.here[history.country * this.titleCount + title]
      parts.push({ source: { kind: 'popularity', country: history.country }, value, model: this.id })
      score += value
    }
    return { score, parts }
  }

  /** Counts know nothing of what goes with what. */
  similar(title: TitleId, _count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    return { kind: 'cold', reason: 'noEvents' }
  }
}

function logShares(everywhere: Float64Array): Float64Array {
  let sum = 0
  for (const count of everywhere) sum += count
  const mean = sum / everywhere.length
  return everywhere.map((count) => log((count + 1) / (mean + 1)))
}

function countryLifts({ everywhere, byCountry }: DecayedCounts): Float64Array {
  const titleCount = everywhere.length
  const lifts = new Float64Array(byCountry.length)
  let all = titleCount
  for (const count of everywhere) all += count
  for (let row = 0; row < byCountry.length; row += titleCount) {
    let ofCountry = 0
    for (let title = 0; title < titleCount; title++) ofCountry += byCountry[row + title]
    for (let title = 0; title < titleCount; title++) {
      const prior = (everywhere[title] + 1) / all
      lifts[row + title] = log((byCountry[row + title] + COUNTRY_STRENGTH * prior) / ((ofCountry + COUNTRY_STRENGTH) * prior))
    }
  }
  return lifts
}

export const popularity: Recommender<PopularityModel> = {
  id: 'popularity',
  *fit(interactions, catalogue, options) {
    expectOptions(options)
    expectSameCatalogue(interactions, catalogue)
    const model = new PopularityModel(decayedCounts(interactions, options.popularityHalfLifeDays))
    yield { done: 1 }
    return model
  },
}

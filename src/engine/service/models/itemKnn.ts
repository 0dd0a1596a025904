/**
 * What goes with what you watched? The nearest neighbours among titles: each title of the history speaks for the titles that
 * the same people did something with.
 *
 * Formula: score(t) = b(t) + Σ s(t, i) · (w(i) − b(i)) over the titles i of the history that are among the {@link NEIGHBOURS}
 * nearest of t, s the likeness of `itemLikeness.ts`, b its baselines (for the cosine b is 0 everywhere, and the score is the
 * sum alone). The parts are the summands, each with its title, and the baseline.
 *
 * Shapes: titles × titles, at most {@link NEIGHBOURS} a row other than 0.
 * Source: Sarwar, Karypis, Konstan & Riedl 2001; Deshpande & Karypis 2004 for the sum without a denominator, which orders
 * better than a mean; Koren 2010 for the baselines.
 *
 * It misleads where few people know a title: it has no neighbours, and stays where the baseline puts it. What most people have
 * watched is near everything.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { addRowsInPlace } from '../../math/rows'
import { topK } from '../../math/topk'
import { expectOptions, expectRoom, expectSameCatalogue, expectTitle } from './checks'
import { type ItemLikeness, itemLikeness, personPart } from './itemLikeness'
import { nearest } from './nearest'
import type { AnyFittedModel, Cold, Explanation, FittedModel, Part, Recommender, Similar } from './protocol'

const NEIGHBOURS = 50

export class ItemKnnModel implements FittedModel {
  readonly id = 'itemKnn'
  readonly titleCount: number
  readonly state: ItemLikeness
  /** Row i, column t: how strongly i speaks for t; 0 where i is not among the nearest of t. */
  private readonly speaks: Float64Array
  private readonly sums: Float64Array
  private readonly rest: Float32Array

  constructor(state: ItemLikeness) {
    this.state = state
    this.titleCount = state.baselines.byTitle.length
    this.speaks = nearestOnly(state.table, this.titleCount)
    this.sums = new Float64Array(this.titleCount)
    this.rest = new Float32Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, rest, titleCount } = this
    const own = this.readRest(history)
    const { mean, byTitle } = this.state.baselines
    for (let title = 0; title < titleCount; title++) sums[title] = own + mean + byTitle[title]
    addRowsInPlace(sums, { factors: this.speaks, indices: history.titles, weights: rest, from: 0, to: history.count })
    for (let title = 0; title < titleCount; title++) out[title] = sums[title]
  }

  explain(history: History, title: TitleId): Explanation {
    expectTitle(title, this.titleCount)
    const { rest, speaks, titleCount } = this
    const { mean, byTitle } = this.state.baselines
    const baseline = this.readRest(history) + mean + byTitle[title]
    const parts: Part[] = [{ source: { kind: 'baseline' }, value: baseline, model: this.id }]
    let score = baseline
    for (let entry = 0; entry < history.count; entry++) {
      const watched = titleId(history.titles[entry])
      const value = speaks[watched * titleCount + title] * rest[entry]
      if (value === 0) continue
      score += value
      parts.push({ source: { kind: 'watched', title: watched }, value, model: this.id })
    }
    return { score, parts }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { table } = this.state
    const { titleCount } = this
    const likeness = table.slice(title * titleCount, (title + 1) * titleCount)
    if (likeness.every((value) => value === 0)) return { kind: 'cold', reason: 'newTitle' }
    return nearest(likeness, title, count)
  }

  /** How strongly a title of the history speaks: its weight, beside its baseline. */
  strengthOf(history: History, title: TitleId): number {
    this.readRest(history)
    return this.rest[history.titles.subarray(0, history.count).indexOf(title)]
  }

  /** Writes what remains of each weight beside its baseline into `rest`; gives the person's part of the baseline. */
  private readRest(history: History): number {
    const { rest, state } = this
    const { mean, byTitle } = state.baselines
    const own = state.likeness === 'cosine' ? 0 : personPart(history, state.baselines)
    for (let entry = 0; entry < history.count; entry++) {
      rest[entry] = history.weights[entry] - mean - byTitle[history.titles[entry]] - own
    }
    return own
  }
}

/** Of each title the nearest alone, turned round: row i, column t holds the likeness where i is among the nearest of t. */
function nearestOnly(table: Float64Array, titleCount: number): Float64Array {
  const speaks = new Float64Array(table.length)
  const places = new Uint16Array(Math.min(NEIGHBOURS, titleCount))
  const strengths = new Float64Array(titleCount)
  for (let title = 0; title < titleCount; title++) {
    for (let other = 0; other < titleCount; other++) strengths[other] = Math.abs(table[title * titleCount + other])
    const kept = topK(strengths, places)
    for (let place = 0; place < kept; place++) speaks[places[place] * titleCount + title] = table[title * titleCount + places[place]]
  }
  return speaks
}

/** Whether a model is one of these. */
export const isItemKnnModel = (model: AnyFittedModel): model is ItemKnnModel => model instanceof ItemKnnModel

export const itemKnn: Recommender<ItemKnnModel> = {
  id: 'itemKnn',
  *fit(interactions, catalogue, options) {
    expectOptions(options)
    expectSameCatalogue(interactions, catalogue)
    const reading = itemLikeness(interactions, options.likeness)
    for (let step = reading.next(); ; step = reading.next()) {
      if (!step.done) {
        yield { done: 0.9 * step.value }
        continue
      }
      const model = new ItemKnnModel(step.value)
      yield { done: 1 }
      return model
    }
  },
}

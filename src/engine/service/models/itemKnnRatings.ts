/**
 * How did you rate the titles that people rate like this one? The nearest neighbours among titles, on what the baselines leave.
 *
 * Formula: score(t) = b(t) + Σ s(t, i)·d(i) / (κ + Σ s(t, i)) over the up to `neighbours` titles i of the history that are most
 * like t, with d(i) = r(i) − b(i), b the baselines (`ratingBaselines.ts`), s the likeness (`neighbourScan.ts`), κ = {@link DOUBT}:
 * where few neighbours speak, the baseline is kept. The parts are the baseline's three and one a neighbour.
 *
 * Shapes: titles × up to {@link KEPT} neighbours, nearest first; no table of all pairs. Fit: Σ over people of ratings².
 * Source: Sarwar, Karypis, Konstan & Riedl 2001; Koren 2010 for baselines and shrinkage; Bell & Koren 2007 for κ.
 *
 * It misleads where few people rated a title: its likenesses are shrunk away, and it stays where the baseline puts it.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import type { Interactions } from '../log/interactions'
import { biasParts } from './bias'
import { expectRoom, expectTitle } from './checks'
import { begun } from './fitting'
import { NeighbourScan } from './neighbourScan'
import type { AnyExplanation, AnyFittedModel, AnyPart, Cold, FitProgress, Recommender, Similar } from './protocol'
import { type RatingBaselines, ratingBaselines } from './ratingBaselines'
import { ratingDeviations, writeDeviations } from './ratingDeviations'

/** Of each title, how many others at most: the rest is hardly ever asked. Fewer where there are very many titles. */
const KEPT = 300
const MOST_CELLS = 12_000_000
export const DOUBT = 0.3
/** Ratings that a baseline's part is shrunk by. */
export const BASELINE_SHRINKAGE = 3
const TITLES_A_STEP = 64

export interface TitleNeighbours {
  readonly starts: Uint32Array
  readonly titles: Uint32Array
  readonly likeness: Float32Array
}

export interface ItemKnnRatingsState {
  readonly baselines: RatingBaselines
  readonly near: TitleNeighbours
  /** How many speak. */
  readonly neighbours: number
}

/** A title of the person's own that is like another, how alike the two are, and how far its rating is from its baseline. */
export interface SpeakingTitle {
  readonly title: TitleId
  readonly likeness: number
  readonly deviation: number
}

export class ItemKnnRatingsModel implements AnyFittedModel {
  readonly id = 'itemKnnRatings'
  readonly titleCount: number
  readonly state: ItemKnnRatingsState
  /** By title: what the person's rating leaves; NaN where there is none. */
  private readonly deviations: Float64Array
  private readonly rest: Float64Array
  private readonly heardBy: TitleNeighbours
  private readonly sums: Float64Array
  private readonly masses: Float64Array
  private readonly speaking: Uint32Array

  constructor(state: ItemKnnRatingsState) {
    this.state = state
    this.titleCount = state.baselines.byTitle.length
    this.deviations = new Float64Array(this.titleCount).fill(Number.NaN)
    this.rest = new Float64Array(this.titleCount)
    this.heardBy = turnedRound(state.near)
    this.sums = new Float64Array(this.titleCount)
    this.masses = new Float64Array(this.titleCount)
    this.speaking = new Uint32Array(this.titleCount)
  }

  score(history: History, out: Float32Array): void {
    expectRoom(out, this.titleCount)
    const { sums, masses, speaking } = this
    const { baselines, neighbours } = this.state
    const own = baselines.mean + this.read(history)
    this.letSpeak(history)
    for (let title = 0; title < this.titleCount; title++) {
      if (speaking[title] > neighbours) this.letNearestSpeak(title)
      out[title] = own + baselines.byTitle[title] + sums[title] / masses[title]
    }
    this.clear(history)
  }

  /** All neighbours in the history, as if that were never too many. */
  private letSpeak({ count, titles }: History): void {
    const { sums, masses, speaking, rest, heardBy } = this
    sums.fill(0)
    masses.fill(DOUBT)
    speaking.fill(0)
    for (let entry = 0; entry < count; entry++) {
      const end = heardBy.starts[titles[entry] + 1]
      for (let at = heardBy.starts[titles[entry]]; at < end; at++) {
        const title = heardBy.titles[at]
        const likeness = heardBy.likeness[at]
        sums[title] += likeness * rest[entry]
        masses[title] += likeness
        speaking[title]++
      }
    }
  }

  private letNearestSpeak(title: number): void {
    const { deviations } = this
    const { near, neighbours } = this.state
    let sum = 0
    let mass = DOUBT
    let speaking = 0
    for (let at = near.starts[title]; speaking < neighbours; at++) {
      const deviation = deviations[near.titles[at]]
      if (Number.isNaN(deviation)) continue
      sum += near.likeness[at] * deviation
      mass += near.likeness[at]
      speaking++
    }
    this.sums[title] = sum
    this.masses[title] = mass
  }

  explain(history: History, title: TitleId): AnyExplanation {
    expectTitle(title, this.titleCount)
    const { baselines } = this.state
    const { own, mass, spoken } = this.speakersOf(history, title)
    const parts: AnyPart[] = [...biasParts({ mean: baselines.mean, title: baselines.byTitle[title], person: own }, this.id)]
    for (const { title: watched, likeness, deviation } of spoken) {
      parts.push({ source: { kind: 'watched', title: watched }, value: (likeness * deviation) / mass, model: this.id })
    }
    return { score: parts.reduce((sum, part) => sum + part.value, 0), parts }
  }

  /** Which of the person's titles speak for one, nearest first, the sum of their likenesses with κ, and the person's own bias. */
  speakersOf(history: History, title: TitleId): { readonly own: number; readonly mass: number; readonly spoken: readonly SpeakingTitle[] } {
    const { near, neighbours } = this.state
    const own = this.read(history)
    const spoken: SpeakingTitle[] = []
    let mass = DOUBT
    for (let at = near.starts[title]; at < near.starts[title + 1] && spoken.length < neighbours; at++) {
      const deviation = this.deviations[near.titles[at]]
      if (Number.isNaN(deviation)) continue
      mass += near.likeness[at]
      spoken.push({ title: titleId(near.titles[at]), likeness: near.likeness[at], deviation })
    }
    this.clear(history)
    return { own, mass, spoken }
  }

  similar(title: TitleId, count: number): readonly Similar[] | Cold {
    expectTitle(title, this.titleCount)
    const { near } = this.state
    const from = near.starts[title]
    const to = near.starts[title + 1]
    if (from === to) return { kind: 'cold', reason: 'newTitle' }
    return Array.from({ length: Math.min(count, to - from) }, (_, at) => ({
      title: titleId(near.titles[from + at]),
      similarity: near.likeness[from + at],
    }))
  }

  private read(history: History): number {
    const own = writeDeviations(history, this.state.baselines, this.rest)
    for (let entry = 0; entry < history.count; entry++) this.deviations[history.titles[entry]] = this.rest[entry]
    return own
  }

  private clear({ count, titles }: History): void {
    for (let entry = 0; entry < count; entry++) this.deviations[titles[entry]] = Number.NaN
  }
}

/** For each title, those that it is a neighbour of. */
function turnedRound({ starts, titles, likeness }: TitleNeighbours): TitleNeighbours {
  const count = starts.length - 1
  const turned = { starts: new Uint32Array(count + 1), titles: new Uint32Array(titles.length), likeness: new Float32Array(titles.length) }
  for (const title of titles) turned.starts[title + 1]++
  for (let title = 0; title < count; title++) turned.starts[title + 1] += turned.starts[title]
  const next = turned.starts.slice()
  for (let title = 0; title < count; title++) {
    for (let at = starts[title]; at < starts[title + 1]; at++) {
      const to = next[titles[at]]++
      turned.titles[to] = title
      turned.likeness[to] = likeness[at]
    }
  }
  return turned
}

function* titleNeighbours(
  interactions: Interactions,
  baselines: RatingBaselines,
  shrinkage: number,
): Generator<FitProgress, TitleNeighbours> {
  const { titleCount } = interactions
  const { byPerson, byTitle } = ratingDeviations(interactions, baselines)
  const scan = new NeighbourScan(byPerson, titleCount, shrinkage)
  const most = Math.max(1, Math.min(KEPT, Math.floor(MOST_CELLS / Math.max(1, titleCount)), titleCount))
  const places = new Uint32Array(most)
  const near = {
    starts: new Uint32Array(titleCount + 1),
    titles: new Uint32Array(most * titleCount),
    likeness: new Float32Array(most * titleCount),
  }
  let to = 0
  for (let title = 0; title < titleCount; title++) {
    const from = byTitle.starts[title]
    scan.scan({ columns: byTitle.rows, deviations: byTitle.deviations, from, to: byTitle.starts[title + 1] })
    const found = topK(scan.likeness, places, { n: scan.count })
    for (let place = 0; place < found; place++) {
      const other = scan.rows[places[place]]
      if (other === title) continue
      near.titles[to] = other
      near.likeness[to] = scan.likeness[places[place]]
      to++
    }
    near.starts[title + 1] = to
    if (title % TITLES_A_STEP === 0) yield { done: title / titleCount }
  }
  return { starts: near.starts, titles: near.titles.slice(0, to), likeness: near.likeness.slice(0, to) }
}

export const itemKnnRatings: Recommender<ItemKnnRatingsModel> = {
  id: 'itemKnnRatings',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    const baselines = ratingBaselines(interactions, BASELINE_SHRINKAGE)
    const near = yield* titleNeighbours(interactions, baselines, options.shrinkage ?? 0)
    yield { done: 1 }
    return new ItemKnnRatingsModel({ baselines, near, neighbours: options.neighbours ?? KEPT })
  },
}

/**
 * Answers: how good is a model, how sure is that, and for whom? Figures from what {@link answersOf} noted, for the programs and the page alike.
 *
 * Formulas: a figure is Σ sums ÷ Σ counts over the people (or titles) of a group, RMSE its root;
 *   coverage          share of the ranked titles that stand among anybody's first ten
 *   catalogueSize     effective catalogue size of the places of those tens (math/inequality.ts): titles
 *   an interval       95 % percentile bootstrap over people: each resample draws as many people as were asked, with repetition, the same
 *                     for all measures; of two models, the difference of their figures on the same people
 *   thirds            low ≤ a third of the sorted values < middle ≤ two thirds < high; equals are never parted, so a third may be empty
 * What was not asked is null. Units: RMSE and MAE those of ratings, novelty bits, catalogueSize titles, all others shares of 0 to 1.
 * Source: Efron 1979 for the bootstrap.
 * Misleads: an interval over people says nothing of another split, other titles, another seed.
 */
import { effectiveCatalogueSize } from '../math/inequality'
import type { Interval, Unknown } from '../math/intervals'
import { type Stream, uniform } from '../math/random'
import { quantile } from '../math/summary'
import { type Answers, MEASURES, type Measure, type Tally, type TitleMeasure } from './answers'
import type { RatingCells } from './splits'

export type Figures = Readonly<Record<Measure, number | null>>

export interface Quality extends Figures {
  readonly coverage: number | null
  readonly catalogueSize: number | null
}

/** Null where nothing was asked of those of `group` (by default all). */
export function figureOf(measure: Measure, { sums, counts }: Tally, group: ArrayLike<number> | null = null): number | null {
  let sum = 0
  let count = 0
  for (let place = 0; place < (group ?? sums).length; place++) {
    const at = group === null ? place : group[place]
    sum += sums[at]
    count += counts[at]
  }
  return count === 0 ? null : finished(measure, sum / count)
}

const finished = (measure: Measure, average: number): number => (measure === 'rmse' ? Math.sqrt(average) : average)

export function qualityOf({ byPerson, shown, catalogue }: Answers): Quality {
  const ranked = shown.filter((_, title) => catalogue[title] === 1)
  const coverage = ranked.length === 0 ? null : ranked.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) / ranked.length
  return { ...figuresOf(byPerson), coverage, catalogueSize: effectiveCatalogueSize(ranked) }
}

function figuresOf(byPerson: Answers['byPerson'], group: ArrayLike<number> | null = null): Figures {
  const figure = (measure: Measure): number | null => figureOf(measure, byPerson[measure], group)
  return {
    rmse: figure('rmse'),
    mae: figure('mae'),
    ndcg: figure('ndcg'),
    precision: figure('precision'),
    recall: figure('recall'),
    hitRate: figure('hitRate'),
    map: figure('map'),
    novelty: figure('novelty'),
  }
}

export interface Resampling {
  readonly dice: Stream
  readonly resamples?: number
}

const RESAMPLES = 1000
const LEVEL = 0.95

/** One figure's interval over people; yields the share done, 0 to 1. */
export function* intervalOf(
  measure: Measure,
  answers: Answers,
  { dice, resamples = RESAMPLES }: Resampling,
): Generator<number, Interval | Unknown> {
  const tally = answers.byPerson[measure]
  const statistic = (group: ArrayLike<number>): number | null => figureOf(measure, tally, group)
  return yield* bootstrap(askedIn([tally]), statistic, { dice, resamples })
}

/** How much larger `one`'s figure is than `other`'s, over the people whom both were asked about. */
export function* differenceOf(
  measure: Measure,
  [one, other]: readonly [Answers, Answers],
  { dice, resamples = RESAMPLES }: Resampling,
): Generator<number, Interval | Unknown> {
  const tallies = [one.byPerson[measure], other.byPerson[measure]]
  const statistic = (group: ArrayLike<number>): number | null => {
    const [first, second] = tallies.map((tally) => figureOf(measure, tally, group))
    return first === null || second === null ? null : first - second
  }
  return yield* bootstrap(askedIn(tallies), statistic, { dice, resamples })
}

/** The people of whom each tally counts something. */
function askedIn(tallies: readonly Tally[]): Uint32Array {
  const people: number[] = []
  const among = Math.min(...tallies.map(({ counts }) => counts.length))
  for (let person = 0; person < among; person++) if (tallies.every(({ counts }) => counts[person] > 0)) people.push(person)
  return Uint32Array.from(people)
}

function* bootstrap(
  people: Uint32Array,
  statistic: (group: ArrayLike<number>) => number | null,
  { dice, resamples }: Required<Resampling>,
): Generator<number, Interval | Unknown> {
  const estimate = statistic(people)
  if (people.length < 2 || estimate === null) return { kind: 'cold', reason: 'fewer than two values' }
  const drawn = new Uint32Array(people.length)
  const values = new Float64Array(resamples)
  for (let round = 0; round < resamples; round++) {
    for (let place = 0; place < drawn.length; place++) drawn[place] = people[Math.floor(uniform(dice, round, 0, place) * drawn.length)]
    values[round] = statistic(drawn) ?? estimate
    yield (round + 1) / resamples
  }
  const tail = (1 - LEVEL) / 2
  return { kind: 'interval', estimate, low: quantile(values, tail), high: quantile(values, 1 - tail), level: LEVEL, count: people.length }
}

/** A third of the people or of the titles: those with `from` to `to` records to learn from. */
export interface Third<Names extends Measure> {
  readonly from: number
  readonly to: number
  /** How many people or titles it holds. */
  readonly size: number
  readonly figures: Readonly<Record<Names, number | null>>
}

/** The people who were asked about, by how much there was to learn from of each; empty thirds are left out. */
export function byActivity({ byPerson }: Answers, { starts }: Pick<RatingCells, 'starts'>): readonly Third<Measure>[] {
  const asked = Array.from(byPerson.rmse.counts, (_, person) => person).filter((person) =>
    MEASURES.some((measure) => byPerson[measure].counts[person] > 0),
  )
  const records = (person: number): number => (person + 1 < starts.length ? starts[person + 1] - starts[person] : 0)
  return thirdsOf(asked, records).map(({ group, ...third }) => ({ ...third, figures: figuresOf(byPerson, group) }))
}

/** The titles that were asked about, by how many people had them; recall is the share of those who like one that were shown it. */
export function byPopularity({ byTitle }: Answers, { titleOf }: Pick<RatingCells, 'titleOf'>): readonly Third<TitleMeasure>[] {
  const counts = new Uint32Array(byTitle.rmse.counts.length)
  for (const title of titleOf) counts[title]++
  const asked = Array.from(counts, (_, title) => title).filter(
    (title) => byTitle.rmse.counts[title] > 0 || byTitle.recall.counts[title] > 0,
  )
  return thirdsOf(asked, (title) => counts[title]).map(({ group, ...third }) => ({
    ...third,
    figures: {
      rmse: figureOf('rmse', byTitle.rmse, group),
      mae: figureOf('mae', byTitle.mae, group),
      recall: figureOf('recall', byTitle.recall, group),
    },
  }))
}

function thirdsOf(members: readonly number[], recordsOf: (member: number) => number) {
  const values = members.map(recordsOf).sort((one, other) => one - other)
  const edge = (third: number): number => values[Math.ceil((third * values.length) / 3) - 1]
  const thirds = [0, 1, 2].map((third) =>
    members.filter((member) => {
      const value = recordsOf(member)
      return (third === 0 || value > edge(third)) && value <= edge(third + 1)
    }),
  )
  return thirds
    .filter((group) => group.length > 0)
    .map((group) => {
      const own = group.map(recordsOf).sort((one, other) => one - other)
      return { group, from: own[0], to: own[own.length - 1], size: group.length }
    })
}

/**
 * Answers: in which order do people and titles stand in the table, so that its pattern is seen?
 *
 * - `popularity`: who has most cells first, and the titles with most cells first.
 * - `taste`: by the second singular vector over the first (seriation): who likes alike stands near, and titles by whom they are liked.
 * - `cluster`: groups of people and titles found together, the groups by their mean taste, within a group by popularity.
 *
 * Shapes: `rowOrder` holds people and `columnOrder` titles, each with at least one cell once; the cells are the study's own.
 * Source: `embedding.ts`, `clusters.ts`; the ratio after J. Jin, Annals of Statistics 43, 2015: it takes out how much is known of each.
 * Misleads: of the many ways in which tastes differ a line shows one.
 */
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { clustersOf } from './clusters'
import { type Embedding, embeddingOf } from './embedding'
import { levelsOf } from './levels'

export const TABLE_SORTS = ['taste', 'cluster', 'popularity'] as const
export type TableSort = (typeof TABLE_SORTS)[number]

export interface TableAsked {
  readonly sort: TableSort
}

export interface StudyTable extends Pick<Study, 'starts' | 'titleOf' | 'ratings' | 'times'> {
  readonly sort: TableSort
  /** By cell: 0 to 1, from 0.5 on liked. */
  readonly levels: Float32Array
  readonly rowOrder: Uint32Array
  readonly columnOrder: Uint32Array
  /** Where each group of the order begins, and at last where it ends; the nth group of both belong together. */
  readonly rowGroups: Uint32Array
  readonly columnGroups: Uint32Array
}

const GROUPS = 8

const embeddings = new WeakMap<Study, Embedding>()

export function* tableOf({ study }: StudyDesk, { sort }: TableAsked): Generator<number, StudyTable> {
  const { starts, titleOf, ratings, times } = study
  const levels = levelsOf(study)
  const counts = countsOf(study)
  const cells = { sort, starts, titleOf, ratings, times, levels }
  if (sort === 'popularity') {
    return { ...cells, ...ordered(counts, { people: [], titles: [] }, negated(counts)) }
  }
  const embedding = embeddings.get(study) ?? (yield* embeddingOf({ starts, titleOf, columns: study.titles.length }, levels, GROUPS))
  embeddings.set(study, embedding)
  const tastes = { people: ratios(embedding.people, GROUPS), titles: ratios(embedding.titles, GROUPS) }
  if (sort === 'taste') return { ...cells, ...ordered(counts, { people: [], titles: [] }, tastes) }
  return { ...cells, ...ordered(counts, groupsOf(embedding, tastes, counts), negated(counts)) }
}

interface Sides<Values> {
  readonly people: Values
  readonly titles: Values
}

type Numbers = ArrayLike<number>

const negated = ({ people, titles }: Sides<Float64Array>): Sides<Float64Array> => ({
  people: people.map((count) => -count),
  titles: titles.map((count) => -count),
})

function countsOf({ starts, titleOf, titles }: Study): Sides<Float64Array> {
  const ofTitles = new Float64Array(titles.length)
  for (const title of titleOf) ofTitles[title] += 1
  return { people: Float64Array.from({ length: starts.length - 1 }, (_, person) => starts[person + 1] - starts[person]), titles: ofTitles }
}

/** Second coordinate over first; 0 where there is no first. */
function ratios(points: Float64Array, rank: number): Float64Array {
  return Float64Array.from({ length: points.length / rank }, (_, at) => {
    const first = Math.abs(points[at * rank])
    return first > 1e-12 ? points[at * rank + 1] / first : 0
  })
}

/** A group each, numbered by the mean taste of those in it. */
function groupsOf({ people, titles, rank }: Embedding, tastes: Sides<Float64Array>, counts: Sides<Float64Array>): Sides<Numbers> {
  const points = new Float64Array(people.length + titles.length)
  points.set(people)
  points.set(titles, people.length)
  const found = clustersOf(points, rank, GROUPS)
  const sums = new Float64Array(GROUPS)
  const sizes = new Float64Array(GROUPS)
  const add = (group: number, taste: number, count: number): void => {
    if (count === 0) return
    sums[group] += taste
    sizes[group] += 1
  }
  const firstTitle = counts.people.length
  for (const [person, taste] of tastes.people.entries()) add(found[person], taste, counts.people[person])
  for (const [title, taste] of tastes.titles.entries()) add(found[firstTitle + title], taste, counts.titles[title])
  const mean = (group: number): number => (sizes[group] > 0 ? sums[group] / sizes[group] : 0)
  const order = Array.from(sums.keys()).sort((one, other) => mean(one) - mean(other) || one - other)
  const numbers = found.map((group) => order.indexOf(group))
  return { people: numbers.subarray(0, firstTitle), titles: numbers.subarray(firstTitle) }
}

type Orders = Pick<StudyTable, 'rowOrder' | 'columnOrder' | 'rowGroups' | 'columnGroups'>

function ordered(counts: Sides<Float64Array>, groups: Sides<Numbers>, keys: Sides<Float64Array>): Orders {
  const rows = orderOf(counts.people, groups.people, keys.people)
  const columns = orderOf(counts.titles, groups.titles, keys.titles)
  return { rowOrder: rows.order, columnOrder: columns.order, rowGroups: rows.bounds, columnGroups: columns.bounds }
}

/** Those that have cells: by group, then by key, then by number. No groups are one. */
function orderOf(counts: Float64Array, groups: Numbers, keys: Float64Array): { readonly order: Uint32Array; readonly bounds: Uint32Array } {
  const groupOf = (at: number): number => (groups.length === 0 ? 0 : groups[at])
  const known = Array.from(counts.keys()).filter((at) => counts[at] > 0)
  known.sort((one, other) => groupOf(one) - groupOf(other) || keys[one] - keys[other] || one - other)
  const last = known.reduce((most, at) => Math.max(most, groupOf(at)), 0)
  const grouped = groups.length > 0 && last > 0
  const bounds = new Uint32Array(grouped ? GROUPS + 1 : 2)
  for (const at of known) for (let later = (grouped ? groupOf(at) : 0) + 1; later < bounds.length; later++) bounds[later] += 1
  return { order: Uint32Array.from(known), bounds }
}

/**
 * Answers: into which groups do people fall by what the service believes of them, are these groups there, and are they anything a form could ask?
 *
 * Groups: k-means of the directions of belief (`people/beliefs.ts`), {@link STARTS} starts, of those of whom something is known. Named by the
 * genres that its members are believed to like most beyond others, in spreads. Stability: people are cut in two halves by lot, each half finds its
 * own k groups, everybody is put into both sortings, and the two are compared (adjusted Rand index); mean and range of {@link SPLITS} cuts,
 * beside the same of a cloud without groups: each column dealt anew. Against country (recorded), and with real tastes age and true community:
 * Cramér's V, beside V with the labels dealt anew {@link DEALS} times (mean and the middle 95 %).
 * Misleads: k-means always gives k groups; and where two halves agree, the model may still have made the groups by what it chose to show.
 */
import type { ProfileId } from '../../contract/ids'
import { COUNTRIES, GENRES, type Genre } from '../../contract/vocabulary'
import { adjustedRand, cramersV } from '../../math/agreement'
import { shuffleAt } from '../../math/dealing'
import { type KMeans, kMeans, nearest } from '../../math/kMeans'
import { stream } from '../../math/random'
import { mean, quantile } from '../../math/summary'
import type { Evening } from '../evening'
import { type Beliefs, beliefsOf, genreLikings } from '../people/beliefs'
import { peopleThere } from '../people/peopleThere'

export interface ClustersRequest {
  readonly k: number
  readonly truth: boolean
}

export interface Cluster {
  readonly size: number
  /** By GENRES: mean guessed liking beyond others, in spreads. */
  readonly likings: readonly number[]
  readonly name: readonly Genre[]
  /** By COUNTRIES. */
  readonly countries: readonly number[]
}

export interface Against {
  readonly what: 'country' | 'age' | 'community'
  readonly v: number
  readonly chance: { readonly mean: number; readonly low: number; readonly high: number }
  readonly rand: number
}

export interface Clusters {
  readonly people: number
  /** The largest first. */
  readonly groups: readonly Cluster[]
  readonly countries: readonly number[]
  readonly stability: { readonly mean: number; readonly low: number; readonly high: number; readonly shapeless: number }
  readonly against: readonly Against[]
}

export const STARTS = 8
export const SPLITS = 10
export const DEALS = 400
export const FEWEST_K = 2
export const MOST_K = 8
/** Years at which the next band of ages begins. */
export const AGE_BANDS = [25, 40, 60]
const SHAPELESS = 5
const HALF_STARTS = 3
/** More than these are not cut in halves: the figure would not move. */
const MOST_CUT = 2000
const NAMES = 2

/** Null while too little is known of too few. */
export function* clustersOf(evening: Evening, { k, truth }: ClustersRequest): Generator<number, Clusters | null> {
  if (!(Number.isInteger(k) && k >= FEWEST_K && k <= MOST_K))
    throw new RangeError(`Expected \`k\` to be from ${FEWEST_K} to ${MOST_K}, got ${k}`)
  const beliefs = beliefsOf(evening)
  const members = beliefs === null ? [] : peopleThere(evening).filter((profile) => beliefs.known[profile] === 1)
  if (beliefs === null || members.length < 4 * MOST_K) return null
  const { directions, compass } = beliefs
  const dice = stream(evening.scenario.seed, 'clusters of people')
  const cloud: Cloud = { rows: directions, columns: compass.columns, k, members }
  const found = yield* stepping(kMeans(directions, { ...cloud, starts: STARTS, stream: dice }), 0.02)
  const labels = bySize(found.labels, k)
  const stability = yield* stabilityOf(cloud, evening.scenario.seed)
  const countries = Uint8Array.from(members, (profile) => evening.world.accounts.countries[profile])
  const sorted: readonly (readonly [Against['what'], Uint8Array])[] = [
    ['country', countries],
    ...(truth ? realSorts(evening, members) : []),
  ]
  const against: Against[] = []
  for (const [at, [what, sort]] of sorted.entries()) {
    against.push({ what, ...heldAgainst(labels, sort, { seed: evening.scenario.seed, slot: at }) })
    yield 0.9 + (0.1 * (at + 1)) / sorted.length
  }
  return {
    people: members.length,
    groups: Array.from({ length: k }, (_, group) => groupOf(beliefs, { members, labels, countries, group })),
    countries: countsOf(countries),
    stability,
    against,
  }
}

interface Cloud {
  readonly rows: Float64Array
  readonly columns: number
  readonly k: number
  readonly members: readonly number[]
}

function* stepping(search: Generator<void, KMeans>, at: number): Generator<number, KMeans> {
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
    yield at
  }
}

/** The same sorting, with 0 for the largest group. */
function bySize(labels: Uint8Array, k: number): Uint8Array {
  const sizes = Array.from({ length: k }, (_, group) => labels.filter((label) => label === group).length)
  const order = [...sizes.keys()].sort((one, other) => sizes[other] - sizes[one] || one - other)
  return labels.map((label) => order.indexOf(label))
}

function* stabilityOf(whole: Cloud, seed: number): Generator<number, Clusters['stability']> {
  const members = dealt(whole.members, seed, 0).slice(0, MOST_CUT)
  const cloud = { ...whole, members }
  const real = yield* agreements(cloud, { seed, cuts: SPLITS, from: 0.05, to: 0.6 })
  const shapeless = yield* agreements(withoutShape(cloud, seed), { seed, cuts: SHAPELESS, from: 0.6, to: 0.9 })
  return { mean: mean(real), low: Math.min(...real), high: Math.max(...real), shapeless: mean(shapeless) }
}

interface Cutting {
  readonly seed: number
  readonly cuts: number
  readonly from: number
  readonly to: number
}

/** Of each cut: how far the sortings that its halves found agree on everybody. */
function* agreements(cloud: Cloud, { seed, cuts, from, to }: Cutting): Generator<number, readonly number[]> {
  const { rows, columns, k } = cloud
  const found: number[] = []
  for (let cut = 0; cut < cuts; cut++) {
    const order = dealt(cloud.members, seed, 1 + cut)
    const middle = Math.floor(order.length / 2)
    const done = from + ((to - from) * cut) / cuts
    const sortings: Uint8Array[] = []
    for (const [half, members] of [order.slice(0, middle), order.slice(middle)].entries()) {
      const dice = stream(seed, `clusters of half ${half} of cut ${cut}`)
      const { centres } = yield* stepping(kMeans(rows, { columns, k, members, starts: HALF_STARTS, stream: dice }), done)
      sortings.push(nearest(rows, { columns, members: cloud.members, centres }).labels)
    }
    found.push(adjustedRand(sortings[0], sortings[1]))
  }
  return found
}

function dealt(members: readonly number[], seed: number, slot: number): readonly number[] {
  const order = Int32Array.from(members)
  shuffleAt(order, [...order.keys()], { stream: stream(seed, 'clusters: cut in two'), who: 0, slot })
  return [...order]
}

/** The same columns, each dealt anew among the rows: their spreads stay, what hangs together goes. */
function withoutShape({ rows, members, ...rest }: Cloud, seed: number): Cloud {
  const { columns } = rest
  const shapeless = new Float64Array(members.length * columns)
  for (let column = 0; column < columns; column++) {
    const order = dealt(members, seed, 1000 + column)
    for (const [at, member] of order.entries()) shapeless[at * columns + column] = rows[member * columns + column]
  }
  return { ...rest, rows: shapeless, members: [...members.keys()] }
}

interface Grouping {
  readonly members: readonly number[]
  readonly labels: Uint8Array
  readonly countries: Uint8Array
  readonly group: number
}

function groupOf(beliefs: Beliefs, { members, labels, countries, group }: Grouping): Cluster {
  const { columns } = beliefs.compass
  const centre = new Float64Array(columns)
  const own = members.filter((_, at) => labels[at] === group)
  for (const member of own) for (let i = 0; i < columns; i++) centre[i] += beliefs.directions[member * columns + i] / own.length
  const likings = [...genreLikings(beliefs, centre, 0)]
  const order = [...GENRES.keys()].sort((one, other) => likings[other] - likings[one])
  return {
    size: own.length,
    likings,
    name: order.slice(0, NAMES).map((genre) => GENRES[genre]),
    countries: countsOf(countries.filter((_, at) => labels[at] === group)),
  }
}

const countsOf = (countries: Uint8Array): readonly number[] =>
  COUNTRIES.map((_, country) => countries.reduce((sum, one) => sum + (one === country ? 1 : 0), 0))

/** Of the first who sits behind each profile; the visitor, whom nobody simulates, counts as the youngest and as of the first community. */
function realSorts({ world }: Evening, members: readonly ProfileId[]): readonly (readonly [Against['what'], Uint8Array])[] {
  const first = members.map((profile) => (profile === world.visitor.profile ? null : world.viewersOf(profile)[0]))
  return [
    ['age', Uint8Array.from(first, (viewer) => (viewer === null ? 0 : AGE_BANDS.filter((from) => world.ageOf(viewer) >= from).length))],
    ['community', Uint8Array.from(first, (viewer) => (viewer === null ? 0 : world.communityOf(viewer)))],
  ]
}

function heldAgainst(labels: Uint8Array, sort: Uint8Array, { seed, slot }: { readonly seed: number; readonly slot: number }) {
  const dice = stream(seed, 'clusters: labels dealt anew')
  const places = [...labels.keys()]
  const anew = Uint8Array.from(sort)
  const byChance = Array.from({ length: DEALS }, (_, deal) => {
    shuffleAt(anew, places, { stream: dice, who: deal, slot })
    return cramersV(labels, anew)
  })
  return {
    v: cramersV(labels, sort),
    chance: { mean: mean(byChance), low: quantile(byChance, 0.025), high: quantile(byChance, 0.975) },
    rand: adjustedRand(labels, sort),
  }
}

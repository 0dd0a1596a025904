/**
 * Answers: who liked this director, who liked an older title of the kind, who liked this lead, and are they the same people? The three trends
 * that are told of House of Cards, counted in this world's own records.
 *
 * A crowd is of profiles with a cell of weight {@link LIKED} or more (half a film, some episodes, a thumb up) on one of its titles: the director's
 * and the lead's others, and one older title: of the same main genre, at least {@link YEARS} years older, the most like it by the editors' tags (cosine).
 * A title of both the director and the lead belongs to neither crowd, nor is the older title theirs, else crowds would overlap by their making.
 * Overlap by chance, twice: by shares, n · pₐ · pᵦ …; and among people who watch as much: crowds dealt anew within ten groups of people of like
 * counts of liked titles, {@link DEALS} times, mean and the middle 95 %.
 * Misleads: people are shown what they are guessed to like, so a part of every overlap is the service's own doing. The title that is shown
 * unasked is the one whose smallest crowd is the largest: chosen by size, not by overlap.
 */
import type { PublicCatalogue, PublicTitle } from '../../contract/catalogue'
import type { TitleId } from '../../contract/ids'
import { shuffleAt } from '../../math/dealing'
import { stream } from '../../math/random'
import { mean, quantile } from '../../math/summary'
import type { Evening } from '../evening'
import { peopleThere } from '../people/peopleThere'

export interface CrowdsRequest {
  /** Null for one with clear crowds. */
  readonly title: TitleId | null
}

/** The bit of each crowd in a region's number: 1, 2, 4. */
export const CROWDS = ['director', 'older', 'lead'] as const
export type Crowd = (typeof CROWDS)[number]

export interface Overlap {
  readonly crowds: readonly Crowd[]
  readonly seen: number
  readonly byShares: number
  /** Among people who watch as much. */
  readonly alike: { readonly mean: number; readonly low: number; readonly high: number }
}

export interface Crowds {
  readonly title: TitleId
  readonly older: TitleId | null
  /** Titles that each crowd is counted from. */
  readonly titles: { readonly [C in Crowd]: number }
  readonly people: number
  readonly sizes: { readonly [C in Crowd]: number }
  /** People by region: which crowds they are in, as bits; 0 in none. */
  readonly regions: readonly number[]
  /** Each pair, and all three. */
  readonly overlaps: readonly Overlap[]
}

export const LIKED = 0.75
export const YEARS = 5
export const DEALS = 400
const GROUPS = 10
const DEALS_A_STEP = 10
const OVERLAPS = [3, 6, 5, 7]

/** Null while nobody liked anything. */
export function* crowdsOf(evening: Evening, request: CrowdsRequest): Generator<number, Crowds | null> {
  const { catalogue } = evening.world
  const liked = likedBy(evening)
  yield 0.05
  const title = request.title ?? clearest(catalogue, liked)
  if (title === null || liked.every((titles) => titles.length === 0)) return null
  if (catalogue.titles[title] === undefined) throw new RangeError(`Expected \`title\` to be one of the catalogue, got ${title}`)
  const trends = trendsOf(catalogue, title)
  const masks = masksOf(trends, liked)
  const regions = Array.from({ length: 8 }, (_, region) => masks.filter((mask) => mask === region).length)
  const dealt = yield* dealAlike(masks, { liked, seed: evening.scenario.seed })
  const shares = CROWDS.map((_, crowd) => countIn(regions, 1 << crowd) / liked.length)
  return {
    title,
    older: trends.older,
    titles: { director: trends.director.size, older: trends.older === null ? 0 : 1, lead: trends.lead.size },
    people: liked.length,
    sizes: { director: countIn(regions, 1), older: countIn(regions, 2), lead: countIn(regions, 4) },
    regions,
    overlaps: OVERLAPS.map((wanted, at) => ({
      crowds: CROWDS.filter((_, crowd) => (wanted >> crowd) & 1),
      seen: countIn(regions, wanted),
      byShares: shares.reduce((product, share, crowd) => ((wanted >> crowd) & 1 ? product * share : product), liked.length),
      alike: { mean: mean(dealt[at]), low: quantile(dealt[at], 0.025), high: quantile(dealt[at], 0.975) },
    })),
  }
}

const countIn = (regions: readonly number[], wanted: number): number =>
  regions.reduce((sum, count, region) => ((region & wanted) === wanted ? sum + count : sum), 0)

/** By person that is there: what they liked. */
function likedBy(evening: Evening): readonly (readonly number[])[] {
  return peopleThere(evening).map((profile) => {
    const { count, titles, weights } = evening.service.histories.of(profile)
    return Array.from({ length: count }, (_, entry) => entry).flatMap((entry) => (weights[entry] >= LIKED ? [titles[entry]] : []))
  })
}

interface Trends {
  readonly director: ReadonlySet<number>
  readonly older: TitleId | null
  readonly lead: ReadonlySet<number>
}

/** Which titles each crowd is counted from. */
export function trendsOf(catalogue: PublicCatalogue, title: TitleId): Trends {
  const own = catalogue.titles[title]
  const [lead] = own.cast
  const others = catalogue.titles.filter(({ id }) => id !== title)
  const directs = (one: PublicTitle): boolean => one.director === own.director
  const plays = (one: PublicTitle): boolean => one.cast.includes(lead)
  const idsOf = (some: readonly PublicTitle[]): ReadonlySet<number> => new Set(some.map(({ id }) => id))
  return {
    director: idsOf(others.filter((one) => directs(one) && !plays(one))),
    lead: idsOf(others.filter((one) => plays(one) && !directs(one))),
    older: olderOf(
      catalogue,
      own,
      others.filter((one) => !directs(one) && !plays(one)),
    ),
  }
}

function olderOf(catalogue: PublicCatalogue, own: PublicTitle, others: readonly PublicTitle[]): TitleId | null {
  let best: TitleId | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const { id, genres, year } of others) {
    if (genres[0] !== own.genres[0] || year > own.year - YEARS) continue
    const likeness = likenessOf(catalogue, own.id, id)
    if (likeness <= most) continue
    most = likeness
    best = id
  }
  return best
}

/** Cosine of the editors' tags. */
function likenessOf({ traits, traitNames: { length } }: PublicCatalogue, one: number, other: number): number {
  let [product, ofOne, ofOther] = [0, 0, 0]
  for (let trait = 0; trait < length; trait++) {
    const [a, b] = [traits[one * length + trait], traits[other * length + trait]]
    product += a * b
    ofOne += a * a
    ofOther += b * b
  }
  return product / Math.sqrt(Math.max(1e-12, ofOne * ofOther))
}

const masksOf = ({ director, older, lead }: Trends, liked: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(liked, (titles) => {
    const isIn = (crowd: ReadonlySet<number>): boolean => titles.some((title) => crowd.has(title))
    return (isIn(director) ? 1 : 0) + (older !== null && titles.includes(older) ? 2 : 0) + (isIn(lead) ? 4 : 0)
  })

/** The title whose smallest crowd is the largest. */
function clearest(catalogue: PublicCatalogue, liked: readonly (readonly number[])[]): TitleId | null {
  const likers = new Float64Array(catalogue.titles.length)
  for (const titles of liked) for (const title of titles) likers[title]++
  // At most so many: a crowd is no larger than its titles' likers together, so most titles need not be counted person by person.
  const bounded = catalogue.titles.map(({ id }) => {
    const trends = trendsOf(catalogue, id)
    const sum = (titles: ReadonlySet<number>): number => [...titles].reduce((total, title) => total + likers[title], 0)
    return { id, trends, bound: Math.min(sum(trends.director), sum(trends.lead), trends.older === null ? 0 : likers[trends.older]) }
  })
  bounded.sort((one, other) => other.bound - one.bound || one.id - other.id)
  let best: { readonly id: TitleId; readonly size: number } | null = null
  for (const { id, trends, bound } of bounded) {
    if (best !== null && bound <= best.size) break
    const masks = masksOf(trends, liked)
    const size = Math.min(...CROWDS.map((_, crowd) => masks.filter((mask) => (mask >> crowd) & 1).length))
    if (best === null || size > best.size) best = { id, size }
  }
  return best?.id ?? null
}

interface Dealing {
  readonly liked: readonly (readonly number[])[]
  readonly seed: number
}

/** By overlap: how many are in it, each time the second and third crowd are dealt anew among people of like counts. */
function* dealAlike(masks: Uint8Array, { liked, seed }: Dealing): Generator<number, readonly number[][]> {
  const dice = stream(seed, 'crowds: dealt anew')
  const order = [...liked.keys()].sort((one, other) => liked[one].length - liked[other].length || one - other)
  const size = Math.max(1, Math.ceil(order.length / GROUPS))
  const groups = Array.from({ length: Math.ceil(order.length / size) }, (_, group) => order.slice(group * size, (group + 1) * size))
  const crowds = CROWDS.map((_, crowd) => masks.map((mask) => mask & (1 << crowd)))
  const dealt: number[][] = OVERLAPS.map(() => [])
  for (let deal = 0; deal < DEALS; deal++) {
    if (deal % DEALS_A_STEP === 0) yield 0.1 + (0.9 * deal) / DEALS
    for (const group of groups) for (const crowd of [1, 2]) shuffleAt(crowds[crowd], group, { stream: dice, who: deal, slot: crowd })
    const now = crowds[0].map((mask, at) => mask | crowds[1][at] | crowds[2][at])
    for (const [at, wanted] of OVERLAPS.entries()) dealt[at].push(now.reduce((sum, mask) => sum + ((mask & wanted) === wanted ? 1 : 0), 0))
  }
  return dealt
}

/**
 * How fast does the number of home pages grow with the number of people, and what does that allow to say of far more people?
 *
 * Growth: people in a random order; after n of them, how many versions have been seen: D(n). Where D(n) = n, nobody's page was
 * anybody else's. Twins: pairs of people with one version, k of P = N(N − 1)/2.
 * The next person brings a version not seen before with a chance of about f₁ / N, f₁ the versions seen once (Good–Turing).
 * Bound: with q = Σ p_v² the chance that two people have one version, there are at least 1 / q versions (Cauchy and Schwarz;
 * equal only where all are equally likely). q is at most the upper end of Wilson's 95 % interval of k in P; and there are never
 * more versions than people.
 *
 * Assumption: the others are people like these, drawn one by one, with this catalogue and this page. It misleads where they are
 * not, and the pairs of one sample are not independent. Between the two bounds nothing can be known from this sample.
 * Sources: Good 1953; Chao 1984 on species seen once; the rule of three for what was never seen.
 */
import { wilsonInterval } from '../../math/intervals'
import { type Stream, uniform } from '../../math/random'
import { VERSION_TILES } from './homeVersion'

export interface VersionCount {
  readonly people: number
  readonly versions: number
  /** After so many people in a random order, so many versions. */
  readonly growth: readonly { readonly people: number; readonly versions: number }[]
  /** Pairs of people with one version, and all pairs. */
  readonly twins: number
  readonly pairs: number
  /** Chance that the next person's page has not been seen before; null for nobody. */
  readonly nextIsNew: number | null
  /** At least so many versions exist. */
  readonly atLeast: number
}

/** Steps at which the growth is told: 1, 3, 10, 30 … and everybody. */
const STEPS = [1, 3, 10, 30, 100, 300, 1000, 3000]

/** `versions`: people × 18, row-major. */
export function countVersions(versions: Uint16Array, order: Stream): VersionCount {
  const people = versions.length / VERSION_TILES
  const counts = new Map<string, number>()
  const growth: { people: number; versions: number }[] = []
  shuffled(people, order).forEach((person, before) => {
    const version = versions.subarray(person * VERSION_TILES, (person + 1) * VERSION_TILES).join()
    counts.set(version, (counts.get(version) ?? 0) + 1)
    if (STEPS.includes(before + 1) || before + 1 === people) growth.push({ people: before + 1, versions: counts.size })
  })
  const sizes = [...counts.values()]
  const twins = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const pairs = (people * (people - 1)) / 2
  const once = sizes.filter((size) => size === 1).length
  return {
    people,
    versions: counts.size,
    growth,
    twins,
    pairs,
    nextIsNew: people === 0 ? null : once / people,
    atLeast: Math.max(counts.size, fewestVersions(twins, pairs)),
  }
}

function fewestVersions(twins: number, pairs: number): number {
  const alike = wilsonInterval(twins, pairs)
  return alike.kind === 'cold' ? 0 : Math.floor(1 / alike.high)
}

/** Everybody in a random order, by keyed draws. */
function shuffled(people: number, order: Stream): readonly number[] {
  const drawn = Array.from({ length: people }, (_, person) => ({ person, at: uniform(order, person, 0, 0) }))
  return drawn.sort((one, other) => one.at - other.at || one.person - other.person).map(({ person }) => person)
}

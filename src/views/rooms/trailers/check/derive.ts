/** Claims in the order of their groups, in words. */
import type { ClaimGroup, ClaimId, Claims, PlainClaimId } from '../../../../engine/lab/bandits/checkUs'
import type { Messages } from '../../../../i18n/messages'

export type Size = 'few' | 'some' | 'all'

export const RUNS: { readonly [S in Size]: number } = { few: 12, some: 60, all: 300 }
export const GROUPS: readonly ClaimGroup[] = ['logs', 'context', 'regret', 'launch']

const LOGS: ReadonlySet<ClaimId> = new Set<ClaimId>(['replay', 'matchedShare', 'naiveIsBiased', 'ips', 'snips', 'doublyRobust'])
const CONTEXT: ReadonlySet<ClaimId> = new Set<ClaimId>([
  'bestSingleBeatsLot',
  'foundSingleBeatsLot',
  'oneForEachBeatsBestSingle',
  'nobodyBeatsOracle',
])

const LAUNCH: ReadonlySet<ClaimId> = new Set<ClaimId>(['lotBelowBest', 'foundBelowEach', 'bestBelowEach', 'eachBelowTastes'])

function groupOf(id: ClaimId): ClaimGroup {
  if (LOGS.has(id)) return 'logs'
  if (CONTEXT.has(id)) return 'context'
  return LAUNCH.has(id) ? 'launch' : 'regret'
}

export const inGroup = (claims: Claims, group: ClaimGroup): Claims => claims.filter(({ id }) => groupOf(id) === group)

/** Shares with three digits, people in a hundred with two, plays with none where they are many. */
export function digitsFor(group: ClaimGroup, value: number): number {
  if (group === 'launch') return 2
  if (group !== 'regret') return 3
  return Math.abs(value) < 100 ? 1 : 0
}

export type Verdict = 'met' | 'open' | 'missed'

/** `open`: the interval holds the bound, or is wider than the figure that it is held against: more runs would be needed to say. */
export function verdictOf({ rule, against, low, high, met }: Claims[number]): Verdict {
  if (met) return rule === 'near' && against !== 0 && high - low > Math.abs(against) ? 'open' : 'met'
  return rule !== 'near' && low <= against && against <= high ? 'open' : 'missed'
}

/** How many hold, and of how many it cannot be told yet: as the lines below say, one by one. */
export function tally(claims: Claims): Readonly<Record<Verdict, number>> {
  const count = { met: 0, open: 0, missed: 0 }
  for (const claim of claims) count[verdictOf(claim)]++
  return count
}

type Words = Messages['trailerChecks']

export function wordClaim(id: ClaimId, say: Words): string {
  const [kind, about, who] = id.split(':')
  const world = (): string => wordOf(say.worlds, about)
  switch (kind) {
    case 'regret':
      return say.regret(world(), wordOf(say.contenders, who))
    case 'thompsonBelowUcb1':
    case 'ucb1BelowBound':
    case 'locksIn':
    case 'weeklyCostsMore':
      return say[kind](world())
    case 'flattens':
    case 'early':
      return say[kind](wordOf(say.contenders, about))
    default:
      return wordOf<PlainClaimId>(say.claims, id)
  }
}

function wordOf<Key extends string>(words: { readonly [K in Key]: string }, key: string): string {
  const known: { readonly [word: string]: string } = words
  return known[key] ?? key
}

/** A week tells one for each from the single one that can be found, and not from the truly best, which nobody knows. */
export const isWeekShort = (claims: Claims): boolean =>
  claims.some(({ id, met }) => id === 'bestBelowEach' && !met) && claims.some(({ id, met }) => id === 'foundBelowEach' && met)

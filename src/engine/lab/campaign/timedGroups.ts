/**
 * In whom a timed plan works, in whom it backfires, and how much a wrong tone would have to annoy for anybody to be driven away.
 *
 * Groups: the aspect that stands out most in what each pressed (`service/campaigns/groups.ts`); and, across them, the averse: the fifth who like least
 * what the trailer stresses, by the same plays. Where it turns: the plan is run again with each {@link ANNOYANCES}; it has turned at the least of them from which
 * on, at it and at all above it, some group's interval lies below 0: fewer pressed play than without the campaign.
 * Intervals: Student's over worlds.
 * Misleads: with some ten groups one may fall below 0 by luck; that it must stay there at every higher step makes that rarer, not impossible.
 * The worst day is picked (`timed.ts`) in the very worlds in which it is then judged, so it looks somewhat worse than it is.
 */
import { ASPECTS } from '../../contract/vocabulary'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { NO_GROUP } from '../../service/campaigns/groups'
import type { Ready } from './timedForecast'
import { type Counts, difference, inCountries, MOST_ANNOYANCE, type Pair, pairOf, pressed, type TimedPlan, tonePair } from './timedRuns'

/** Those who like least what the trailer stresses; after the aspects and those of whom too little is known. */
export const AVERSE = NO_GROUP + 1
const AVERSE_SHARE = 0.2
const FEWEST_PLAYS = 3
const STEP = 0.5
export const ANNOYANCES: readonly number[] = Array.from({ length: 1 + MOST_ANNOYANCE / STEP }, (_, at) => STEP * at)

export interface GroupLift {
  /** Index into ASPECTS; their number for those of whom too little is known; {@link AVERSE} for those who like least what is stressed, who are in another group too. */
  readonly group: number
  readonly people: number
  readonly lift: Interval | Unknown
  /** Of that, what the tone does: the same contacts on the same day with the plain trailer taken from it. */
  readonly tone: Interval | Unknown
}

/** What came of it in one group at one annoyance. */
export interface TurnStep {
  readonly annoyance: number
  readonly group: number
  readonly lift: Interval | Unknown
}

export interface TimedTurn {
  readonly day: number
  /** By annoyance: of the group that is driven away first; where none is, of the one in which least comes of it at the last. */
  readonly steps: readonly TurnStep[]
  /** The first of the steps from which on a group is surely driven away; null where none is. */
  readonly at: TurnStep | null
}

type IsIn = (world: Ready, group: number) => Counts

/** By world, who is in which group. */
function membersOf(ready: readonly Ready[], plan: TimedPlan): IsIn {
  const averse = new Map(ready.map((world) => [world, averseOf(world, plan.tone)]))
  return (world, group) => {
    const there = inCountries(world, plan)
    const isAverse = averse.get(world)
    return group === AVERSE
      ? (viewer) => isAverse?.[viewer] === 1 && there(viewer)
      : (viewer) => world.groups[viewer] === group && there(viewer)
  }
}

/** The fifth with the least affinity for what is stressed, of those who have pressed something; 1 for those in it. */
function averseOf({ plays, crowd, title }: Ready, tone: number): Uint8Array {
  const table = plays.allFor(title)
  const liking = (viewer: number): number => table[viewer * ASPECTS.length + tone]
  const known = Array.from({ length: crowd.people }, (_, viewer) => viewer).filter((viewer) => plays.countOf(viewer) >= FEWEST_PLAYS)
  known.sort((one, other) => liking(one) - liking(other) || one - other)
  const averse = new Uint8Array(crowd.people)
  for (const viewer of known.slice(0, Math.floor(AVERSE_SHARE * known.length))) averse[viewer] = 1
  return averse
}

const GROUPS = Array.from({ length: AVERSE + 1 }, (_, group) => group)

/** Yields 0 to 1. */
export function* turnOf(ready: readonly Ready[], plan: TimedPlan, day: number): Generator<number, TimedTurn> {
  const isIn = membersOf(ready, plan)
  const levels: TurnStep[][] = []
  for (const annoyance of ANNOYANCES) {
    const pairs = ready.map((world) => pairOf(world, { ...plan, annoyance }, day))
    levels.push(GROUPS.map((group) => ({ annoyance, group, lift: liftIn({ ready, pairs }, (world) => isIn(world, group)) })))
    yield levels.length / ANNOYANCES.length
  }
  const staysBelow = (group: number, from: number): boolean => levels.slice(from).every((groups) => isBelow(groups[group]))
  const turned = levels.map((groups, from) => groups.filter(({ group }) => staysBelow(group, from)))
  const first = turned.find((some) => some.length > 0)
  const at = first === undefined ? null : leastOf(first)
  const { group } = at ?? leastOf(levels[levels.length - 1])
  return { day, steps: levels.map((groups) => groups[group]), at }
}

const leastOf = (groups: readonly TurnStep[]): TurnStep =>
  groups.reduce((least, one) => (estimateOf(one) < estimateOf(least) ? one : least))
const estimateOf = ({ lift }: TurnStep): number => (lift.kind === 'interval' ? lift.estimate : Number.POSITIVE_INFINITY)
const isBelow = ({ lift }: TurnStep): boolean => lift.kind === 'interval' && lift.high < 0

interface Runs {
  readonly ready: readonly Ready[]
  readonly pairs: readonly Pair[]
}

function liftIn({ ready, pairs }: Runs, isIn: (world: Ready) => Counts): Interval | Unknown {
  const lifts = ready.flatMap((world, at) => {
    const counts = isIn(world)
    return world.groups.some((_, viewer) => counts(viewer)) ? [difference(pairs[at], counts, pressed)] : []
  })
  return meanInterval(lifts)
}

/** Of those alone who were chosen or might have been: everybody of the group in the chosen countries. */
export function groupLifts(ready: readonly Ready[], plan: TimedPlan, pairs: readonly Pair[]): GroupLift[] {
  const toned = ready.map((world, at) => tonePair(world, plan, pairs[at]))
  const isIn = membersOf(ready, plan)
  return GROUPS.map((group) => {
    const of = (world: Ready): Counts => isIn(world, group)
    const sizes = ready.map((world) => {
      const counts = of(world)
      return world.groups.reduce((sum, _, viewer) => sum + (counts(viewer) ? 1 : 0), 0)
    })
    const people = Math.round(sizes.reduce((sum, size) => sum + size, 0) / ready.length)
    return { group, people, lift: liftIn({ ready, pairs }, of), tone: liftIn({ ready, pairs: toned }, of) }
  }).filter(({ people }) => people > 0)
}

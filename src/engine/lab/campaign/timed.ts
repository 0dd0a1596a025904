/**
 * A campaign timed on the world: what the forecast said, what came of it, in whom it backfired, and whether a chosen day beats a lucky one.
 *
 * In each of several worlds (`worlds.ts`) the service learns from its own log what past events did to attention and tone, forecasts the weeks to come, and names
 * the best day for the chosen tone. Then the plan is run, and the same weeks without it, with common dice:
 *   lift = share who pressed play within 21 days with the campaign − without it, over the people of the chosen countries; by group as well.
 * The tone's part = lift − the lift of the same contacts on the same day with the title's plain trailer; where it is below 0, the tone backfires.
 * Chosen or lucky: the same campaign on days by lot (the same in all worlds), on the visitor's day and on each service's own best day; where a day
 * stands is the share of the lots that it beats, a tie counting half.
 * In whom, and from how much annoyance on it drives somebody away: `timedGroups.ts`. One run: `timedRuns.ts`.
 * Intervals: Student's over worlds; a world is one observation.
 * Misleads: the worlds share one calendar, so that luck of the calendar is in all of them alike.
 */
import { ANNOUNCED, type PublicEvent } from '../../contract/publicEvents'
import { ASPECTS } from '../../contract/vocabulary'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { advise } from '../../service/campaigns/advice'
import type { LaunchOutcome } from './run'
import { type ForecastDay, forecastOf, heldOf, type KindLearned, learn, learnedOf, type Ready } from './timedForecast'
import { type GroupLift, groupLifts, type TimedTurn, turnOf } from './timedGroups'
import {
  type Counts,
  difference,
  finished,
  inCountries,
  liftOf,
  MOST_ANNOYANCE,
  type Pair,
  pairOf,
  pressed,
  type TimedPlan,
  tonePair,
} from './timedRuns'
import { type CampaignWorlds, PAST_DAYS, WINDOW_DAYS, type WorldsAsked } from './worlds'

export interface TimedAsked extends WorldsAsked {
  readonly plan: TimedPlan
  /** Days by lot that the plan's day is held against. */
  readonly lots: number
}

export interface TimedLuck {
  /** Lift by day by lot, mean over worlds. */
  readonly lots: readonly { readonly day: number; readonly lift: number }[]
  readonly planned: number
  readonly chosen: number
  /** Share of lots beaten. */
  readonly plannedBeats: Interval | Unknown
  readonly chosenBeats: Interval | Unknown
  /** By world: the day that its service chose. */
  readonly chosenDays: readonly number[]
}

export interface TimedAnswer {
  readonly worlds: number
  readonly people: number
  readonly from: number
  readonly events: readonly (PublicEvent & { readonly announced: boolean })[]
  readonly learned: readonly KindLearned[]
  readonly forecast: readonly ForecastDay[]
  /** Of all forecast days and worlds: how many came within the interval. */
  readonly held: Interval | Unknown
  readonly advice: { readonly day: number; readonly tone: number }
  readonly withIt: Interval | Unknown
  readonly without: Interval | Unknown
  readonly lift: Interval | Unknown
  readonly finishedLift: Interval | Unknown
  /** Of the lift, what the tone does. */
  readonly toneLift: Interval | Unknown
  readonly groups: readonly GroupLift[]
  readonly luck: TimedLuck
  /** How much a wrong tone would have to annoy for a group to be driven away: on the plan's day, and on the worst of the days by lot. */
  readonly turns: { readonly planned: TimedTurn; readonly worst: TimedTurn }
}

export function* timedOf(worlds: CampaignWorlds, asked: TimedAsked): Generator<number, TimedAnswer> {
  expectPlan(asked.plan)
  const opening = worlds.open(asked)
  let step = opening.next()
  for (; step.done !== true; step = opening.next()) yield 0.7 * step.value
  const ready: Ready[] = []
  for (const world of step.value) {
    ready.push(learn(world, asked.plan.genre))
    yield 0.7 + (0.05 * ready.length) / asked.worlds
  }
  const pairs = ready.map((world) => pairOf(world, asked.plan, asked.plan.day))
  const luck = yield* luckOf(ready, asked, pairs)
  const turns = yield* turnsOf(ready, asked.plan, luck)
  return told(ready, asked, { pairs, luck, turns })
}

function* turnsOf(ready: readonly Ready[], plan: TimedPlan, { lots }: TimedLuck): Generator<number, TimedAnswer['turns']> {
  const worst = lots.reduce((least, lot) => (lot.lift < least.lift ? lot : least))
  const turns: TimedTurn[] = []
  for (const day of [plan.day, worst.day]) {
    const turning = turnOf(ready, plan, day)
    let step = turning.next()
    for (; step.done !== true; step = turning.next()) yield 0.9 + (0.09 * (turns.length + step.value)) / 2
    turns.push(step.value)
  }
  const [planned, worstDay] = turns
  return { planned, worst: worstDay }
}

function expectPlan({ day, tone, countries, share, annoyance }: TimedPlan): void {
  if (!(day >= PAST_DAYS && day < PAST_DAYS + WINDOW_DAYS)) {
    throw new RangeError(`Expected \`day\` to be from ${PAST_DAYS} to ${PAST_DAYS + WINDOW_DAYS - 1}, got ${day}`)
  }
  if (ASPECTS[tone] === undefined) throw new RangeError(`Expected \`tone\` to be from 0 to ${ASPECTS.length - 1}, got ${tone}`)
  if (countries.length === 0) throw new RangeError('Expected at least one country')
  if (!(share > 0 && share <= 1)) throw new RangeError(`Expected \`share\` to be above 0 and at most 1, got ${share}`)
  if (!(annoyance >= 0 && annoyance <= MOST_ANNOYANCE)) {
    throw new RangeError(`Expected \`annoyance\` to be from 0 to ${MOST_ANNOYANCE}, got ${annoyance}`)
  }
}

function* luckOf(ready: readonly Ready[], { plan, lots, seed }: TimedAsked, pairs: readonly Pair[]): Generator<number, TimedLuck> {
  const dice = stream(seed, 'campaign/days by lot')
  const days = Array.from({ length: lots }, (_, lot) => PAST_DAYS + Math.floor(WINDOW_DAYS * uniform(dice, lot, 0, 0)))
  const weeks = Array.from({ length: WINDOW_DAYS }, (_, at) => PAST_DAYS + at)
  const byWorld: { planned: number; chosen: number; chosenDay: number; lots: number[] }[] = []
  for (const [at, world] of ready.entries()) {
    const chosenDay = advise({ ...world, countries: plan.countries, days: weeks }, [plan.tone]).day
    const lifts: number[] = []
    for (const day of days) {
      lifts.push(liftOf(world, plan, pairOf(world, plan, day)))
      yield 0.75 + (0.15 * (at + lifts.length / lots)) / ready.length
    }
    const chosen = liftOf(world, plan, pairOf(world, plan, chosenDay))
    byWorld.push({ planned: liftOf(world, plan, pairs[at]), chosen, chosenDay, lots: lifts })
  }
  return {
    lots: days.map((day, lot) => ({ day, lift: meanOf(byWorld.map((world) => world.lots[lot])) })),
    planned: meanOf(byWorld.map((world) => world.planned)),
    chosen: meanOf(byWorld.map((world) => world.chosen)),
    plannedBeats: meanInterval(byWorld.map((world) => beats(world.planned, world.lots))),
    chosenBeats: meanInterval(byWorld.map((world) => beats(world.chosen, world.lots))),
    chosenDays: byWorld.map((world) => world.chosenDay),
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export function beats(value: number, others: readonly number[]): number {
  let beaten = 0
  for (const other of others) beaten += other < value ? 1 : other === value ? 0.5 : 0
  return others.length === 0 ? 0.5 : beaten / others.length
}

interface Told extends Pick<TimedAnswer, 'luck' | 'turns'> {
  readonly pairs: readonly Pair[]
}

function told(ready: readonly Ready[], { plan, people }: TimedAsked, { pairs, luck, turns }: Told): TimedAnswer {
  const over = (read: (world: Ready, pair: Pair) => number) => meanInterval(ready.map((world, at) => read(world, pairs[at])))
  const share = (world: Ready, outcome: LaunchOutcome): number => shareOf(outcome, inCountries(world, plan))
  const [first] = ready
  const weeks = Array.from({ length: WINDOW_DAYS }, (_, at) => PAST_DAYS + at)
  const best = advise({ ...first, countries: plan.countries, days: weeks }, Array.from(ASPECTS.keys()))
  return {
    worlds: ready.length,
    people,
    from: PAST_DAYS,
    events: first.events
      .filter((event) => event.day + event.days > PAST_DAYS && event.day < PAST_DAYS + WINDOW_DAYS)
      .map(({ kind, day, days, countries }) => ({ kind, day, days, countries, announced: ANNOUNCED[kind] })),
    learned: learnedOf(first),
    forecast: weeks.map((day) => forecastOf(first, plan.countries, day)),
    held: heldOf(ready, plan.countries, weeks),
    advice: { day: best.day, tone: best.aspect },
    withIt: over((world, { withIt }) => share(world, withIt)),
    without: over((world, { without }) => share(world, without)),
    lift: over((world, pair) => liftOf(world, plan, pair)),
    finishedLift: over((world, pair) => difference(pair, inCountries(world, plan), finished)),
    toneLift: over((world, pair) => liftOf(world, plan, tonePair(world, plan, pair))),
    groups: groupLifts(ready, plan, pairs),
    luck,
    turns,
  }
}

function shareOf(outcome: LaunchOutcome, counts: Counts): number {
  let people = 0
  let sum = 0
  for (let viewer = 0; viewer < outcome.finished.length; viewer++) {
    if (!counts(viewer)) continue
    people++
    sum += pressed(outcome, viewer)
  }
  return people === 0 ? 0 : sum / people
}

/**
 * A campaign timed on the world: what the forecast said, what came of it, in whom it backfired, and whether a chosen day beats a lucky one.
 *
 * In each of several worlds (`worlds.ts`) the service learns from its own log what past events did to attention and tone, forecasts the weeks to come, and names
 * the best day for the chosen tone. Then the plan is run, and the same weeks without it, with common dice:
 *   lift = share who pressed play within 21 days with the campaign − without it, over the people of the chosen countries; by group as well.
 * The tone's part = lift − the lift of the same contacts on the same day with the title's plain trailer; where it is below 0, the tone backfires.
 * Chosen or lucky: the same campaign on days by lot (the same in all worlds), on the visitor's day and on each service's own best day; where a day
 * stands is the share of the lots that it beats, a tie counting half.
 * Intervals: Student's over worlds; a world is one observation.
 * Misleads: the worlds share one calendar, so that luck of the calendar is in all of them alike.
 */
import { ANNOUNCED, type PublicEvent } from '../../contract/publicEvents'
import { ASPECTS, type Genre } from '../../contract/vocabulary'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { advise } from '../../service/campaigns/advice'
import { NO_GROUP } from '../../service/campaigns/groups'
import { plainTrailer, trailerFor } from '../../service/campaigns/tones'
import { type LaunchOutcome, runLaunch } from './run'
import { type ForecastDay, forecastOf, heldOf, type KindLearned, learn, learnedOf, type Ready } from './timedForecast'
import { type CampaignWorlds, HORIZON_DAYS, PAST_DAYS, WINDOW_DAYS, type WorldsAsked } from './worlds'

export const MOST_ANNOYANCE = 4

export interface TimedPlan {
  readonly genre: Genre
  readonly day: number
  /** Index into ASPECTS: what the trailer stresses. */
  readonly tone: number
  readonly countries: readonly number[]
  /** Share of the people there who are sent the trailer. */
  readonly share: number
  /** 0 to {@link MOST_ANNOYANCE}: how much a trailer against somebody's tastes and mood is held against the title; nought is the usual world. */
  readonly annoyance: number
}

export interface TimedAsked extends WorldsAsked {
  readonly plan: TimedPlan
  /** Days by lot that the plan's day is held against. */
  readonly lots: number
}

export interface GroupLift {
  /** Index into ASPECTS, or their number for those of whom too little is known. */
  readonly group: number
  readonly people: number
  readonly lift: Interval | Unknown
  /** Of that, what the tone does: the same contacts on the same day with the plain trailer taken from it. */
  readonly tone: Interval | Unknown
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
  return told(ready, asked, { pairs, luck })
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

interface Pair {
  readonly withIt: LaunchOutcome
  readonly without: LaunchOutcome
}

function pairOf({ crowd, title }: Ready, { tone, countries, share, annoyance }: TimedPlan, day: number): Pair {
  const trailer = trailerFor(crowd.catalogue, title, tone)
  const launch = { title, plain: plainTrailer(crowd.catalogue, title), day, horizon: HORIZON_DAYS, onScreen: ON_SCREEN }
  const contacts = { countries, share, perPerson: 1, gapDays: 1, fatigue: 0, annoyance, trailerOf: () => trailer }
  return { withIt: runLaunch(crowd, { ...launch, contacts }), without: runLaunch(crowd, { ...launch, contacts: null }) }
}

/** Share of sittings at which the launched title stands on the service's own screen. */
const ON_SCREEN = 0.15

/** The same contacts with the plain trailer, held against those with the tone. */
function tonePair({ crowd, title }: Ready, { countries, share, day, annoyance }: TimedPlan, { withIt }: Pair): Pair {
  const plain = plainTrailer(crowd.catalogue, title)
  const contacts = { countries, share, perPerson: 1, gapDays: 1, fatigue: 0, annoyance, trailerOf: () => plain }
  return { withIt, without: runLaunch(crowd, { title, plain, day, horizon: HORIZON_DAYS, onScreen: ON_SCREEN, contacts }) }
}

type Counts = (viewer: number) => boolean

function difference({ withIt, without }: Pair, counts: Counts, of: (outcome: LaunchOutcome, viewer: number) => number): number {
  let people = 0
  let sum = 0
  for (let viewer = 0; viewer < withIt.finished.length; viewer++) {
    if (!counts(viewer)) continue
    people++
    sum += of(withIt, viewer) - of(without, viewer)
  }
  return people === 0 ? 0 : sum / people
}

const pressed = (outcome: LaunchOutcome, viewer: number): number => outcome.pressed[viewer]
const finished = (outcome: LaunchOutcome, viewer: number): number => outcome.finished[viewer]
const inCountries =
  ({ crowd }: Ready, { countries }: TimedPlan): Counts =>
  (viewer) =>
    countries.includes(crowd.countries[viewer])

const liftOf = (world: Ready, plan: TimedPlan, pair: Pair): number => difference(pair, inCountries(world, plan), pressed)

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
      yield 0.75 + (0.24 * (at + lifts.length / lots)) / ready.length
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

interface Told {
  readonly pairs: readonly Pair[]
  readonly luck: TimedLuck
}

function told(ready: readonly Ready[], { plan, people }: TimedAsked, { pairs, luck }: Told): TimedAnswer {
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

/** Of those alone who were chosen or might have been: everybody of the group in the chosen countries. */
function groupLifts(ready: readonly Ready[], plan: TimedPlan, pairs: readonly Pair[]): GroupLift[] {
  const toned = ready.map((world, at) => tonePair(world, plan, pairs[at]))
  return Array.from({ length: NO_GROUP + 1 }, (_, group) => {
    let people = 0
    const lifts: number[] = []
    const tones: number[] = []
    ready.forEach((world, at) => {
      const there = inCountries(world, plan)
      const counts = (viewer: number): boolean => world.groups[viewer] === group && there(viewer)
      const size = world.groups.reduce((sum, _, viewer) => sum + (counts(viewer) ? 1 : 0), 0)
      people += size
      if (size === 0) return
      lifts.push(difference(pairs[at], counts, pressed))
      tones.push(difference(toned[at], counts, pressed))
    })
    return { group, people: Math.round(people / ready.length), lift: meanInterval(lifts), tone: meanInterval(tones) }
  }).filter(({ people }) => people > 0)
}

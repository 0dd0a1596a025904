/**
 * Who pays this month, and who does not any more.
 *
 * Answers: does this household cancel today, drop out for a failed payment, or come back? Formula, by month of 30 days and spread
 * evenly over its days: by choice
 *   h(m) = `monthlyChurn` · (1 + 0.55 · e^(−m ÷ 6)) · price sensitivity · e^(−3.5 · s),
 * m the months since they came, s the mean satisfaction of those who live there; by failed payment `failedPayments`. Of those who
 * left, about `winBack` come back (two thirds of that by choice, one and a half times after a failed payment) after an
 * exponential time of 64 days in the mean, and count as new.
 * Source: facts C5. The fall with tenure: 45 % of first subscriptions last a year where a level hazard of 5.3 % would leave
 * 52 %, that is 0.15 more in the sum of a year's hazards. Coming back: 25 % within three months, 33 % within twelve. Failed payments: a third to
 * a half of 2 %. Shapes: columns by household, draws keyed by (household, day), so that any order of households gives the same.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type EventSink, KIND } from '../../contract/events'
import { day as dayAt, firstMinuteOf, minute, profileId } from '../../contract/ids'
import { exp } from '../../math/elementary'
import { exponentialQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { blankRecord } from '../record'
import type { Dice } from '../streams'
import type { People } from './people'
import { CANCELLED, REMOVED } from './viewers'

/** What `left` of a household holds. */
export const MEMBER = 0
export const LEFT_BY_CHOICE = 1
export const LEFT_UNPAID = 2

/** So that the least satisfied tenth cancels about three times as often as the most satisfied: their s is about 0.3 apart. */
const DISSATISFACTION = 3.5
const EARLY_MORE = 0.55
const EARLY_MONTHS = 6
const DAYS_A_MONTH = 30
const PERCENT = 100
const RETURNS_BY_CHOICE = 2 / 3
const RETURNS_UNPAID = 1.5
const RETURN_DAYS = 64
/** Letters of cancelling come in the course of a day. */
const MINUTES_OF_OFFICE = 1000

interface Membership {
  readonly scenario: Pick<Scenario, 'monthlyChurn' | 'failedPayments' | 'winBack'>
  readonly dice: Dice
  readonly people: People
}

interface Attending {
  readonly household: number
  readonly day: number
  readonly sink: EventSink
}

/** Whether the household has the service on that day; emits its leaving or coming back. */
export function attends(membership: Membership, { household, day, sink }: Attending): boolean {
  const { people } = membership
  const { left, returnsOn } = people.households
  if (left[household] !== MEMBER) {
    if (returnsOn[household] < 0 || day < returnsOn[household]) return false
    comeBack(people, household, day)
    emit(people, { household, sink, kind: KIND.return, at: firstMinuteOf(dayAt(day)), share: 0 })
    return true
  }
  const why = leavesToday(membership, household, day)
  if (why === MEMBER) return true
  leave(membership, { household, day, why })
  const at = firstMinuteOf(dayAt(day)) + Math.floor(MINUTES_OF_OFFICE * uniform(membership.dice.leaving, household, day, 1))
  emit(people, { household, sink, kind: KIND.cancel, at, share: why === LEFT_UNPAID ? 1 : 0 })
  return false
}

/** The household cancels by choice, today. */
export function cancelToday(membership: Membership, { household, day, sink }: Attending): void {
  leave(membership, { household, day, why: LEFT_BY_CHOICE })
  emit(membership.people, { household, sink, kind: KIND.cancel, at: firstMinuteOf(dayAt(day)), share: 0 })
}

/** The household has the service again, all those who had not been removed from it. */
export function comeBack({ households, viewers }: People, household: number, day: number): void {
  households.left[household] = MEMBER
  households.returnsOn[household] = -1
  households.since[household] = day
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    viewers.gone[viewer] &= ~CANCELLED
  }
}

/** Chance of leaving by choice within a month, as things stand; for the lab. */
export function monthlyHazard({ scenario, people }: Pick<Membership, 'scenario' | 'people'>, household: number, day: number): number {
  const { since, priceSensitivity } = people.households
  const months = Math.max(0, day - since[household]) / DAYS_A_MONTH
  const level = scenario.monthlyChurn / PERCENT
  const felt = exp(-DISSATISFACTION * satisfactionIn(people, household))
  return level * (1 + EARLY_MORE * exp(-months / EARLY_MONTHS)) * priceSensitivity[household] * felt
}

function leavesToday(membership: Membership, household: number, day: number): number {
  const { dice, scenario, people } = membership
  if (day <= people.households.since[household] || livesEmpty(people, household)) return MEMBER
  if (uniform(dice.payment, household, day, 0) < scenario.failedPayments / PERCENT / DAYS_A_MONTH) return LEFT_UNPAID
  const chance = monthlyHazard(membership, household, day) / DAYS_A_MONTH
  return uniform(dice.leaving, household, day, 0) < chance ? LEFT_BY_CHOICE : MEMBER
}

interface Leaving {
  readonly household: number
  readonly day: number
  readonly why: number
}

function leave({ scenario, dice, people }: Membership, { household, day, why }: Leaving): void {
  const { households, viewers } = people
  const returns = scenario.winBack * (why === LEFT_UNPAID ? RETURNS_UNPAID : RETURNS_BY_CHOICE)
  const after = 1 + Math.floor(RETURN_DAYS * exponentialQuantile(uniform(dice.returning, household, day, 1)))
  households.left[household] = why
  households.returnsOn[household] = uniform(dice.returning, household, day, 0) < returns ? day + after : -1
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    viewers.gone[viewer] |= CANCELLED
  }
}

/** Everybody was removed: nobody is left to cancel. */
function livesEmpty({ households, viewers }: People, household: number): boolean {
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    if ((viewers.gone[viewer] & REMOVED) === 0) return false
  }
  return true
}

/** Mean over those who live there and use the service. */
function satisfactionIn({ households, viewers, moods }: People, household: number): number {
  let sum = 0
  let count = 0
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    if ((viewers.gone[viewer] & REMOVED) !== 0) continue
    sum += moods.satisfaction[viewer]
    count++
  }
  return count > 0 ? sum / count : 0
}

interface Notice {
  readonly household: number
  readonly sink: EventSink
  readonly kind: number
  readonly at: number
  readonly share: number
}

function emit({ households }: People, { household, sink, kind, at, share }: Notice): void {
  const profile = profileId(households.firstProfile[household])
  sink.emit({ ...blankRecord(), kind, profile, at: minute(at), amount: household, share })
}

/** The plan as it is set on the page, and what is asked of the engine with it. */
import type { PublicEvent, PublicEventKind } from '../../../../engine/contract/publicEvents'
import type { Genre } from '../../../../engine/contract/vocabulary'
import type { TimedAsked } from '../../../../engine/lab/campaign/timed'
import { ASPECTS, COUNTRIES } from '../../../vocabulary'
import { PAST_DAYS, WINDOW_DAYS } from '../weeks'

export const SERIES = ['politics', 'comedy', 'action', 'fantasy', 'horror', 'romance'] as const satisfies readonly Genre[]
export type Series = (typeof SERIES)[number]
export const KINDS = ['inauguration', 'cupFinal', 'heatWave', 'holiday'] as const satisfies readonly PublicEventKind[]
export const EVERYWHERE = 'everywhere'

export interface Plan {
  readonly genre: Series
  /** Index into ASPECTS. */
  readonly tone: number
  /** Index into COUNTRIES; null for everywhere. */
  readonly country: number | null
  readonly day: number
  readonly share: number
  /** How much a trailer against somebody's tastes and mood is held against the title. */
  readonly annoyance: number
  readonly added: readonly PublicEvent[]
}

const INAUGURATION_DAY = PAST_DAYS + 32

/** The case of the article: a political series, told politically, on the day of an inauguration. */
export const FIRST_PLAN: Plan = {
  genre: 'politics',
  tone: ASPECTS.indexOf('politics'),
  country: 0,
  day: INAUGURATION_DAY,
  share: 0.5,
  annoyance: 0,
  added: [{ kind: 'inauguration', day: INAUGURATION_DAY, days: 1, countries: [0] }],
}

export const PLAN_DAYS = { min: PAST_DAYS, max: PAST_DAYS + WINDOW_DAYS - 1, step: 1 } as const
export const ANNOYANCE = { min: 0, max: 4, step: 0.5 } as const
export const SHARES = { min: 0.1, max: 1, step: 0.1 } as const

export const DAYS_LONG: { readonly [K in PublicEventKind]: number } = { inauguration: 1, cupFinal: 1, heatWave: 5, holiday: 4 }

export const countriesOf = ({ country }: Pick<Plan, 'country'>): readonly number[] =>
  country === null ? COUNTRIES.map((_, index) => index) : [country]

export const withEvent = (plan: Plan, kind: PublicEventKind): Plan => ({
  ...plan,
  added: [...plan.added, { kind, day: plan.day, days: DAYS_LONG[kind], countries: countriesOf(plan) }],
})

export const withoutEvent = (plan: Plan, at: number): Plan => ({ ...plan, added: plan.added.filter((_, index) => index !== at) })

const WORLDS = 5
const PEOPLE = 600
const LOTS = 24

export const askedOf = (plan: Plan, seed: number): TimedAsked => ({
  seed,
  worlds: WORLDS,
  people: PEOPLE,
  added: plan.added,
  lots: LOTS,
  plan: { genre: plan.genre, tone: plan.tone, countries: countriesOf(plan), day: plan.day, share: plan.share, annoyance: plan.annoyance },
})

export const WAITING_WORLDS = WORLDS

/** Events that touch the plan's countries on a day. */
export const eventsOn = <E extends PublicEvent>(events: readonly E[], day: number, countries: readonly number[]): readonly E[] =>
  events.filter(
    (event) => day >= event.day && day < event.day + event.days && event.countries.some((country) => countries.includes(country)),
  )

/**
 * The people of a small world and when they sit down, for campaigns: drawn once, met by as many campaigns as wanted.
 *
 * Answers: who sits down in which part of which day, over months, while public events move them?
 * The world's own people and plan (`world/evening/plan.ts`), each member of a company by themselves, everybody as satisfied as on the first day.
 * A calendar may be handed in, so that several worlds live through the same events.
 * Shapes: sittings of day d are places starts[d] to starts[d + 1] of the columns.
 * Misleads: nobody is gladder or sorrier for what was watched before, so nobody comes more or less often for it.
 */
import { DEFAULT_SCENARIO, type Scenario } from '../../../scenario/knobs'
import type { PublicCatalogue } from '../../contract/catalogue'
import { householdId, MINUTES_A_DAY } from '../../contract/ids'
import { expectationOf } from '../../world/evening/expectation'
import { createDayPlan, planDay } from '../../world/evening/plan'
import { MOST_MEMBERS, type Stage } from '../../world/evening/sitting'
import type { Liking } from '../../world/liking'
import { drawCalendar, type FeltEvent, YEAR_DAYS } from '../../world/publicEvents/calendar'
import { Currents } from '../../world/publicEvents/currents'
import { diceOf } from '../../world/streams'
import { createWorld } from '../../world/world'

export interface CrowdOptions {
  readonly seed: number
  readonly people: number
  readonly titles: number
  readonly days: number
  /** What happens in public; null for nothing at all. */
  readonly events: readonly FeltEvent[] | null
  /** Other knobs of the world. */
  readonly knobs?: Partial<Scenario>
}

export interface Crowd {
  readonly seed: number
  readonly stage: Stage
  readonly catalogue: PublicCatalogue
  /** Viewers that live, 0 to people − 1; each has a profile of their own, of the same number. */
  readonly people: number
  readonly days: number
  /** By viewer: index into COUNTRIES. */
  readonly countries: Uint8Array
  /** What a viewer expects of a title before any trailer, on the raw scale. */
  readonly expectation: (viewer: number, title: number) => number
  readonly starts: Int32Array
  readonly viewer: Int32Array
  readonly part: Uint8Array
  readonly hour: Uint8Array
}

/** The events that a seed's world lives through. */
export const eventsOf = (seed: number, days: number): readonly FeltEvent[] =>
  drawCalendar(diceOf(seed).publicEvents, Math.ceil(days / YEAR_DAYS))

export function gather({ seed, people, titles, days, events, knobs = {} }: CrowdOptions): Crowd {
  const scenario: Scenario = { ...DEFAULT_SCENARIO, ...knobs, seed, viewers: people, titles, arriving: 0, profiles: 'own' }
  const world = createWorld(scenario)
  const drawn = world.backstage.stage
  const stage: Stage = {
    ...drawn,
    liking: remembered(drawn, titles),
    currents: events === null ? null : new Currents(events, { strength: 1 }),
  }
  const { households, viewers } = stage.people
  const countries = Uint8Array.from({ length: people }, (_, viewer) => households.country[viewers.household[viewer]])
  return {
    seed,
    stage,
    catalogue: world.catalogue,
    people,
    days,
    countries,
    expectation: expectations(stage, titles),
    ...planned(stage, days),
  }
}

/** Tastes stand still here: what was worked out once is kept. */
function remembered({ liking, people }: Stage, titles: number): Liking {
  const known = new Float64Array(people.viewers.count * titles).fill(Number.NaN)
  const raw = (viewer: number, title: number): number => {
    const at = viewer * titles + title
    if (Number.isNaN(known[at])) known[at] = liking.raw(viewer, title)
    return known[at]
  }
  return { ...liking, raw }
}

function expectations(stage: Stage, titles: number): Crowd['expectation'] {
  const known = new Float64Array(stage.people.viewers.count * titles).fill(Number.NaN)
  return (viewer, title) => {
    const at = viewer * titles + title
    if (Number.isNaN(known[at])) known[at] = expectationOf(stage, viewer, title)
    return known[at]
  }
}

function planned(stage: Stage, days: number): Pick<Crowd, 'starts' | 'viewer' | 'part' | 'hour'> {
  const { households } = stage.people
  const plan = createDayPlan()
  const starts = new Int32Array(days + 1)
  const viewer: number[] = []
  const part: number[] = []
  const hour: number[] = []
  for (let day = 0; day < days; day++) {
    for (let household = 0; household < households.visitor; household++) {
      planDay(stage, plan, { household: householdId(household), day })
      for (let at = 0; at < plan.count; at++) {
        for (let member = 0; member < MOST_MEMBERS; member++) {
          if ((plan.company[at] & (1 << member)) === 0) continue
          viewer.push(households.firstViewer[household] + member)
          part.push(plan.part[at])
          hour.push(Math.floor((plan.startsAt[at] % MINUTES_A_DAY) / 60))
        }
      }
    }
    starts[day + 1] = viewer.length
  }
  return { starts, viewer: Int32Array.from(viewer), part: Uint8Array.from(part), hour: Uint8Array.from(hour) }
}

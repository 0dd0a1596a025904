/**
 * Who sits down when, on what, with whom: one household's day.
 *
 * Answers: which sittings does this day hold? Formula: for each viewer and part of the day a chance
 * sittingsAWeek ÷ 7 × share of the part (shifted by chronotype) × weekday factor × e^(comingBack · satisfaction) × what public events
 * leave of leisure, the
 * satisfaction of that morning; a start around the part's usual hour; on an
 * evening on which several want to watch, they sit together on the television with the household's chance.
 * Devices: usual mix of the part × the viewer's liking, TV 70 %, PC 15 %, phone 10 %, tablet 5 % of viewing in all.
 * Source: facts C4 (hours, devices); week pattern set by us.
 */
import { DAY_STARTS_AT_MINUTE, day as dayId, MINUTES_A_DAY, weekdayOf } from '../../contract/ids'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { clamp } from '../clamp'
import { profileOpenedBy } from '../people/sofa'
import { DEVICE_COUNT, GROWN_UP_AGE } from '../people/viewers'
import { DAYPARTS, slotOf } from '../streams'
import { MOST_MEMBERS, type Stage } from './sitting'

/** Sittings planned for a day, sorted by start, then profile. Reused. */
export interface DayPlan {
  count: number
  readonly order: Int32Array
  readonly viewer: Int32Array
  readonly part: Uint8Array
  readonly startsAt: Int32Array
  readonly device: Uint8Array
  /** Bit m set: the household's member m sits there too. */
  readonly company: Uint8Array
  /** Of one viewer, by part of the day: the chance of sitting down. */
  readonly chances: Float64Array
}

const MOST_SITTINGS = MOST_MEMBERS * DAYPARTS
const EVENING = 2
const NIGHT = 3
const TELEVISION = 0
/** Morning, afternoon, evening, night: share of sittings, what one step of chronotype does to it, usual start and spread (minutes). */
const PART_SHARES = [0.09, 0.21, 0.54, 0.16]
const PART_OWLS = [-0.7, -0.1, 0.1, 0.8]
const PART_STARTS = [450, 860, 1225, 1425]
const PART_SPREADS = [55, 120, 65, 45]
const PART_FROM = [362, 690, 1050, 1350]
const PART_TO = [685, 1045, 1375, 1620]
const OWL_MINUTES = 18
/** Monday to Sunday. */
const WEEKDAY_FACTORS = [0.86, 0.86, 0.9, 0.92, 1.12, 1.2, 1.14]
const WEEKEND_DAYTIME = [0.85, 0.85, 0.85, 0.85, 0.9, 1.55, 1.6]
/** Television, computer, tablet, phone. */
const PART_DEVICES = [
  [0.38, 0.17, 0.08, 0.37],
  [0.55, 0.2, 0.07, 0.18],
  [0.82, 0.09, 0.03, 0.06],
  [0.64, 0.19, 0.05, 0.12],
]
const MOST_LIKELY = 0.96

export function createDayPlan(): DayPlan {
  return {
    count: 0,
    order: new Int32Array(MOST_SITTINGS),
    viewer: new Int32Array(MOST_SITTINGS),
    part: new Uint8Array(MOST_SITTINGS),
    startsAt: new Int32Array(MOST_SITTINGS),
    device: new Uint8Array(MOST_SITTINGS),
    company: new Uint8Array(MOST_SITTINGS),
    chances: new Float64Array(MOST_SITTINGS),
  }
}

export function planDay(stage: Stage, plan: DayPlan, { household, day }: HouseholdDay): void {
  const { firstViewer, togetherness } = stage.people.households
  plan.count = 0
  const first = firstViewer[household]
  const end = firstViewer[household + 1]
  for (let viewer = first; viewer < end; viewer++) weighDay(stage, plan, { viewer, day, at: (viewer - first) * DAYPARTS })
  for (let part = 0; part < DAYPARTS; part++) {
    const begin = plan.count
    for (let viewer = first; viewer < end; viewer++) {
      const chance = plan.chances[(viewer - first) * DAYPARTS + part]
      if (uniform(stage.dice.plan, viewer, slotOf(day, part), 0) < chance) add(stage, plan, { viewer, day, part })
    }
    const together = part === EVENING && plan.count - begin >= 2
    if (together && uniform(stage.dice.company, household, slotOf(day, part), 0) < togetherness[household]) join(plan, begin, first)
  }
  sortPlan(stage, plan)
}

export interface HouseholdDay {
  readonly household: number
  readonly day: number
}
interface Part {
  readonly day: number
  readonly part: number
}

interface ViewerDay {
  readonly viewer: number
  readonly day: number
  /** Where the viewer's chances begin. */
  readonly at: number
}

/** Fills in how probable it is that somebody sits down, part by part. */
function weighDay({ people, scenario, currents }: Stage, { chances }: DayPlan, { viewer, day, at }: ViewerDay): void {
  const { sittingsAWeek, chronotype, age, gone, household } = people.viewers
  chances.fill(0, at, at + DAYPARTS)
  if (gone[viewer] !== 0) return
  const weekday = weekdayOf(dayId(day))
  let total = 0
  for (let part = 0; part < DAYPARTS; part++) {
    chances[at + part] = PART_SHARES[part] * exp(PART_OWLS[part] * chronotype[viewer])
    total += chances[at + part]
  }
  const glad = exp(scenario.comingBack * people.moods.satisfaction[viewer])
  const often = ((sittingsAWeek[viewer] / 7) * WEEKDAY_FACTORS[weekday] * glad) / total
  for (let part = 0; part < DAYPARTS; part++) {
    const daytime = part < EVENING ? WEEKEND_DAYTIME[weekday] : 1
    const moved = currents === null ? 1 : currents.leisure(people.households.country[household[viewer]], day, part)
    chances[at + part] = Math.min(MOST_LIKELY, often * chances[at + part] * daytime * moved)
  }
  if (age[viewer] < GROWN_UP_AGE) chances[at + NIGHT] = 0
}

function add({ dice, people }: Stage, plan: DayPlan, { viewer, day, part }: Part & { readonly viewer: number }): void {
  const slot = slotOf(day, part)
  const at = plan.count++
  const { viewers, households } = people
  const late = OWL_MINUTES * viewers.chronotype[viewer]
  const usual = PART_STARTS[part] + late + PART_SPREADS[part] * normalQuantile(uniform(dice.plan, viewer, slot, 1))
  // A day of the service begins at 06:00: the night's small hours are the end of it.
  plan.startsAt[at] = day * MINUTES_A_DAY + Math.floor(clamp(usual, PART_FROM[part], PART_TO[part]))
  plan.viewer[at] = viewer
  plan.part[at] = part
  plan.company[at] = 1 << (viewer - households.firstViewer[viewers.household[viewer]])
  plan.device[at] = pickDevice(viewers.deviceLiking, viewer, { usual: PART_DEVICES[part], u: uniform(dice.device, viewer, slot, 0) })
}

interface DevicePick {
  readonly usual: readonly number[]
  readonly u: number
}

function pickDevice(liking: Float32Array, viewer: number, { usual, u }: DevicePick): number {
  const at = viewer * DEVICE_COUNT
  let total = 0
  for (let device = 0; device < DEVICE_COUNT; device++) total += usual[device] * liking[at + device]
  let rest = u * total
  for (let device = 0; device < DEVICE_COUNT - 1; device++) {
    rest -= usual[device] * liking[at + device]
    if (rest < 0) return device
  }
  return DEVICE_COUNT - 1
}

/** The first of those who want to watch opens a profile on the television; the others sit down beside. */
function join(plan: DayPlan, begin: number, firstViewer: number): void {
  let company = 0
  let host = begin
  for (let at = begin; at < plan.count; at++) {
    company |= 1 << (plan.viewer[at] - firstViewer)
    if (plan.startsAt[at] < plan.startsAt[host]) host = at
  }
  plan.viewer[begin] = plan.viewer[host]
  plan.startsAt[begin] = plan.startsAt[host]
  plan.device[begin] = TELEVISION
  plan.company[begin] = company
  plan.count = begin + 1
}

function sortPlan({ people }: Stage, plan: DayPlan): void {
  const { order, startsAt, viewer } = plan
  for (let i = 0; i < plan.count; i++) {
    let at = i
    while (at > 0 && isBefore(i, order[at - 1])) {
      order[at] = order[at - 1]
      at--
    }
    order[at] = i
  }

  function isBefore(a: number, b: number): boolean {
    return (
      startsAt[a] < startsAt[b] || (startsAt[a] === startsAt[b] && profileOpenedBy(people, viewer[a]) < profileOpenedBy(people, viewer[b]))
    )
  }
}

/** The last minute of a service's day. */
export const latestMinute = (day: number): number => (day + 1) * MINUTES_A_DAY + DAY_STARTS_AT_MINUTE - 1

/**
 * One household's day on the storefront.
 *
 * Answers: which evenings did these people have? The plan, then its sittings in (minute, profile) order. Nobody watches twice at
 * once, nor does a profile: who finds it taken waits up to two hours, or lets it be. All ends within the service's day.
 * Shapes: dice by viewer and (day, part of the day), so the order in which households are lived does not matter.
 */
import { minute, profileId } from '../contract/ids'
import type { WorldCatalogue } from './catalogue/catalogue'
import { createBrowsing } from './evening/browse'
import { type Hands, sitDown } from './evening/evening'
import { createDayPlan, type DayPlan, latestMinute, planDay } from './evening/plan'
import { createRecollection, type Memories, type Recollection, recall } from './evening/recollection'
import { createShowing } from './evening/showing'
import { clockOf, MOST_MEMBERS, type Sitting, type Stage, type Surroundings } from './evening/sitting'
import { profileOpenedBy } from './people/sofa'
import { blankRecord } from './record'
import { slotOf } from './streams'

const LONGEST_WAIT = 120
/** Minutes between getting up and sitting down again. */
const BREAK = 3
/** A sitting needs some minutes before the service's day is over. */
const LEAST_ROOM = 10

/** What living a day needs at hand; reused for every household. */
export interface Room {
  readonly plan: DayPlan
  readonly members: readonly Recollection[]
  readonly hands: Hands
  /** By member: the minute from which they, and their profile, are free. */
  readonly freeFrom: Int32Array
}

export function createRoom({ titles }: WorldCatalogue): Room {
  const members = Array.from({ length: MOST_MEMBERS }, () => createRecollection(titles.count))
  const sitting: Sitting = {
    day: 0,
    slot: 0,
    host: 0,
    profile: 0,
    device: 0,
    startsAt: 0,
    elapsed: 0,
    available: 0,
    latest: 0,
    company: [...members],
    companyCount: 1,
    asleep: false,
    record: blankRecord(),
  }
  const request = { profile: profileId(0), at: minute(0), device: 'television' as const }
  return {
    plan: createDayPlan(),
    members,
    freeFrom: new Int32Array(MOST_MEMBERS),
    hands: { sitting, browsing: createBrowsing(), showing: createShowing(), request },
  }
}

interface Living {
  readonly around: Surroundings
  readonly memories: Memories
  readonly household: number
  readonly day: number
}

export function liveDay(stage: Stage, room: Room, { around, memories, household, day }: Living): void {
  const { firstViewer } = stage.people.households
  planDay(stage, room.plan, { household, day })
  if (room.plan.count === 0) return
  const first = firstViewer[household]
  for (let viewer = first; viewer < firstViewer[household + 1]; viewer++) {
    recall(room.members[viewer - first], viewer, memories)
    room.freeFrom[viewer - first] = 0
  }
  for (let i = 0; i < room.plan.count; i++) {
    holdSitting(stage, room, { around, planned: room.plan.order[i], day, first })
  }
}

export interface Planned {
  /** Which of the plan's sittings. */
  readonly planned: number
  readonly day: number
  /** The household's first viewer. */
  readonly first: number
}

/** One planned sitting from start to end, where it comes about. Its household's members are to be recalled before. */
export function holdSitting(stage: Stage, room: Room, { around, ...planned }: Planned & { readonly around: Surroundings }): void {
  if (!prepare(stage, room, planned)) return
  sitDown(stage, around, room.hands)
  release(stage, room, planned.first)
}

/** Sets the sitting up; false when it does not come about. */
function prepare({ people }: Stage, { plan, members, hands, freeFrom }: Room, { planned, day, first }: Planned): boolean {
  const { sitting } = hands
  const host = plan.viewer[planned]
  const profile = profileOpenedBy(people, host)
  sitting.company[0] = members[host - first]
  sitting.companyCount = 1
  let free = 0
  for (let member = 0; first + member < people.viewers.count && member < MOST_MEMBERS; member++) {
    const sits = (plan.company[planned] & (1 << member)) !== 0
    if (sits && first + member !== host) sitting.company[sitting.companyCount++] = members[member]
    const { household } = people.viewers
    const sharesProfile = household[first + member] === household[host] && profileOpenedBy(people, first + member) === profile
    if (sits || sharesProfile) free = Math.max(free, freeFrom[member])
  }
  const startsAt = Math.max(plan.startsAt[planned], free)
  sitting.latest = latestMinute(day)
  if (startsAt - plan.startsAt[planned] > LONGEST_WAIT || startsAt > sitting.latest - LEAST_ROOM) return false
  sitting.day = day
  sitting.slot = slotOf(day, plan.part[planned])
  sitting.host = host
  sitting.profile = profile
  sitting.device = plan.device[planned]
  sitting.startsAt = startsAt
  sitting.elapsed = 0
  sitting.asleep = false
  return true
}

function release({ people }: Stage, { hands, freeFrom }: Room, first: number): void {
  const { sitting } = hands
  const until = clockOf(sitting) + BREAK
  for (let i = 0; i < sitting.companyCount; i++) freeFrom[sitting.company[i].viewer - first] = until
  for (let member = 0; first + member < people.viewers.count && member < MOST_MEMBERS; member++) {
    const { household } = people.viewers
    const isTaken = household[first + member] === household[sitting.host] && profileOpenedBy(people, first + member) === sitting.profile
    if (isTaken) freeFrom[member] = until
  }
}

/**
 * What if: the last 28 evenings of one household, lived again alone with one trait changed.
 *
 * Same dice, today's models frozen, nobody else moves. The household's histories are put back to what the log says of them
 * before those evenings; the evenings are lived on a desk of their own, and what comes of them is folded in as it happens.
 * Only evenings since the household last changed are lived again: before it somebody was not there yet, or was there who is not now,
 * or they opened other profiles; and only those since one of its profiles started anew: what was before counts no more.
 * It misleads a little about the past: those evenings meet the models of today, not those of their day.
 */
import type { EventRecord } from '../contract/events'
import type { Day, HouseholdId, ProfileId } from '../contract/ids'
import { day as dayAt, dayOf, firstMinuteOf, householdId, profileId } from '../contract/ids'
import { FrontDesk } from '../service/frontDesk'
import { isOfAccount } from '../service/log/accountKinds'
import { emptyEvent } from '../service/log/eventColumns'
import { Histories } from '../service/log/histories'
import type { TraitChange } from '../world/days'
import type { Evening } from './evening'

export const EVENINGS_LIVED_AGAIN = 28

export interface Relived {
  readonly household: HouseholdId
  readonly profiles: readonly ProfileId[]
  readonly from: Day
  /** Reads the histories as they would be; answers as the service would. */
  readonly desk: FrontDesk
  readonly events: readonly EventRecord[]
}

/** Lives the evenings before `evening.day` again; keeps nothing. */
export function liveAgain(evening: Evening, change: TraitChange): Relived {
  const { world, service } = evening
  const household = householdOf(evening, change)
  const profiles = profilesOf(evening, household)
  const from = dayAt(Math.max(0, evening.day - EVENINGS_LIVED_AGAIN, lastChangeOf(evening, profiles), world.sofaOf(household).since ?? 0))
  const histories = historiesBefore(evening, profiles, from)
  const desk = new FrontDesk({ catalogue: world.catalogue, histories, learned: () => service.learned })
  const events: EventRecord[] = []
  const sink = {
    emit: (event: Readonly<EventRecord>) => {
      const recorded = histories.recording.of(event)
      histories.apply(recorded)
      events.push({ ...recorded })
    },
  }
  world.relive({ household, fromDay: from, toDay: evening.day, change, storefront: desk, sink })
  return { household, profiles, from, desk, events }
}

/** Her own last evenings are replaced by those lived again with the change; others feel it from the next night. */
export function becomeSo(evening: Evening, change: TraitChange): void {
  const { household, profiles, from, events } = liveAgain(evening, change)
  evening.service.replace(profiles, from, events)
  evening.world.becomeAsRelived({ household, fromDay: from, change })
}

function householdOf({ world }: Evening, { viewer }: TraitChange): HouseholdId {
  for (let profile = 0; profile < world.profileCount; profile++) {
    if (!world.viewersOf(profileId(profile)).includes(viewer)) continue
    if (world.isGone(profileId(profile))) {
      throw new RangeError(`Expected \`viewer\` to be somebody who has not left the service, got ${viewer}`)
    }
    return householdId(world.accounts.households[profile])
  }
  throw new RangeError(`Expected \`viewer\` to be an integer from 0 to ${world.viewerCount - 1}, got ${viewer}`)
}

function profilesOf({ world }: Evening, household: HouseholdId): readonly ProfileId[] {
  const first = world.accounts.firstProfiles[household]
  return Array.from({ length: world.accounts.profileCounts[household] }, (_, index) => profileId(first + index))
}

/** The day on which somebody of the household last came, left or started anew; before day 0 where all were there at the opening. */
function lastChangeOf({ service: { log } }: Evening, profiles: readonly ProfileId[]): number {
  let last = -1
  for (const profile of profiles) {
    last = Math.max(last, log.unseen.anewSince(profile) ?? last)
    for (let index = log.latestOf(profile); index >= 0; index = log.previousOf(index)) {
      if (!isOfAccount(log.kindAt(index))) continue
      last = Math.max(last, dayOf(log.minuteAt(index)))
      break
    }
  }
  return last
}

/** What the machine knew of these profiles before a day; of nobody else. */
function historiesBefore({ world, service }: Evening, profiles: readonly ProfileId[], from: Day): Histories {
  const { log } = service
  const histories = new Histories({ profileCount: world.profileCount, catalogue: world.catalogue })
  histories.setMask(service.histories.mask, null)
  histories.recording.restore(service.histories.recording.state())
  const event = emptyEvent()
  for (const profile of profiles) {
    const account: number[] = []
    for (let index = log.latestOf(profile); index >= 0; index = log.previousOf(index)) {
      if (isOfAccount(log.kindAt(index)) && !log.isHidden(index)) account.push(index)
    }
    for (const index of account.reverse()) {
      log.read(index, event)
      histories.apply(event)
    }
    histories.rebuildProfile(profile, log, (index) => log.minuteAt(index) < firstMinuteOf(from))
  }
  return histories
}

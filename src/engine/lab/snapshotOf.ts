/** A moment for the screens, in the three layers: what is recorded, what is guessed and, only while it is shown, what is true. */
import type { TitleId } from '../contract/ids'
import { day as dayAt, profileId } from '../contract/ids'
import type { Evening } from './evening'
import { pageView } from './pageView'
import type { SnapshotRequest } from './protocol'
import { recordsOf } from './records'
import type { DayMeasures, PageView, Snapshot, TruePerson } from './snapshot'

const VISITOR_RECORDS = 60

export interface SnapshotBasis extends SnapshotRequest {
  readonly measures: readonly DayMeasures[]
}

export function snapshotOf(evening: Evening, { seats, truth, measures }: SnapshotBasis): Snapshot {
  const { service, visitor, day } = evening
  const pages = seats.map((seat) => pageView(evening, seat))
  return {
    day,
    recorded: {
      profiles: profilesThere(evening),
      everOpened: evening.world.profileCount - (visitor.joined ? 0 : 1),
      pagesShown: service.log.countOf('pageShown'),
      events: service.log.length,
      interactions: service.interactions.titles.length,
      hash: service.log.hash,
      days: measures.map(({ recorded }) => recorded),
      visitor: recordsOf(service.log, visitor.profile, { count: VISITOR_RECORDS }),
      masked: [...service.histories.mask],
    },
    guessed: {
      learnedOn: service.learned.model === null ? null : dayAt(day - 1),
      days: measures.map(({ guessed }) => guessed),
      pages,
    },
    truth: truth ? { days: measures.map((one) => one.truth), people: pages.map((page) => truePerson(evening, page)) } : null,
  }
}

function profilesThere({ world, visitor }: Evening): number {
  let there = 0
  for (let profile = 0; profile < world.profileCount; profile++) {
    if ((visitor.joined || profile !== visitor.profile) && !world.isGone(profileId(profile))) there += 1
  }
  return there
}

function truePerson({ world, visitor }: Evening, { seat, rows }: PageView): TruePerson {
  // Nobody simulated sits in the visitor's seat: there is nothing to show of them.
  const viewers = seat.profile === visitor.profile ? [] : world.viewersOf(seat.profile)
  const enjoymentOf = (title: TitleId): number => viewers.reduce((sum, viewer) => sum + world.enjoyment(viewer, title), 0) / viewers.length
  const shown = viewers.length === 0 ? [] : rows.flatMap((row) => row.tiles.map(({ title }) => title))
  return {
    profile: seat.profile,
    viewers: viewers.map((viewer) => ({ viewer, age: world.ageOf(viewer), traits: world.traitsOf(viewer) })),
    likes: shown.map((title) => ({ title, enjoyment: enjoymentOf(title) })),
  }
}

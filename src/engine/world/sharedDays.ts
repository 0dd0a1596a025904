/**
 * A day of one world, lived by several: who lives some households of it, and what the others then have to take in.
 *
 * Answers: what does a day of these households leave behind, in plain columns? Households feel each other only between two days (what is
 * talked about), and what is summed over all is whole numbers, so that it does not matter where, or in which order, they were lived.
 * Shapes: households from `from` up to, and without, `to`, and those who live there; journal columns by entry.
 */
import { type HouseholdId, type ProfileId, profileId } from '../contract/ids'
import { createJournal, feltAt, type Journal, journalState, note } from './evening/journal'
import { settleTaste } from './people/drift'
import type { DayTally } from './tally'
import type { World, WorldState } from './world'

/** Some households that follow each other. */
export interface Share {
  readonly from: HouseholdId
  readonly to: HouseholdId
}

type Entries = Omit<Journal, 'length' | 'previous' | 'newest'>

/** What a share's day came to, before the day is over. */
export interface ShareOfDay {
  readonly tally: DayTally
  /** By title: what was told of it, in thousandths. */
  readonly talk: Int32Array
  readonly journal: Entries
  /** By viewer. */
  readonly satisfaction: Float64Array
  readonly usedTo: Float64Array
  readonly mover: Uint16Array
  readonly moved: Float64Array
  readonly gone: Uint8Array
  /** By household. */
  readonly since: Int32Array
  readonly left: Uint8Array
  readonly returnsOn: Int32Array
}

/** What a share has to know of a morning: of the others' memories nothing. To be copied on the way: it points at what is written on. */
export function morningFor(world: World, share: Share): WorldState {
  const { days, people } = world.state()
  const { from, to } = viewersIn(world, share)
  const { journal } = world.backstage
  const own = createJournal(journal.newest.length)
  for (let viewer = from; viewer < to; viewer++) noteAll(own, journal, chainOf(journal, viewer))
  const changed = days.changed.filter(({ viewer }) => viewer >= from && viewer < to)
  return { days: { ...days, journal: journalState(own), changed }, people }
}

/** Brings a world drawn from the same scenario to that morning, those who were invited since left out. */
export function beginAt(world: World, { days, people }: WorldState): void {
  const { dice, scenario, people: everybody } = world.backstage.stage
  const { viewers, households } = everybody
  world.restore({ days, people: { ...people, viewers: viewers.count, households: households.count, profiles: households.profileCount } })
  for (const { viewer } of days.changed) settleTaste({ dice, scenario, viewers }, viewer)
}

/** Ends a day of which others lived a part: all that was told of it counts. */
export function endSharedDay(world: World, day: Parameters<World['endDay']>[0], talk: Int32Array): void {
  world.backstage.stage.renown.today.set(talk)
  world.endDay(day)
}

/** What was told so far of the day that is lived. */
export const talkOfToday = ({ backstage: { stage } }: World): Int32Array => stage.renown.today.slice()

/** What the day of a share came to; `written`: how long the journal was on its morning. */
export function shareOfDay(
  world: World,
  share: Share,
  { tally, written }: { readonly tally: DayTally; readonly written: number },
): ShareOfDay {
  const { journal, stage } = world.backstage
  const { moods, viewers, households } = stage.people
  const { from, to } = viewersIn(world, share)
  const { viewer, title, day, position, state, felt } = journal
  const today = <Column extends { slice(from: number, to: number): Column }>(column: Column): Column =>
    column.slice(written, journal.length)
  return {
    tally: { ...tally },
    talk: talkOfToday(world),
    journal: {
      viewer: today(viewer),
      title: today(title),
      day: today(day),
      position: today(position),
      state: today(state),
      felt: today(felt),
    },
    satisfaction: moods.satisfaction.slice(from, to),
    usedTo: moods.usedTo.slice(from, to),
    mover: moods.mover.slice(from, to),
    moved: moods.moved.slice(from, to),
    gone: viewers.gone.slice(from, to),
    since: households.since.slice(share.from, share.to),
    left: households.left.slice(share.from, share.to),
    returnsOn: households.returnsOn.slice(share.from, share.to),
  }
}

/** Takes in what others lived of the day, as if it had been lived here. */
export function takeIn(world: World, share: Share, { lived, into }: { readonly lived: ShareOfDay; readonly into: DayTally }): void {
  const { journal, stage } = world.backstage
  const { moods, viewers, households } = stage.people
  const { from } = viewersIn(world, share)
  into.sittings += lived.tally.sittings
  into.found += lived.tally.found
  into.plays += lived.tally.plays
  into.minutes += lived.tally.minutes
  into.enjoyedThousandths += lived.tally.enjoyedThousandths
  into.disappointments += lived.tally.disappointments
  for (let title = 0; title < lived.talk.length; title++) stage.renown.today[title] += lived.talk[title]
  noteAll(journal, lived.journal, lived.journal.viewer.keys())
  moods.satisfaction.set(lived.satisfaction, from)
  moods.usedTo.set(lived.usedTo, from)
  moods.mover.set(lived.mover, from)
  moods.moved.set(lived.moved, from)
  viewers.gone.set(lived.gone, from)
  households.since.set(lived.since, share.from)
  households.left.set(lived.left, share.from)
  households.returnsOn.set(lived.returnsOn, share.from)
}

function noteAll(journal: Journal, entries: Entries, places: Iterable<number>): void {
  for (const at of places) {
    note(journal, {
      viewer: entries.viewer[at],
      title: entries.title[at],
      day: entries.day[at],
      position: entries.position[at],
      state: entries.state[at],
      felt: feltAt(entries, at),
    })
  }
}

/** Places of a viewer's entries, the oldest first. */
function chainOf({ newest, previous }: Journal, viewer: number): readonly number[] {
  const places: number[] = []
  for (let at = newest[viewer]; at >= 0; at = previous[at]) places.push(at)
  return places.reverse()
}

const viewersIn = ({ backstage: { stage } }: World, { from, to }: Share) => {
  const { firstViewer } = stage.people.households
  return { from: firstViewer[from], to: firstViewer[to] }
}

/** The profiles that a share opens. */
export function profilesIn({ backstage: { stage } }: World, { from, to }: Share): { readonly from: ProfileId; readonly to: ProfileId } {
  const { firstProfile } = stage.people.households
  return { from: profileId(firstProfile[from]), to: profileId(firstProfile[to]) }
}

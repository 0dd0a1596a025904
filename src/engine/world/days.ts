/**
 * Days as they are lived, and lived again.
 *
 * Answers: how does the world's memory grow, and what would have been? Ordinary days write the journal that later days read. A
 * day lived again reads the journal as it was before its first day, writes a journal of its own (a dream), and is forgotten, unless the dream is made what happened.
 * Misleads: the sums of past days stay as they were lived, whatever became of them later.
 */
import type { EventSink } from '../contract/events'
import type { Day, HouseholdId, ViewerId } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import {
  adopt,
  clear,
  createJournal,
  forgetSuperseded,
  type Journal,
  type JournalState,
  journalState,
  restoreJournal,
} from './evening/journal'
import type { Stage } from './evening/sitting'
import { createRoom, liveDay, type Room } from './household'
import { driftTo, settleTaste } from './people/drift'
import { attends } from './people/membership'
import { closeMood, type KeptMood, keptMood, openMood, putBackMoods } from './people/moods'
import { rootOf, setRoot, setTrait, TRUE_TRAIT_COUNT } from './people/traitsOf'
import type { RenownState } from './renown'
import { type DayTally, emptyTally } from './tally'

/** Whom a household's day talks to. */
export interface Meeting {
  readonly storefront: Storefront
  readonly sink: EventSink
}

export interface TraitChange {
  readonly viewer: ViewerId
  readonly trait: number
  readonly value: number
}

export interface Reliving extends Meeting {
  readonly household: HouseholdId
  /** The first day lived again, and the first that is not. */
  readonly fromDay: Day
  readonly toDay: Day
  readonly change?: TraitChange
}

export type Becoming = Pick<Reliving, 'household' | 'fromDay'> & { readonly change: TraitChange }

/** What outlives a day, for a checkpoint. */
export interface DaysState {
  readonly today: number
  readonly journal: JournalState
  readonly tallies: readonly DayTally[]
  /** Traits that are no longer as they were drawn. */
  readonly changed: readonly TraitChange[]
  readonly moods: KeptMood
  readonly renown: RenownState
}

interface Dream {
  readonly household: HouseholdId
  readonly fromDay: Day
  readonly moods: KeptMood
}

/** No day further back is ever lived again. */
const LIVED_AGAIN_DAYS = 28

/** What days leave behind. */
export class Days {
  readonly #stage: Stage
  readonly #room: Room
  readonly journal: Journal
  readonly #dream: Journal
  readonly #tallies: DayTally[] = []
  /** By viewer and trait: what was drawn, of all that was ever changed. */
  readonly #drawn = new Map<number, TraitChange>()
  #dreamt: Dream | null = null
  /** The day that is lived, or comes next. */
  #today = 0

  constructor(stage: Stage) {
    const { viewers } = stage.people
    this.#stage = stage
    this.#room = createRoom(stage.catalogue)
    this.journal = createJournal(viewers.gone.length)
    this.#dream = createJournal(viewers.gone.length)
  }

  /** The visitor's household has no days of its own. */
  live(household: HouseholdId, day: Day, { storefront, sink }: Meeting): void {
    if (household === this.#stage.people.households.visitor) return
    if (!attends(this.#stage, { household, day, sink })) return
    const around = { storefront, sink, tally: this.lived(day), journal: this.journal, isHeard: true }
    const memories = { lived: this.journal, before: day, writing: this.journal }
    liveDay(this.#stage, this.#room, { around, memories, household, day })
  }

  /** After all households have lived a day: what was said of it is heard, and people are a day older. */
  end(day: Day): void {
    const { people, renown } = this.#stage
    for (let viewer = 0; viewer < people.viewers.count; viewer++) closeMood(people.moods, viewer, day)
    renown.closeDay(day)
    this.#today = day + 1
    this.#drift()
  }

  get today(): number {
    return this.#today
  }

  lived(day: Day): DayTally {
    while (this.#tallies.length <= day) this.#tallies.push(emptyTally())
    return this.#tallies[day]
  }

  /** On a morning, every four weeks: what lies so far back that it is never lived again need not be told twice. */
  forgetSuperseded(today: Day): void {
    if (today % LIVED_AGAIN_DAYS === 0) forgetSuperseded(this.journal, today - LIVED_AGAIN_DAYS)
  }

  state(): DaysState {
    const { people, renown } = this.#stage
    return {
      today: this.#today,
      journal: journalState(this.journal),
      tallies: this.#tallies.map((tally) => ({ ...tally })),
      changed: Array.from(this.#drawn.values(), ({ viewer, trait }) => ({ viewer, trait, value: rootOf(people.viewers, viewer, trait) })),
      moods: keptMood(people.moods, 0, people.viewers.count),
      renown: renown.state(),
    }
  }

  restore({ today, journal, tallies, changed, moods, renown }: DaysState): void {
    const { people } = this.#stage
    this.#today = today
    restoreJournal(this.journal, journal)
    this.#tallies.splice(0, this.#tallies.length, ...tallies.map((tally) => ({ ...tally })))
    for (const drawn of this.#drawn.values()) setRoot(people.viewers, drawn.viewer, drawn)
    for (const change of changed) {
      this.#keepDrawn(change)
      setRoot(people.viewers, change.viewer, change)
    }
    this.#drift()
    for (const { viewer } of this.#drawn.values()) settleTaste(this.#drifting, viewer)
    putBackMoods(people.moods, moods, { from: 0, day: today })
    this.#stage.renown.restore(renown, today)
    this.#dreamt = null
  }

  /** Nobody has lived yet from that viewer on: what was kept of them was somebody else's. */
  forgetDrawn(fromViewer: number): void {
    for (const [key, { viewer }] of this.#drawn) if (viewer >= fromViewer) this.#drawn.delete(key)
  }

  relive(reliving: Reliving): void {
    const { household, fromDay, change } = reliving
    const { viewers, households, moods } = this.#stage.people
    if (!(household >= 0 && household < households.count && household !== households.visitor)) {
      throw new RangeError(
        `Expected \`household\` to be an integer from 0 to ${households.count - 1}, other than the visitor's ${households.visitor}, got ${household}`,
      )
    }
    const [first, end] = [households.firstViewer[household], households.firstViewer[household + 1]]
    const root = change === undefined ? null : { ...change, value: rootOf(viewers, change.viewer, change.trait) }
    const kept = keptMood(moods, first, end)
    clear(this.#dream)
    try {
      this.#dreamDays(reliving)
      this.#dreamt = { household, fromDay, moods: keptMood(moods, first, end) }
    } finally {
      putBackMoods(moods, kept, { from: first, day: this.#today })
      if (root !== null) setRoot(viewers, root.viewer, root)
      for (let viewer = first; viewer < end; viewer++) driftTo(this.#drifting, viewer, this.#today)
      if (root !== null) settleTaste(this.#drifting, root.viewer)
      this.#stage.renown.show(this.#today)
    }
  }

  becomeAsRelived({ household, fromDay, change }: Becoming): void {
    if (this.#dreamt?.household !== household || this.#dreamt.fromDay !== fromDay) {
      throw new RangeError(`Expected \`household\` and \`fromDay\` to be those lived again last, got ${household} and ${fromDay}`)
    }
    const { households, moods } = this.#stage.people
    this.setTrait(change)
    const [first, end] = [households.firstViewer[household], households.firstViewer[household + 1]]
    for (let viewer = first; viewer < end; viewer++) adopt(this.journal, this.#dream, { viewer, fromDay })
    putBackMoods(moods, this.#dreamt.moods, { from: first, day: this.#today })
    this.#dreamt = null
  }

  /** Sets what a trait is today, and keeps what it was drawn as. */
  setTrait(change: TraitChange): void {
    this.#keepDrawn(change)
    setTrait(this.#drifting, change.viewer, change)
  }

  #keepDrawn({ viewer, trait }: TraitChange): void {
    const key = viewer * TRUE_TRAIT_COUNT + trait
    if (!this.#drawn.has(key)) this.#drawn.set(key, { viewer, trait, value: rootOf(this.#stage.people.viewers, viewer, trait) })
  }

  get #drifting() {
    const { dice, scenario, people } = this.#stage
    return { dice, scenario, viewers: people.viewers }
  }

  /** Brings everybody's taste to what it is today. */
  #drift(): void {
    const drifting = this.#drifting
    for (let viewer = 0; viewer < drifting.viewers.count; viewer++) driftTo(drifting, viewer, this.#today)
  }

  #dreamDays({ household, fromDay, toDay, change, storefront, sink }: Reliving): void {
    const { people, renown } = this.#stage
    const { firstViewer } = people.households
    const around = { storefront, sink, tally: emptyTally(), journal: this.#dream, isHeard: false }
    const memories = { lived: this.journal, before: fromDay, writing: this.#dream }
    const members = Array.from(
      { length: firstViewer[household + 1] - firstViewer[household] },
      (_, member) => firstViewer[household] + member,
    )
    for (const viewer of members) openMood(people.moods, viewer, fromDay)
    for (let day: number = fromDay; day < toDay; day++) {
      for (const viewer of members) driftTo(this.#drifting, viewer, day)
      if (change !== undefined) setTrait(this.#drifting, change.viewer, change)
      renown.show(Math.min(day, this.#today))
      liveDay(this.#stage, this.#room, { around, memories, household, day })
      for (const viewer of members) closeMood(people.moods, viewer, day)
    }
  }
}

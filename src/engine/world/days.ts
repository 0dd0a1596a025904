/**
 * Days as they are lived, and lived again.
 *
 * Answers: how does the world's memory grow, and what would have been? Ordinary days write the journal that later days read. A
 * day lived again reads the journal as it was before its first day, writes a journal of its own (a dream), and is forgotten, unless
 * the dream is made what happened.
 * Misleads: the sums of past days stay as they were lived, whatever became of them later.
 */
import type { EventSink } from '../contract/events'
import type { Day, HouseholdId, ViewerId } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import {
  adopt,
  clear,
  createJournal,
  forgetFrom,
  forgetSuperseded,
  type Journal,
  type JournalState,
  journalState,
  restoreJournal,
} from './evening/journal'
import type { Stage } from './evening/sitting'
import { createRoom, liveDay, type Room } from './household'
import { setTrait, TRUE_TRAIT_COUNT, traitValue } from './people/traitsOf'
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
  readonly journal: JournalState
  readonly tallies: readonly DayTally[]
  /** Traits that are no longer as they were drawn. */
  readonly changed: readonly TraitChange[]
}

/** No day further back is ever lived again. */
const LIVED_AGAIN_DAYS = 28

/** What days leave behind. */
export class Days {
  readonly #stage: Stage
  readonly #room: Room
  readonly #journal: Journal
  readonly #dream: Journal
  readonly #tallies: DayTally[] = []
  /** By viewer and trait: what was drawn, of all that was ever changed. */
  readonly #drawn = new Map<number, TraitChange>()
  #dreamt: Pick<Reliving, 'household' | 'fromDay'> | null = null

  constructor(stage: Stage) {
    const { viewers } = stage.people
    this.#stage = stage
    this.#room = createRoom(stage.catalogue)
    this.#journal = createJournal(viewers.gone.length)
    this.#dream = createJournal(viewers.gone.length)
  }

  /** The visitor's household has no days of its own. */
  live(household: HouseholdId, day: Day, { storefront, sink }: Meeting): void {
    if (household === this.#stage.people.households.visitor) return
    const around = { storefront, sink, tally: this.lived(day), journal: this.#journal }
    const memories = { lived: this.#journal, before: day, writing: this.#journal }
    liveDay(this.#stage, this.#room, { around, memories, household, day })
  }

  lived(day: Day): DayTally {
    while (this.#tallies.length <= day) this.#tallies.push(emptyTally())
    return this.#tallies[day]
  }

  /** On a morning, every four weeks: what lies so far back that it is never lived again need not be told twice. */
  forgetSuperseded(today: Day): void {
    if (today % LIVED_AGAIN_DAYS === 0) forgetSuperseded(this.#journal, today - LIVED_AGAIN_DAYS)
  }

  forgetFrom(day: Day): void {
    forgetFrom(this.#journal, day)
    this.#tallies.length = Math.min(this.#tallies.length, day)
  }

  state(): DaysState {
    const { viewers } = this.#stage.people
    return {
      journal: journalState(this.#journal),
      tallies: this.#tallies.map((tally) => ({ ...tally })),
      changed: Array.from(this.#drawn.values(), ({ viewer, trait }) => ({ viewer, trait, value: traitValue(viewers, viewer, trait) })),
    }
  }

  restore({ journal, tallies, changed }: DaysState): void {
    const { viewers } = this.#stage.people
    restoreJournal(this.#journal, journal)
    this.#tallies.splice(0, this.#tallies.length, ...tallies.map((tally) => ({ ...tally })))
    for (const drawn of this.#drawn.values()) setTrait(viewers, drawn.viewer, drawn)
    for (const change of changed) setTrait(viewers, change.viewer, change)
    this.#dreamt = null
  }

  /** Nobody has lived yet from that viewer on: what was kept of them was somebody else's. */
  forgetDrawn(fromViewer: number): void {
    for (const [key, { viewer }] of this.#drawn) if (viewer >= fromViewer) this.#drawn.delete(key)
  }

  /** Keeps what was drawn of a trait before it is changed for the first time. */
  #keepDrawn({ viewer, trait }: TraitChange): void {
    const key = viewer * TRUE_TRAIT_COUNT + trait
    if (this.#drawn.has(key)) return
    this.#drawn.set(key, { viewer, trait, value: traitValue(this.#stage.people.viewers, viewer, trait) })
  }

  relive({ household, fromDay, toDay, change, storefront, sink }: Reliving): void {
    const { viewers, households } = this.#stage.people
    if (!(household >= 0 && household < households.count && household !== households.visitor)) {
      throw new RangeError(
        `Expected \`household\` to be an integer from 0 to ${households.count - 1}, other than the visitor's ${households.visitor}, got ${household}`,
      )
    }
    const kept = change === undefined ? null : { trait: change.trait, value: traitValue(viewers, change.viewer, change.trait) }
    clear(this.#dream)
    this.#dreamt = { household, fromDay }
    const around = { storefront, sink, tally: emptyTally(), journal: this.#dream }
    const memories = { lived: this.#journal, before: fromDay, writing: this.#dream }
    try {
      if (change !== undefined) setTrait(viewers, change.viewer, change)
      for (let day: number = fromDay; day < toDay; day++) liveDay(this.#stage, this.#room, { around, memories, household, day })
    } finally {
      if (change !== undefined && kept !== null) setTrait(viewers, change.viewer, kept)
    }
  }

  becomeAsRelived({ household, fromDay, change }: Becoming): void {
    if (this.#dreamt?.household !== household || this.#dreamt.fromDay !== fromDay) {
      throw new RangeError(`Expected \`household\` and \`fromDay\` to be those lived again last, got ${household} and ${fromDay}`)
    }
    const { households, viewers } = this.#stage.people
    this.#keepDrawn(change)
    setTrait(viewers, change.viewer, change)
    const end = households.firstViewer[household + 1]
    for (let viewer = households.firstViewer[household]; viewer < end; viewer++) adopt(this.#journal, this.#dream, { viewer, fromDay })
    this.#dreamt = null
  }
}

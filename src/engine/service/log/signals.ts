/**
 * The seven signals as views of the log: which column of which kind of event tells what.
 *
 * | signal | columns | masked, the machine sees |
 * | --- | --- | --- |
 * | titles | title | an event without a title: nothing is learned from it |
 * | artists | join of title with the catalogue's cast and director | no artist is looked up (`refuseArtists`) |
 * | structures | join of title with the catalogue's episode structure | no structure is looked up (`refuseStructures`) |
 * | when | at | the first minute of the service's day: days and order stay |
 * | howLong | episode; amount and share of play, pause, resume, episodeEnd, stop; amount of sittingEnd | that something was pressed, not what came of it |
 * | trailers | amount and share of trailerStop | that a trailer ran, not for how long |
 * | device | device | no device |
 *
 * Beside them stands the account's country (the share of `subscribe`): no signal of viewing, but maskable like one. Masked, no history
 * has a country, and nobody's page knows what is popular where they live.
 *
 * A mask keeps the record and hides it from the machine, so it is taken off as easily as it was put on. What is blanked
 * reads {@link BLANK} in amount and share and NOTHING in small columns, so that "unknown" is never taken for "none".
 */
import type { EventRecord } from '../../contract/events'
import { KIND, NOTHING } from '../../contract/events'
import { dayOf, firstMinuteOf, NO_TITLE } from '../../contract/ids'
import type { Maskable, Signal } from '../../contract/signals'
import { SIGNALS } from '../../contract/signals'

/** Amount or share that a mask hides; a recorded one is never below 0 where a mask can reach it. */
export const BLANK = -1

export type EventColumn = 'title' | 'at' | 'episode' | 'amount' | 'share' | 'device'
/** Not a column but a look-up of the title in the catalogue. */
export type CatalogueJoin = 'artists' | 'structures'

export interface SignalColumn {
  readonly column: EventColumn | CatalogueJoin
  /** Kinds of event in which the column tells this signal; null for all. */
  readonly kinds: readonly (keyof typeof KIND)[] | null
}

/** The table: what each signal is told by. */
export const SIGNAL_COLUMNS: { readonly [S in Signal]: readonly SignalColumn[] } = {
  titles: [{ column: 'title', kinds: null }],
  artists: [{ column: 'artists', kinds: null }],
  structures: [{ column: 'structures', kinds: null }],
  when: [{ column: 'at', kinds: null }],
  howLong: [
    { column: 'episode', kinds: null },
    { column: 'amount', kinds: ['play', 'pause', 'resume', 'episodeEnd', 'stop', 'sittingEnd'] },
    { column: 'share', kinds: ['play', 'pause', 'resume', 'episodeEnd', 'stop'] },
  ],
  trailers: [
    { column: 'amount', kinds: ['trailerStop'] },
    { column: 'share', kinds: ['trailerStop'] },
  ],
  device: [{ column: 'device', kinds: null }],
}

/** What is hidden from the machine. */
export type Mask = ReadonlySet<Maskable>

export const NO_MASK: Mask = new Set()

/** Whether under both masks the machine sees the same of every record: they differ in the country at most. */
export const seeSameRecords = (one: Mask, other: Mask): boolean => SIGNALS.every((signal) => one.has(signal) === other.has(signal))
/** Whether something of what is recorded of viewing is hidden. */
export const hidesRecords = (mask: Mask): boolean => !seeSameRecords(mask, NO_MASK)

const BY_KIND = SIGNALS.map((signal) =>
  SIGNAL_COLUMNS[signal].map(({ column, kinds }) => ({ column, kinds: kinds && new Set(kinds.map((kind) => KIND[kind])) })),
)

/** Turns a recorded event into what the machine sees of it, in place. */
export function maskEvent(event: EventRecord, mask: Mask): void {
  for (let signal = 0; signal < SIGNALS.length; signal++) {
    if (!mask.has(SIGNALS[signal])) continue
    for (const { column, kinds } of BY_KIND[signal]) {
      if (kinds === null || kinds.has(event.kind)) blank(event, column)
    }
  }
}

function blank(event: EventRecord, column: EventColumn | CatalogueJoin): void {
  switch (column) {
    case 'title':
      event.title = NO_TITLE
      return
    case 'at':
      event.at = firstMinuteOf(dayOf(event.at))
      return
    case 'episode':
    case 'device':
      event[column] = NOTHING
      return
    case 'amount':
    case 'share':
      event[column] = BLANK
      return
    case 'artists':
    case 'structures':
      // Nothing in the event itself: whoever joins it with the catalogue is told not to.
      return
  }
}

/** The joins that a mask refuses, as a fit's options want them. */
export const refusedJoins = (mask: Mask): { readonly refuseArtists: boolean; readonly refuseStructures: boolean } => ({
  refuseArtists: mask.has('artists'),
  refuseStructures: mask.has('structures'),
})

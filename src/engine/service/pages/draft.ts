/** What page steps pass on: rows in the making, and what every step may read. Types only. */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { Minute, ProfileId } from '../../contract/ids'
import type { Device, RowKind } from '../../contract/vocabulary'
import type { Cells } from '../log/cellReader'
import type { Cold } from '../models/protocol'
import type { CatalogueIndex } from './catalogueIndex'
import type { PageNight } from './night'
import type { OrderedBy, PageStepId } from './page'
import type { TitleMarks } from './titleMarks'

/** One page, asked for. */
export interface PageInput {
  /** Keys the exploration's draws; nothing else is looked up by it. */
  readonly profile: ProfileId
  readonly at: Minute
  readonly device: Device
  readonly history: History
  readonly cells: Cells
  /** The model's score of every title for this history. */
  readonly scores: Float32Array
  /** Why nothing is known of this person, where it is so: then the page is the same for everybody. */
  readonly cold: Cold | null
  /** How the page is put in order this once; by default as the service has it. */
  readonly arranging?: Arranging | undefined
}

/** What the company weighs against the model's own order; each 0 to 1, at 0 nothing. */
export interface Arranging {
  /** Unlike titles in one row: `diversify.ts`. */
  readonly diversity: number
  /** The genres that the person watches, in their proportions: `calibrate.ts`. */
  readonly calibration: number
}

/** A row in the making: more titles than will fit, best first, so that some can fall to rows above. */
export interface DraftRow {
  readonly kind: RowKind
  readonly subject: number
  readonly orderedBy: OrderedBy
  readonly titles: readonly number[]
  /** By title: what the row orders by. */
  readonly scores: Float32Array
  /** Titles among them that were put in by lot. */
  readonly explored: readonly number[]
  /** About 0 to 1: how much the row is this person's, whatever stands in it; weighs in the order of rows. */
  readonly weight: number
}

/** What the steps read. The columns are the builder's own and are overwritten by the next page. */
export interface PageContext {
  readonly input: PageInput
  readonly catalogue: PublicCatalogue
  readonly index: CatalogueIndex
  readonly night: PageNight
  /** Share of tiles given to titles of which little is known. */
  readonly explore: number
  readonly arranging: Arranging
  readonly rows: number
  readonly columns: number
  /** Titles that may be recommended, best first by the model. */
  readonly ranked: Uint16Array
  readonly rankedCount: number
  /** By title: 1 where it may be recommended. */
  readonly candidate: Uint8Array
  /** By title: the model's score from 0, the worst, to 1, the best candidate. */
  readonly standing: Float32Array
  /** By title: probability of being resumed; only what is in progress is written. */
  readonly resume: Float32Array
  /** By title, for each Because-you-watched row: similarity × standing; only the row's own titles are written. */
  readonly likeness: readonly Float32Array[]
  /** By title: (lift − 1) × standing; only what rises is written. */
  readonly pull: Float32Array
  /** Titles that already stand somewhere; cleared by each step that uses it. */
  readonly marks: TitleMarks
}

export interface PageStep {
  readonly id: PageStepId
  readonly apply: (rows: readonly DraftRow[], context: PageContext) => readonly DraftRow[]
}

/** What the page holds: what the visitor chose, the last snapshot, playback. Types and the first state; no engine code. */

import type { TitleId } from '../engine/contract/ids'
import type { Family } from '../engine/contract/signals'
import type { Language } from '../engine/contract/vocabulary'
import type { Act, DatedAct } from '../engine/lab/acts'
import type { Opening, Seat, Snapshot, TileDetail } from '../engine/lab/snapshot'
import type { StudyOrigin } from '../engine/study/study'
import type { LessonPlace } from '../lessons/lesson'
import type { ChoiceName } from '../scenario/choiceNames'
import type { Scenario } from '../scenario/knobs'
import type { ClassPresetId } from '../scenario/presets'
import type { Problem } from '../scenario/problem'
import type { Death, Failure } from '../worker/failure'
import type { Speed } from '../worker/protocol'
import type { Link, Part, Room } from './link'
import type { Views } from './views'

export type Theme = 'dark' | 'light' | 'system'

export type Connection =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'dead'; readonly death: Death }
  /** `missing`: what the browser lacks, by its own name. */
  | { readonly kind: 'unsupported'; readonly missing: readonly string[] }

/** Days being lived as fast as it goes. */
export interface Run {
  /** `moment`: another day is shown, or the same with other acts. */
  readonly purpose: 'firstDays' | 'asked' | 'again' | 'moment'
  readonly days: number
  /** 0 to 1, of all those days. */
  readonly done: number
}

/** A tile that is open ("Why this?"). */
export interface OpenTile {
  readonly seat: Seat
  readonly title: TitleId
  /** Null until the worker has answered. */
  readonly detail: TileDetail | null
  /** As it was before the visitor's last act, for "rank 3, was 9". */
  readonly before: TileDetail | null
}

export interface Export {
  /** 0 to 1. */
  readonly done: number
}

/** A visit without the state of its world: where one is, and what was done. Lived again from here it is the same to the last bit. */
export interface Evening {
  /** People shown include the visitor and whom they invited. */
  readonly link: Link
  readonly acts: readonly DatedAct[]
}

/** Which other evening: another world, one without what was done, one from a file or a link, one kept on this device. */
export type Opened = 'world' | 'anew' | 'file' | 'link' | 'kept'

/** Why nothing is kept: the browser refuses, there is no room, it was removed meanwhile, what was kept cannot be read. */
export type NotKept = 'blocked' | 'full' | 'cleared' | 'unread'

/** Whether this evening is kept on this device between visits. */
export type Keeping = 'notYet' | 'kept' | 'blocked' | 'full' | 'cleared'

export type NoticeText =
  | { readonly kind: 'acted'; readonly act: Act }
  | { readonly kind: 'undone' }
  /** The world is the preset's again. */
  | { readonly kind: 'preset' }
  | { readonly kind: 'redone' }
  /** Everything of the visitor's was removed from this device and from this world. */
  | { readonly kind: 'forgotMe' }
  /** Another evening was opened in place of this one. */
  | { readonly kind: 'opened'; readonly how: Opened }
  /** Acts of later days that something new has made pointless. */
  | { readonly kind: 'dropped'; readonly acts: number }
  /** Every signal at once, or every one of a family. */
  | { readonly kind: 'maskedAll'; readonly masked: boolean; readonly family?: Family }
  /** What was done once and cannot be done in this evening. */
  | { readonly kind: 'leftOut'; readonly act: Act }
  /** Something was chosen in a room. */
  | { readonly kind: 'chose'; readonly what: ChoiceName }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A small part of the page broke, or did not arrive. */
  | { readonly kind: 'pageFault' }
  /** A file that could not be opened. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Nothing more is kept on this device, and why. */
  | { readonly kind: 'notKept'; readonly why: NotKept }
  /** The same evening is open in another tab. */
  | { readonly kind: 'twoTabs' }
  | { readonly kind: 'copied' }
  /** The browser lets nothing be copied: the link stands in a field to be copied by hand. */
  | { readonly kind: 'copyYourself'; readonly link: string }

export interface Notice {
  readonly id: number
  readonly text: NoticeText
  /** The act that undoes it. */
  readonly undo: Act | null
  /** The step that it tells of; it can be undone while it is the last. */
  readonly step?: number
}

/** Something the visitor did, with the acts of the evening before and after it: undo and redo go between the two. */
export interface Step {
  readonly id: number
  readonly text: NoticeText
  readonly before: readonly DatedAct[]
  readonly after: readonly DatedAct[]
  /** What was kept on this device before it, where it removed that. */
  readonly kept?: ReadonlyMap<string, string> | undefined
  /** Where it opened another evening: the one before and the one after. */
  readonly evenings?: { readonly before: Evening; readonly after: Evening }
  /** Where it is no act of the evening: takes it back, or does it again. */
  readonly turn?: (forth: boolean) => void
}

/** How far this world has been lived, and how well it guessed on the way; days shown again are within. */
export interface Horizon {
  readonly day: number
  readonly guessed: readonly (number | null)[]
}

/**
 * The first minute: 1 the wall, 2 picks are recorded, 3 one's page beside another's, 4 one series with two trailers, 5 what one
 * record does.
 */
export type MinuteStep = 1 | 2 | 3 | 4 | 5

export interface SessionState {
  readonly connection: Connection
  readonly room: Room
  /** Where one is in a lesson; kept while another room is looked at. */
  readonly lesson: LessonPlace | null
  readonly scenario: Scenario
  /** Day up to which the world is to live by itself once it opens. */
  readonly openingDay: number
  /** What of the link could not be taken, until dismissed. */
  readonly problems: readonly Problem[]
  readonly opening: Opening | null
  /** Counts the worlds opened so far. */
  readonly world: number
  /** Counts what else may change an answer of this world: acts taken or taken back, evenings lived again. */
  readonly revision: number
  readonly snapshot: Snapshot | null
  readonly seats: readonly Seat[]
  /** Real tastes are shown. */
  readonly truth: boolean
  /** What the rooms show that have several views. */
  readonly views: Views
  /** What else is chosen in them, as the link holds it. */
  readonly choices: { readonly [Of in Room]?: string | null }
  /** Of whom the Engine room shows it. */
  readonly data: StudyOrigin
  readonly playing: boolean
  readonly speed: Speed
  readonly run: Run | null
  readonly tile: OpenTile | null
  readonly exporting: Export | null
  /** What the visitor has done in this world, later days than the one shown included. */
  readonly acts: readonly DatedAct[]
  readonly history: { readonly past: readonly Step[]; readonly future: readonly Step[] }
  readonly horizon: Horizon | null
  readonly preset: ClassPresetId | null
  readonly presenter: boolean
  /** Everything stands still to be talked about. */
  readonly frozen: boolean
  /** What of the shell is not shown. */
  readonly hidden: readonly Part[]
  readonly notices: readonly Notice[]
  readonly keeping: Keeping
  /** Where the first minute stands; null once it is over or skipped. */
  readonly minute: MinuteStep | null
  readonly language: Language
  readonly theme: Theme
}

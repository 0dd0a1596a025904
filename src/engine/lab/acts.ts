import type { Day, ProfileId, TitleId, ViewerId } from '../contract/ids'
import type { Maskable, Signal } from '../contract/signals'
import type { Country, Device } from '../contract/vocabulary'
import type { Newcomer } from '../world/people/comingAndGoing'
import type { NamedRecord } from './recordNames'

/** What the visitor does on their own page: recorded like anybody's evening, felt by nobody else before the night. */
export type VisitorAct =
  /** The visitor takes a seat: one to three picks, recorded as thumbs up. */
  | { readonly kind: 'join'; readonly titles: readonly TitleId[]; readonly country: Country; readonly device: Device }
  /**
   * The visitor plays a title and leaves after so many minutes (a whole film or episode: `minutes` ≥ its length). `episode`: from
   * the beginning of that one, 0-based; without it, on from where they left off, or from the beginning.
   */
  | { readonly kind: 'watch'; readonly title: TitleId; readonly minutes: number; readonly device: Device; readonly episode?: number }
  /** The visitor looks for something by name and opens a title from what is found, or nothing (null). Playing it next follows from the search. */
  | { readonly kind: 'search'; readonly title: TitleId | null; readonly device: Device }
  | { readonly kind: 'rate'; readonly title: TitleId; readonly thumb: 1 | -1 }
  | { readonly kind: 'list'; readonly title: TitleId; readonly on: boolean }

/** Somebody who is to come: drawn like the others, or a copy of a viewer, or of whoever sits behind a profile (the first, of several). */
export interface Invited extends Newcomer {
  readonly likeProfile?: ProfileId
}

/** `reluctant`: the share of households, 0 to 1, that minds the signal most. `household`: that of a profile. */
export type RecordedWho =
  | { readonly of: 'everybody' }
  | { readonly of: 'reluctant'; readonly share: number }
  | { readonly of: 'household'; readonly profile: ProfileId }

/** Who is asked for their data. `everybody`: and whoever comes later, too. `some`: so large a share of the households, 0 to 1, by lot; those of a smaller share are among them. */
export type AskedWho =
  | { readonly of: 'everybody' }
  | { readonly of: 'some'; readonly share: number }
  | { readonly of: 'household'; readonly profile: ProfileId }

/** What is decided on people's data. */
export type DataAct =
  /** From now on a signal is recorded of these, or not. What was recorded stays. */
  | { readonly kind: 'recording'; readonly signal: Signal; readonly recorded: boolean; readonly who: RecordedWho }
  /**
   * Households are asked for signals and answer by character; of who refuses, they are recorded no more. `forced`: like it to get in; `explained`: what each is for is said. Without `who`
   * (as it was before one could say whom) all who are there are asked, and nobody who comes later.
   */
  | {
      readonly kind: 'ask'
      readonly signals: readonly Signal[]
      readonly forced: boolean
      readonly who?: AskedWho
      readonly explained?: boolean
    }
  /** All records of a profile are erased for good, and everything is learned anew without them. */
  | { readonly kind: 'erase'; readonly profile: ProfileId }
  /** What was recorded of a profile until now counts no more, and the machine learns of it anew; the records stay, and so does the account. */
  | { readonly kind: 'reset'; readonly profile: ProfileId }
  /** One record is erased for good. */
  | ({ readonly kind: 'eraseRecord' } & NamedRecord)

/** What somebody outside the simulation does to it. Closed: the evening is (engine version, scenario, dated acts). */
export type Act =
  | VisitorAct
  /** Takes one recorded event of a profile from the machine's sight, or gives it back. `event`: its number in the log when it was done. */
  | ({ readonly kind: 'takeAway' } & NamedRecord)
  | ({ readonly kind: 'putBack' } & NamedRecord)
  /** Hides a signal, or the country, from the machine, for everybody and reversibly. */
  | { readonly kind: 'mask'; readonly signal: Maskable; readonly masked: boolean }
  /** All that the service holds about a profile is hidden from the machine (a cold page), or given back. */
  | { readonly kind: 'forget'; readonly profile: ProfileId; readonly forgotten: boolean }
  | DataAct
  /** One trait of one viewer is set to a value: her last 28 evenings are replaced by those lived again; others feel it from the next night. */
  | {
      readonly kind: 'tweak'
      readonly viewer: ViewerId
      readonly trait: number
      readonly value: number
      /** What it was, for whoever wants it back: the evenings are then lived again with it. */
      readonly was?: number
    }
  /** A household of one to four comes to the service. `profiles` stands there once it is done: what it opened. */
  | { readonly kind: 'invite'; readonly people: readonly Invited[]; readonly profiles?: readonly ProfileId[] }
  /** From tonight all of the profile's household watch through it, and their own fall silent; or each through their own again. */
  | { readonly kind: 'share'; readonly profile: ProfileId; readonly shared: boolean }
  /** People leave the service, or come back; their records stay. */
  | { readonly kind: 'remove'; readonly profiles: readonly ProfileId[]; readonly removed: boolean }

/** An act with its place in simulated time: before the day's evenings, in order. */
export interface DatedAct {
  readonly day: Day
  readonly order: number
  readonly act: Act
}

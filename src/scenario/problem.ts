/**
 * Something that a visitor typed, opened or followed and that cannot be taken as it stands. Worded by `i18n`, which
 * names the place and the remedy; what is sound in the same input is kept.
 */
export type Problem =
  | { readonly code: 'unknownKnob'; readonly place: string; readonly value: string }
  | { readonly code: 'notANumber'; readonly place: string; readonly value: string }
  | { readonly code: 'outOfRange'; readonly place: string; readonly value: string; readonly min: number; readonly max: number }
  | { readonly code: 'notAStep'; readonly place: string; readonly value: string; readonly step: number; readonly used: number }
  | {
      readonly code: 'tooManyPeople'
      readonly place: string
      readonly value: string
      /** Gigabytes. */
      readonly needed: number
      readonly room: number
      readonly used: number
    }
  | { readonly code: 'notAChoice'; readonly place: string; readonly value: string; readonly choices: readonly string[] }
  | { readonly code: 'unknownRoom'; readonly place: string; readonly value: string }
  | { readonly code: 'mangledLink'; readonly place: string; readonly value: string }
  /** An act that this version of the page cannot read; `value`: which one, counted from 1. */
  | { readonly code: 'unknownAct'; readonly place: string; readonly value: string }
  /** A file (`place`: its name) that is no evening of Séance, ends too soon, or holds other than what was saved. */
  | { readonly code: 'fileNotOurs' | 'fileCut' | 'fileChanged' | 'fileUnread'; readonly place: string; readonly value: string }
  /** Saved by a page that is newer than this one. */
  | { readonly code: 'fileOtherFormat'; readonly place: string; readonly value: string; readonly max: number }
  /** In megabytes. */
  | { readonly code: 'fileTooLarge'; readonly place: string; readonly value: string; readonly max: number }
  | { readonly code: 'otherEngineVersion'; readonly place: string; readonly value: string }

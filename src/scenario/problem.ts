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
  | { readonly code: 'otherEngineVersion'; readonly place: string; readonly value: string }

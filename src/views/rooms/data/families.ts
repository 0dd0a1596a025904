/** The seven signals by families, and how much of a family the machine sees. Who somebody is has no signal, and so no family here. */
import type { Family, Signal } from '../../../engine/contract/signals'

export const FAMILIES: { readonly [F in Family]: readonly Signal[] } = {
  behaviour: ['titles', 'artists', 'structures', 'howLong', 'trailers'],
  habits: ['when', 'device'],
}

export const FAMILY_NAMES: readonly Family[] = ['behaviour', 'habits']

/** All of a family is seen, some of it, or none. */
export type Seen = 'all' | 'some' | 'none'

/** Those that the machine sees. */
export const seenIn = (family: Family, masked: readonly Signal[]): readonly Signal[] =>
  FAMILIES[family].filter((signal) => !masked.includes(signal))

export function howMuchSeen(family: Family, masked: readonly Signal[]): Seen {
  const seen = seenIn(family, masked).length
  if (seen === 0) return 'none'
  return seen === FAMILIES[family].length ? 'all' : 'some'
}

/** What switching a family does: a whole one is hidden; of any other, what is hidden is given back. */
export function switching(family: Family, masked: readonly Signal[]): { readonly signals: readonly Signal[]; readonly hide: boolean } {
  const hide = howMuchSeen(family, masked) === 'all'
  return { hide, signals: FAMILIES[family].filter((signal) => masked.includes(signal) !== hide) }
}

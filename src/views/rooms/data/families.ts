/** What can be hidden, by families, and how much of a family the machine sees. */
import type { Family, Maskable, Signal } from '../../../engine/contract/signals'

/** Families of signals, those that have strands. */
export type SignalFamily = Exclude<Family, 'identity'>

export const FAMILIES: { readonly [F in SignalFamily]: readonly Signal[] } = {
  behaviour: ['titles', 'artists', 'structures', 'howLong', 'trailers'],
  habits: ['when', 'device'],
}

export const FAMILY_NAMES: readonly SignalFamily[] = ['behaviour', 'habits']

/** All of a family is seen, some of it, or none. */
export type Seen = 'all' | 'some' | 'none'

/** Those that the machine sees. */
export const seenIn = (family: SignalFamily, masked: readonly Maskable[]): readonly Signal[] =>
  FAMILIES[family].filter((signal) => !masked.includes(signal))

export function howMuchSeen(family: SignalFamily, masked: readonly Maskable[]): Seen {
  const seen = seenIn(family, masked).length
  if (seen === 0) return 'none'
  return seen === FAMILIES[family].length ? 'all' : 'some'
}

/** What switching a family does: a whole one is hidden; of any other, what is hidden is given back. */
export function switching(
  family: SignalFamily,
  masked: readonly Maskable[],
): { readonly signals: readonly Signal[]; readonly hide: boolean } {
  const hide = howMuchSeen(family, masked) === 'all'
  return { hide, signals: FAMILIES[family].filter((signal) => masked.includes(signal) !== hide) }
}

import type { Interval, Unknown } from '../../../engine/math/intervals'

/** What is known of it; 0 where nothing is. */
export const estimateOf = (value: Interval | Unknown): number => (value.kind === 'interval' ? value.estimate : 0)

export const isAboveZero = (value: Interval | Unknown): boolean => value.kind === 'interval' && value.low > 0
export const isBelowZero = (value: Interval | Unknown): boolean => value.kind === 'interval' && value.high < 0

/** The estimate in hundredths; null where nothing is known. */
export const hundredfold = (value: Interval | Unknown | null): number | null => (value?.kind === 'interval' ? 100 * value.estimate : null)

/** The ends of the interval, so many times as large; null where there is none. */
export const rangeOf = (value: Interval | Unknown | null, times = 1): readonly [number, number] | null =>
  value?.kind === 'interval' ? [times * value.low, times * value.high] : null

interface Words {
  readonly more: (share: number) => string
  readonly range: (low: number, high: number) => string
  readonly unknown: string
}

/** The estimate and its interval, in words. */
export const wordInterval = (value: Interval | Unknown, say: Words): { readonly words: string; readonly range: string } =>
  value.kind === 'interval'
    ? { words: say.more(value.estimate), range: say.range(value.low, value.high) }
    : { words: say.unknown, range: '' }

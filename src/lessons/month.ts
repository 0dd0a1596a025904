/**
 * A month in paired worlds: what the file `public/lessons/no-data-no-magic.json` holds, and of which worlds.
 *
 * `npm run precompute` writes it with the engine of the site; a test lives its first world again and holds every figure and
 * the engine's version against it.
 */
import type { Signal } from '../engine/contract/signals'
import type { Interval } from '../engine/math/intervals'
import type { Scenario } from '../scenario/knobs'
import { NO_DATA_NO_MAGIC } from './noDataNoMagic'

/** Where the file stands, relative to the site. */
export const MONTH_ADDRESS = 'lessons/no-data-no-magic.json'

/** How the service lives the month: without any data, with what most people watch, with what each has done. */
export const MONTH_ARMS = ['none', 'popular', 'personal'] as const
export type MonthArm = (typeof MONTH_ARMS)[number]

export const ALL_SIGNALS: readonly Signal[] = ['titles', 'artists', 'structures', 'when', 'howLong', 'trailers', 'device']

interface ArmSpec {
  readonly scenario: Scenario
  /** Hidden from the machine from the first morning on. */
  readonly masked: readonly Signal[]
}

const { scenario } = NO_DATA_NO_MAGIC

/** Twelve worlds in a row from the lesson's own, and three ways to live each. */
export const MONTH = {
  days: 28,
  seeds: Array.from({ length: 12 }, (_, index) => scenario.seed + index),
  arms: {
    none: { scenario, masked: ALL_SIGNALS },
    popular: { scenario: { ...scenario, model: 'popularity' }, masked: [] },
    personal: { scenario, masked: [] },
  } satisfies { readonly [Arm in MonthArm]: ArmSpec },
} as const

/** What a month came to: evenings on which something on the page was played for two minutes or more, of all evenings. */
export interface MonthLived {
  readonly found: number
  readonly evenings: number
  /** Of all events as emitted: the same month gives the same. */
  readonly hash: string
}

export interface MonthWorld {
  readonly seed: number
  readonly arms: { readonly [Arm in MonthArm]: MonthLived }
}

export interface MonthFile {
  readonly engineVersion: string
  readonly days: number
  readonly scenario: Scenario
  readonly worlds: readonly MonthWorld[]
  /** Share of evenings found: the mean over the worlds, with its interval. */
  readonly shares: { readonly [Arm in MonthArm]: Interval }
  /** Of the shares, world by world. */
  readonly differences: { readonly dataMinusNone: Interval; readonly personalMinusPopular: Interval }
}

interface DayOfEvenings {
  readonly sittings: number
  readonly eveningsFound: number | null
}

/** Sums days; a day's share of evenings found is of whole evenings, so rounding gives their number back. */
export function sumEvenings(days: readonly DayOfEvenings[]): { readonly found: number; readonly evenings: number } {
  let found = 0
  let evenings = 0
  for (const { sittings, eveningsFound } of days) {
    found += Math.round((eveningsFound ?? 0) * sittings)
    evenings += sittings
  }
  return { found, evenings }
}

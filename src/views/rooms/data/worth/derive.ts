import type { WorthArm } from '../../../../engine/lab/worth/arms'
import type { Measured, MeasuredArm, Worth, WorthRequest } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import type { Interval } from '../../../../engine/math/intervals'
import type { Messages } from '../../../../i18n/messages'
import type { Scenario } from '../../../../scenario/knobs'
import { MASKABLE } from '../../../vocabulary'

export type What = 'without' | 'alone' | 'people' | 'asked' | 'proxy'

/** Comparisons whose arms are chosen elsewhere. */
export type OtherWhat = 'close' | 'hand'

/** What can be left out in the room itself. */
export type Left = Exclude<What, 'asked' | 'proxy'> | 'person'
export const LEFT: readonly Left[] = ['without', 'alone', 'people', 'person']
export type Size = 'small' | 'middle' | 'full' | 'long'

const RECORDED: readonly WorthMeasure[] = ['eveningsFound', 'takeRate', 'nextPlayGuessed', 'hours', 'members']
/** What asking people moves, and nothing else does. */
const GIVEN: readonly WorthMeasure[] = ['givenSignals', 'stay', 'use', 'share']
const TRUE: readonly WorthMeasure[] = ['guessAgainstTaste', 'enjoyment', 'satisfaction']

/** What a comparison can be read by, from what is recorded to what only real tastes tell. */
export const measuresOf = (what: What, truth: boolean): readonly WorthMeasure[] => [
  ...RECORDED,
  ...(what === 'asked' ? GIVEN : []),
  ...(truth ? TRUE : []),
]

export const DIGITS: { readonly [Measure in WorthMeasure]: number } = {
  nextPlayGuessed: 3,
  takeRate: 3,
  eveningsFound: 3,
  hours: 2,
  members: 1,
  givenSignals: 2,
  stay: 3,
  use: 3,
  share: 3,
  guessAgainstTaste: 3,
  enjoyment: 3,
  satisfaction: 3,
  mindsSoon: 3,
  mindsSeldom: 3,
}

const SHARES = [0.5, 0.25, 0.1, 0.03]

const AIMS: readonly WorthArm[] = [
  { kind: 'otherwise', change: { socks: 0 } },
  { kind: 'otherwise', change: { socks: 0 }, pursues: 'minutes' },
  { kind: 'otherwise', change: { socks: 0, model: 'popularity' } },
  { kind: 'otherwise', change: { socks: 0, trailerPolicy: 'bestOnAverage' } },
  { kind: 'otherwise', change: { socks: 1 } },
]

/** The arms of each comparison; the first is what the others are held against. */
export function armsFor(what: What): readonly WorthArm[] {
  const all: WorthArm = { kind: 'all' }
  const nothing: WorthArm = { kind: 'nothing' }
  switch (what) {
    case 'without':
      return [all, ...MASKABLE.map((signal): WorthArm => ({ kind: 'without', signal })), nothing]
    case 'alone':
      return [all, ...MASKABLE.map((signal): WorthArm => ({ kind: 'alone', signal })), nothing]
    case 'people':
      return [all, ...SHARES.map((share): WorthArm => ({ kind: 'people', share })), nothing]
    case 'proxy':
      return AIMS
    case 'asked':
      return [all, ...WAYS_OF_ASKING]
  }
}

/** Freely, with each use explained, of people who trust, and all or nothing. */
const WAYS_OF_ASKING: readonly WorthArm[] = [
  { kind: 'asked', forced: false },
  { kind: 'asked', forced: false, explained: true },
  { kind: 'asked', forced: false, trusted: true },
  { kind: 'asked', forced: true },
]

const SIZES = {
  small: { viewers: 300, days: 14, worlds: 3 },
  middle: { viewers: 600, days: 28, worlds: 5 },
  full: { viewers: null, days: 28, worlds: 3 },
  long: { viewers: 300, days: 56, worlds: 4 },
} as const

/** The worlds are this one's scenario, with other people each: the first is this one's own number. */
export function requestFor({ size, scenario, truth, ...of }: Wish): WorthRequest {
  const { viewers, days, worlds } = SIZES[size]
  const seeds = Array.from({ length: worlds }, (_, at) => (scenario.seed + at) % 1_000_000)
  return {
    scenario: { ...scenario, viewers: viewers ?? scenario.viewers },
    arms: 'arms' in of ? of.arms : armsFor(of.what),
    seeds,
    days,
    truth,
  }
}

export type Wish = {
  readonly size: Size
  readonly scenario: Scenario
  readonly truth: boolean
} & ({ readonly what: What } | { readonly arms: readonly WorthArm[] })

export function wordArm(arm: WorthArm, { dataRoom: { worth, signalsShort }, felt, close, hand }: Messages, what: What): string {
  const { arms } = worth
  switch (arm.kind) {
    case 'all':
      return what === 'asked' ? arms.notAsked : arms.all
    case 'without':
      return arms.without(signalsShort[arm.signal])
    case 'alone':
      return arm.signal === 'titles' ? arms.onlyTitles : arms.withTitles(signalsShort[arm.signal])
    case 'nothing':
      return arms.nothing
    case 'people':
      return arms.people(arm.share)
    case 'otherwise':
      return arm.pursues === 'minutes' ? felt.arms.minutes : felt.arms.change(arm.change)
    case 'hand':
      return arm.weights === null ? hand.race.service : hand.race.yours
    case 'close':
      return `${close.curve.series[arm.uncanny === 0 ? 'off' : arm.explained ? 'explained' : 'on']}, ${arm.level}`
    case 'asked':
      if (arm.trusted === true) return arms.trusted
      return arm.forced ? arms.forced : arm.explained === true ? arms.explained : arms.asked
  }
}

export const measuredBy = ({ measures }: MeasuredArm, measure: WorthMeasure): Measured | null => measures[measure] ?? null

const differenceOf = (arm: MeasuredArm, measure: WorthMeasure): Interval | null => {
  const difference = measuredBy(arm, measure)?.difference
  return difference?.kind === 'interval' ? difference : null
}

/** An arm whose difference to the first can be told from chance. */
export interface Told {
  readonly arm: WorthArm
  readonly difference: Interval
}

/** The arm that loses most and the one that gains most, of those whose difference can be told from chance. */
export function furthest({ arms }: Worth, measure: WorthMeasure): { readonly loss: Told | null; readonly gain: Told | null } {
  const told = arms.slice(1).flatMap((one): readonly Told[] => {
    const difference = differenceOf(one, measure)
    return difference !== null && (difference.high < 0 || difference.low > 0) ? [{ arm: one.arm, difference }] : []
  })
  const ranked = [...told].sort((one, other) => one.difference.estimate - other.difference.estimate)
  return {
    loss: ranked.find(({ difference }) => difference.high < 0) ?? null,
    gain: ranked.reverse().find(({ difference }) => difference.low > 0) ?? null,
  }
}

/** In the last week: the arm furthest from the first, of those that can be told from it; null where none can. */
export function furthestAtLast(arms: Worth['arms'], measure: WorthMeasure): (Told & { readonly week: number }) | null {
  const told = arms.slice(1).flatMap(({ arm, weeks }) => {
    const course = weeks[measure] ?? []
    const difference = course.at(-1)?.difference
    if (difference?.kind !== 'interval' || (difference.low <= 0 && difference.high >= 0)) return []
    return [{ arm, difference, week: course.length }]
  })
  return [...told].sort((one, other) => Math.abs(other.difference.estimate) - Math.abs(one.difference.estimate))[0] ?? null
}

/** Half the width of a scale around 0 that holds every difference, ends of intervals included where they are not far beyond the estimates. */
export function reachOf({ arms }: Worth, measure: WorthMeasure): number {
  const shown = arms.slice(1).flatMap((arm) => differenceOf(arm, measure) ?? [])
  const estimates = Math.max(0, ...shown.map(({ estimate }) => Math.abs(estimate)))
  const ends = Math.max(0, ...shown.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]))
  return Math.min(ends, 2.5 * estimates) || 1
}

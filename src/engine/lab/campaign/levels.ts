/**
 * From everybody to one person: what one message for all, one a country, one for a place and an hour, one a group and one a person gain.
 *
 * In each of several worlds a service shows titles by lot for some weeks, then tries each of a few launch titles on half of its people (`trial.ts`); each
 * level chooses a trailer for those held out with the data that it may read (`service/campaigns/levels.ts`), and the chances of pressing play and of seeing
 * it to its end are taken over them and over the titles. Gain = level − world, by world.
 * Also, over all cells of country × group: how far the share as counted, the share as believed and the whole's share miss the held-out
 * share: root of the mean square, weighted by people held out.
 * Intervals: Student's over worlds.
 * Misleads: launch titles of one world share its people; and messages are chosen among ten, so that the person's level is ten messages at most.
 */

import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { LAUNCHES, LEVELS, type Level, liveLevelWorld, type Measured, meanOf, RECORD_DAYS, type WorldLevels } from './levelWorld'
import type { Misses, PooledCell } from './poolingMisses'
import { heldOutOf } from './trial'

export interface LevelsAsked {
  readonly seed: number
  readonly worlds: number
  readonly people: number
  /** Share of those in the trial who are really shown a trailer: 1 all. */
  readonly trialShares: readonly number[]
  /** Whether what knowing the real tastes would gain is worked out. */
  readonly truth: boolean
}

export interface LevelResult {
  readonly level: Level
  readonly pressed: Interval | Unknown
  readonly finished: Interval | Unknown
  /** More than one message for all, in shares of those held out. */
  readonly gain: Interval | Unknown
  /** The same from this title's trial alone, each cell borrowing from the whole, and each believed as counted; null for a person, whose share nobody can count. */
  readonly pooledGain: Interval | Unknown | null
  readonly rawGain: Interval | Unknown | null
  /** Different trailers used for a title, and records read of one person, in the mean. */
  readonly messages: number
  readonly records: number
}

export interface LevelsAnswer {
  readonly worlds: number
  readonly people: number
  readonly titles: number
  /** People in the trial, by trial share asked. */
  readonly trials: readonly { readonly people: number; readonly levels: readonly LevelResult[] }[]
  /** Knowing the real tastes; null where they are not shown. */
  readonly oracle: { readonly pressed: Interval | Unknown; readonly gain: Interval | Unknown } | null
  /** What one person's message gains with so many records of each. */
  readonly byRecords: readonly { readonly records: number; readonly gain: Interval | Unknown }[]
  readonly pooling: {
    readonly whole: number
    readonly spread: number
    readonly cells: readonly PooledCell[]
    readonly misses: { readonly raw: Interval | Unknown; readonly believed: Interval | Unknown; readonly whole: Interval | Unknown }
  }
}

export function* levelsOf(asked: LevelsAsked): Generator<number, LevelsAnswer> {
  const { seed, worlds, people } = asked
  if (!(Number.isInteger(worlds) && worlds >= 2)) throw new RangeError(`Expected \`worlds\` to be an integer of at least 2, got ${worlds}`)
  const lived: WorldLevels[] = []
  for (let at = 0; at < worlds; at++) {
    const world = liveLevelWorld(asked, seed + at)
    let step = world.next()
    for (; step.done !== true; step = world.next()) yield (at + step.value) / worlds
    lived.push(step.value)
  }
  return told(asked, lived, people)
}

function told({ trialShares, truth, worlds }: LevelsAsked, lived: readonly WorldLevels[], people: number): LevelsAnswer {
  const base = (which: number): number[] => lived.map(({ trials }) => trials[which][0].pressed)
  const most = trialShares.length - 1
  const trials = trialShares.map((share, which) => ({
    people: Math.round((people - heldOutOf(people)) * share),
    levels: LEVELS.map((level, at): LevelResult => {
      const column = (of: keyof Measured): number[] => lived.map((world) => world.trials[which][at][of])
      return {
        level,
        pressed: meanInterval(column('pressed')),
        finished: meanInterval(column('finished')),
        gain: pairedInterval(column('pressed'), base(which)),
        pooledGain: level === 'person' ? null : pairedInterval(column('pooled'), base(which)),
        rawGain: level === 'person' ? null : pairedInterval(column('raw'), base(which)),
        messages: meanOf(worlds, (world) => lived[world].trials[which][at].messages),
        records: meanOf(worlds, (world) => lived[world].trials[which][at].records),
      }
    }),
  }))
  const oracle = lived.map((world) => world.oracle)
  const misses = (of: keyof Misses) => meanInterval(lived.map((world) => world.misses[of]))
  const [{ cells, whole, spread }] = lived
  return {
    worlds,
    people,
    titles: LAUNCHES,
    trials,
    oracle: truth ? { pressed: meanInterval(oracle), gain: pairedInterval(oracle, base(most)) } : null,
    byRecords: RECORD_DAYS.map((_, at) => ({
      records: meanOf(worlds, (world) => lived[world].byRecords[at].records),
      gain: pairedInterval(
        lived.map((world) => world.byRecords[at].pressed),
        base(most),
      ),
    })),
    pooling: { whole, spread, cells, misses: { raw: misses('raw'), believed: misses('believed'), whole: misses('whole') } },
  }
}

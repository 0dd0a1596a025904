/**
 * What is measured of one launch that was lived under one chooser, on one lot of dice.
 *
 * | measure | unit | |
 * | --- | --- | --- |
 * | takeRate | successes ÷ trailers seen | |
 * | reward, pressed, plays, completions | people | by the reward that is set; pressed play; two minutes; finished |
 * | completedOfPressed | share | finished ÷ pressed play, of those who had seen the trailer |
 * | hours | hours of the title | |
 * | enjoyment, satisfaction, letDowns | −1..1, change of the mean, viewings | real |
 * | regret | people | real: successes of the best for each, less those of the policy; set by whoever lived both |
 *
 * Misleads: whoever wins people early has only the hard ones left, so takeRate understates the better policy; what is begun on the last days
 * cannot be finished in time.
 */
import type { Interval, Unknown } from '../../math/intervals'
import { HOURS_A_DAY, type LaunchRun } from './run'

export const LAUNCH_MEASURES = [
  'takeRate',
  'reward',
  'pressed',
  'plays',
  'completions',
  'completedOfPressed',
  'hours',
  'enjoyment',
  'satisfaction',
  'letDowns',
  'regret',
] as const
export type LaunchMeasure = (typeof LAUNCH_MEASURES)[number]

export const REAL_MEASURES: readonly LaunchMeasure[] = ['enjoyment', 'satisfaction', 'letDowns', 'regret']

/** Null for what is real and was not asked for. */
export type Estimates = { readonly [Measure in LaunchMeasure]: Interval | Unknown | null }

export interface Lived {
  readonly at: { readonly [Measure in LaunchMeasure]: number }
  readonly rewardByDay: readonly number[]
}

const MINUTES_AN_HOUR = 60

export function* lived(run: LaunchRun, days: number, share: (done: number) => number): Generator<number, Lived, void> {
  const before = run.satisfaction()
  const rewardByDay: number[] = []
  for (let hour = 0; hour < days * HOURS_A_DAY; hour++) {
    for (const _step of run.hour(hour)) yield share(hour / (days * HOURS_A_DAY))
    if ((hour + 1) % HOURS_A_DAY === 0) rewardByDay.push(run.sights.sums.reward)
  }
  yield share(1)
  const { sights, pressed, plays, completions, minutes, reward } = run.sights.sums
  const { real } = run
  return {
    rewardByDay,
    at: {
      takeRate: shareOf(reward, sights),
      reward,
      pressed,
      plays,
      completions,
      completedOfPressed: shareOf(completions, pressed),
      hours: minutes / MINUTES_AN_HOUR,
      enjoyment: shareOf(real.enjoyed, real.minutes),
      satisfaction: run.satisfaction() - before,
      letDowns: real.letDowns,
      regret: 0,
    },
  }
}

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export function byMeasure<Value>(value: (measure: LaunchMeasure) => Value): { readonly [Measure in LaunchMeasure]: Value } {
  return {
    takeRate: value('takeRate'),
    reward: value('reward'),
    pressed: value('pressed'),
    plays: value('plays'),
    completions: value('completions'),
    completedOfPressed: value('completedOfPressed'),
    hours: value('hours'),
    enjoyment: value('enjoyment'),
    satisfaction: value('satisfaction'),
    letDowns: value('letDowns'),
    regret: value('regret'),
  }
}

export const estimate = (values: readonly number[] | null, of: (values: readonly number[]) => Interval | Unknown) =>
  values === null ? null : of(values)

import type { LearnPicture } from '../../../../engine/study/factors/learn'
import type { StudyNames } from '../../../../engine/study/study'
import type { ChartPoint } from '../../../charts/series'

interface Range {
  readonly min: number
  readonly max: number
}

/** Between which values the settings can be turned. */
export const RANGES = {
  factors: { min: 2, max: 48 },
  als: { min: 0.05, max: 5 },
  sgd: { min: 0.005, max: 1 },
  learningRate: { min: 0.002, max: 2 },
} as const

/** Steps of a slider whose values multiply from one to the next. */
export const STEPS = 24

export const stepOf = (value: number, { min, max }: Range): number => Math.round((STEPS * Math.log(value / min)) / Math.log(max / min))

/** To two digits that count. */
export const valueAt = (step: number, { min, max }: Range): number => Number((min * (max / min) ** (step / STEPS)).toPrecision(2))

/** The course in percent of what is missed with nothing learned, over sweeps in the place of days. */
export const pointsOf = ({ course }: Pick<LearnPicture, 'course'>): readonly ChartPoint[] =>
  course.map(({ sweep, learned, heldOut }) => ({ day: sweep, learned: learned * 100, heldOut: heldOut === null ? null : heldOut * 100 }))

/** Whether these are the names of what is on the map: for a moment a new study's stand beside the old one's map. */
export const canName = (
  { titles, people }: Pick<LearnPicture, 'titles' | 'people'>,
  names: Pick<StudyNames, 'titles' | 'people'>,
): boolean => titles.every((title) => title < names.titles.length) && people.every((person) => person < names.people.length)

/** The sweep at which what was held out was missed least; null where nothing is held out, or that is now. */
export function bestBefore({ course, sweep }: Pick<LearnPicture, 'course' | 'sweep'>): number | null {
  let best: { readonly sweep: number; readonly missed: number } | null = null
  for (const point of course) {
    if (point.heldOut !== null && (best === null || point.heldOut < best.missed)) best = { sweep: point.sweep, missed: point.heldOut }
  }
  return best === null || best.sweep === sweep ? null : best.sweep
}

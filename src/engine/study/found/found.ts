/** What a factorisation found in the open study: its map, what its directions stand for, who is near whom, and, with real tastes shown, how much of them it holds. */
import type { StudyDesk } from '../desk'
import { axesOf, type Places, placesOf, shownOf } from '../factors/places'
import type { FactorRun } from '../factors/run'
import { type Together, togetherOf } from '../factors/together'
import { type NamedAxis, namedAxis } from './axes'
import { fitted } from './fitted'
import { type TastesHeld, tastesHeld } from './tastes'

export interface Found extends Places {
  readonly method: FactorRun['method']
  readonly factors: number
  readonly sweeps: number
  /** Widest first. */
  readonly axes: readonly NamedAxis[]
  readonly together: Together | null
  /** Whether real tastes are shown. */
  readonly tastesShown: boolean
  /** Null while they are not, and where there are too few people to say. */
  readonly tastes: TastesHeld | null
}

const MOST_AXES = 8

export function* found({ study }: Pick<StudyDesk, 'study'>): Generator<number, Found, void> {
  const fit = yield* fitted(study)
  const shown = shownOf(study)
  const axes = axesOf(fit, shown.titles, MOST_AXES)
  const places = placesOf(fit, shown, null)
  return {
    ...places,
    method: fit.method,
    factors: fit.factors,
    sweeps: fit.sweeps,
    axes: axes.map((axis) => namedAxis(axis, shown.titles, study)),
    together: togetherOf(places, study),
    tastesShown: study.tastes !== null,
    tastes: tastesHeld(study, fit, axes),
  }
}

/**
 * Watch it learn: a factorisation of the open study that goes on by some sweeps each time it is asked, with the settings of that moment.
 *
 * The run under way is kept with its study. Where steps are too long the factors fly apart: the last map stands, and it must be begun anew.
 */
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { knobsFor, openRun } from './openRun'
import { type Places, placesOf, shownOf } from './places'
import type { FactorKnobs, FactorRun, Misses } from './run'
import { type Together, togetherOf } from './together'

export interface LearnRequest {
  readonly action: 'restart' | 'step'
  /** Sweeps to go on by, where it steps. */
  readonly sweeps: number
  /** Null: those with which it does well on any table. */
  readonly knobs: FactorKnobs | null
}

export interface CoursePoint extends Misses {
  readonly sweep: number
}

export interface LearnPicture extends Places {
  readonly method: FactorRun['method']
  readonly sweep: number
  readonly knobs: FactorKnobs
  readonly course: readonly CoursePoint[]
  readonly together: Together | null
  /** It flew apart. */
  readonly burst: boolean
}

/** From so many times the misses of nothing on, it has flown apart. */
const APART = 30

interface Learning {
  readonly run: FactorRun
  readonly course: CoursePoint[]
  sweep: number
  places: Places
  burst: boolean
}

const underWay = new WeakMap<Study, Learning>()

export function* learn(
  { study }: Pick<StudyDesk, 'study'>,
  { action, sweeps, knobs: wanted }: LearnRequest,
): Generator<number, LearnPicture, void> {
  const knobs = wanted ?? knobsFor(study)
  const kept = action === 'restart' ? undefined : underWay.get(study)
  const learning = kept ?? begun(study, knobs)
  underWay.set(study, learning)
  for (let step = 0; action === 'step' && step < sweeps && !learning.burst; step++) {
    for (const part of learning.run.sweep(knobs)) yield (step + part) / sweeps
    learning.sweep += 1
    take(learning)
  }
  const { run, sweep, course, places, burst } = learning
  return { ...places, method: run.method, sweep, knobs, course: [...course], together: togetherOf(places, study), burst }
}

function begun(study: Study, knobs: FactorKnobs): Learning {
  const run = openRun(study, knobs)
  return { run, sweep: 0, course: [{ sweep: 0, ...run.misses() }], places: placesOf(run, shownOf(study), null), burst: false }
}

function take(learning: Learning): void {
  const misses = learning.run.misses()
  learning.burst = !(misses.learned < APART)
  if (learning.burst) return
  learning.course.push({ sweep: learning.sweep, ...misses })
  learning.places = placesOf(learning.run, learning.places, learning.places)
}

/** Lives the worlds of "What comes out, and what does not", and sums them up as the site's file holds them. */
import { ENGINE_VERSION } from '../../engine/lab/lab'
import { type Arm, liveWorlds } from '../../engine/lab/paired'
import type { Lab } from '../../engine/lab/protocol'
import { monthlyChurn } from '../../engine/lab/results/churn'
import { type Interval, meanInterval, type Unknown } from '../../engine/math/intervals'
import { mean } from '../../engine/math/summary'
import {
  armScenario,
  FIGURE_IDS,
  type FigureId,
  OUTCOME_ARMS,
  OUTCOMES,
  type OutcomeArm,
  type OutcomeReading,
  type OutcomesFile,
  type OutcomeWorld,
  specOf,
} from '../../lessons/outcomes'

const ARMS: readonly OutcomeArm[] = [...(Object.keys(OUTCOME_ARMS) as (keyof typeof OUTCOME_ARMS)[]), 'knowingTastes']
const PERCENT = 100

export interface ReadWorld {
  readonly hash: string
  readonly reading: OutcomeReading
}

export const armOf = (arm: OutcomeArm): Arm => ({
  scenario: armScenario(arm),
  trailers: arm === 'knowingTastes' ? 'oracle' : 'policy',
})

export function liveOutcomes(onProgress: (done: number) => void): OutcomesFile {
  const { seeds, days, scenario } = OUTCOMES
  const run = liveWorlds({ arms: ARMS.map(armOf), seeds, days, read: readWorld })
  for (;;) {
    const step = run.next()
    if (!step.done) {
      onProgress(step.value.done)
      continue
    }
    const worlds = step.value.map((line) => Object.fromEntries(ARMS.map((arm, at) => [arm, line[at].reading])) as OutcomeWorld)
    return { engineVersion: ENGINE_VERSION, days, scenario, seeds, firstHash: step.value[0][0].hash, worlds, figures: figuresOf(worlds) }
  }
}

export function figuresOf(worlds: readonly OutcomeWorld[]): OutcomesFile['figures'] {
  return Object.fromEntries(FIGURE_IDS.map((figure) => [figure, known(figureOf(figure, worlds))])) as OutcomesFile['figures']
}

/** A level as it is; a difference in percent of the mean of the other arm. */
function figureOf(figure: FigureId, worlds: readonly OutcomeWorld[]): Interval | Unknown {
  const { a, aReads, b, bReads } = specOf(figure)
  const ofA = worlds.map((world) => world[a][aReads])
  if (b === null) return meanInterval(ofA)
  const ofB = worlds.map((world) => world[b][bReads])
  const whole = mean(ofB)
  return meanInterval(ofA.map((value, world) => (PERCENT * (value - ofB[world])) / whole))
}

export function readWorld(lab: Lab): ReadWorld {
  const { measures } = lab
  const half = measures.slice(Math.floor(measures.length / 2))
  const third = Math.floor(measures.length / 3)
  const guessed = (days: typeof measures): number => mean(days.map((day) => day.guessed.nextPlayGuessed ?? 0))
  const served = lab.ask({ question: 'served', about: null })
  const last = measures[measures.length - 1].recorded
  return {
    hash: lab.hash,
    reading: {
      hours: mean(half.map(({ recorded }) => recorded.hours)),
      catalogue: last.effectiveCatalogueSize ?? 0,
      pressed: mean(half.map(({ recorded }) => recorded.trailerTakeRate ?? 0)),
      guessedEarly: guessed(measures.slice(1, 1 + third)),
      guessedLate: guessed(measures.slice(-third)),
      servedMixed: served === null ? 0 : served.guess - served.random,
      gini: last.gini ?? 0,
      churn: monthlyChurn(lab),
    },
  }
}

function known(interval: Interval | Unknown): Interval {
  if (interval.kind === 'interval') return interval
  throw new RangeError(`Expected at least two worlds: ${interval.reason}`)
}

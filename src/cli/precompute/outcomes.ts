/** Lives the worlds of "What comes out, and what does not", and sums them up as the site's file holds them. */
import { ENGINE_VERSION } from '../../engine/lab/engineVersion'
import { type Arm, liveWorlds } from '../../engine/lab/paired'
import type { Lab } from '../../engine/lab/protocol'
import { monthlyChurn } from '../../engine/lab/results/churn'
import { thirdsBy } from '../../engine/lab/results/popularityThirds'
import { type Interval, meanInterval, type Unknown } from '../../engine/math/intervals'
import { mean } from '../../engine/math/summary'
import {
  DAYS_TO_CHECK,
  FIGURE_IDS,
  type FigureId,
  OUTCOME_ARMS,
  OUTCOMES,
  type OutcomeArm,
  type OutcomeReading,
  type OutcomesFile,
  type OutcomeWorld,
  specOf,
  type WorldReading,
} from '../../lessons/outcomes'
import type { Scenario } from '../../scenario/knobs'

const ARMS: readonly OutcomeArm[] = [...(Object.keys(OUTCOME_ARMS) as (keyof typeof OUTCOME_ARMS)[]), 'knowingTastes']
const PERCENT = 100
const WEEK = 7

export interface ReadWorld {
  readonly hash: string
  readonly reading: WorldReading
}

/** With what only the file's summing up needs. */
interface ReadArm extends ReadWorld {
  readonly hoursByTitle: Float64Array
}

/** In how many worlds, how large and for how long. */
export type OutcomeSize = Pick<OutcomesFile, 'seeds' | 'days' | 'scenario'>

const armOf =
  (base: Scenario) =>
  (arm: OutcomeArm): Arm => ({
    scenario: { ...base, ...(arm === 'knowingTastes' ? {} : OUTCOME_ARMS[arm]) },
    trailers: arm === 'knowingTastes' ? 'oracle' : 'policy',
  })

export const liveOutcomes = (onProgress: (done: number) => void): OutcomesFile => {
  const worlds = liveOutcomeWorlds(OUTCOMES, onProgress)
  return { engineVersion: ENGINE_VERSION, ...OUTCOMES, first: firstDays(), worlds, figures: figuresOf(worlds) }
}

/** Each world lived in each way. */
export function liveOutcomeWorlds({ scenario, days, seeds }: OutcomeSize, onProgress: (done: number) => void): readonly OutcomeWorld[] {
  const read = (lab: Lab): ReadArm => ({ ...readWorld(lab), hoursByTitle: lab.ask({ question: 'hoursByTitle', about: null }) })
  const run = liveWorlds({ arms: ARMS.map(armOf(scenario)), seeds, days, read })
  for (;;) {
    const step = run.next()
    if (step.done) return step.value.map(worldOf)
    onProgress(step.value.done)
  }
}

/** One world, with what is told by its arms together. */
function worldOf(line: readonly ReadArm[]): OutcomeWorld {
  const [service, popularity] = (['service', 'popularity'] as const).map((arm) => line[ARMS.indexOf(arm)].hoursByTitle)
  const thirds = thirdsBy(service, popularity)
  const level = thirds(popularity)
  const readingOf = ({ reading, hoursByTitle }: ReadArm): OutcomeReading => {
    const { most, middle, least } = thirds(hoursByTitle)
    const hours = { hoursMost: most, hoursMiddle: middle, hoursLeast: least }
    return { ...reading, ...hours, gainMost: most - level.most, gainMiddle: middle - level.middle, gainLeast: least - level.least }
  }
  return Object.fromEntries(ARMS.map((arm, at) => [arm, readingOf(line[at])])) as OutcomeWorld
}

/** The beginning of the first world, as the service is. */
export function firstDays(): ReadWorld {
  const run = liveWorlds({ arms: [armOf(OUTCOMES.scenario)('service')], seeds: [OUTCOMES.seeds[0]], days: DAYS_TO_CHECK, read: readWorld })
  for (;;) {
    const step = run.next()
    if (step.done) return step.value[0][0]
  }
}

export function figuresOf(worlds: readonly OutcomeWorld[]): OutcomesFile['figures'] {
  return Object.fromEntries(FIGURE_IDS.map((figure) => [figure, known(figureOf(figure, worlds))])) as OutcomesFile['figures']
}

/** A level as it is; a difference in percent of the mean of the other arm, or as it is. */
function figureOf(figure: FigureId, worlds: readonly OutcomeWorld[]): Interval | Unknown {
  const { a, aReads, b, bReads, inOwnUnit } = specOf(figure)
  const ofA = worlds.map((world) => world[a][aReads])
  if (b === null) return meanInterval(ofA)
  const ofB = worlds.map((world) => world[b][bReads])
  const unit = inOwnUnit !== undefined ? 1 : mean(ofB) / PERCENT
  return meanInterval(ofA.map((value, world) => (value - ofB[world]) / unit))
}

export function readWorld(lab: Lab): ReadWorld {
  const { measures } = lab
  const half = measures.slice(Math.floor(measures.length / 2))
  const guessed = (days: typeof measures): number => (days.length === 0 ? 0 : mean(days.map((day) => day.guessed.nextPlayGuessed ?? 0)))
  const served = lab.ask({ question: 'served', about: null })
  const last = measures[measures.length - 1].recorded
  return {
    hash: lab.hash,
    reading: {
      hours: mean(half.map(({ recorded }) => recorded.hours)),
      catalogue: last.effectiveCatalogueSize ?? 0,
      pressed: mean(half.map(({ recorded }) => recorded.trailerTakeRate ?? 0)),
      guessedFirst: guessed(measures.slice(1, WEEK)),
      guessedSecond: guessed(measures.slice(WEEK, 2 * WEEK)),
      guessedLast: guessed(measures.slice(-WEEK)),
      servedMixed: served === null ? 0 : served.guess - served.random,
      satisfactionMixed: served?.satisfaction ?? 0,
      gini: last.gini ?? 0,
      churn: monthlyChurn(lab),
    },
  }
}

function known(interval: Interval | Unknown): Interval {
  if (interval.kind === 'interval') return interval
  throw new RangeError(`Expected at least two worlds: ${interval.reason}`)
}

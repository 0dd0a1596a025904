/**
 * Which policy does better, and how sure can one be? The same people and the same dice under each, over several lots of dice.
 *
 * For each measure and policy: the mean over lots with Student's interval, and that of the difference from the first policy, lot by lot (`math/intervals`);
 * day by day the successes so far. How long until one could know: `lab/knowing.ts`, of successes a person, with the audience as one world.
 * An over-promise is priced so: one trailer for all against another for all, plays won, completions lost, how people feel.
 *
 * What is measured of each: `measured.ts`.
 *
 * Misleads: lots change the dice, not the people nor the title; another title, or another audience, may say otherwise. Whoever wins people
 * early has only the hard ones left, so takeRate understates the better policy.
 */
import type { LearningPace, TrailerReward } from '../../../scenario/policyKnobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { type Knowing, knowingOf } from '../knowing'
import { type Contestant, chooserFor, isSeer, Knower } from './arms'
import { NO_CROWD } from './crowds'
import { expectDays } from './launch'
import { byMeasure, type Estimates, estimate, type LaunchMeasure, type Lived, lived, REAL_MEASURES } from './measured'
import { LaunchRun } from './run'
import type { Told } from './telling'
import type { Theatre } from './theatre'

const MOST_CONTESTANTS = 12
const MOST_SEEDS = 50

export interface CompareRequest {
  readonly contestants: readonly Contestant[]
  readonly reward: TrailerReward
  readonly pace: LearningPace
  readonly days: number
  readonly seeds: readonly number[]
  readonly truth: boolean
}

export interface ComparedPolicy {
  readonly contestant: Contestant
  /** By measure, one value a seed; null for what is real and was not asked for. */
  readonly values: { readonly [Measure in LaunchMeasure]: readonly number[] | null }
  readonly mean: Estimates
  /** Less the first policy. */
  readonly againstFirst: Estimates
  /** After each day: successes so far, and their difference from the first policy's and from the oracle's. */
  readonly days: readonly ComparedLaunchDay[]
  /** Of successes, against the first; null for the first itself. */
  readonly knowing: Knowing | null
}

export interface ComparedLaunchDay {
  readonly day: number
  readonly reward: Interval | Unknown
  readonly gain: Interval | Unknown
  /** Null where real tastes are not shown. */
  readonly regret: Interval | Unknown | null
}

export interface LaunchComparison {
  readonly request: CompareRequest
  /** Lived so far. */
  readonly seeds: number
  readonly people: number
  readonly policies: readonly ComparedPolicy[]
}

export function* compareLaunches(
  theatre: Theatre,
  request: CompareRequest,
): Generator<number | Told<LaunchComparison>, LaunchComparison, void> {
  expectComparable(request)
  const { contestants, seeds } = request
  const asked: readonly Contestant[] = request.truth ? [...contestants, { policy: 'oracle' }] : contestants
  const lines: (readonly Lived[])[] = []
  const steps = seeds.length * asked.length
  for (const lot of seeds) {
    const conditions = { theatre, lot, reward: request.reward, pace: request.pace }
    const knower = new Knower(conditions)
    const line: Lived[] = []
    for (const contestant of asked) {
      const before = lines.length * asked.length + line.length
      const run = new LaunchRun({ ...conditions, days: request.days, chooser: chooserFor(contestant, conditions, knower) })
      line.push(yield* lived(run, request.days, (done) => (before + done) / steps))
    }
    lines.push(line)
    yield { done: lines.length / seeds.length, soFar: told(theatre, request, lines) }
  }
  return told(theatre, request, lines)
}

function expectComparable({ contestants, seeds, days, truth }: CompareRequest): void {
  expectDays(days)
  const within = (count: number, most: number): boolean => count >= 1 && count <= most
  if (!within(contestants.length, MOST_CONTESTANTS)) {
    throw new RangeError(`Expected \`contestants\` to be 1 to ${MOST_CONTESTANTS} policies, got ${contestants.length}`)
  }
  if (!within(seeds.length, MOST_SEEDS)) throw new RangeError(`Expected \`seeds\` to be 1 to ${MOST_SEEDS}, got ${seeds.length}`)
  if (!truth && contestants.some(isSeer)) throw new RangeError('Expected `truth` where somebody knows real tastes, got false')
}

function told(theatre: Theatre, request: CompareRequest, lines: readonly (readonly Lived[])[]): LaunchComparison {
  const people = theatre.crowdOf.reduce((sum, crowd) => sum + (crowd === NO_CROWD ? 0 : 1), 0)
  const policies = request.contestants.map((_, of) => comparedPolicy({ request, lines, people }, of))
  return { request, seeds: lines.length, people, policies }
}

interface Telling {
  readonly request: CompareRequest
  readonly lines: readonly (readonly Lived[])[]
  readonly people: number
}

function comparedPolicy(telling: Telling, of: number): ComparedPolicy {
  const { request, lines, people } = telling
  const own = valuesOf(telling, of)
  const first = valuesOf(telling, 0)
  const days = Array.from({ length: request.days }, (_, day) => comparedDay(telling, of, day))
  const successes = (at: number): readonly number[] => lines.map((line) => line[at].at.reward / people)
  const basis = { a: successes(of), b: successes(0), people, days: days.map(({ day, gain }) => ({ day, difference: gain })) }
  return {
    contestant: request.contestants[of],
    values: own,
    mean: byMeasure((measure) => estimate(own[measure], meanInterval)),
    againstFirst: byMeasure((measure) => estimate(own[measure], (values) => pairedInterval(values, first[measure] ?? values))),
    days,
    knowing: of === 0 ? null : knowingOf(basis),
  }
}

function valuesOf({ request, lines }: Telling, of: number): ComparedPolicy['values'] {
  return byMeasure((measure) => {
    if (REAL_MEASURES.includes(measure) && !request.truth) return null
    if (measure !== 'regret') return lines.map((line) => line[of].at[measure])
    return lines.map((line) => line[request.contestants.length].at.reward - line[of].at.reward)
  })
}

function comparedDay({ request, lines }: Telling, of: number, day: number): ComparedLaunchDay {
  const soFar = (at: number): readonly number[] => lines.map((line) => line[at].rewardByDay[day])
  const own = soFar(of)
  return {
    day,
    reward: meanInterval(own),
    gain: pairedInterval(own, soFar(0)),
    regret: request.truth ? pairedInterval(soFar(request.contestants.length), own) : null,
  }
}

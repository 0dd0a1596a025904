/**
 * W2, over people: does a service with more people guess better, and does each further person add less?
 *
 * Worlds of rising sizes, each size over the same seeds; a world's reading is its guess against taste (NDCG@10 of the model's order,
 * `rankingQuality.ts`) as a mean over its last six days. Between neighbouring sizes: the difference with Student's interval over seeds,
 * and how much less a further person adds at the later step than at the earlier one, (gain ÷ people) before − after, a thousand people.
 * Source of the expectation: facts D. Misleads: worlds of another size hold other people, so few seeds say little.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { mean } from '../../math/summary'
import { liveWorlds, type PairedProgress } from '../paired'
import type { Lab } from '../protocol'

const LAST_DAYS = 6
const A_THOUSAND = 1000

export interface MorePeopleOptions {
  readonly scenario: Scenario
  /** Rising; at least three for the slowing to be known. */
  readonly sizes: readonly number[]
  readonly seeds: readonly number[]
  readonly days: number
}

export interface MorePeople {
  /** From each size to the next, in NDCG@10. */
  readonly gains: readonly (Interval | Unknown)[]
  /** From each step to the next: what a thousand further people add before, less what they add after. */
  readonly slowing: readonly (Interval | Unknown)[]
}

const read = ({ measures }: Pick<Lab, 'measures'>): number => mean(measures.slice(-LAST_DAYS).map(({ truth }) => truth.guessAgainstTaste))

export function* withMorePeople({ scenario, sizes, seeds, days }: MorePeopleOptions): Generator<PairedProgress, MorePeople> {
  const arms = sizes.map((viewers) => ({ scenario: { ...scenario, viewers } }))
  return overSizes(sizes, yield* liveWorlds({ arms, seeds, days, read }))
}

/** Of a line a seed, with a guess a size. */
export function overSizes(sizes: readonly number[], lines: readonly (readonly number[])[]): MorePeople {
  const steps = sizes.slice(1).map((_, step) => step)
  const aThousand = (line: readonly number[], step: number) =>
    (A_THOUSAND * (line[step + 1] - line[step])) / (sizes[step + 1] - sizes[step])
  return {
    gains: steps.map((step) =>
      pairedInterval(
        lines.map((line) => line[step + 1]),
        lines.map((line) => line[step]),
      ),
    ),
    slowing: steps.slice(1).map((step) => meanInterval(lines.map((line) => aThousand(line, step - 1) - aThousand(line, step)))),
  }
}

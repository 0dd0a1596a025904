import { describe, expect, it } from 'vitest'
import { createLab } from '../../../src/engine/lab/lab'
import { meanInterval, pairedInterval } from '../../../src/engine/math/intervals'
import { mean } from '../../../src/engine/math/summary'
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/knobs'

const SEEDS = [1, 2, 3, 4, 5]
const DAYS = 14
const TITLES = 300
/** Four times more people each. */
const PEOPLE = [75, 300, 1200]

/** Guess against taste, NDCG@10, after each day. */
function guessQuality(changes: Partial<Scenario>): readonly number[] {
  const lab = createLab({ ...DEFAULT_SCENARIO, titles: TITLES, ...changes })
  for (let day = 0; day < DAYS; day++) for (const _step of lab.liveDay());
  return lab.measures.map(({ truth }) => truth.guessAgainstTaste)
}

/** Mean over some days, so that one night's sample of people weighs less. */
const over = (days: readonly number[], from: number, to: number): number => mean(days.slice(from, to))

function lowerEnd(interval: ReturnType<typeof meanInterval>): number {
  return interval.kind === 'interval' ? interval.low : Number.NEGATIVE_INFINITY
}

describe('W2: guesses get better with more events and with more people, by less and less', () => {
  const byPeople = PEOPLE.map((viewers) => SEEDS.map((seed) => guessQuality({ viewers, seed })))
  const largest = byPeople[PEOPLE.length - 1]

  it('gets better with more events, and by less and less a day', () => {
    const first = largest.map((days) => over(days, 0, 2))
    const middle = largest.map((days) => over(days, 5, 8))
    const last = largest.map((days) => over(days, 11, 14))
    expect(lowerEnd(pairedInterval(middle, first))).toBeGreaterThan(0)
    expect(lowerEnd(pairedInterval(last, first))).toBeGreaterThan(0)
    const slowing = largest.map((_, seed) => middle[seed] - first[seed] - (last[seed] - middle[seed]))
    expect(lowerEnd(meanInterval(slowing))).toBeGreaterThan(0)
  })

  it('gets better with more people, and by less and less for four times as many', () => {
    const [few, more, most] = byPeople.map((worlds) => worlds.map((days) => over(days, 8, 14)))
    expect(lowerEnd(pairedInterval(more, few))).toBeGreaterThan(0)
    expect(lowerEnd(pairedInterval(most, few))).toBeGreaterThan(0)
    // The slowing itself is smaller than its interval over five worlds; its estimate is what is held here.
    expect(mean(most) - mean(more)).toBeLessThan(mean(more) - mean(few))
  })
}, 240_000)

/** W2 and W6 of the world's table, in the living loop: five worlds of each size, with intervals over worlds. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { DayMeasures } from '../../../src/engine/lab/snapshot'
import { meanInterval, pairedInterval } from '../../../src/engine/math/intervals'
import { mean } from '../../../src/engine/math/summary'
import { livedWorlds } from './livedWorlds'

const SEEDS = [1, 2, 3, 4, 5]
const TITLES = 300
/** What each further person adds takes more worlds to know than a test has: the bench lives them (W2.people). */
const [FEW, MOST] = [100, 900]
/** The guesses are compared over two weeks, the spread of plays over four. */
const TWO_WEEKS = 14
const FOUR_WEEKS = 28

type Worlds = readonly (readonly DayMeasures[])[]
let few: Worlds
let most: Worlds

beforeAll(async () => {
  const sizes = [
    { viewers: MOST, days: FOUR_WEEKS },
    { viewers: FEW, days: TWO_WEEKS },
  ]
  const worlds = await livedWorlds(sizes.flatMap((size) => SEEDS.map((seed) => ({ ...size, seed, titles: TITLES }))))
  ;[most, few] = sizes.map((_, size) => worlds.slice(size * SEEDS.length, (size + 1) * SEEDS.length))
}, 900_000)

/** Guess against taste, NDCG@10, of each world, as a mean over some days, so that one night's sample of people weighs less. */
const guesses = (worlds: Worlds, from: number, to: number): readonly number[] =>
  worlds.map((days) => mean(days.slice(from, to).map(({ truth }) => truth.guessAgainstTaste)))

function endsOf(interval: ReturnType<typeof meanInterval>): { readonly low: number; readonly high: number } {
  if (interval.kind === 'cold') throw new RangeError(`Expected several worlds, got ${SEEDS.length}`)
  return interval
}

describe('W2: guesses get better with more events, by less and less, and with more people', () => {
  it('gets better with more events, and by less and less a day', () => {
    const first = guesses(most, 0, 2)
    const middle = guesses(most, 5, 8)
    const last = guesses(most, 11, 14)
    expect(endsOf(pairedInterval(middle, first)).low).toBeGreaterThan(0)
    expect(endsOf(pairedInterval(last, first)).low).toBeGreaterThan(0)
    const slowing = SEEDS.map((_, world) => middle[world] - first[world] - (last[world] - middle[world]))
    expect(endsOf(meanInterval(slowing)).low).toBeGreaterThan(0)
  })

  it('gets better with nine times as many people', () => {
    const [ofFew, ofMost] = [few, most].map((worlds) => guesses(worlds, 8, 14))
    expect(endsOf(pairedInterval(ofMost, ofFew)).low).toBeGreaterThan(0)
  })
})

describe('W6: plays are spread over titles as the sheet says', () => {
  it('has a Gini between .55 and .70 over 28 days, with its whole interval', () => {
    const { low, high } = endsOf(meanInterval(most.map((days) => days[FOUR_WEEKS - 1].recorded.gini ?? Number.NaN)))
    expect(low).toBeGreaterThan(0.55)
    expect(high).toBeLessThan(0.7)
  })
})

/**
 * What comes out of many or long worlds: W2 over people, and W8 of the world's table. Results, not speeds; W8 as the table asks for it
 * takes half an hour and more.
 *
 * W2: what three times as many people add to the guess, twice, and how much less a further thousand add the second time. W8: percent of households that leave in a month with the default service, its first and fourth month of
 * tenure, and the difference that popularity only makes; each with the two ends of its 95 % interval over worlds.
 */
import { churnOf } from '../../engine/lab/results/churn'
import { withMorePeople } from '../../engine/lab/results/morePeople'
import type { Interval, Unknown } from '../../engine/math/intervals'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import { CannotMeasure, type Section } from './section'

const A_MONTH = '% of households a month'
const UNITS = {
  'W2.people.100-300': 'NDCG@10',
  'W2.people.300-900': 'NDCG@10',
  'W2.people.slowing': 'NDCG@10 a thousand people',
  'W8.large': A_MONTH,
  'W8.large.month1': A_MONTH,
  'W8.large.month4': A_MONTH,
  'W8.large.popularity-blend': A_MONTH,
} as const
type Name = keyof typeof UNITS
type Figure = Name | `${Name}.low` | `${Name}.high`

const isName = (name: string): name is Name => Object.hasOwn(UNITS, name)
const NAMES = Object.keys(UNITS).filter(isName)
const FIRST_MONTH = 0
const FOURTH_MONTH = 3

type Take = (name: Figure, value: number) => void

const units = Object.fromEntries(NAMES.flatMap((name) => [name, `${name}.low`, `${name}.high`].map((figure) => [figure, UNITS[name]])))
const ofPrefix = (prefix: string) => Object.fromEntries(Object.entries(units).filter(([name]) => name.startsWith(prefix)))

/** W2 over people: worlds of a size differ much, so there are many of them. */
export const people: Section = {
  units: ofPrefix('W2'),
  measure: (take, { quick }) => {
    const scenario = { ...DEFAULT_SCENARIO, titles: quick ? 80 : 300 }
    const seeds = Array.from({ length: quick ? 2 : 16 }, (_, index) => index + 1)
    const { gains, slowing } = finished(withMorePeople({ scenario, sizes: [100, 300, 900], seeds, days: quick ? 2 : 14 }))
    tell(take, 'W2.people.100-300', gains[0])
    tell(take, 'W2.people.300-900', gains[1])
    tell(take, 'W2.people.slowing', slowing[0])
  },
}

/** W8: at ten thousand profiles over half a year. */
export const churn: Section = {
  units: ofPrefix('W8.large'),
  measure: (take, { quick }) => {
    const scenario = { ...DEFAULT_SCENARIO, ...(quick ? { viewers: 150, titles: 80 } : { viewers: 10_000 }) }
    const over = { scenario, seeds: quick ? [1, 2] : [1, 2, 3], days: quick ? 8 : 183 }
    const { level, byTenure, popularityMore } = finished(churnOf(over))
    tell(take, 'W8.large', level)
    tell(take, 'W8.large.month1', byTenure[FIRST_MONTH])
    if (byTenure.length > FOURTH_MONTH) tell(take, 'W8.large.month4', byTenure[FOURTH_MONTH])
    tell(take, 'W8.large.popularity-blend', popularityMore)
  },
}

function tell(take: Take, name: Name, interval: Interval | Unknown): void {
  if (interval.kind === 'cold') throw new CannotMeasure('needs more than one world')
  take(name, interval.estimate)
  take(`${name}.low`, interval.low)
  take(`${name}.high`, interval.high)
}

function finished<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

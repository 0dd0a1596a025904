/**
 * What came of a world, by which arms are compared.
 *
 * Each measure is a mean over the days after the first: day 0 has nothing learned. `members` is the last day's. Units: shares of 1; hours a
 * person and week; `givenSignals` of seven, a profile in the mean, as recorded at the end; satisfaction and enjoyment −1..1; guess against taste as NDCG@10. What could not be known on any day is null.
 */
import { mean } from '../../math/summary'
import type { Lab } from '../protocol'
import type { DayMeasures } from '../snapshot'

export const RECORDED_READINGS = ['nextPlayGuessed', 'takeRate', 'eveningsFound', 'hours', 'members', 'givenSignals'] as const
export const TRUE_READINGS = ['guessAgainstTaste', 'enjoyment', 'satisfaction'] as const
export type WorthMeasure = (typeof RECORDED_READINGS)[number] | (typeof TRUE_READINGS)[number]

export type Reading = { readonly [Measure in WorthMeasure]: number | null }

const DAYS_A_WEEK = 7

const READ: {
  readonly [Measure in Exclude<WorthMeasure, 'members' | 'givenSignals'>]: (day: DayMeasures, people: number) => number | null
} = {
  nextPlayGuessed: ({ guessed }) => guessed.nextPlayGuessed,
  takeRate: ({ recorded }) => recorded.takeRate,
  eveningsFound: ({ recorded }) => recorded.eveningsFound,
  hours: ({ recorded }, people) => (DAYS_A_WEEK * recorded.hours) / people,
  guessAgainstTaste: ({ truth }) => truth.guessAgainstTaste,
  enjoyment: ({ truth }) => truth.enjoymentPerHour,
  satisfaction: ({ truth }) => truth.satisfaction,
}

export function readingOf(lab: Lab): Reading {
  const { measures, scenario } = lab
  const days = measures.length > 1 ? measures.slice(1) : measures
  const over = (measure: keyof typeof READ): number | null => {
    const values = days.map((day) => READ[measure](day, scenario.viewers)).filter((value) => value !== null)
    return values.length === 0 ? null : mean(values)
  }
  return {
    nextPlayGuessed: over('nextPlayGuessed'),
    takeRate: over('takeRate'),
    eveningsFound: over('eveningsFound'),
    hours: over('hours'),
    members: measures.at(-1)?.recorded.members ?? null,
    givenSignals: givenSignals(lab),
    guessAgainstTaste: over('guessAgainstTaste'),
    enjoyment: over('enjoyment'),
    satisfaction: over('satisfaction'),
  }
}

/** Signals that are still recorded of a profile, in the mean: 0 to 7. */
function givenSignals(lab: Lab): number | null {
  const { profiles, recordedOf } = lab.ask({ question: 'recording', about: { profile: lab.opening.visitor } })
  return profiles === 0 ? null : recordedOf.reduce((sum, count) => sum + count, 0) / profiles
}

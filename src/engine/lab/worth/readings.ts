/**
 * What came of a world, by which arms are compared.
 *
 * Each measure is a mean over the days after the first: day 0 has nothing learned. `members` is the last day's. Units: shares of 1; hours a
 * person and week; `givenSignals` of seven, a profile in the mean, as recorded at the end; `stay`, `use` and `share` shares of the households that ever came (`data/doors.ts`); satisfaction and enjoyment −1..1; `mindsSoon` and `mindsSeldom` the satisfaction at the end of the thirds that feel intruded upon soonest and last; guess against taste as NDCG@10. What could not be known on any day is null.
 */
import { SIGNALS } from '../../contract/signals'
import { mean } from '../../math/summary'
import type { Lab } from '../protocol'
import type { DayMeasures } from '../snapshot'

export const RECORDED_READINGS = [
  'nextPlayGuessed',
  'takeRate',
  'eveningsFound',
  'hours',
  'members',
  'givenSignals',
  'stay',
  'use',
  'share',
] as const
export const TRUE_READINGS = ['guessAgainstTaste', 'enjoyment', 'satisfaction', 'mindsSoon', 'mindsSeldom'] as const
/** The three doors, of 1: households that have it, that sat down in the last week, and their signals given of seven; all of those that ever came. */
export const DOORS = ['stay', 'use', 'share'] as const
export type Door = (typeof DOORS)[number]
export type WorthMeasure = (typeof RECORDED_READINGS)[number] | (typeof TRUE_READINGS)[number]

/** Those that a day has by itself. */
export type DailyMeasure = Exclude<WorthMeasure, 'members' | 'givenSignals' | Door | 'mindsSoon' | 'mindsSeldom'>

/** The mean over some days; null where none of them has it. */
export type DailyReading = { readonly [Measure in DailyMeasure]: number | null }

export type Reading = { readonly [Measure in WorthMeasure]: number | null }

const DAYS_A_WEEK = 7

const READ: {
  readonly [Measure in DailyMeasure]: (day: DayMeasures, people: number) => number | null
} = {
  nextPlayGuessed: ({ guessed }) => guessed.nextPlayGuessed,
  takeRate: ({ recorded }) => recorded.takeRate,
  eveningsFound: ({ recorded }) => recorded.eveningsFound,
  hours: ({ recorded }, people) => (DAYS_A_WEEK * recorded.hours) / people,
  guessAgainstTaste: ({ truth }) => truth.guessAgainstTaste,
  enjoyment: ({ truth }) => truth.enjoymentPerHour,
  satisfaction: ({ truth }) => truth.satisfaction,
}

export const isDaily = (measure: WorthMeasure): measure is DailyMeasure => measure in READ

export function readingOf(lab: Lab): Reading {
  const { measures, scenario } = lab
  const days = measures.length > 1 ? measures.slice(1) : measures
  return {
    ...dailyOf(days, scenario.viewers),
    members: measures.at(-1)?.recorded.members ?? null,
    givenSignals: givenSignals(lab),
    ...doors(lab),
    ...byThreshold(lab),
  }
}

/** Of each whole week, day 0 included. */
export function weeksOf({ measures, scenario }: Lab): readonly DailyReading[] {
  return Array.from({ length: Math.floor(measures.length / DAYS_A_WEEK) }, (_, week) =>
    dailyOf(measures.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK), scenario.viewers),
  )
}

function dailyOf(days: readonly DayMeasures[], people: number): DailyReading {
  const over = (measure: DailyMeasure): number | null => {
    const values = days.map((day) => READ[measure](day, people)).filter((value) => value !== null)
    return values.length === 0 ? null : mean(values)
  }
  return {
    nextPlayGuessed: over('nextPlayGuessed'),
    takeRate: over('takeRate'),
    eveningsFound: over('eveningsFound'),
    hours: over('hours'),
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

function doors(lab: Lab): Pick<Reading, Door> {
  const { ever, stay, use, given } = lab.ask({ question: 'doors', about: { days: DAYS_A_WEEK, truth: false } })
  if (ever === 0) return { stay: null, use: null, share: null }
  return { stay: stay / ever, use: use / ever, share: given / SIGNALS.length / ever }
}

function byThreshold(lab: Lab): Pick<Reading, 'mindsSoon' | 'mindsSeldom'> {
  const [soon, , seldom] = lab.ask({ question: 'intruded', about: null })
  return { mindsSoon: soon.satisfaction, mindsSeldom: seldom.satisfaction }
}

/**
 * Answers: which model is best to live with? Each orders the pages of worlds with common dice, and what comes of it is set side by side:
 * evenings found, minutes watched, and, where real tastes are shown, minutes as they were enjoyed.
 *
 * Each seed is lived once under each model (`paired.ts`), with the same people, titles and dice. Of each world the mean over its days, but the
 * first, which is ordered by lot before anything is learned. Over seeds Student's interval of each model, and of each pair's difference, seed
 * by seed.
 * Units: evenings found, share of sittings; minutes and enjoyed minutes, a person and day, the latter weighed by how each was felt, −1 to 1.
 * Misleads: each model makes the records that it learns from, in a small world and a few weeks; with few worlds an interval is wide.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import type { ModelId } from '../../service/models/protocol'
import { liveWorlds } from '../paired'
import type { Lab } from '../protocol'
import type { DayMeasures } from '../snapshot'

/** Those that can order pages. */
export const LIVED_MODELS: readonly ModelId[] = ['popularity', 'content', 'itemKnn', 'implicitAls', 'blend']

export const LIVED_MEASURES = ['eveningsFound', 'minutes', 'enjoyed'] as const
export type LivedMeasure = (typeof LIVED_MEASURES)[number]

export interface LivedAsked {
  /** All but the model and the seed. */
  readonly scenario: Scenario
  readonly seeds: readonly number[]
  readonly days: number
  /** Whether real tastes are shown: without, enjoyment does not leave the worlds. */
  readonly truth: boolean
}

export interface LivedModel {
  readonly model: ModelId
  readonly mean: Interval | Unknown
}

export interface LivedPair {
  readonly one: ModelId
  readonly other: ModelId
  /** Of one − other. */
  readonly difference: Interval | Unknown
}

export interface LivedFigures {
  readonly measure: LivedMeasure
  readonly models: readonly LivedModel[]
  /** Each two models once. */
  readonly pairs: readonly LivedPair[]
}

export interface LivedOrder {
  readonly people: number
  readonly days: number
  /** Lived so far under every model. */
  readonly worlds: number
  readonly figures: readonly LivedFigures[]
}

export interface LivedProgress {
  /** 0 to 1. */
  readonly done: number
  readonly soFar: LivedOrder
}

type Reading = { readonly [M in LivedMeasure]: number }

/** Yields how far it is, and after each seed what has come out so far. */
export function* livedOrder(asked: LivedAsked): Generator<number | LivedProgress, LivedOrder> {
  const { scenario, seeds, days } = asked
  if (!(Number.isInteger(days) && days >= 2)) throw new RangeError(`Expected \`days\` to be an integer of at least 2, got ${days}`)
  if (seeds.length < 2) throw new RangeError(`Expected \`seeds\` to be two or more worlds, got ${seeds.length}`)
  const arms = LIVED_MODELS.map((model) => ({ scenario: { ...scenario, model } }))
  const lines: (readonly Reading[])[] = []
  for (const [at, seed] of seeds.entries()) {
    const living = liveWorlds({ arms, seeds: [seed], days, read: (lab) => readingOf(lab, scenario.viewers) })
    let step = living.next()
    for (; !step.done; step = living.next()) yield (at + step.value.done) / seeds.length
    lines.push(...step.value)
    yield { done: (at + 1) / seeds.length, soFar: told(asked, lines) }
  }
  return told(asked, lines)
}

const MINUTES_AN_HOUR = 60

function readingOf({ measures }: Lab, people: number): Reading {
  const days = measures.slice(1)
  const mean = (value: (day: DayMeasures) => number): number => days.reduce((sum, day) => sum + value(day), 0) / days.length
  const perPerson = MINUTES_AN_HOUR / people
  return {
    eveningsFound: mean(({ recorded }) => recorded.eveningsFound ?? 0),
    minutes: perPerson * mean(({ recorded }) => recorded.hours),
    enjoyed: perPerson * mean(({ truth }) => truth.enjoyedHours),
  }
}

function told({ scenario, days, truth }: LivedAsked, lines: readonly (readonly Reading[])[]): LivedOrder {
  const measures = LIVED_MEASURES.filter((measure) => truth || measure !== 'enjoyed')
  return { people: scenario.viewers, days, worlds: lines.length, figures: measures.map((measure) => figuresOf(measure, lines)) }
}

function figuresOf(measure: LivedMeasure, lines: readonly (readonly Reading[])[]): LivedFigures {
  const values = LIVED_MODELS.map((_, arm) => lines.map((line) => line[arm][measure]))
  return {
    measure,
    models: LIVED_MODELS.map((model, arm) => ({ model, mean: meanInterval(values[arm]) })),
    pairs: LIVED_MODELS.flatMap((other, first) =>
      LIVED_MODELS.slice(first + 1).map((one, gap) => ({
        one,
        other,
        difference: pairedInterval(values[first + 1 + gap], values[first]),
      })),
    ),
  }
}

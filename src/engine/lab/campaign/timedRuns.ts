/**
 * A timed plan as it is run in one world: with it and without it, on common dice; and the same contacts with the title's plain trailer.
 *
 * Formula: a difference is the mean over some people of an outcome with the plan less the same without it.
 * Misleads as `run.ts` does: nobody tells anybody, and no other title competes for the evening.
 */
import type { Genre } from '../../contract/vocabulary'
import { plainTrailer, trailerFor } from '../../service/campaigns/tones'
import { type LaunchOutcome, runLaunch } from './run'
import type { Ready } from './timedForecast'
import { HORIZON_DAYS } from './worlds'

export const MOST_ANNOYANCE = 4

export interface TimedPlan {
  readonly genre: Genre
  readonly day: number
  /** Index into ASPECTS: what the trailer stresses. */
  readonly tone: number
  readonly countries: readonly number[]
  /** Share of the people there who are sent the trailer. */
  readonly share: number
  /** 0 to {@link MOST_ANNOYANCE}: how much a trailer against somebody's tastes and mood is held against the title; nought is the usual world. */
  readonly annoyance: number
}

export interface Pair {
  readonly withIt: LaunchOutcome
  readonly without: LaunchOutcome
}

export function pairOf({ crowd, title }: Ready, { tone, countries, share, annoyance }: TimedPlan, day: number): Pair {
  const trailer = trailerFor(crowd.catalogue, title, tone)
  const launch = { title, plain: plainTrailer(crowd.catalogue, title), day, horizon: HORIZON_DAYS, onScreen: ON_SCREEN }
  const contacts = { countries, share, perPerson: 1, gapDays: 1, fatigue: 0, annoyance, trailerOf: () => trailer }
  return { withIt: runLaunch(crowd, { ...launch, contacts }), without: runLaunch(crowd, { ...launch, contacts: null }) }
}

/** Share of sittings at which the launched title stands on the service's own screen. */
const ON_SCREEN = 0.15

/** The same contacts with the plain trailer, held against those with the tone. */
export function tonePair({ crowd, title }: Ready, { countries, share, day, annoyance }: TimedPlan, { withIt }: Pair): Pair {
  const plain = plainTrailer(crowd.catalogue, title)
  const contacts = { countries, share, perPerson: 1, gapDays: 1, fatigue: 0, annoyance, trailerOf: () => plain }
  return { withIt, without: runLaunch(crowd, { title, plain, day, horizon: HORIZON_DAYS, onScreen: ON_SCREEN, contacts }) }
}

export type Counts = (viewer: number) => boolean

export function difference({ withIt, without }: Pair, counts: Counts, of: (outcome: LaunchOutcome, viewer: number) => number): number {
  let people = 0
  let sum = 0
  for (let viewer = 0; viewer < withIt.finished.length; viewer++) {
    if (!counts(viewer)) continue
    people++
    sum += of(withIt, viewer) - of(without, viewer)
  }
  return people === 0 ? 0 : sum / people
}

export const pressed = (outcome: LaunchOutcome, viewer: number): number => outcome.pressed[viewer]
export const finished = (outcome: LaunchOutcome, viewer: number): number => outcome.finished[viewer]
export const inCountries =
  ({ crowd }: Ready, { countries }: TimedPlan): Counts =>
  (viewer) =>
    countries.includes(crowd.countries[viewer])

export const liftOf = (world: Ready, plan: TimedPlan, pair: Pair): number => difference(pair, inCountries(world, plan), pressed)

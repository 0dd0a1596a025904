/**
 * How much somebody wants to press a tile.
 *
 * Answers: what is v, the utility of a title here and now, against an outside option of 0?
 * Formula: v = 1.6 · expectation + mood of the hour + what public events add + promise of the row − 2.7, less 3 for what was dropped or just finished (those
 * without appetite for novelty, and children, mind a rewatch less); what is begun pulls by how it was, 1.4 + 1.6 · felt,
 * fading over weeks.
 * Source: logit with row promise and state dependence (Zielnicki et al. 2025); numbers calibrated.
 */
import type { RowKind } from '../../contract/vocabulary'
import { exp, sigmoid } from '../../math/elementary'
import { GROWN_UP_AGE } from '../people/viewers'
import { sharedTitleMoved } from '../publicEvents/moved'
import { hourMood } from './hours'
import { DROPPED, IN_PROGRESS, UNSEEN } from './journal'
import { type Recollection, stateOf } from './recollection'
import { hourNow, type Sitting, type Stage } from './sitting'

const EXPECTATION = 1.6
const OUTSIDE = 2.7
const SEEN = -3
const DROPPED_BEFORE = -3.5
const BEGUN = 1.4
const BEGUN_FELT = 1.6
const FADES_DAYS = 14
/** What is only glanced at is pressed less readily than what has been looked at closely. */
const UNSURE = 1.3
const CLOSE_AT_ZERO = 0.55
const CLOSE_SLOPE = 0.75

const ROW_PROMISE: { readonly [K in RowKind]: number } = {
  continueWatching: 0,
  topPicks: 0.15,
  becauseYouWatched: 0.15,
  genre: 0,
  popularInCountry: 0.1,
  explore: 0,
  everything: 0,
  myList: 0.15,
  newTitles: 0.1,
  trending: 0.1,
}

/** A tile as it is being taken in. Reused. */
export interface Glance {
  title: number
  rowKind: RowKind
  expected: number
}

export function wishFor(stage: Stage, sitting: Sitting, { title, rowKind, expected }: Readonly<Glance>): number {
  const { genreShares } = stage.catalogue.titles
  const mood = hourMood(genreShares, title, hourNow(sitting))
  let memory = 0
  for (let i = 0; i < sitting.companyCount; i++) memory += memoryShift(stage, sitting.company[i], { title, day: sitting.day })
  const moved = stage.currents === null ? 0 : sharedTitleMoved(stage, sitting, title)
  return EXPECTATION * expected + mood + moved + ROW_PROMISE[rowKind] + memory / sitting.companyCount - OUTSIDE
}

/** The same of what nobody there has seen, at an hour without a mood. */
export const wishOf = (expected: number, rowKind: RowKind): number => EXPECTATION * expected + ROW_PROMISE[rowKind] - OUTSIDE

/** The wish for a title that stands alone before somebody who knows nothing of it yet; `mood`: of the hour, and what else moves. */
export const wishAlone = (expected: number, mood: number): number => EXPECTATION * expected + mood - OUTSIDE

function memoryShift(
  { people }: Stage,
  recollection: Recollection,
  { title, day }: { readonly title: number; readonly day: number },
): number {
  const state = stateOf(recollection, title)
  if (state === UNSEEN) return 0
  if (state === DROPPED) return DROPPED_BEFORE
  const { age, noveltyAppetite } = people.viewers
  if (state === IN_PROGRESS) return (BEGUN + BEGUN_FELT * recollection.felts[title]) * exp(-(day - recollection.days[title]) / FADES_DAYS)
  const child = age[recollection.viewer] < GROWN_UP_AGE ? 1 : 0
  return SEEN + child - 0.8 * Math.min(0, noveltyAppetite[recollection.viewer])
}

/** Chance of a close look, given how the tile appeals at a glance. */
export const closeLookChance = (wish: number): number => sigmoid(CLOSE_AT_ZERO + CLOSE_SLOPE * wish)

export const afterGlanceOnly = (wish: number): number => wish - UNSURE

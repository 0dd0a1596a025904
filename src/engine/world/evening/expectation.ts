/**
 * What somebody expects of a title before watching it.
 *
 * Answers: how promising does this tile look, and what does its trailer change?
 * Formula, on the raw scale of `liking.ts`:
 *   picture of it = known · exact fit + (1 − known) · fit of the tags, with `known` growing with the title's fame;
 *   expectation   = 0.81 · picture + 0.8 · artists + 0.12 · renown · (1 − 0.5 · novelty) + known · quality part + error of the viewer's own;
 *   after w of a trailer (w = seconds ÷ (seconds + 6)): a step of 0.45 w from the expectation towards the truth, plus
 *   trailerPull · 1.3 · w · fit, fit = Σ emphasis × the viewer's liking of the aspect.
 * The last term does not ask whether the title holds what the trailer shows: that is how one over-promises.
 * Source: the trailer as evidence beside the poster (Netflix 2016, 2017 on artwork); weights calibrated.
 */
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { ASPECT_COUNT, DIRECTOR, FIRST_STORY_ASPECT, LEAD } from '../aspects'
import { CREDITS_A_TITLE, DIRECTOR_CREDIT } from '../catalogue/catalogue'
import { QUALITY_WEIGHT, TASTE_WEIGHT } from '../liking'
import { fondnessFor } from '../people/fondness'
import type { Sitting, Stage } from './sitting'

const PICTURE = 0.85
const ARTISTS = 0.8
const FAME = 0.12
const NOVELTY = 0.5
const ERROR = 0.35
const TRUTH_STEP = 0.45
const TRAILER_FIT = 1.3
const HALF_TOLD_SECONDS = 6

/** Before any trailer. */
export function expectationOf({ dice, liking, catalogue, people, renown }: Stage, viewer: number, title: number): number {
  const { titles } = catalogue
  const { viewers } = people
  const known = titles.knownness[title]
  const picture = known * liking.affinity(viewer, title) + (1 - known) * liking.affinityByTags(viewer, title)
  const error = ERROR * (1 - known) * normalQuantile(uniform(dice.impression, viewer, 0, title))
  const fame = FAME * renown.now[title] * (1 - NOVELTY * viewers.noveltyAppetite[viewer])
  const quality = known * QUALITY_WEIGHT * viewers.qualityWeight[viewer] * titles.quality[title]
  return TASTE_WEIGHT * PICTURE * picture + ARTISTS * liking.artists(viewer, title) + fame + quality + error
}

/** How well what a trailer shows suits a viewer: −1..1, mostly within ±0.5. */
export function fitOf({ catalogue, people }: Stage, viewer: number, shown: ShownTrailer): number {
  const { titles } = catalogue
  const { viewers } = people
  const at = (titles.firstTrailer[shown.title] + shown.trailer) * ASPECT_COUNT
  const likings = viewer * ASPECT_COUNT
  const credits = shown.title * CREDITS_A_TITLE
  let sum = 0
  for (let aspect = FIRST_STORY_ASPECT; aspect < ASPECT_COUNT; aspect++) {
    sum += titles.emphasis[at + aspect] * viewers.aspectLiking[likings + aspect]
  }
  const lead = viewers.aspectLiking[likings + LEAD] + fondnessFor(viewers, viewer, titles.credits[credits])
  const director = viewers.aspectLiking[likings + DIRECTOR] + fondnessFor(viewers, viewer, titles.credits[credits + DIRECTOR_CREDIT])
  return sum + titles.emphasis[at + LEAD] * lead + titles.emphasis[at + DIRECTOR] * director
}

export interface ShownTrailer {
  title: number
  trailer: number
}

/** How far the trailer has told its story after so many seconds. */
export const toldAfter = (seconds: number): number => seconds / (seconds + HALF_TOLD_SECONDS)

/** What watching `told` (0..1) of a trailer makes of an expectation. */
export function afterTrailer(stage: Stage, expected: number, { told, truth, fit }: TrailerEvidence): number {
  return expected + TRUTH_STEP * told * (truth - expected) + stage.scenario.trailerPull * TRAILER_FIT * told * fit
}

export interface TrailerEvidence {
  told: number
  truth: number
  fit: number
}

/** Mean over those who sit there. */
export function sharedExpectation(stage: Stage, sitting: Sitting, title: number): number {
  let sum = 0
  for (let i = 0; i < sitting.companyCount; i++) sum += expectationOf(stage, sitting.company[i].viewer, title)
  return sum / sitting.companyCount
}

export function sharedTruth(stage: Stage, sitting: Sitting, title: number): number {
  let sum = 0
  for (let i = 0; i < sitting.companyCount; i++) sum += stage.liking.raw(sitting.company[i].viewer, title)
  return sum / sitting.companyCount
}

export function sharedFit(stage: Stage, sitting: Sitting, shown: ShownTrailer): number {
  let sum = 0
  for (let i = 0; i < sitting.companyCount; i++) sum += fitOf(stage, sitting.company[i].viewer, shown)
  return sum / sitting.companyCount
}

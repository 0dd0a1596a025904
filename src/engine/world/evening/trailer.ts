/**
 * A trailer plays behind a tile that is looked at closely.
 *
 * Answers: how long is it watched before it is left? Formula: Weibull survival S(t) = exp(−(t ÷ λ)^0.57),
 * λ = 140 s ÷ 30 s × length × e^(fit · trailerPull) × the viewer's patience with trailers; whoever stays sees it end.
 * Units: seconds; 30 long, of which the wall draws a few.
 * Source: Visible Measures 2010 (80 % left after 10 s, 40 % after 120 s: k = .57, λ = 140 s); k < 1 is "screen and glean"
 * (Liu, White, Dumais 2010).
 * Misleads when a long look is read as liking: some are only patient.
 */
import { KIND } from '../../contract/events'
import { trailerId } from '../../contract/ids'
import { TRAILER_SECONDS } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { weibullQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { sharedTrailerMoved } from '../publicEvents/moved'
import { freshAbout } from './emit'
import { afterTrailer, type ShownTrailer, sharedFit, sharedTruth, type TrailerEvidence, toldAfter } from './expectation'
import type { Sitting, Stage, Surroundings } from './sitting'

export const SURVIVAL_SHAPE = 0.57
export const SURVIVAL_LENGTHS = 140 / 30

export interface Screening extends ShownTrailer {
  probability: number
  row: number
  column: number
  /** Set by {@link watchTrailer}. */
  seconds: number
}

/** Plays the trailer; answers what is expected of the title afterwards. */
export function watchTrailer(stage: Stage, around: Surroundings, { sitting, screening, expected }: Playing): number {
  const fit = sharedFit(stage, sitting, screening) + (stage.currents === null ? 0 : sharedTrailerMoved(stage, sitting, screening))
  const u = uniform(stage.dice.trailerLeft, sitting.host, sitting.slot, screening.title)
  screening.seconds = trailerSeconds(stage, sitting.host, { fit, u })
  emitStart(around, sitting, screening)
  sitting.elapsed += screening.seconds / 60
  emitStop(around, sitting, screening)
  evidence.told = toldAfter(screening.seconds)
  evidence.truth = sharedTruth(stage, sitting, screening.title)
  evidence.fit = fit
  return afterTrailer(stage, expected, evidence)
}

/** How long a viewer watches, for a lot from 0 to 1. */
export function trailerSeconds(
  { scenario, people }: Stage,
  viewer: number,
  { fit, u }: { readonly fit: number; readonly u: number },
): number {
  const scale = TRAILER_SECONDS * SURVIVAL_LENGTHS * exp(scenario.trailerPull * fit) * people.viewers.trailerPatience[viewer]
  return Math.min(TRAILER_SECONDS, weibullQuantile(u, scale, SURVIVAL_SHAPE))
}

export interface Playing {
  readonly sitting: Sitting
  readonly screening: Screening
  readonly expected: number
}

const evidence: TrailerEvidence = { told: 0, truth: 0, fit: 0 }

function emitStart(around: Surroundings, sitting: Sitting, screening: Readonly<Screening>): void {
  const record = freshAbout(sitting, KIND.trailerStart, screening.title)
  record.trailer = trailerId(screening.trailer)
  record.row = screening.row
  record.column = screening.column
  record.share = screening.probability
  around.sink.emit(record)
}

function emitStop(around: Surroundings, sitting: Sitting, screening: Readonly<Screening>): void {
  const record = freshAbout(sitting, KIND.trailerStop, screening.title)
  record.trailer = trailerId(screening.trailer)
  record.row = screening.row
  record.column = screening.column
  record.amount = screening.seconds
  record.share = screening.seconds / TRAILER_SECONDS
  around.sink.emit(record)
}

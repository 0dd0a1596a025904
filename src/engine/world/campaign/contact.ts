/**
 * Somebody meets one trailer of one title: on a poster's screen, in an advertisement, on a tile.
 *
 * Answers: how long is it watched, what is expected of the title afterwards, how likely is it pressed, and how likely seen to its end?
 * Formula: that of the evening itself (`evening/trailer.ts`, `expectation.ts`, `wish.ts`, `film.ts`, `series.ts`), for one person and one title:
 *   fit      = fit of the trailer + what public events add − wear;
 *   seconds  = Weibull survival with that fit; expectation after so many seconds as in the evening, less annoyance × what the fit is below 0;
 *   pressed  : σ(wish ÷ choiceNoise), the logit against the outside alone;
 *   finished : a film 1 − chance of leaving; a series the product over its episodes; felt = enjoyment with the evening's mood.
 * Annoyance is nought in the usual world: articles tell of a teaser that some took for cheap (facts, F), none says what it cost; so it is a knob, set by us.
 * Misleads: no other title stands beside it, and a season that would take weeks is decided at once.
 */
import { sigmoid } from '../../math/elementary'
import { FILM } from '../catalogue/catalogue'
import { afterTrailer, fitOf, type ShownTrailer, toldAfter } from '../evening/expectation'
import { filmLeft } from '../evening/film'
import { hourMood } from '../evening/hours'
import { leaveChance } from '../evening/series'
import type { Stage } from '../evening/sitting'
import { trailerSeconds } from '../evening/trailer'
import { wishAlone } from '../evening/wish'
import { felt } from '../liking'
import { titleMoved, trailerMoved } from '../publicEvents/moved'

export interface Contact extends ShownTrailer {
  readonly viewer: number
  readonly day: number
  /** What was expected of the title before, on the raw scale. */
  readonly expected: number
  /** What earlier contacts with the same trailer take from its fit. */
  readonly wear: number
  /** How long it is watched, 0..1. */
  readonly luck: number
  /** What a trailer against somebody's tastes and mood costs beyond not convincing them; 0 where left out. */
  readonly annoyance?: number
}

/** What is expected of the title after the trailer. */
export function expectedAfter(stage: Stage, { viewer, day, expected, wear, luck, title, trailer, annoyance = 0 }: Contact): number {
  const shown = { title, trailer }
  const fit = fitOf(stage, viewer, shown) + trailerMoved(stage, { viewer, day }, shown) - wear
  const seconds = trailerSeconds(stage, viewer, { fit, u: luck })
  const after = afterTrailer(stage, expected, { told: toldAfter(seconds), truth: stage.liking.raw(viewer, title), fit })
  return after - annoyance * Math.max(0, -fit)
}

export interface Moment {
  readonly viewer: number
  readonly title: number
  readonly day: number
  /** 0 to 23. */
  readonly hour: number
  readonly expected: number
}

/** The wish to press, against an outside of 0. */
export function wishNow(stage: Stage, { viewer, title, day, hour, expected }: Moment): number {
  const moved = stage.currents === null ? 0 : titleMoved(stage, { viewer, day }, title)
  return wishAlone(expected, hourMood(stage.catalogue.titles.genreShares, title, hour) + moved)
}

export const pressChance = (stage: Stage, wish: number): number => sigmoid(wish / stage.scenario.choiceNoise)

export interface Beginning {
  readonly viewer: number
  readonly title: number
  readonly expected: number
  /** The evening's mood, on the raw scale. */
  readonly mood: number
}

/** What is felt, −1..1. */
export const feltOf = (stage: Stage, { viewer, title, mood }: Omit<Beginning, 'expected'>): number =>
  felt(stage.liking.raw(viewer, title) + mood)

/** That a title once begun is seen to its end. */
export function finishChance(stage: Stage, beginning: Beginning): number {
  const { titles } = stage.catalogue
  const { title } = beginning
  const enjoyed = feltOf(stage, beginning)
  const showing = { title, felt: enjoyed, letDown: Math.max(0, felt(beginning.expected) - enjoyed), from: 0 }
  if (titles.kind[title] === FILM) return 1 - filmLeft(showing)
  let stays = 1
  for (let episode = 0; episode < titles.episodes[title]; episode++) stays *= 1 - Math.min(1, leaveChance(stage, showing, episode))
  return stays
}

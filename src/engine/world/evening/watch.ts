/**
 * From pressing play to leaving.
 *
 * Answers: how long is a title watched, and how does it leave people? Real enjoyment is that of `liking.ts` plus the evening's
 * mood; disappointment is how far it stays below what was expected. Films are finished or left (`film.ts`), series go on episode by
 * episode (`series.ts`); pauses, and falling asleep with the programme running, happen to both.
 * Misleads: the log shows minutes that a sleeper did not see; the viewer's own memory knows better.
 */
import { KIND } from '../../contract/events'
import { trailerId } from '../../contract/ids'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { FILM } from '../catalogue/catalogue'
import { felt } from '../liking'
import { freshAbout } from './emit'
import { sharedTruth } from './expectation'
import { watchFilm } from './film'
import { positionOf } from './recollection'
import { watchSeries } from './series'
import type { Watching } from './showing'
import type { Stage, Surroundings } from './sitting'

const MOOD_SD = 0.25

/** Minutes of the whole title. */
export function lengthOf(stage: Stage, title: number): number {
  const { episodes, minutesAnEpisode } = stage.catalogue.titles
  return episodes[title] * minutesAnEpisode[title]
}

/** Watches and emits; fills in the rest of the showing. */
export function watch(stage: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  const { titles } = stage.catalogue
  const { title } = showing
  const mood = MOOD_SD * normalQuantile(uniform(stage.dice.mood, sitting.host, sitting.slot, title))
  showing.felt = felt(sharedTruth(stage, sitting, title) + mood)
  showing.letDown = Math.max(0, felt(showing.expected) - showing.felt)
  showing.from = positionOf(sitting.company[0], title)
  emitBegin(stage, around, { sitting, showing })
  if (titles.kind[title] === FILM) watchFilm(stage, around, { sitting, showing })
  else watchSeries(stage, around, { sitting, showing })
  emitStop(stage, around, { sitting, showing })
}

function emitBegin(stage: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  const minutes = stage.catalogue.titles.minutesAnEpisode[showing.title]
  const episode = Math.floor(showing.from / minutes)
  const record = freshAbout(sitting, showing.from > 0 ? KIND.resume : KIND.play, showing.title)
  record.row = showing.row
  record.column = showing.column
  record.episode = episode
  if (showing.from > 0) {
    record.amount = showing.from - episode * minutes
    record.share = showing.from / lengthOf(stage, showing.title)
  } else record.trailer = trailerId(showing.trailer)
  around.sink.emit(record)
}

function emitStop(stage: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  const { episodes, minutesAnEpisode } = stage.catalogue.titles
  const record = freshAbout(sitting, KIND.stop, showing.title)
  const episode = Math.floor(showing.to / minutesAnEpisode[showing.title])
  record.episode = Math.min(episodes[showing.title] - 1, episode)
  record.amount = showing.to - showing.from
  record.share = showing.to / lengthOf(stage, showing.title)
  around.sink.emit(record)
}

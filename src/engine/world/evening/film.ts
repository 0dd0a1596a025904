/**
 * Watching a film.
 *
 * Answers: is it left, kept for another evening, or finished? Formula: left for good with chance
 * σ(−0.6 − 2.2 · felt + 1.6 · let-down), a third of that when gone on with; the place where it is left leans to the beginning
 * (share ~ u^1.7). Who stays leaves during the credits, at 94 to 100 %; whom the time fails goes on another day, except that
 * nobody stops within the last twenty minutes.
 * Source: completion set so that about three quarters of begun films are finished; the early lean is that of dwell times (C2).
 */
import { pow, sigmoid } from '../../math/elementary'
import { uniform } from '../../math/random'
import { asleepAt, runOn, wearsSocks } from './interruptions'
import { DROPPED, FINISHED, IN_PROGRESS } from './journal'
import type { Showing, Watching } from './showing'
import { type Sitting, type Stage, type Surroundings, timeLeft } from './sitting'

const LEAVES = -0.6
const LEAVES_FELT = -2.2
const LEAVES_LET_DOWN = 1.6
const LEAVES_SECOND_TIME = 0.35
const EARLY = 1.7
const CREDITS_FROM = 0.94
const LAST_STRETCH = 20
/** The other draw about the same film and evening. */
const WHERE = 0x100000

export function watchFilm(stage: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  const { title, from } = showing
  const whole = stage.catalogue.titles.minutesAnEpisode[title]
  const where = uniform(stage.dice.stopping, sitting.host, sitting.slot, title + WHERE)
  const chance = filmLeft(showing) * (from > 0 ? LEAVES_SECOND_TIME : 1)
  const leaves = uniform(stage.dice.stopping, sitting.host, sitting.slot, title) < chance
  const wished = leaves ? from + (0.008 + 0.85 * pow(where, EARLY)) * (whole - from) : whole * (CREDITS_FROM + (1 - CREDITS_FROM) * where)
  const room = roomFor(sitting, wished - from)
  showing.to = Math.max(from, Math.min(wished, from + room))
  showing.state = showing.to < wished ? IN_PROGRESS : leaves ? DROPPED : FINISHED
  showing.reallyTo = showing.to
  const stretch = { sitting, title, episode: 0, minutes: showing.to - from }
  const sleep = leaves ? -1 : asleepAt(stage, stretch)
  if (sleep >= 0) {
    sitting.asleep = true
    showing.reallyTo = from + sleep * (showing.to - from)
    showing.state = IN_PROGRESS
    // Nobody is awake to stop it: it runs to its end, or to the end of the service's day; unless a sensor tells.
    showing.to = wearsSocks(stage, sitting)
      ? showing.reallyTo
      : Math.min(whole, from + Math.max(0, sitting.latest - sitting.startsAt - sitting.elapsed))
  }
  runOn(stage, around, { ...stretch, minutes: showing.to - from })
}

/** The chance that a film is left for good. */
export const filmLeft = ({ felt, letDown }: Pick<Showing, 'felt' | 'letDown'>): number =>
  sigmoid(LEAVES + LEAVES_FELT * felt + LEAVES_LET_DOWN * letDown)

/** Minutes that can be watched: until they mean to stop, or a little longer when the end is near. */
function roomFor(sitting: Sitting, wanted: number): number {
  const left = timeLeft(sitting)
  const hard = sitting.latest - sitting.startsAt - sitting.elapsed
  return Math.max(0, Math.min(hard, wanted <= left + LAST_STRETCH ? wanted : left))
}

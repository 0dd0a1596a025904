/**
 * What comes between people and a programme: a pause, or sleep.
 *
 * Answers: is this hour of watching interrupted, and when? A pause in about one hour of three, some minutes long; sleep mostly
 * after half past ten, more readily the longer one has sat, hardly ever by day.
 * Source: set by us.
 */
import { KIND } from '../../contract/events'
import { exponentialQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { freshAbout } from './emit'
import { clockOf, type Sitting, type Stage, type Surroundings } from './sitting'

const PAUSES_AN_HOUR = 0.3
const PAUSE_MINUTES = 6
const ASLEEP_LATE = 0.055
const ASLEEP_NIGHT = 0.09
const SETTLED_MINUTES = 25
/** Episode and title in one index of a draw. */
const EPISODES_APART = 64

/** What a draw about one episode of one title is about. */
export const episodeKey = (title: number, episode: number): number => title * EPISODES_APART + episode

/** Watches `minutes` on the clock, perhaps with a pause in between. */
export function runOn(stage: Stage, around: Surroundings, { sitting, title, episode, minutes }: Stretch): void {
  const key = episodeKey(title, episode)
  const u = uniform(stage.dice.pause, sitting.host, sitting.slot, key)
  const chance = (PAUSES_AN_HOUR * minutes) / 60
  if (u >= chance || minutes < 2) {
    sitting.elapsed += minutes
    return
  }
  // u below the chance is uniform again: it says where in the stretch the pause falls.
  const before = (u / chance) * minutes
  const paused =
    1 + Math.floor(PAUSE_MINUTES * exponentialQuantile(uniform(stage.dice.pause, sitting.host, sitting.slot + 0x40000000, key)))
  sitting.elapsed += before
  const room = sitting.latest - sitting.startsAt - sitting.elapsed - (minutes - before)
  if (room > paused) {
    const record = freshAbout(sitting, KIND.pause, title)
    record.episode = episode
    record.amount = paused
    around.sink.emit(record)
    sitting.elapsed += paused
  }
  sitting.elapsed += minutes - before
}

export interface Stretch {
  readonly sitting: Sitting
  readonly title: number
  readonly episode: number
  readonly minutes: number
}

/** Whether the host wears a sensor that tells sleep and stops the programme: what is recorded then ends where the watching does. */
export const wearsSocks = ({ scenario, dice }: Stage, { host }: Sitting): boolean =>
  scenario.socks > 0 && uniform(dice.socks, host, 0, 0) < scenario.socks

/** 0..1: where in the coming stretch the host falls asleep, or −1 for staying awake. With company, somebody wakes the sleeper. */
export function asleepAt(stage: Stage, { sitting, title, episode, minutes }: Stretch): number {
  if (sitting.companyCount > 1 || sitting.elapsed + minutes < SETTLED_MINUTES) return -1
  const minuteOfDay = clockOf(sitting) % 1440
  const chance = minuteOfDay >= 1350 ? ASLEEP_LATE : minuteOfDay < 300 ? ASLEEP_NIGHT : minuteOfDay >= 1290 ? ASLEEP_LATE / 3 : 0
  const u = uniform(stage.dice.asleep, sitting.host, sitting.slot, episodeKey(title, episode))
  return u < chance ? 0.2 + (0.8 * u) / chance : -1
}

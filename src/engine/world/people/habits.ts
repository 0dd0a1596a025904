/**
 * How and when people watch.
 *
 * Answers: how often does somebody sit down, on what, for how many episodes, with how much patience?
 * Formula: sittings a week and patience are log-normal around their knobs; pace is one episode (or film), two or three, the
 * whole season, or, for 8 % of people, as much as there is; devices gather around a favourite.
 * Source: binge scale 2016, binge racers 2017 (8 %), devices after six months (Recode 2018); spreads set by us.
 */
import type { Scenario } from '../../../scenario/knobs'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import type { Dice } from '../streams'
import { DEVICE_COUNT, GROWN_UP_AGE, type Viewers } from './viewers'

/** One, two or three, a season, racers. */
const PACE_WEIGHTS = [0.22, 0.48, 0.22, 0.08]
const PACE_LOWEST = [1, 2, 4, 9]
const PACE_SPREAD = [0.9, 1.9, 3, 4]
/** From this many episodes a sitting on, somebody races through a season. */
export const RACER_EPISODES = 9

const SITTINGS_SPREAD = 0.5
const PATIENCE_SPREAD = 0.3
const DEVICE_SPREAD = 0.9

export function drawHabits(dice: Dice, viewer: number, scenario: Scenario, viewers: Viewers): void {
  const draw = (question: number): number => uniform(dice.habits, viewer, question, 0)
  const bell = (question: number): number => normalQuantile(draw(question))
  // exp(σz − σ²/2) has mean 1: the knob is the mean number of sittings.
  viewers.sittingsAWeek[viewer] = scenario.sittingsPerWeek * exp(SITTINGS_SPREAD * bell(0) - (SITTINGS_SPREAD * SITTINGS_SPREAD) / 2)
  viewers.patienceSeconds[viewer] = scenario.patienceSeconds * exp(PATIENCE_SPREAD * bell(1))
  viewers.trailerPatience[viewer] = exp(0.3 * bell(2))
  const pace = pickWeighted(PACE_WEIGHTS, draw(3))
  viewers.episodesASitting[viewer] = PACE_LOWEST[pace] + PACE_SPREAD[pace] * draw(4)
  viewers.qualityWeight[viewer] = scenario.qualityWeight * exp(0.4 * bell(5) - 0.08)
  viewers.noveltyAppetite[viewer] = 2 * draw(6) - 1
  viewers.chronotype[viewer] = bell(7) * 0.8 + (viewers.age[viewer] < GROWN_UP_AGE ? -1.2 : viewers.age[viewer] < 30 ? 0.4 : 0)
  for (let device = 0; device < DEVICE_COUNT; device++) {
    viewers.deviceLiking[viewer * DEVICE_COUNT + device] = exp(DEVICE_SPREAD * normalQuantile(uniform(dice.habits, viewer, 8, device)))
  }
}

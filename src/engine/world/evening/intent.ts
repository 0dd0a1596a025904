/**
 * Sitting down with something in mind.
 *
 * Answers: does somebody come to go on with what they began, or for a title they have heard of, before the page has said a word?
 * Formula: what was left last is gone on with, with chance 0.56 · ½^(days ÷ 12) · (0.55 + 0.45 · felt) · mood of the hour, racers 0.95. Otherwise, with a
 * chance that makes the share of plays from search come out at the knob `searchShare`, a title is in mind: of 24 titles heard
 * of (by renown), the one most wanted, by real liking and what is said of it.
 * Source: Netflix tech blog 2016 "To be continued"; 80 % of hours from recommendations, 20 % from search (2016).
 */
import { exp, pow } from '../../math/elementary'
import { gumbelQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { pickCumulative } from '../../math/sampling'
import { RACER_EPISODES } from '../people/habits'
import { expectationOf, sharedTruth } from './expectation'
import { hourMood } from './hours'
import { UNSEEN } from './journal'
import { stateOf } from './recollection'
import { hourNow, type Sitting, type Stage } from './sitting'

const GO_ON = 0.56
/** How much the hour's mood changes that. */
const HOUR = 0.6
const FORGET_HALF_DAYS = 12
const RACER_GOES_ON = 0.95
const OPEN_CONSIDERED = 3
const HEARD_OF = 24
const WANTING = 1.6
/** Plays that begin on the page, for each sitting without a title in mind: turns a share of plays into a share of sittings. */
const PLAYS_FROM_PAGE = 0.71

/** The title to go on with, or −1. */
export function titleToGoOnWith(stage: Stage, sitting: Sitting): number {
  const mine = sitting.company[0]
  const racer = stage.people.viewers.episodesASitting[mine.viewer] >= RACER_EPISODES
  for (let i = 0; i < Math.min(OPEN_CONSIDERED, mine.openCount); i++) {
    const title = mine.open[i]
    if (!openToAll(sitting, title)) continue
    const liked = 0.55 + 0.45 * mine.felts[title]
    const faded = pow(0.5, (sitting.day - mine.days[title]) / FORGET_HALF_DAYS)
    const mood = exp(HOUR * hourMood(stage.catalogue.titles.genreShares, title, hourNow(sitting)))
    const chance = racer ? RACER_GOES_ON * faded : GO_ON * liked * faded * mood
    if (uniform(stage.dice.intent, sitting.host, sitting.slot, title) < chance) return title
  }
  return -1
}

/** Nobody goes on alone with what is watched together, nor drags others into the middle of something. */
function openToAll(sitting: Sitting, title: number): boolean {
  for (let i = 1; i < sitting.companyCount; i++) if (stateOf(sitting.company[i], title) === UNSEEN) return false
  return true
}

/** The title in mind, or −1 for none. */
export function titleInMind(stage: Stage, sitting: Sitting): number {
  const share = stage.scenario.searchShare
  const chance = (share * PLAYS_FROM_PAGE) / (1 - share + share * PLAYS_FROM_PAGE)
  if (uniform(stage.dice.intent, sitting.host, sitting.slot, stage.catalogue.titles.count) >= chance) return -1
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < HEARD_OF; i++) {
    const title = pickCumulative(stage.renown.heard, uniform(stage.dice.inMind, sitting.host, sitting.slot, i))
    if (stateOf(sitting.company[0], title) !== UNSEEN) continue
    const expected = 0.5 * (expectationOf(stage, sitting.host, title) + sharedTruth(stage, sitting, title))
    const wanted =
      (WANTING * expected) / stage.scenario.choiceNoise + gumbelQuantile(uniform(stage.dice.choice, sitting.host, sitting.slot, title))
    if (wanted > most) {
      most = wanted
      best = title
    }
  }
  return best
}

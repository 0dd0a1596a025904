/**
 * A sitting from start to end.
 *
 * Answers: what happens between sitting down and getting up? The page opens; something begun or something in mind may come
 * first; else the eye browses; what is pressed is watched; with time and patience left, there is a second and a third choice.
 * Formula: stays for a log-normal time, in the middle 125 minutes on television, 95 on a computer, 75 on a tablet, 42 on a phone, and
 * 2.4 times as long for a racer in the middle of a season.
 * Source: world.md, "An evening"; lengths set so that devices' shares of viewing come out (facts C4).
 */
import { KIND } from '../../contract/events'
import { NO_TRAILER, profileId, titleId } from '../../contract/ids'
import type { PageRequest } from '../../contract/storefront'
import { DEVICES } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { RACER_EPISODES } from '../people/habits'
import { beGladOrNot, findNothing, keepInMind, perhapsRate, tallyShowing } from './after'
import { type Browsing, browse, lookFor, openBrowsing } from './browse'
import { fresh, freshAbout } from './emit'
import { sharedExpectation } from './expectation'
import { titleInMind, titleToGoOnWith } from './intent'
import { forgetIntrusion } from './intrusion'
import { DROPPED, FINISHED } from './journal'
import type { Showing } from './showing'
import { clockOf, type Sitting, type Stage, type Surroundings, timeLeft } from './sitting'
import { watch } from './watch'

const STAY_MINUTES = [125, 95, 75, 42]
const STAY_SPREAD = 0.4
const RACER_STAYS = 2.4
const MOST_ROUNDS = 3
/** Less time than this is not worth another choice. */
const WORTH_ANOTHER = 22
const AGAIN_AFTER_LEAVING = 0.7
const AGAIN_AFTER_FINISHING = 0.3
const AGAIN_OTHERWISE = 0.06
const SEARCH_SECONDS = 14
const SEARCH_SPREAD = 26
const NO_PLACE = 255
/** Whoever does not find what they came for on the page looks it up, mostly. */
const LOOKS_IT_UP = 0.65
const LIST_CHANCE = 0.035

/** What an evening needs at hand, made once and reused. */
export interface Hands {
  readonly sitting: Sitting
  readonly browsing: Browsing
  readonly showing: Showing
  readonly request: { -readonly [K in keyof PageRequest]: PageRequest[K] }
}

export function sitDown(stage: Stage, around: Surroundings, hands: Hands): void {
  const { sitting, browsing } = hands
  around.tally.sittings++
  around.sink.emit(fresh(sitting, KIND.sittingStart))
  openPage(around, hands)
  forgetIntrusion(stage, sitting)
  sitting.available = staysFor(stage, sitting)
  let found = false
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!choose(stage, around, { hands, round })) break
    found = true
    watch(stage, around, hands)
    keepInMind(around, hands)
    tallyShowing(around, hands)
    beGladOrNot(stage, around, hands)
    perhapsRate(stage, around, hands)
    if (browsing.chosen >= 0) browsing.utility[browsing.chosen] = Number.NEGATIVE_INFINITY
    if (sitting.asleep || !oneMoreChoice(stage, hands, round)) break
  }
  perhapsList(stage, around, hands)
  if (found) around.tally.found++
  else findNothing(stage, sitting)
  const end = fresh(sitting, KIND.sittingEnd)
  end.amount = clockOf(sitting) - sitting.startsAt
  around.sink.emit(end)
}

function openPage({ storefront, sink }: Surroundings, { sitting, browsing, request }: Hands): void {
  const record = fresh(sitting, KIND.pageShown)
  request.profile = profileId(sitting.profile)
  request.at = record.at
  request.device = DEVICES[sitting.device]
  openBrowsing(browsing, storefront.openPage(request))
  const { number, rows } = browsing.page
  let tiles = 0
  let columns = 0
  for (let row = 0; row < rows.length; row++) {
    tiles += rows[row].titles.length
    columns = Math.max(columns, rows[row].titles.length)
  }
  record.row = rows.length
  record.column = columns
  record.amount = number
  record.share = tiles
  sink.emit(record)
}

function staysFor({ dice, people }: Stage, sitting: Sitting): number {
  const racing = people.viewers.episodesASitting[sitting.host] >= RACER_EPISODES && sitting.company[0].openCount > 0
  const spread = exp(STAY_SPREAD * normalQuantile(uniform(dice.plan, sitting.host, sitting.slot, 2)))
  return STAY_MINUTES[sitting.device] * spread * (racing ? RACER_STAYS : 1)
}

interface Choosing {
  readonly hands: Hands
  readonly round: number
}

/** Fills in the showing and answers true, or false when the evening ends without. */
function choose(stage: Stage, around: Surroundings, { hands, round }: Choosing): boolean {
  const { sitting, browsing } = hands
  if (round === 0) {
    const begun = titleToGoOnWith(stage, sitting)
    if (begun >= 0) {
      browsing.chosen = lookFor(stage, around, { sitting, browsing, title: begun })
      if (browsing.chosen >= 0) return press(stage, hands, begun)
      if (uniform(stage.dice.inMind, sitting.host, sitting.slot, begun) < LOOKS_IT_UP) return search(stage, around, { hands, title: begun })
    }
    const wanted = begun >= 0 ? -1 : titleInMind(stage, sitting)
    if (wanted >= 0) return search(stage, around, { hands, title: wanted })
  }
  browse(stage, around, { sitting, browsing, round })
  if (browsing.chosen < 0) return false
  return press(stage, hands, browsing.title[browsing.chosen])
}

function press(stage: Stage, { sitting, browsing, showing }: Hands, title: number): boolean {
  const tile = browsing.chosen
  showing.title = title
  showing.row = tile < 0 ? NO_PLACE : browsing.rowOf[tile]
  showing.column = tile < 0 ? NO_PLACE : browsing.columnOf[tile]
  showing.trailer = tile < 0 ? NO_TRAILER : browsing.trailer[tile]
  showing.expected = tile < 0 ? sharedExpectation(stage, sitting, title) : browsing.expected[tile]
  return true
}

function search(stage: Stage, around: Surroundings, { hands, title }: { readonly hands: Hands; readonly title: number }): boolean {
  const { sitting, browsing } = hands
  const record = freshAbout(sitting, KIND.search, titleId(title))
  record.amount = SEARCH_SECONDS + SEARCH_SPREAD * uniform(stage.dice.inMind, sitting.host, sitting.slot, title)
  around.sink.emit(record)
  sitting.elapsed += record.amount / 60
  browsing.chosen = -1
  return press(stage, hands, title)
}

function oneMoreChoice(stage: Stage, { sitting, showing }: Hands, round: number): boolean {
  if (timeLeft(sitting) < WORTH_ANOTHER) return false
  const chance = showing.state === DROPPED ? AGAIN_AFTER_LEAVING : showing.state === FINISHED ? AGAIN_AFTER_FINISHING : AGAIN_OTHERWISE
  return uniform(stage.dice.again, sitting.host, sitting.slot, round) < chance
}

/** Something looked at closely and wanted, but not tonight. */
function perhapsList(stage: Stage, around: Surroundings, { sitting, browsing }: Hands): void {
  for (let tile = 0; tile < browsing.tiles; tile++) {
    if (browsing.trailer[tile] === NO_TRAILER || browsing.utility[tile] < 0) continue
    const title = browsing.title[tile]
    if (uniform(stage.dice.list, sitting.host, sitting.slot, title) >= LIST_CHANCE) continue
    const record = freshAbout(sitting, KIND.list, title)
    record.row = browsing.rowOf[tile]
    record.column = browsing.columnOf[tile]
    record.amount = 1
    around.sink.emit(record)
  }
}

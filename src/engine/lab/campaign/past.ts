/**
 * A past in which the service showed titles and trailers by lot, and recorded what came of it.
 *
 * Answers: what has a service in its log before it plans its first campaign?
 * At every sitting some titles by lot, each with one of its ten trailers by lot; pressed and finished by the world's own chances
 * (`world/campaign/contact.ts`). A title once pressed is not shown to the same person again.
 * Misleads where taken for a real home page: a page by lot is pressed less than a good one, and costs a service dearly; that is the price of a log
 * that answers every question without a bias.
 */

import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { normalQuantile } from '../../math/quantiles'
import { stream, uniform } from '../../math/random'
import { ContactLog } from '../../service/campaigns/contactLog'
import { expectedAfter, finishChance, pressChance, wishNow } from '../../world/campaign/contact'
import type { Crowd } from './crowd'

export interface PastOptions {
  /** Days 0 to days − 1 of the crowd's. */
  readonly days: number
  /** Titles shown at a sitting. */
  readonly looks: number
  /** A title that is not shown: the one to be launched. Null for none. */
  readonly without: number | null
}

const MOOD_SD = 0.25

/** Yields 0 to 1 after each day. */
export function* livePast(crowd: Crowd, { days, looks, without }: PastOptions): Generator<number, ContactLog> {
  const { stage, people, countries, starts, viewer, part, hour } = crowd
  const titles = stage.catalogue.titles.count
  const log = new ContactLog({ days, countries, room: starts[days] * looks })
  const seen = new Uint8Array(people * titles)
  const dice = diceOf(crowd.seed)
  for (let day = 0; day < days; day++) {
    for (let at = starts[day]; at < starts[day + 1]; at++) {
      const who = viewer[at]
      const slot = 4 * day + part[at]
      log.sat(who, day)
      for (let look = 0; look < looks; look++) {
        const title = Math.floor(uniform(dice.title, who, slot, look) * titles)
        if (title === without || seen[who * titles + title] === 1) continue
        const trailer = Math.floor(uniform(dice.trailer, who, slot, look) * TRAILERS_A_TITLE)
        const { pressed, finished } = show(crowd, dice, { viewer: who, title, trailer, day, hour: hour[at], slot })
        if (pressed) seen[who * titles + title] = 1
        log.add({ profile: who, day, part: part[at], title, trailer, pressed, finished })
      }
    }
    yield (day + 1) / days
  }
  return log
}

type PastDice = ReturnType<typeof diceOf>

function diceOf(seed: number) {
  const dice = (purpose: string) => stream(seed, `campaign/past/${purpose}`)
  return {
    title: dice('title'),
    trailer: dice('trailer'),
    seconds: dice('seconds'),
    press: dice('press'),
    mood: dice('mood'),
    finish: dice('finish'),
  }
}

interface Showing {
  readonly viewer: number
  readonly title: number
  readonly trailer: number
  readonly day: number
  readonly hour: number
  readonly slot: number
}

function show(
  { stage, expectation }: Crowd,
  dice: PastDice,
  { viewer, title, trailer, day, hour, slot }: Showing,
): { readonly pressed: boolean; readonly finished: boolean } {
  const luck = uniform(dice.seconds, viewer, slot, title)
  const before = expectation(viewer, title)
  const expected = expectedAfter(stage, { viewer, title, trailer, day, expected: before, wear: 0, luck })
  const wish = wishNow(stage, { viewer, title, day, hour, expected })
  if (uniform(dice.press, viewer, slot, title) >= pressChance(stage, wish)) return { pressed: false, finished: false }
  const mood = MOOD_SD * normalQuantile(uniform(dice.mood, viewer, slot, title))
  return { pressed: true, finished: uniform(dice.finish, viewer, slot, title) < finishChance(stage, { viewer, title, expected, mood }) }
}

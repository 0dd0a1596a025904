/**
 * One campaign, several fates: is word of mouth certain?
 *
 * Answers: the same people, titles, evenings and campaign, lived several times with other dice for what one happens to hear of, to choose and to feel: how
 * far do the fates of the launched series lie apart, with word of mouth and without?
 * Formula, for each sitting: of 24 titles heard of by lot in proportion to e^(0.6 · renown) (and the launched series, for a week, where the campaign reached
 * somebody), the one most wanted among those not yet seen: 1.6 · ½(expectation + real liking) ÷ choiceNoise + Gumbel, the world's own `titleInMind`.
 * What was felt is told; talk becomes renown overnight (`world/renown.ts`) and renown enters what is expected. Word of mouth 0: nobody hears of it.
 * Read off at the end: shares of plays by title; Gini of them; unpredictability = mean over titles of the mean |difference| between two fates' shares;
 * rank correlation of a title's share with how well people would really like it.
 * Source: Salganik, Dodds & Watts 2006 (inequality and unpredictability rise with influence).
 * Misleads: people choose from what they have heard, not from a page; a page has influence of its own.
 */

import { spearman } from '../../math/correlation'
import { gini } from '../../math/inequality'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { gumbelQuantile, normalQuantile } from '../../math/quantiles'
import { type Stream, stream, uniform } from '../../math/random'
import { pickCumulative } from '../../math/sampling'
import { plainTrailer } from '../../service/campaigns/tones'
import { expectedAfter, feltOf } from '../../world/campaign/contact'
import { Renown } from '../../world/renown'
import { type Crowd, gather } from './crowd'

export interface FatesAsked {
  readonly seed: number
  readonly people: number
  readonly fates: number
  readonly days: number
  /** The knob `wordOfMouth` of the worlds that are compared, 0 among them. */
  readonly mouths: readonly number[]
  /** Share of the people whom the campaign reaches. */
  readonly campaign: number
}

export interface FatesOf {
  readonly wordOfMouth: number
  /** By fate, then day: people who have begun the launched series so far, of all. */
  readonly courses: readonly (readonly number[])[]
  readonly inequality: Interval | Unknown
  /** Mean |difference| of shares between two fates, over titles. */
  readonly unpredictability: number
  /** Rank correlation of shares with real liking. */
  readonly merit: Interval | Unknown
}

export interface FatesAnswer {
  readonly people: number
  readonly titles: number
  readonly days: number
  readonly reached: number
  readonly worlds: readonly FatesOf[]
}

const TITLES = 240
const HEARD_OF = 24
const WANTING = 1.6
const FAME = 0.12
const MOOD_SD = 0.25
const CAMPAIGN_DAYS = 7

interface Prepared {
  readonly crowd: Crowd
  /** The launched series, and by viewer what a contact adds to its expectation; 0 where it reached nobody. */
  readonly launched: number
  readonly added: Float64Array
  readonly reached: Uint8Array
  readonly appeal: Float64Array
}

export function* fatesOf(asked: FatesAsked): Generator<number, FatesAnswer> {
  const { fates, days, mouths, people } = asked
  if (!(Number.isInteger(fates) && fates >= 2)) throw new RangeError(`Expected \`fates\` to be an integer of at least 2, got ${fates}`)
  const prepared = prepare(asked)
  const worlds: FatesOf[] = []
  for (const wordOfMouth of mouths) {
    const lived: Lived[] = []
    for (let fate = 0; fate < fates; fate++) {
      const life = live(prepared, { wordOfMouth, fate, days })
      let step = life.next()
      for (; step.done !== true; step = life.next()) yield (worlds.length + (fate + step.value) / fates) / mouths.length
      lived.push(step.value)
    }
    worlds.push(told(prepared, wordOfMouth, lived))
  }
  const reached = prepared.reached.reduce((sum, one) => sum + one, 0) / people
  return { people, titles: TITLES, days, reached, worlds }
}

function prepare({ seed, people, days, campaign }: FatesAsked): Prepared {
  const crowd = gather({ seed, people, titles: TITLES, days, events: null })
  const { stage, expectation } = crowd
  const appeal = Float64Array.from({ length: TITLES }, (_, title) => {
    let sum = 0
    for (let viewer = 0; viewer < people; viewer++) sum += stage.liking.raw(viewer, title)
    return sum / people
  })
  const launched = middleSeries(crowd, appeal)
  const lots = stream(seed, 'campaign/fates/reached')
  const reached = Uint8Array.from({ length: people }, (_, viewer) => (uniform(lots, viewer, 0, 0) < campaign ? 1 : 0))
  const trailer = plainTrailer(crowd.catalogue, launched)
  const added = Float64Array.from(reached, (one, viewer) => {
    if (one === 0) return 0
    const before = expectation(viewer, launched)
    const luck = uniform(lots, viewer, 1, 0)
    return expectedAfter(stage, { viewer, title: launched, trailer, day: 0, expected: before, wear: 0, luck }) - before
  })
  return { crowd, launched, added, reached, appeal }
}

/** A series, with a third of all titles really better liked: neither a sure thing nor a lost one. */
function middleSeries({ catalogue }: Crowd, appeal: Float64Array): number {
  const wanted = Array.from(appeal).sort((a, b) => b - a)[Math.floor(TITLES / 3)]
  const series = catalogue.titles.filter(({ kind }) => kind !== 'film').map(({ id }) => Number(id))
  return series.reduce((best, title) => (Math.abs(appeal[title] - wanted) < Math.abs(appeal[best] - wanted) ? title : best), series[0])
}

interface Fate {
  readonly wordOfMouth: number
  readonly fate: number
  readonly days: number
}

interface Lived {
  readonly plays: Float64Array
  readonly course: readonly number[]
}

function* live({ crowd, launched, added, reached }: Prepared, { wordOfMouth, fate, days }: Fate): Generator<number, Lived> {
  const { stage, starts, viewer, part, people } = crowd
  const { fame, arrivesOn } = stage.catalogue.titles
  const renown = new Renown({ fame, arrivesOn, wordOfMouth })
  const dice = {
    heard: stream(crowd.seed, `campaign/fate ${fate}/heard`),
    choice: stream(crowd.seed, `campaign/fate ${fate}/choice`),
    mood: stream(crowd.seed, `campaign/fate ${fate}/mood`),
  }
  const seen = new Uint8Array(people * TITLES)
  const plays = new Float64Array(TITLES)
  const course: number[] = []
  for (let day = 0; day < days; day++) {
    for (let at = starts[day]; at < starts[day + 1]; at++) {
      const who = viewer[at]
      const slot = 4 * day + part[at]
      const sent = reached[who] === 1 && day < CAMPAIGN_DAYS
      const title = mostWanted({ crowd, renown, seen, launched, added, dice }, { who, slot, sent })
      if (title < 0) continue
      seen[who * TITLES + title] = 1
      plays[title]++
      renown.tell(title, feltOf(stage, { viewer: who, title, mood: MOOD_SD * normalQuantile(uniform(dice.mood, who, slot, title)) }))
    }
    renown.closeDay(day)
    course.push(plays[launched] / people)
    yield (day + 1) / days
  }
  return { plays, course }
}

interface Choosing {
  readonly crowd: Crowd
  readonly renown: Renown
  readonly seen: Uint8Array
  readonly launched: number
  readonly added: Float64Array
  readonly dice: { readonly heard: Stream; readonly choice: Stream }
}

interface Chooser {
  readonly who: number
  readonly slot: number
  /** The campaign still has the launched series in their mind. */
  readonly sent: boolean
}

function mostWanted({ crowd, renown, seen, launched, added, dice }: Choosing, { who, slot, sent }: Chooser): number {
  const { stage, expectation } = crowd
  const { noveltyAppetite } = stage.people.viewers
  const { fame } = stage.catalogue.titles
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < HEARD_OF + (sent ? 1 : 0); i++) {
    const title = i === HEARD_OF ? launched : pickCumulative(renown.heard, uniform(dice.heard, who, slot, i))
    if (seen[who * TITLES + title] === 1) continue
    // `expectation` was worked out with the renown of the opening: what has been said since is added.
    const said = FAME * (renown.now[title] - fame[title]) * (1 - 0.5 * noveltyAppetite[who])
    const expected = expectation(who, title) + said + (title === launched ? added[who] : 0)
    const wanted =
      (WANTING * 0.5 * (expected + stage.liking.raw(who, title))) / stage.scenario.choiceNoise +
      gumbelQuantile(uniform(dice.choice, who, slot, title))
    if (wanted > most) {
      most = wanted
      best = title
    }
  }
  return best
}

function told({ appeal }: Prepared, wordOfMouth: number, lived: readonly Lived[]): FatesOf {
  const shares = lived.map(({ plays }) => {
    const total = plays.reduce((sum, count) => sum + count, 0)
    return plays.map((count) => count / Math.max(1, total))
  })
  let apart = 0
  let pairs = 0
  for (let a = 0; a < shares.length; a++) {
    for (let b = 0; b < a; b++) {
      for (let title = 0; title < TITLES; title++) apart += Math.abs(shares[a][title] - shares[b][title]) / TITLES
      pairs++
    }
  }
  return {
    wordOfMouth,
    courses: lived.map(({ course }) => course),
    inequality: meanInterval(shares.map((share) => gini(share) ?? 0)),
    unpredictability: apart / Math.max(1, pairs),
    merit: meanInterval(shares.map((share) => spearman(share, appeal) ?? 0)),
  }
}

/**
 * One campaign for one title in one world, from its launch to the horizon; or the same weeks without it.
 *
 * Answers: who presses play, on which day, who sees it to its end, and what was paid for?
 * The title stands on the service's own screen: at each sitting with chance `onScreen`; looked at closely with the world's chance, then its plain trailer
 * plays. A campaign adds contacts outside: those chosen by lot are sent the trailer in the evening, `gapDays` apart, until they press or
 * all are sent; a contact is seen with chance 0.7 × the leisure of that evening. It does two things: some press at once (wish less 0.7, as one has to get
 * up and open the service), and what one then expects of the title is remembered, half of it for ten days. So a trailer against the mood
 * costs plays on the service's own screen too: that is how a campaign backfires; how much a trailer against the mood is held against the title
 * itself is a knob (`annoyance`), nought by default. Every further contact seen takes `fatigue` from the trailer's fit.
 * Whether somebody presses is not thrown but weighed: each person carries the chance of not having pressed yet, and outcomes are chances, the mean over
 * all throws of those dice. What is looked at, for how long, and who is chosen and reached falls by dice that are common to all campaigns: each has a draw
 * of its own, keyed by person, moment and title, so that two campaigns differ in what they do and in nothing else.
 * Units: days; fatigue on the scale of fits (about ±0.5). 0.7, 0.7 and ten days set by us.
 * Misleads: nobody tells anybody of it here (see `fates.ts`), and no other title competes for the evening.
 */
import { pow } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { stream, uniform } from '../../math/random'
import { expectedAfter, finishChance, pressChance, wishNow } from '../../world/campaign/contact'
import { closeLookChance } from '../../world/evening/wish'
import type { Crowd } from './crowd'

export interface Contacts {
  /** Indices into COUNTRIES. */
  readonly countries: readonly number[]
  /** Share of the people there who are chosen, by lot. */
  readonly share: number
  readonly perPerson: number
  readonly gapDays: number
  /** By viewer: the trailer that is sent. */
  readonly trailerOf: (viewer: number) => number
  /** What each further contact takes from the fit. */
  readonly fatigue: number
  /** What a contact costs for each unit by which it goes against somebody's tastes and mood. */
  readonly annoyance: number
}

export interface Launch {
  readonly title: number
  /** The trailer on the service's own screen. */
  readonly plain: number
  readonly day: number
  readonly horizon: number
  /** Share of sittings at which the service's own page shows the title. */
  readonly onScreen: number
  /** Null for no campaign. */
  readonly contacts: Contacts | null
}

export interface LaunchOutcome {
  /** By viewer: chance that play is pressed within the horizon, and that the title is then seen to its end. */
  readonly pressed: Float64Array
  readonly finished: Float64Array
  /** By day from the launch: people that press, as a sum of chances. */
  readonly daily: Float64Array
  /** Contacts sent and paid for, and times the title was shown on the service's own screen. */
  readonly sent: number
  readonly shown: number
}

const REACH = 0.7
const AWAY = 0.7
const REMEMBERED_HALF_DAYS = 10
const EVENING = 2
const CONTACT_HOUR = 19
const MOOD_SD = 0.25

const diceOf = (seed: number) => {
  const dice = (purpose: string) => stream(seed, `campaign/${purpose}`)
  return {
    chosen: dice('chosen'),
    reached: dice('reached'),
    contactSeconds: dice('contact seconds'),
    shown: dice('shown'),
    close: dice('close'),
    seconds: dice('seconds'),
    mood: dice('mood'),
  }
}

export function runLaunch(crowd: Crowd, launch: Launch): LaunchOutcome {
  const run = new Run(crowd, launch)
  for (let after = 0; after < launch.horizon; after++) run.liveDay(after)
  return run.outcome()
}

class Run {
  readonly #crowd: Crowd
  readonly #launch: Launch
  readonly #dice: ReturnType<typeof diceOf>
  readonly #pressed: Float64Array
  readonly #finished: Float64Array
  readonly #daily: Float64Array
  /** By viewer: contacts seen. */
  readonly #seen: Uint8Array
  /** What a contact added to the expectation, and on which day. */
  readonly #added: Float64Array
  readonly #addedOn: Int16Array
  #sent = 0
  #shown = 0

  constructor(crowd: Crowd, launch: Launch) {
    if (launch.day + launch.horizon > crowd.days) {
      throw new RangeError(`Expected \`day\` to be at most ${crowd.days - launch.horizon}, got ${launch.day}`)
    }
    this.#crowd = crowd
    this.#launch = launch
    this.#dice = diceOf(crowd.seed)
    this.#pressed = new Float64Array(crowd.people)
    this.#finished = new Float64Array(crowd.people)
    this.#daily = new Float64Array(launch.horizon)
    this.#seen = new Uint8Array(crowd.people)
    this.#added = new Float64Array(crowd.people)
    this.#addedOn = new Int16Array(crowd.people)
  }

  outcome(): LaunchOutcome {
    return { pressed: this.#pressed, finished: this.#finished, daily: this.#daily, sent: this.#sent, shown: this.#shown }
  }

  liveDay(after: number): void {
    const { starts } = this.#crowd
    const day = this.#launch.day + after
    for (let at = starts[day]; at < starts[day + 1]; at++) this.#sit(at, after)
    this.#send(after)
  }

  #sit(at: number, after: number): void {
    const { stage, viewer, part, hour } = this.#crowd
    const { title, plain, onScreen } = this.#launch
    const dice = this.#dice
    const [who, day] = [viewer[at], this.#launch.day + after]
    const slot = 4 * day + part[at]
    if (uniform(dice.shown, who, slot, title) >= onScreen) return
    this.#shown += 1 - this.#pressed[who]
    const before = this.#expected(who, day)
    const glance = wishNow(stage, { viewer: who, title, day, hour: hour[at], expected: before })
    if (uniform(dice.close, who, slot, title) >= closeLookChance(glance)) return
    const luck = uniform(dice.seconds, who, slot, title)
    const expected = expectedAfter(stage, { viewer: who, title, trailer: plain, day, expected: before, wear: 0, luck })
    const wish = wishNow(stage, { viewer: who, title, day, hour: hour[at], expected })
    this.#press(who, after, { expected, chance: pressChance(stage, wish) })
  }

  #send(after: number): void {
    const { contacts } = this.#launch
    if (contacts === null || after % contacts.gapDays !== 0 || after >= contacts.perPerson * contacts.gapDays) return
    const { people, countries } = this.#crowd
    for (let viewer = 0; viewer < people; viewer++) {
      if (!contacts.countries.includes(countries[viewer])) continue
      if (uniform(this.#dice.chosen, viewer, 0, 0) >= contacts.share) continue
      this.#sent += 1 - this.#pressed[viewer]
      this.#contact(viewer, after, contacts)
    }
  }

  #contact(viewer: number, after: number, { trailerOf, fatigue, annoyance }: Contacts): void {
    const { stage, countries } = this.#crowd
    const { title } = this.#launch
    const day = this.#launch.day + after
    const leisure = stage.currents === null ? 1 : stage.currents.leisure(countries[viewer], day, EVENING)
    if (uniform(this.#dice.reached, viewer, after, title) >= Math.min(1, REACH * leisure)) return
    const before = this.#expected(viewer, day)
    const wear = fatigue * this.#seen[viewer]
    const luck = uniform(this.#dice.contactSeconds, viewer, after, title)
    const expected = expectedAfter(stage, { viewer, title, trailer: trailerOf(viewer), day, expected: before, wear, luck, annoyance })
    this.#seen[viewer]++
    this.#added[viewer] = expected - this.#crowd.expectation(viewer, title)
    this.#addedOn[viewer] = day
    const wish = wishNow(stage, { viewer, title, day, hour: CONTACT_HOUR, expected }) - AWAY
    this.#press(viewer, after, { expected, chance: pressChance(stage, wish) })
  }

  #expected(viewer: number, day: number): number {
    const usual = this.#crowd.expectation(viewer, this.#launch.title)
    if (this.#seen[viewer] === 0) return usual
    return usual + this.#added[viewer] * pow(0.5, (day - this.#addedOn[viewer]) / REMEMBERED_HALF_DAYS)
  }

  #press(viewer: number, after: number, { expected, chance }: Pressing): void {
    const { title } = this.#launch
    const now = (1 - this.#pressed[viewer]) * chance
    const mood = MOOD_SD * normalQuantile(uniform(this.#dice.mood, viewer, 0, title))
    this.#pressed[viewer] += now
    this.#daily[after] += now
    this.#finished[viewer] += now * finishChance(this.#crowd.stage, { viewer, title, expected, mood })
  }
}

interface Pressing {
  readonly expected: number
  readonly chance: number
}

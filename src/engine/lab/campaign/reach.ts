/**
 * How often may one person be addressed, and what does one more viewer cost: bought, or on the service's own screen?
 *
 * Fatigue: the same launch with 0 to `most` contacts a person, one a day, each further one taking `fatigue` from the trailer's fit; share that pressed within the
 * horizon and contacts sent a person. Where the curve turns is nobody's setting: it comes out of the wear, of those already won, and of what a tired
 * contact costs on the service's own screen.
 * Reach: without any place on the service's own screen, contacts for a share of the people; and without contacts, the title on a share of sittings of the
 * own screen. Extra viewers = pressed − pressed without either. A place on the own screen is taken from another title: what that one would have won is
 * places · the mean take rate that the log holds for a title by lot (set by us: the displaced title is one by lot).
 * Intervals: Student's over worlds. Money is no matter of the engine: prices are set in the room.
 * Misleads: the horizon ends after three weeks; and a title by lot is a poor one to displace, so that the own screen is cheaper here than a good page's.
 */

import { COUNTRIES, type Genre } from '../../contract/vocabulary'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { plainTrailer, trailerFor } from '../../service/campaigns/tones'
import { type LaunchOutcome, runLaunch } from './run'
import { type CampaignWorld, type CampaignWorlds, HORIZON_DAYS, PAST_DAYS, titleToLaunch, type WorldsAsked } from './worlds'

export interface ReachAsked extends WorldsAsked {
  readonly genre: Genre
  readonly tone: number
  readonly fatigue: number
  /** Most contacts a person. */
  readonly most: number
}

export interface ContactPoint {
  readonly contacts: number
  /** Share of all people. */
  readonly pressed: Interval | Unknown
  readonly finished: Interval | Unknown
  /** More than with none, by world. */
  readonly more: Interval | Unknown
  /** Contacts sent for each person, those already won not counted. */
  readonly sent: number
}

export interface ReachPoint {
  readonly way: 'bought' | 'ownScreen'
  /** Share of people who are sent a contact, or of sittings that show the title. */
  readonly share: number
  /** For 1,000 people: contacts sent or places taken, viewers more, and viewers that other titles lose by it. */
  readonly used: number
  readonly more: Interval | Unknown
  readonly lost: number
}

export interface ReachAnswer {
  readonly worlds: number
  readonly people: number
  readonly fatigue: readonly ContactPoint[]
  /** Contacts with the largest share in the mean. */
  readonly best: number
  readonly reach: readonly ReachPoint[]
  /** Mean take rate of a title by lot in the log. */
  readonly takeRate: number
}

const ON_SCREEN = 0.15
const FROM = PAST_DAYS + 14
const BOUGHT = [0.25, 0.5, 1]
const OWN = [0.05, 0.1, 0.2, 0.4]
const EVERYWHERE = COUNTRIES.map((_, country) => country)

interface Arm {
  readonly onScreen: number
  readonly share: number
  readonly perPerson: number
}

export function* reachOf(worlds: CampaignWorlds, asked: ReachAsked): Generator<number, ReachAnswer> {
  const { most } = asked
  if (!(Number.isInteger(most) && most >= 1 && most <= HORIZON_DAYS)) {
    throw new RangeError(`Expected \`most\` to be an integer from 1 to ${HORIZON_DAYS}, got ${most}`)
  }
  const opening = worlds.open(asked)
  let step = opening.next()
  for (; step.done !== true; step = opening.next()) yield 0.8 * step.value
  const opened = step.value
  const arms: Arm[] = [
    ...Array.from({ length: most + 1 }, (_, contacts) => ({ onScreen: ON_SCREEN, share: contacts === 0 ? 0 : 1, perPerson: contacts })),
    { onScreen: 0, share: 0, perPerson: 0 },
    ...BOUGHT.map((share) => ({ onScreen: 0, share, perPerson: 1 })),
    ...OWN.map((onScreen) => ({ onScreen, share: 0, perPerson: 0 })),
  ]
  const runs: LaunchOutcome[][] = []
  for (const arm of arms) {
    const line: LaunchOutcome[] = []
    for (const world of opened) {
      line.push(run(world, asked, arm))
      yield 0.8 + (0.2 * (runs.length + line.length / opened.length)) / arms.length
    }
    runs.push(line)
  }
  return told(opened, asked, runs)
}

function run(world: CampaignWorld, { genre, tone, fatigue }: ReachAsked, { onScreen, share, perPerson }: Arm): LaunchOutcome {
  const { crowd } = world
  const title = titleToLaunch(world, genre)
  const trailer = trailerFor(crowd.catalogue, title, tone)
  const contacts =
    share === 0 ? null : { countries: EVERYWHERE, share, perPerson, gapDays: 1, fatigue, annoyance: 0, trailerOf: () => trailer }
  return runLaunch(crowd, { title, plain: plainTrailer(crowd.catalogue, title), day: FROM, horizon: HORIZON_DAYS, onScreen, contacts })
}

const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]
  return sum / Math.max(1, values.length)
}

const THOUSAND = 1000

function told(opened: readonly CampaignWorld[], { most, people }: ReachAsked, runs: readonly (readonly LaunchOutcome[])[]): ReachAnswer {
  const pressed = (arm: number): number[] => runs[arm].map((outcome) => meanOf(outcome.pressed))
  const takeRate = meanOf(opened.map(({ log }) => meanOf(log.pressed.subarray(0, log.count))))
  const fatigue = Array.from(
    { length: most + 1 },
    (_, contacts): ContactPoint => ({
      contacts,
      pressed: meanInterval(pressed(contacts)),
      finished: meanInterval(runs[contacts].map((outcome) => meanOf(outcome.finished))),
      more: pairedInterval(pressed(contacts), pressed(0)),
      sent: meanOf(runs[contacts].map(({ sent }) => sent / people)),
    }),
  )
  const nothing = most + 1
  const point = (way: ReachPoint['way'], share: number, arm: number): ReachPoint => {
    const used = meanOf(runs[arm].map(({ sent, shown }) => ((way === 'bought' ? sent : shown) * THOUSAND) / people))
    const scaled = (values: number[]): number[] => values.map((value) => THOUSAND * value)
    return {
      way,
      share,
      used,
      more: pairedInterval(scaled(pressed(arm)), scaled(pressed(nothing))),
      lost: way === 'bought' ? 0 : used * takeRate,
    }
  }
  const means = Array.from({ length: most + 1 }, (_, contacts) => meanOf(pressed(contacts)))
  return {
    worlds: opened.length,
    people,
    fatigue,
    best: means.indexOf(Math.max(...means)),
    reach: [
      ...BOUGHT.map((share, at) => point('bought', share, nothing + 1 + at)),
      ...OWN.map((share, at) => point('ownScreen', share, nothing + 1 + BOUGHT.length + at)),
    ],
    takeRate,
  }
}

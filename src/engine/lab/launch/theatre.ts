/**
 * Where a launch is lived: the people of a stage in front of one title and the trailers that are in the race. Shared by all policies that
 * are compared, with common dice; what changes while a launch is lived (memories, moods, what is said) each of them has its own of.
 *
 * The launched title counts as new: nobody has seen it, and it is news from the first day on (`world/renown.ts`). Its trailers stand behind
 * all others in the columns, as many as there are. Nobody signs up or cancels, and tastes do not drift while it lasts.
 * Dice: those that the world would go on with for lot 0, others for other lots.
 */
import { ASPECT_COUNT } from '../../world/aspects'
import { drawCatalogue, type WorldCatalogue } from '../../world/catalogue/catalogue'
import { createJournal, feltAt, type Journal, type JournalState, note } from '../../world/evening/journal'
import type { Stage } from '../../world/evening/sitting'
import { createLiking } from '../../world/liking'
import type { Communities } from '../../world/people/communities'
import { createMoods, type Moods } from '../../world/people/moods'
import { currentsOf } from '../../world/publicEvents/currentsOf'
import { Renown } from '../../world/renown'
import { diceOf } from '../../world/streams'
import { crowdsOf } from './crowds'
import { type Emphasis, normalised, type OneTitle, oneTitle, ownTrailers, worldWithTrailers } from './race'
import type { LaunchStage } from './stage'

export interface Theatre {
  readonly launch: LaunchStage
  readonly race: readonly Emphasis[]
  /** By profile: index into CROWDS. */
  readonly crowdOf: Uint8Array
  /** What policies read of it. */
  readonly one: OneTitle
  /** Titles heard of on the first morning, as running sums: what the rest of a page is made of. */
  readonly heard: Float64Array
  readonly catalogue: WorldCatalogue
}

export function openTheatre(launch: LaunchStage, emphases: readonly Emphasis[] | null): Theatre {
  const { scenario, title } = launch
  const drawn = drawCatalogue(diceOf(scenario.seed), scenario)
  const race = (emphases ?? ownTrailers(drawn.shown, title)).map(normalised)
  const catalogue = worldWithTrailers(drawn, title, race)
  return {
    launch,
    race,
    crowdOf: crowdsOf(launch.recorded),
    one: oneTitle(launch.card, race),
    heard: newsOf(launch, catalogue).heard.slice(),
    catalogue,
  }
}

/** The people in front of one policy: they have lived nothing of the launch yet. */
export interface Troupe {
  readonly stage: Stage
  readonly journal: Journal
}

const LOTS_APART = 1_000_003
/** Nobody is drawn here. */
const NO_COMMUNITIES: Communities = {
  covariance: new Float64Array(0),
  centres: new Float32Array(0),
  sizes: new Float64Array(0),
  darlings: [],
}

export function newTroupe({ launch, catalogue }: Theatre, lot: number): Troupe {
  const { scenario, households, viewers } = launch
  return {
    stage: {
      scenario,
      dice: diceOf(scenario.seed + lot * LOTS_APART),
      catalogue,
      people: { households, viewers, communities: NO_COMMUNITIES, moods: moodsOf(launch) },
      liking: createLiking(viewers, catalogue),
      renown: newsOf(launch, catalogue),
      currents: currentsOf(diceOf(scenario.seed), scenario),
    },
    journal: journalWithout(launch.journal, launch.title, viewers.gone.length),
  }
}

/** How much of each aspect the launched title really holds, 0..1. */
export function contentOf({ launch, catalogue }: Theatre): readonly number[] {
  return Array.from(catalogue.titles.content.subarray(launch.title * ASPECT_COUNT, (launch.title + 1) * ASPECT_COUNT))
}

function moodsOf({ satisfaction, usedTo, viewers }: LaunchStage): Moods {
  const moods = createMoods(viewers.gone.length)
  moods.satisfaction.set(satisfaction)
  moods.usedTo.set(usedTo)
  return moods
}

/** What is heard that morning of what is there stands as its fame; from then on people talk. */
function newsOf({ renown, title, day, scenario }: LaunchStage, { titles }: WorldCatalogue): Renown {
  const arrivesOn = titles.arrivesOn.map((on) => (on <= day ? 0 : on))
  arrivesOn[title] = Math.max(1, day)
  const fame = titles.fame.map((own, of) => (of === title || titles.arrivesOn[of] > day ? own : renown[of]))
  const news = new Renown({ fame, arrivesOn, wordOfMouth: scenario.wordOfMouth })
  if (day > 0) news.closeDay(day - 1)
  return news
}

function journalWithout(lived: JournalState | null, launched: number, viewers: number): Journal {
  const journal = createJournal(viewers)
  if (lived === null) return journal
  const { viewer, title, day, position, state } = lived
  for (let at = 0; at < lived.length; at++) {
    if (title[at] === launched) continue
    const felt = feltAt(lived, at)
    note(journal, { viewer: viewer[at], title: title[at], day: day[at], position: position[at], state: state[at], felt })
  }
  return journal
}

/**
 * The world: people, their tastes, and what they do in front of a screen.
 *
 * Answers: given a storefront, what happens on it? It reads the page and the trailers it is shown and answers with events. What it
 * holds beside (tastes, true quality, real enjoyment) is for the lab alone.
 * Deterministic: one scenario, one history; households may be lived in any order, each day once and days in order.
 */
import type { Scenario } from '../../scenario/knobs'
import type { PublicCatalogue } from '../contract/catalogue'
import type { EventSink } from '../contract/events'
import {
  type Day,
  type HouseholdId,
  householdId,
  type ProfileId,
  profileId,
  type TitleId,
  type TrailerId,
  type ViewerId,
  viewerId,
} from '../contract/ids'
import { drawCatalogue } from './catalogue/catalogue'
import { type Becoming, Days, type DaysState, type Meeting, type Reliving } from './days'
import { fitOf } from './evening/expectation'
import type { Journal } from './evening/journal'
import type { Stage } from './evening/sitting'
import { createLiking, felt } from './liking'
import { type AccountBook, openBook, type SignUp, signUp } from './people/accounts'
import { comingAndGoing, type Invitation, letBeThere, type WhoIsThere, whoIsThere } from './people/comingAndGoing'
import { type Mood, meanSatisfaction, moodsOf } from './people/moodsOf'
import { drawPeople, type People } from './people/people'
import { type Sofas, sofasOf } from './people/sofa'
import { type TrueTrait, traitsOf } from './people/traitsOf'
import { currentsOf } from './publicEvents/currentsOf'
import { Renown } from './renown'
import { diceOf } from './streams'
import type { DayTally } from './tally'
import { TRAIT_COUNT } from './traits'

/** What the world is made of, for days that are shared among several worlds alike (`sharedDays.ts`). */
export interface Backstage {
  readonly stage: Stage
  readonly journal: Journal
}

export interface World extends Sofas {
  readonly backstage: Backstage
  readonly catalogue: PublicCatalogue
  readonly accounts: AccountBook
  readonly householdCount: number
  readonly profileCount: number
  readonly viewerCount: number
  /** How many profiles there may be in all, with those who join and are invited. */
  readonly profileRoom: number
  /** The seat of whoever looks on: the last of each at the opening; after it come those who join or are invited. */
  readonly visitor: { readonly household: HouseholdId; readonly profile: ProfileId; readonly viewer: ViewerId }
  /** Emits subscribe and profileAdded for everyone but the visitor, at the opening. */
  openAccounts(sink: EventSink): void
  /** Lives one household's day. The visitor's has no days of its own. */
  liveHousehold(household: HouseholdId, day: Day, options: Meeting): void
  /** On a morning: drops memories that no evening lived from then on, or lived again, tells of. */
  forgetSuperseded(today: Day): void
  /** After all households have lived a day: what all share changes, and everybody is a day older. */
  endDay(day: Day): void
  /** All that outlives a day, for a checkpoint; taken between two days. */
  state(): WorldState
  /** Puts back what `state` gave. */
  restore(state: WorldState): void
  /** Who sits behind a profile; never logged. */
  viewersOf(profile: ProfileId): readonly ViewerId[]
  /** On a morning: the households that join by themselves sign up. */
  letJoin(signUp: SignUp): void
  /** A household more, which signs up: its first profile and how many it opens. */
  invite(invitation: Invitation): { readonly household: HouseholdId; readonly profiles: readonly ProfileId[] }
  /** Who sits behind a profile lives on without the service, or comes back to it; recorded as leaving and coming. */
  setGone(profile: ProfileId, gone: boolean, leave: SignUp): void
  isGone(profile: ProfileId): boolean
  ageOf(viewer: ViewerId): number
  /** The community of taste that the viewer is most in. */
  communityOf(viewer: ViewerId): number
  /** What the viewer likes, in the order of the catalogue's trait names. */
  tasteOf(viewer: ViewerId): Float32Array
  traitsOf(viewer: ViewerId): readonly TrueTrait[]
  setTrait(viewer: ViewerId, trait: number, value: number): void
  /** How satisfied the viewer was on the mornings of the last month, the oldest first; today's last. */
  moodsOf(viewer: ViewerId): readonly Mood[]
  /** Mean satisfaction of all who use the service, −1..1. */
  satisfaction(): number
  /** What the viewer really feels about the title, −1..1, without mood. */
  enjoyment(viewer: ViewerId, title: TitleId): number
  /** The same for every title. */
  trueScores(viewer: ViewerId, out: Float32Array): void
  /** What a lived day was really like; sums over the households lived so far. */
  lived(day: Day): DayTally
  /** Lives a household's days again, perhaps with one trait changed; nothing of it is kept. */
  relive(options: Reliving): void
  /** Makes the days lived again last what happened: the change stays, and the household remembers them instead. */
  becomeAsRelived(options: Becoming): void
  /** How well what a trailer shows suits the viewer, about −1..1. */
  trailerFit(viewer: ViewerId, title: TitleId, trailer: TrailerId): number
}

export interface WorldState {
  readonly days: DaysState
  readonly people: WhoIsThere
}

export function createWorld(scenario: Scenario): World {
  const dice = diceOf(scenario.seed)
  const catalogue = drawCatalogue(dice, scenario)
  const people = drawPeople(dice, scenario, catalogue)
  const { fame, arrivesOn } = catalogue.titles
  const renown = new Renown({ fame, arrivesOn, wordOfMouth: scenario.wordOfMouth })
  const stage: Stage = {
    scenario,
    dice,
    catalogue,
    people,
    liking: createLiking(people.viewers, catalogue),
    renown,
    currents: currentsOf(dice, scenario),
  }
  const accounts = openBook(dice, people, scenario)
  const days = new Days(stage)
  return {
    backstage: { stage, journal: days.journal },
    catalogue: catalogue.shown,
    accounts,
    get householdCount() {
      return people.households.count
    },
    get profileCount() {
      return people.households.profileCount
    },
    get viewerCount() {
      return people.viewers.count
    },
    profileRoom: accounts.households.length,
    visitor: seatOf(people),
    openAccounts: (sink) => signUp(accounts, people.households, sink),
    ...comingAndGoing(stage, accounts, days),
    ...sofasOf(people),
    liveHousehold: (household, day, meeting) => days.live(household, day, meeting),
    forgetSuperseded: (today) => days.forgetSuperseded(today),
    endDay: (day) => days.end(day),
    state: () => ({ days: days.state(), people: whoIsThere(people) }),
    restore: (state) => {
      letBeThere(people, state.people)
      days.restore(state.days)
    },
    lived: (day) => days.lived(day),
    relive: (options) => days.relive(options),
    becomeAsRelived: (options) => days.becomeAsRelived(options),
    viewersOf: (profile) => viewersBehind(people, accounts.households[profile], profile),
    ...truthOf(stage, days),
  }
}

type Truth = Pick<
  World,
  'moodsOf' | 'satisfaction' | 'ageOf' | 'communityOf' | 'tasteOf' | 'traitsOf' | 'setTrait' | 'enjoyment' | 'trueScores' | 'trailerFit'
>

function truthOf(stage: Stage, days: Days): Truth {
  const { viewers } = stage.people
  const { liking } = stage
  return {
    ageOf: (viewer) => viewers.age[viewer],
    communityOf: (viewer) => viewers.community[viewer],
    tasteOf: (viewer) => viewers.taste.slice(viewer * TRAIT_COUNT, (viewer + 1) * TRAIT_COUNT),
    traitsOf: (viewer) => traitsOf(viewers, viewer),
    setTrait: (viewer, trait, value) => days.setTrait({ viewer, trait, value }),
    moodsOf: (viewer) => moodsOf(stage, viewer, days.today),
    satisfaction: () => meanSatisfaction(stage),
    enjoyment: (viewer, title) => felt(liking.raw(viewer, title)),
    trueScores: (viewer, out) => {
      for (let title = 0; title < stage.catalogue.titles.count; title++) out[title] = felt(liking.raw(viewer, title))
    },
    trailerFit: (viewer, title, trailer) => fitOf(stage, viewer, { title, trailer }),
  }
}

function seatOf({ households }: People): World['visitor'] {
  return {
    household: householdId(households.visitor),
    profile: profileId(households.firstProfile[households.visitor]),
    viewer: viewerId(households.firstViewer[households.visitor]),
  }
}

function viewersBehind({ households, viewers }: People, household: number, profile: ProfileId): ViewerId[] {
  const behind: ViewerId[] = []
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    if (viewers.profile[viewer] === profile) behind.push(viewerId(viewer))
  }
  return behind
}

/**
 * An audience of as many people as wanted, drawn as the world draws its own, in front of the same catalogue.
 *
 * So that something is recorded of them, they use the service for some days before the launch, on pages by lot without the launched title, and
 * what they do is read as the service reads a log (`service/log/histories.ts`): affinities, late sittings, children's profiles. No night is
 * learned from, so this costs little: a hundred thousand people are there in some seconds.
 * Misleads: pages by lot show people more of what they would not have been shown; what is recorded of them is less, and less biased, than of the
 * people of a world that is months old.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { hourOf, profileId, type TitleId, titleId, trailerId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { stream } from '../../math/random'
import { Histories } from '../../service/log/histories'
import { AspectAffinities } from '../../service/trailers/affinities'
import { drawCatalogue, type WorldCatalogue } from '../../world/catalogue/catalogue'
import { createJournal } from '../../world/evening/journal'
import type { Stage, Surroundings } from '../../world/evening/sitting'
import { createRoom, liveDay } from '../../world/household'
import { createLiking } from '../../world/liking'
import { closeMood } from '../../world/people/moods'
import { drawPeople } from '../../world/people/people'
import { GROWN_UP_AGE } from '../../world/people/viewers'
import { currentsOf } from '../../world/publicEvents/currentsOf'
import { Renown } from '../../world/renown'
import { diceOf } from '../../world/streams'
import { emptyTally } from '../../world/tally'
import { isLateHour, type Recorded } from './crowds'
import { launchPage } from './page'
import type { LaunchStage } from './stage'

export interface DrawRequest {
  readonly scenario: Scenario
  readonly title: TitleId
  readonly people: number
  /** Days of use before the launch. */
  readonly daysBefore: number
}

const MOST_PEOPLE = 200_000
const FEWEST_PEOPLE = 100
const MOST_DAYS_BEFORE = 28
const HOUSEHOLDS_A_STEP = 400
const ANY_TRAILER = { trailer: trailerId(0), probability: 1 }

export function* drawStage({ scenario, title, people, daysBefore }: DrawRequest): Generator<number, LaunchStage, void> {
  expectIn('people', people, { min: FEWEST_PEOPLE, max: MOST_PEOPLE })
  expectIn('daysBefore', daysBefore, { min: 1, max: MOST_DAYS_BEFORE })
  const dice = diceOf(scenario.seed)
  const catalogue = drawCatalogue(dice, scenario)
  expectIn('title', title, { min: 0, max: catalogue.titles.count - 1 })
  const drawn = drawPeople(dice, { ...scenario, viewers: people }, catalogue)
  yield 0
  const { fame, arrivesOn } = catalogue.titles
  const renown = new Renown({ fame, arrivesOn, wordOfMouth: scenario.wordOfMouth })
  const stage = {
    scenario,
    dice,
    catalogue,
    people: drawn,
    liking: createLiking(drawn.viewers, catalogue),
    renown,
    currents: currentsOf(dice, scenario),
  }
  const records = new Records(stage, title)
  const journal = yield* liveBefore(stage, records, daysBefore)
  return {
    origin: 'drawn',
    scenario,
    title,
    card: catalogue.shown.titles[title],
    day: daysBefore,
    households: drawn.households,
    viewers: drawn.viewers,
    satisfaction: drawn.moods.satisfaction,
    usedTo: drawn.moods.usedTo,
    journal,
    renown: renown.now,
    recorded: records.recorded(),
    experience: null,
    names: null,
    portraitSeeds: null,
  }
}

function expectIn(name: string, value: number, { min, max }: { readonly min: number; readonly max: number }): void {
  if (Number.isInteger(value) && value >= min && value <= max) return
  throw new RangeError(`Expected \`${name}\` to be an integer from ${min} to ${max}, got ${value}`)
}

function* liveBefore(stage: Stage, records: Records, days: number) {
  const { households, viewers, moods } = stage.people
  const journal = createJournal(viewers.gone.length)
  const room = createRoom(stage.catalogue)
  const dice = stream(stage.scenario.seed, 'launch: page before')
  const around: Surroundings = {
    storefront: {
      openPage: ({ profile }) => {
        const { day, company } = room.hands.sitting
        return launchPage(
          { title: records.title, heard: stage.renown.heard, dice },
          { profile, day, owner: company[0], offersLaunch: false },
        )
      },
      trailerFor: () => ANY_TRAILER,
    },
    sink: records,
    tally: emptyTally(),
    journal,
    isHeard: true,
  }
  const memories = { lived: journal, writing: journal }
  for (let day = 0; day < days; day++) {
    for (let household = 0; household < households.count; household++) {
      if (household !== households.visitor) liveDay(stage, room, { around, memories: { ...memories, before: day }, household, day })
      if (household % HOUSEHOLDS_A_STEP === 0) yield (day + household / households.count) / days
    }
    for (let viewer = 0; viewer < viewers.count; viewer++) closeMood(moods, viewer, day)
    stage.renown.closeDay(day)
  }
  return journal
}

/** What the service would have on record of them. */
class Records {
  readonly title: number
  readonly #people: Stage['people']
  readonly #catalogue: WorldCatalogue
  readonly #histories: Histories
  readonly #sittings: Uint32Array
  readonly #late: Uint32Array

  constructor({ people, catalogue }: Stage, title: number) {
    this.title = title
    this.#people = people
    this.#catalogue = catalogue
    this.#histories = new Histories({ profileCount: people.households.profileCount, catalogue: catalogue.shown })
    this.#sittings = new Uint32Array(people.households.profileCount)
    this.#late = new Uint32Array(people.households.profileCount)
  }

  emit(event: Readonly<EventRecord>): void {
    if (event.kind === KIND.sittingStart) {
      this.#sittings[event.profile]++
      if (isLateHour(hourOf(event.at))) this.#late[event.profile]++
    }
    if (event.title !== this.title) this.#histories.apply(event)
  }

  recorded(): Recorded {
    const { households, viewers } = this.#people
    const profiles = households.profileCount
    const affinities = new Float32Array(profiles * ASPECTS.length)
    const known = new Uint8Array(profiles)
    const reader = new AspectAffinities(this.#catalogue.shown)
    for (let profile = 0; profile < profiles; profile++) {
      const history = this.#histories.of(profileId(profile))
      known[profile] = history.count > 0 ? 1 : 0
      reader.read(history, { refuseArtists: false })
      reader.write(titleId(this.title), affinities, profile * ASPECTS.length)
    }
    const child = new Uint8Array(profiles)
    const household = new Int32Array(profiles)
    const attending = new Uint8Array(profiles)
    for (let viewer = 0; viewer < viewers.count; viewer++) {
      const profile = viewers.profile[viewer]
      if (viewers.age[viewer] < GROWN_UP_AGE) child[profile] = 1
      household[profile] = viewers.household[viewer]
      attending[profile] = viewers.household[viewer] === households.visitor ? 0 : 1
    }
    return { profiles, affinities, known, child, household, attending, sittings: this.#sittings, lateSittings: this.#late }
  }
}

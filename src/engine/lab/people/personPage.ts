/**
 * Answers: who is this, as far as the records say, as far as the service believes, and, with real tastes shown, really?
 */
import { type Day, householdId, type ProfileId, type ViewerId } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'
import type { Mood } from '../../world/people/moodsOf'
import type { Evening } from '../evening'
import { personCard } from '../personCards'
import { recordsOf } from '../records'
import type { PersonCard, RecordView } from '../snapshot'
import { type AccountChange, accountOf } from './account'
import { expectProfile } from './expectProfile'
import { type Habits, habitsOf } from './habits'
import { peopleThere } from './peopleThere'
import { trueTastes } from './trueConstellation'
import { type Whereabouts, whereaboutsOf } from './whereabouts'

export interface PersonPageRequest {
  readonly profile: ProfileId
  /** Whether real tastes are shown: without, nothing of them is reckoned. */
  readonly truth: boolean
}

export interface PersonPage {
  readonly person: PersonCard
  readonly recorded: {
    readonly habits: Habits
    /** What was watched, thumbed or listed last, newest first. */
    readonly latest: readonly RecordView[]
    /** When the account was opened, left and opened again; the oldest first. */
    readonly account: readonly AccountChange[]
  }
  /** Whose profile they watch through since a day, where it is not their own: set by the visitor, and known to no service. */
  readonly through: { readonly person: PersonCard; readonly since: Day } | null
  readonly guessed: Whereabouts
  /** In the order of GENRES: how much more than others they really like it, in spreads over all people. */
  readonly truth: { readonly genres: readonly number[]; readonly moods: readonly PersonMood[] } | null
}

/** How satisfied somebody behind the profile was, morning by morning of the last month. */
export interface PersonMood {
  readonly viewer: ViewerId
  readonly age: number
  readonly mornings: readonly Mood[]
}

const LATEST = 12
const TELLING: ReadonlySet<string> = new Set(['stop', 'rating', 'list'])

export function personPageOf(evening: Evening, { profile, truth }: PersonPageRequest): PersonPage {
  expectProfile(evening, profile)
  const { log } = evening.service
  return {
    person: personCard(evening, profile),
    recorded: {
      habits: habitsOf(log, profile),
      latest: recordsOf(log, profile, { count: LATEST * 40 })
        .filter(({ kind }) => TELLING.has(kind))
        .slice(0, LATEST),
      account: accountOf(evening, profile),
    },
    through: throughOf(evening, profile),
    guessed: whereaboutsOf(evening, profile),
    truth:
      truth && profile !== evening.visitor.profile
        ? { genres: trueGenresOf(evening, profile), moods: moodsBehind(evening, profile) }
        : null,
  }
}

function throughOf(evening: Evening, profile: ProfileId): PersonPage['through'] {
  const { world } = evening
  const sofa = world.sofaOf(householdId(world.accounts.households[profile]))
  if (sofa.profile === null || sofa.since === null || sofa.profile === profile) return null
  return { person: personCard(evening, sofa.profile), since: sofa.since }
}

function moodsBehind({ world }: Evening, profile: ProfileId): readonly PersonMood[] {
  return world.viewersOf(profile).map((viewer) => ({ viewer, age: world.ageOf(viewer), mornings: world.moodsOf(viewer) }))
}

/** Compared with everybody on the map of real tastes, so that the genre liked most is the same there. */
function trueGenresOf(evening: Evening, profile: ProfileId): readonly number[] {
  const profiles = peopleThere(evening)
  const at = profiles.indexOf(profile) * GENRES.length
  return [...trueTastes(evening.world, profiles).likings.subarray(at, at + GENRES.length)]
}

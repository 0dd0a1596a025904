/**
 * What an account says of itself, by profile and by household.
 *
 * Answers: what does the company learn when somebody signs up? Country, language, plan and whether a profile is a child's;
 * and, for the screen only, a name and a face dealt by lot, a child’s where the profile is one, from streams that nothing else reads.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type EventSink, KIND, NOTHING } from '../../contract/events'
import { faceSeed } from '../../contract/faces'
import { day, firstMinuteOf, type Minute, minute, profileId } from '../../contract/ids'
import { LANGUAGES } from '../../contract/vocabulary'
import { bits } from '../../math/random'
import { familyName, genderOf, givenName, sharedName } from '../names/personNames'
import { blankRecord } from '../record'
import type { Dice } from '../streams'
import type { Households } from './households'
import type { People } from './people'
import { GROWN_UP_AGE } from './viewers'

/** With room for newcomers behind those who are there. */
export interface AccountBook {
  /** By profile. */
  readonly names: string[]
  readonly portraitSeeds: Uint32Array
  /** 0 a woman, 1 a man, 2 neither. */
  readonly genders: Uint8Array
  readonly households: Int32Array
  /** Index into COUNTRIES, LANGUAGES. */
  readonly countries: Uint8Array
  readonly languages: Uint8Array
  /** 1 for a children's profile. */
  readonly isChild: Uint8Array
  /** By household. */
  readonly firstProfiles: Int32Array
  readonly profileCounts: Uint8Array
  readonly plans: Uint8Array
}

export function openBook(dice: Dice, people: People, scenario: Scenario): AccountBook {
  const { households } = people
  const profiles = people.viewers.gone.length
  const book: AccountBook = {
    names: [],
    portraitSeeds: new Uint32Array(profiles),
    genders: new Uint8Array(profiles),
    households: new Int32Array(profiles),
    countries: new Uint8Array(profiles),
    languages: new Uint8Array(profiles),
    isChild: new Uint8Array(profiles),
    firstProfiles: households.firstProfile,
    profileCounts: new Uint8Array(households.plan.length),
    plans: households.plan,
  }
  for (let household = 0; household < households.count; household++) enter(dice, book, { people, scenario, household })
  return book
}

interface Entry {
  readonly people: People
  readonly scenario: Scenario
  readonly household: number
}

/** Writes a household into the book. */
export function enter(dice: Dice, book: AccountBook, { people, scenario, household }: Entry): void {
  const { households, viewers } = people
  const first = households.firstProfile[household]
  const end = households.firstProfile[household + 1]
  const language = LANGUAGES[households.language[household]]
  const family = familyName(dice.householdName, household, language)
  const own = scenario.profiles === 'own'
  book.profileCounts[household] = end - first
  for (let profile = first; profile < end; profile++) {
    book.genders[profile] = genderOf(dice.gender, profile)
    book.households[profile] = household
    book.countries[profile] = households.country[household]
    book.languages[profile] = households.language[household]
    const viewer = households.firstViewer[household] + profile - first
    book.isChild[profile] = own && viewers.age[viewer] < GROWN_UP_AGE ? 1 : 0
    book.portraitSeeds[profile] = faceSeed(bits(dice.portrait, profile, 0, 0), book.isChild[profile] === 1 ? 'child' : 'grownUp')
    let name = sharedName(family, language)
    // Under one roof nobody is called alike; a second try is keyed as somebody beyond the last profile.
    for (let who = profile; own && (who === profile || book.names.slice(first, profile).includes(name)); who += households.profileCount) {
      name = `${givenName(dice.viewerName, { who, language, gender: book.genders[profile] })} ${family}`
    }
    book.names[profile] = name
  }
}

/** Signs everybody up but the visitor, at the opening: one `subscribe` a household, one `profileAdded` a profile. */
export function signUp(book: AccountBook, { visitor }: Households, sink: EventSink): void {
  for (let household = 0; household < visitor; household++)
    signUpHousehold(book, household, { sink, at: minute(firstMinuteOf(day(0)) - 1) })
}

export interface SignUp {
  readonly sink: EventSink
  readonly at: Minute
}

export function signUpHousehold(book: AccountBook, household: number, { sink, at }: SignUp): void {
  const record = blankRecord()
  const first = book.firstProfiles[household]
  record.at = at
  record.kind = KIND.subscribe
  record.profile = profileId(first)
  record.row = book.languages[first]
  record.column = book.plans[household]
  record.amount = household
  record.share = book.countries[first]
  sink.emit(record)
  record.kind = KIND.profileAdded
  record.row = NOTHING
  record.column = NOTHING
  for (let profile = first; profile < first + book.profileCounts[household]; profile++) {
    record.profile = profileId(profile)
    record.share = book.isChild[profile]
    sink.emit(record)
  }
}

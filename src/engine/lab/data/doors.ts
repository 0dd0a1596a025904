/**
 * Three doors: who joined and stays, who uses it, who shares their data; and how many are lost between one and the next.
 *
 * Answers: of all households that ever opened an account, how many have it still, how many of these sat down within the last days, and how
 * many of these give how many of the seven signals? A household gives a signal where it may be recorded of all its profiles.
 * All of that a company counts from its own records. What drives it is hidden, and told with real tastes alone (`motives.ts`): three
 * different motives, and so three different losses.
 * Source of the three stages: article 004 (to motive buying, use, and sharing of information); no figure of it is used.
 * Shapes: counts of households, the visitor's own left out: nobody simulates it.
 * Misleads: where nobody was ever asked, the third door stands open by itself, and says nothing of what people want; and who left over
 * being forced and comes back later is not asked again.
 */
import { KIND } from '../../contract/events'
import { day as dayAt, type ProfileId, profileId } from '../../contract/ids'
import { SIGNALS } from '../../contract/signals'
import { emptyEvent } from '../../service/log/eventColumns'
import type { AskedAtTheDoor } from '../../service/log/recording'
import { LEFT_UNPAID } from '../../world/people/membership'
import type { Evening } from '../evening'
import { type Motives, motivesOf } from './motives'

export interface DoorsRequest {
  /** How many days back a household counts as using it. */
  readonly days: number
  readonly truth: boolean
}

/** Counts of households. */
export interface DoorCounts {
  readonly ever: number
  readonly stay: number
  readonly use: number
  /** Of those who use it: give one signal at least, and all seven. */
  readonly shareSome: number
  readonly shareAll: number
  /** Signals given, of seven, by all who use it together. */
  readonly given: number
}

export interface Doors extends DoorCounts {
  /** The days that are looked back on: fewer where fewer were lived. */
  readonly days: number
  /** Of those who do not stay: a payment failed. All others left, or were removed. */
  readonly unpaid: number
  /** A household that uses it: sittings a week. */
  readonly sittingsAWeek: number | null
  /** The same of hours, among those of whom the minutes may be recorded. */
  readonly hoursAWeek: number | null
  /** By signal: households that use it and give it. */
  readonly givenOf: readonly number[]
  /** What everybody was asked, and whoever joins is; null where everybody never was. */
  readonly asked: AskedAtTheDoor | null
  /** From the third that minds least to the third that minds most; null while real tastes are not shown. */
  readonly byCharacter: readonly CharacterThird[] | null
}

export interface CharacterThird extends DoorCounts, Motives {}

/** What is counted of one household. */
export interface HouseholdDoors {
  readonly household: number
  readonly stays: boolean
  readonly unpaid: boolean
  readonly sittings: number
  readonly minutes: number
  /** By signal. */
  readonly given: readonly boolean[]
}

const EVENTS_A_STEP = 40_000
const DAYS_A_WEEK = 7
const MINUTES_AN_HOUR = 60
const HOW_LONG = SIGNALS.indexOf('howLong')

export function* doorsOf(evening: Evening, { days, truth }: DoorsRequest): Generator<number, Doors> {
  if (!(days >= 1)) throw new RangeError(`Expected \`days\` to be 1 or more, got ${days}`)
  const from = Math.max(0, evening.day - days)
  const used = yield* readUse(evening, from)
  const all = householdsOf(evening, used)
  const lived = evening.day - from
  const counts = countsOf(all)
  const using = all.filter(uses)
  const timed = using.filter(({ given }) => given[HOW_LONG])
  const aWeek = (sum: number, households: number) => (households * lived === 0 ? null : (DAYS_A_WEEK * sum) / lived / households)
  return {
    ...counts,
    days: lived,
    unpaid: all.filter(({ unpaid }) => unpaid).length,
    sittingsAWeek: aWeek(total(using, 'sittings'), using.length),
    hoursAWeek: aWeek(total(timed, 'minutes') / MINUTES_AN_HOUR, timed.length),
    givenOf: SIGNALS.map((_, signal) => using.filter(({ given }) => given[signal]).length),
    asked: evening.service.histories.recording.atTheDoor,
    byCharacter: truth ? motivesOf(evening, all).map(({ members, motives }) => ({ ...countsOf(members), ...motives })) : null,
  }
}

const total = (some: readonly HouseholdDoors[], of: 'sittings' | 'minutes'): number => some.reduce((sum, one) => sum + one[of], 0)
const uses = ({ stays, sittings }: HouseholdDoors): boolean => stays && sittings > 0
const signalsGiven = ({ given }: HouseholdDoors): number => given.filter(Boolean).length

function countsOf(all: readonly HouseholdDoors[]): DoorCounts {
  const using = all.filter(uses)
  return {
    ever: all.length,
    stay: all.filter(({ stays }) => stays).length,
    use: using.length,
    shareSome: using.filter((one) => signalsGiven(one) > 0).length,
    shareAll: using.filter((one) => signalsGiven(one) === SIGNALS.length).length,
    given: using.reduce((sum, one) => sum + signalsGiven(one), 0),
  }
}

interface Used {
  readonly sittings: Int32Array
  readonly minutes: Float64Array
}

/** From the log: sittings and minutes since a day. */
function* readUse({ service: { log }, world }: Evening, from: number): Generator<number, Used> {
  const { households } = world.accounts
  const used = { sittings: new Int32Array(world.householdCount), minutes: new Float64Array(world.householdCount) }
  const record = emptyEvent()
  const first = log.firstOfDay(dayAt(from))
  for (let index = log.next(first), read = 1; index < log.length; index = log.next(index + 1), read++) {
    if (read % EVENTS_A_STEP === 0) yield (index - first) / Math.max(1, log.length - first)
    const kind = log.kindAt(index)
    if (kind !== KIND.sittingStart && kind !== KIND.stop) continue
    log.read(index, record)
    const household = households[record.profile]
    if (kind === KIND.sittingStart) used.sittings[household]++
    else used.minutes[household] += Math.max(0, record.amount)
  }
  return used
}

function householdsOf({ world, service }: Evening, { sittings, minutes }: Used): readonly HouseholdDoors[] {
  const { accounts, backstage } = world
  const { left } = backstage.stage.people.households
  const { recording } = service.histories
  const all = Array.from({ length: world.householdCount }, (_, household) => household)
  return all
    .filter((household) => household !== world.visitor.household)
    .map((household) => {
      const profiles = profilesOf(accounts, household)
      return {
        household,
        stays: profiles.some((profile) => !world.isGone(profile)),
        unpaid: left[household] === LEFT_UNPAID,
        sittings: sittings[household],
        minutes: minutes[household],
        given: SIGNALS.map((signal) => profiles.every((profile) => recording.isRecorded(profile, signal))),
      }
    })
}

const profilesOf = ({ firstProfiles, profileCounts }: Evening['world']['accounts'], household: number): readonly ProfileId[] =>
  Array.from({ length: profileCounts[household] }, (_, at) => profileId(firstProfiles[household] + at))

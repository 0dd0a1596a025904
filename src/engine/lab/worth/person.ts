/**
 * What is one person worth to the service, and the service to them? The same world once as it was, and once without their records.
 *
 * Their records are hidden from the machine from the first morning on; common dice, so that every difference comes from that alone. Of them:
 * evenings found, hours, titles finished. Of all others together: the same; and of how many of them any evening went otherwise. Others are those
 * who were there at the opening: who joins later need not be the same in both worlds.
 * A few more people by lot are left out one by one, to say whether this person is like others.
 * Misleads: one pair of worlds is one observation, exact for this person in this world; and a difference for others is the sum of many small
 * turns of luck, which is why the interval over several people stands beside it.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type ProfileId, profileId } from '../../contract/ids'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { createLab } from '../lab'
import { type Evenings, eveningsOf, isSame, together } from './evenings'

export interface PersonWorthRequest {
  readonly scenario: Scenario
  readonly profile: ProfileId
  readonly days: number
  /** How many others are left out, each alone, for comparison. */
  readonly beside: number
}

export interface LeftOut {
  readonly profile: ProfileId
  readonly own: { readonly seen: Evenings; readonly unseen: Evenings }
  readonly others: { readonly seen: Evenings; readonly unseen: Evenings }
  /** Of the others, those of whom some evening went otherwise. */
  readonly touched: number
}

export interface PersonWorth {
  readonly people: number
  readonly days: number
  /** Profiles at the opening beside the person's and the visitor's. */
  readonly others: number
  readonly person: LeftOut
  readonly beside: readonly LeftOut[]
  /** Over the person and those beside: evenings found, less what they would find unseen. */
  readonly ownLoss: Interval | Unknown
  readonly othersLoss: Interval | Unknown
}

/** How far it is, 0 to 1; after each world, what has come out. */
export type PersonWorthStep = number | { readonly done: number; readonly soFar: PersonWorth }

export function* worthOfPerson(request: PersonWorthRequest): Generator<PersonWorthStep, PersonWorth> {
  const { scenario, days } = request
  const leave = whoIsLeftOut(request)
  const worlds = leave.length + 1
  const seen = yield* lived(scenario, { days, without: null, from: 0, worlds })
  const found: LeftOut[] = []
  for (const [at, profile] of leave.entries()) {
    const unseen = yield* lived(scenario, { days, without: profile, from: at + 1, worlds })
    found.push(compared(profile, seen, unseen))
    yield { done: (at + 2) / worlds, soFar: told(request, found, seen.length - 1) }
  }
  return told(request, found, seen.length - 1)
}

/** Of everybody who was there at the opening. */
type Livings = readonly { readonly profile: ProfileId; readonly evenings: Evenings }[]

interface Living {
  readonly days: number
  readonly without: ProfileId | null
  readonly from: number
  readonly worlds: number
}

function* lived(scenario: Scenario, { days, without, from, worlds }: Living): Generator<number, Livings> {
  const lab = createLab(scenario)
  const there = Array.from({ length: lab.profiles }, (_, profile) => profileId(profile)).filter(
    (profile) => profile !== lab.opening.visitor,
  )
  if (without !== null) lab.act({ kind: 'forget', profile: without, forgotten: true })
  for (let day = 0; day < days; day++) {
    for (const _step of lab.liveDay());
    yield (from + (day + 1) / days) / worlds
  }
  return there.map((profile) => ({ profile, evenings: eveningsOf(lab, profile) }))
}

/** The person first, then others by lot. */
function whoIsLeftOut({ scenario, profile, beside }: PersonWorthRequest): readonly ProfileId[] {
  const { profiles, opening } = createLab(scenario)
  if (!(Number.isInteger(profile) && profile >= 0 && profile < profiles && profile !== opening.visitor)) {
    throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${profiles - 1}, and not the visitor's, got ${profile}`)
  }
  const lots = stream(scenario.seed, 'worth: who else is left out')
  const others = Array.from({ length: profiles }, (_, one) => one).filter((one) => one !== profile && one !== opening.visitor)
  others.sort((one, other) => uniform(lots, one, 0, 0) - uniform(lots, other, 0, 0))
  return [profile, ...others.slice(0, beside).map((one) => profileId(one))]
}

function compared(profile: ProfileId, seen: Livings, unseen: Livings): LeftOut {
  const at = seen.findIndex((one) => one.profile === profile)
  const others = (all: Livings) => together(all.filter((_, one) => one !== at).map(({ evenings }) => evenings))
  return {
    profile,
    own: { seen: seen[at].evenings, unseen: unseen[at].evenings },
    others: { seen: others(seen), unseen: others(unseen) },
    touched: seen.filter(({ evenings }, one) => one !== at && !isSame(evenings, unseen[one].evenings)).length,
  }
}

function told({ scenario, days }: PersonWorthRequest, found: readonly LeftOut[], others: number): PersonWorth {
  const [person, ...beside] = found
  return {
    people: scenario.viewers,
    days,
    others,
    person,
    beside,
    ownLoss: meanInterval(found.map(({ own }) => own.seen.found - own.unseen.found)),
    othersLoss: meanInterval(found.map(({ others }) => others.seen.found - others.unseen.found)),
  }
}

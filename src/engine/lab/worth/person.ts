/**
 * What is one person worth to the service, and the service to them? The same world once as it was, and once without their records.
 *
 * Their records are hidden from the machine from the first morning on; common dice, so that every difference comes from that alone. Of them:
 * evenings found, hours, titles finished. Of all others together: the same; and of how many of them any evening went otherwise.
 * A few more people by lot are left out one by one, to say whether this person is like others.
 * Misleads: one pair of worlds is one observation, exact for this person in this world; and a difference for others is the sum of many small
 * turns of luck, which is why the interval over several people stands beside it.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type ProfileId, profileId } from '../../contract/ids'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { createLab } from '../lab'
import type { Lab } from '../protocol'
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
  /** Others of whom some evening went otherwise. */
  readonly touched: number
}

export interface PersonWorth {
  readonly people: number
  readonly days: number
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
    yield { done: (at + 2) / worlds, soFar: told(request, found) }
  }
  return told(request, found)
}

interface Living {
  readonly days: number
  readonly without: ProfileId | null
  readonly from: number
  readonly worlds: number
}

function* lived(scenario: Scenario, { days, without, from, worlds }: Living): Generator<number, readonly Evenings[]> {
  const lab = createLab(scenario)
  if (without !== null) lab.act({ kind: 'forget', profile: without, forgotten: true })
  for (let day = 0; day < days; day++) {
    for (const _step of lab.liveDay());
    yield (from + (day + 1) / days) / worlds
  }
  return everybody(lab)
}

const everybody = (lab: Lab): readonly Evenings[] =>
  Array.from({ length: lab.profiles }, (_, profile) => eveningsOf(lab, profileId(profile)))

/** The person first, then others by lot. */
function whoIsLeftOut({ scenario, profile, beside }: PersonWorthRequest): readonly ProfileId[] {
  const { profiles, opening } = createLab(scenario)
  if (!(Number.isInteger(profile) && profile >= 0 && profile < profiles)) {
    throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${profiles - 1}, got ${profile}`)
  }
  const lots = stream(scenario.seed, 'worth: who else is left out')
  const others = Array.from({ length: profiles }, (_, one) => one).filter((one) => one !== profile && one !== opening.visitor)
  others.sort((one, other) => uniform(lots, one, 0, 0) - uniform(lots, other, 0, 0))
  return [profile, ...others.slice(0, beside).map((one) => profileId(one))]
}

function compared(profile: ProfileId, seen: readonly Evenings[], unseen: readonly Evenings[]): LeftOut {
  const others = (all: readonly Evenings[]) => together(all.filter((_, one) => one !== profile))
  return {
    profile,
    own: { seen: seen[profile], unseen: unseen[profile] },
    others: { seen: others(seen), unseen: others(unseen) },
    touched: seen.filter((evenings, one) => one !== profile && !isSame(evenings, unseen[one])).length,
  }
}

function told({ scenario, days }: PersonWorthRequest, found: readonly LeftOut[]): PersonWorth {
  const [person, ...beside] = found
  return {
    people: scenario.viewers,
    days,
    person,
    beside,
    ownLoss: meanInterval(found.map(({ own }) => own.seen.found - own.unseen.found)),
    othersLoss: meanInterval(found.map(({ others }) => others.seen.found - others.unseen.found)),
  }
}

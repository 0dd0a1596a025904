/**
 * Who is in the audience, in crowds that have a name: each person in one, by what is recorded of them and nothing else.
 *
 * The first that holds, in this order: a child's profile; follows the title's lead, or its director (affinity of at least 0.2:
 * half of one finished title above the caution of `service/trailers/affinities.ts`); sits down late (two fifths of at least three sittings
 * begun between 23 h and 6 h); likes one of six aspects more than others do (of the six, the affinity that stands most above the
 * audience's mean in units of its spread, where that is 1 or more); a grown-up on an account with a child's profile; the rest. Of whom nothing is
 * recorded: `unknown`. Thresholds set by us, so that crowds are of a size to be seen.
 * What is hidden from the machine counts for nothing: without artists nobody follows anybody, without hours nobody sits late.
 *
 * Misleads: who is shown what they like is recorded as liking it; and a crowd is as mixed inside as people are.
 */
import { ASPECTS } from '../../contract/vocabulary'
import { mean, sd } from '../../math/summary'

export const CROWDS = [
  'children',
  'leadFans',
  'directorFans',
  'nightOwls',
  'comedyLovers',
  'romanceLovers',
  'actionLovers',
  'dreadLovers',
  'politicsLovers',
  'wonderLovers',
  'families',
  'rest',
  'unknown',
] as const
export type Crowd = (typeof CROWDS)[number]

/** What `crowdOf` holds where nobody is in the audience. */
export const NO_CROWD = 255

/** Columns by profile. */
export interface Recorded {
  readonly profiles: number
  /** Profiles × aspects, row-major: what is recorded of their liking of each aspect of the title. */
  readonly affinities: Float32Array
  /** 1 where anything is recorded of what they watched. */
  readonly known: Uint8Array
  /** 1 for a child's profile, as its record says. */
  readonly child: Uint8Array
  readonly household: Int32Array
  /** Sittings recorded, and those that began late; 0 where hours are hidden. */
  readonly sittings: Uint32Array
  readonly lateSittings: Uint32Array
  /** 1 for those who are in the audience. */
  readonly attending: Uint8Array
}

const FOLLOWS = 0.2
const LIKES_MORE = 1
const LATE_SHARE = 0.4
const LATE_SITTINGS = 3
const LATE_FROM_HOUR = 23
const EARLY_HOUR = 6
const LEAD = ASPECTS.indexOf('lead')
const DIRECTOR = ASPECTS.indexOf('director')
const LOVERS = {
  comedy: 'comedyLovers',
  romance: 'romanceLovers',
  action: 'actionLovers',
  dread: 'dreadLovers',
  politics: 'politicsLovers',
  wonder: 'wonderLovers',
} as const

export const isLateHour = (hour: number): boolean => hour >= LATE_FROM_HOUR || hour < EARLY_HOUR

/** By profile: index into {@link CROWDS}, {@link NO_CROWD} where nobody is in the audience. */
export function crowdsOf(recorded: Recorded): Uint8Array {
  const withChild = new Set<number>()
  for (let profile = 0; profile < recorded.profiles; profile++) {
    if (recorded.child[profile] === 1) withChild.add(recorded.household[profile])
  }
  const basis = { recorded, withChild, usual: ASPECTS.map((_, aspect) => usualOf(recorded, aspect)) }
  return Uint8Array.from({ length: recorded.profiles }, (_, profile) =>
    recorded.attending[profile] === 1 ? CROWDS.indexOf(crowdOf(basis, profile)) : NO_CROWD,
  )
}

interface Basis {
  readonly recorded: Recorded
  /** Households with a child's profile. */
  readonly withChild: ReadonlySet<number>
  /** By aspect. */
  readonly usual: readonly Usual[]
}

/** An affinity's mean and spread over those in the audience of whom something is recorded. */
interface Usual {
  readonly mean: number
  readonly spread: number
}

function usualOf({ profiles, affinities, known, attending }: Recorded, aspect: number): Usual {
  const values: number[] = []
  for (let profile = 0; profile < profiles; profile++) {
    if (known[profile] === 1 && attending[profile] === 1) values.push(affinities[profile * ASPECTS.length + aspect])
  }
  return values.length < 2 ? { mean: 0, spread: 0 } : { mean: mean(values), spread: sd(values) }
}

function crowdOf({ recorded, withChild, usual }: Basis, profile: number): Crowd {
  const { affinities, known, child, household, sittings, lateSittings } = recorded
  const at = profile * ASPECTS.length
  if (child[profile] === 1) return 'children'
  if (affinities[at + LEAD] >= FOLLOWS) return 'leadFans'
  if (affinities[at + DIRECTOR] >= FOLLOWS) return 'directorFans'
  if (sittings[profile] >= LATE_SITTINGS && lateSittings[profile] >= LATE_SHARE * sittings[profile]) return 'nightOwls'
  if (known[profile] === 0) return 'unknown'
  return loverOf(affinities, at, usual) ?? (withChild.has(household[profile]) ? 'families' : 'rest')
}

function loverOf(affinities: Float32Array, at: number, usual: readonly Usual[]): Crowd | null {
  let best: Crowd | null = null
  let most = LIKES_MORE
  ASPECTS.forEach((aspect, index) => {
    if (aspect === 'lead' || aspect === 'director') return
    const { mean, spread } = usual[index]
    const above = spread === 0 ? 0 : (affinities[at + index] - mean) / spread
    if (above < most) return
    most = above
    best = LOVERS[aspect]
  })
  return best
}

/**
 * By profile: 1 for those who like an aspect more than others do, by what is recorded of them: an affinity of one spread or more above the mean of the audience.
 * Of whom nothing is recorded, or who is not in the audience: 0.
 */
export function fondOf(recorded: Recorded, aspect: number): Uint8Array {
  const { mean: usual, spread } = usualOf(recorded, aspect)
  const { profiles, affinities, known, attending } = recorded
  return Uint8Array.from({ length: profiles }, (_, profile) => {
    const above = affinities[profile * ASPECTS.length + aspect] - usual
    return known[profile] === 1 && attending[profile] === 1 && spread > 0 && above >= LIKES_MORE * spread ? 1 : 0
  })
}

/** By crowd. */
export function crowdSizes(crowdOf: Uint8Array): readonly number[] {
  const sizes = CROWDS.map(() => 0)
  for (const crowd of crowdOf) if (crowd !== NO_CROWD) sizes[crowd]++
  return sizes
}

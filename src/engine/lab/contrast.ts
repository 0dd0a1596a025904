/**
 * Answers: whose page shows best, beside this one, that two people are not shown the same thing?
 *
 * Looked for among people spread over everybody: somebody of whose first titles few stand on this page too, but at least one,
 * and with whom a title is shared, in sight on both pages, of which the machine shows each of the two another trailer. First one
 * whose two reasons tell the two people apart: the trailers stress other things, and the records of each speak for another of them.
 * A series before a film; then one where the records speak for what either trailer stresses; then the fewer titles in common; then the trailers whose emphases differ most, by
 *   difference(i, j) = ½ Σ_a |e_ia − e_ja|, 0 the same to 1 nothing alike (total variation).
 * Asking shows nobody anything and fixes no trailer.
 *
 * Misleads: it is the clearest contrast that was found, not the usual one; the measured overlap says what is usual.
 */
import type { ProfileId, TitleId, TrailerId } from '../contract/ids'
import { ASPECTS, type Aspect, TRAILERS_A_TITLE } from '../contract/vocabulary'
import { type Evening, nowFor } from './evening'
import { peopleThere } from './people/peopleThere'
import type { Seat } from './snapshot'

export interface ContrastRequest {
  readonly seat: Seat
  /** Only this person is looked at, where one was chosen before; null: everybody. */
  readonly beside: ProfileId | null
  /** Of each page, so much is in sight. */
  readonly rows: number
  readonly columns: number
}

/** The trailer that one of the two is shown, and why. */
export interface TrailerSide {
  readonly trailer: TrailerId
  readonly probability: number
  /** The two aspects on which it puts most weight, the heaviest first. */
  readonly stressed: readonly Aspect[]
  /** Of these the one that the records speak for most; null where they speak for neither. */
  readonly liked: Aspect | null
}

export interface Contrast {
  readonly profile: ProfileId
  /** Titles among the first ten of both. */
  readonly shared: number
  /** A title in sight on both pages with two different trailers; null where the two see the same of all they share. */
  readonly twice: { readonly title: TitleId; readonly here: TrailerSide; readonly there: TrailerSide } | null
}

const PEOPLE_LOOKED_AT = 160
const FIRST_TITLES = 10
const STRESSED = 2
/** Records speak for an aspect above this affinity, of −1 to 1. */
const SPEAKS = 0.05

export function* contrastOf(evening: Evening, { seat, beside, rows, columns }: ContrastRequest): Generator<number, Contrast | null> {
  const sight = { rows, columns }
  const here = pageInSight(evening, seat, sight)
  let best: Candidate | null = null
  const others = beside === null ? someOthers(evening, seat.profile) : [beside]
  for (const [index, profile] of others.entries()) {
    const candidate = compare(evening, { here, seat, there: pageInSight(evening, { profile, device: seat.device }, sight), profile })
    if (best === null || isBetter(candidate, best)) best = candidate
    yield (index + 1) / others.length
  }
  return best === null ? null : { profile: best.profile, shared: best.shared, twice: best.twice }
}

interface PageInSight {
  readonly first: readonly TitleId[]
  readonly seen: readonly TitleId[]
}

function pageInSight(evening: Evening, seat: Seat, { rows, columns }: { readonly rows: number; readonly columns: number }): PageInSight {
  const page = evening.service.desk.openPage({ ...seat, at: nowFor(evening, seat) }).rows
  return {
    first: [...new Set(page.flatMap(({ titles }) => titles))].slice(0, FIRST_TITLES),
    seen: [...new Set(page.slice(0, rows).flatMap(({ titles }) => titles.slice(0, columns)))],
  }
}

/** Of those who use the service, the newest among them; the visitor is nobody to compare with. */
function someOthers(evening: Evening, except: ProfileId): readonly ProfileId[] {
  const { world, visitor } = evening
  const living = peopleThere(evening).filter((profile) => profile !== visitor.profile && !world.isGone(profile))
  const count = Math.min(PEOPLE_LOOKED_AT, living.length)
  return Array.from({ length: count }, (_, one) => living[Math.floor(((one + 1) * living.length) / count) - 1]).filter(
    (profile) => profile !== except,
  )
}

interface Candidate extends Contrast {
  readonly isSeries: boolean
  /** Of the two trailers, how many stress something that their person's records speak for. */
  readonly told: number
  /** The two reasons name other things. */
  readonly apart: boolean
  readonly difference: number
}

interface Pair {
  readonly seat: Seat
  readonly here: PageInSight
  readonly profile: ProfileId
  readonly there: PageInSight
}

function compare(evening: Evening, { seat, here, profile, there }: Pair): Candidate {
  const shared = here.first.filter((title) => there.first.includes(title)).length
  const none: Candidate = { profile, shared, twice: null, isSeries: false, told: 0, apart: false, difference: 0 }
  return here.seen
    .filter((title) => there.seen.includes(title))
    .map((title) => withTrailers(evening, none, { title, one: seat.profile, other: profile }))
    .reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best), none)
}

interface TwoTrailers {
  readonly title: TitleId
  readonly one: ProfileId
  readonly other: ProfileId
}

function withTrailers(evening: Evening, candidate: Candidate, { title, one, other }: TwoTrailers): Candidate {
  const here = sideOf(evening, one, title)
  const there = sideOf(evening, other, title)
  if (here.trailer === there.trailer) return candidate
  const { emphasis, titles } = evening.world.catalogue
  let difference = 0
  for (let aspect = 0; aspect < ASPECTS.length; aspect++) {
    const at = (trailer: TrailerId): number => emphasis[(title * TRAILERS_A_TITLE + trailer) * ASPECTS.length + aspect]
    difference += Math.abs(at(here.trailer) - at(there.trailer)) / 2
  }
  const told = [here, there].filter(({ liked }) => liked !== null).length
  return {
    ...candidate,
    twice: { title, here, there },
    isSeries: titles[title].kind !== 'film',
    told,
    apart: areApart(here, there),
    difference,
  }
}

const areApart = (here: TrailerSide, there: TrailerSide): boolean =>
  here.liked !== null &&
  there.liked !== null &&
  here.liked !== there.liked &&
  here.stressed.some((aspect) => !there.stressed.includes(aspect))

function sideOf({ world, service }: Evening, profile: ProfileId, title: TitleId): TrailerSide {
  const { trailer, probability } = service.desk.trailerShown(profile, title)
  const affinities = service.desk.affinities(profile, title)
  const start = (title * TRAILERS_A_TITLE + trailer) * ASPECTS.length
  const { emphasis } = world.catalogue
  const byWeight = ASPECTS.map((aspect, at) => ({ aspect, weight: emphasis[start + at], affinity: affinities[at] }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, STRESSED)
  const [liked] = byWeight.filter(({ affinity }) => affinity > SPEAKS).sort((one, other) => other.affinity - one.affinity)
  return { trailer, probability, stressed: byWeight.map(({ aspect }) => aspect), liked: liked?.aspect ?? null }
}

/** Whether one contrast shows more than another; of equals the first one found stays. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const rank = ({ shared, twice, apart, isSeries }: Candidate): number =>
    (shared > 0 ? 8 : 0) + (twice !== null ? 4 : 0) + (apart ? 2 : 0) + (isSeries ? 1 : 0)
  if (rank(one) !== rank(other)) return rank(one) > rank(other)
  if (one.told !== other.told) return one.told > other.told
  if (one.shared !== other.shared) return one.shared < other.shared
  return one.difference > other.difference
}

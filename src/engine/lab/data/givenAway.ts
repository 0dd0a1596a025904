/**
 * Answers: how few things does one have to know about somebody to find them among all others?
 *
 * Of the titles that the machine may know somebody watched, so many are drawn by lot, {@link DRAWS} times; they are given away by a draw where nobody
 * else watched all of its titles. The same with the day of each, known to within {@link DAYS_NEAR} days. For one person, and as the mean over {@link SAMPLE} people
 * by lot who watched enough. Unit: share of draws.
 * Source: Narayanan & Shmatikov 2008, who found people again in the records that Netflix gave out; the share alone is the unicity of de Montjoye
 * et al. 2013. Misleads: whoever looks is taken to know the titles for sure; and in a small world one is sooner the only one.
 */
import { dayOf, minute, NO_TITLE, type ProfileId } from '../../contract/ids'
import { type Stream, stream, uniform } from '../../math/random'
import type { Evening } from '../evening'
import { expectProfile } from '../people/expectProfile'
import { peopleThere } from '../people/peopleThere'

export interface GivenAwayRequest {
  readonly profile: ProfileId
}

export interface KnownOf {
  /** How many titles are known. */
  readonly count: number
  readonly titles: number
  readonly dated: number
}

export interface GivenAway {
  /** Among how many. */
  readonly people: number
  /** Titles that may be known of the person. */
  readonly watched: number
  /** By how many are known: no more than were watched. */
  readonly own: readonly KnownOf[]
  readonly everybody: readonly KnownOf[]
}

export const DRAWS = 40
export const MOST_KNOWN = 5
export const DAYS_NEAR = 3
export const SAMPLE = 60

/** By title: the day on which it was last watched. */
type Watched = ReadonlyMap<number, number>

/** In steps, one a person of the sample. */
export function* givenAway(evening: Evening, { profile }: GivenAwayRequest): Generator<number, GivenAway> {
  expectProfile(evening, profile)
  const people = peopleThere(evening)
  const watched = new Map(people.map((one) => [one, watchedBy(evening, one)] as const))
  const own = watched.get(profile) ?? new Map<number, number>()
  const lots = stream(evening.scenario.seed, 'given away: who, and what is known')
  const among = { byTitle: byTitle(watched.values()), lots }
  const enough = [...watched].filter(([, titles]) => titles.size >= MOST_KNOWN)
  const sample = enough.sort(([one], [other]) => uniform(lots, one, 0, 0) - uniform(lots, other, 0, 0)).slice(0, SAMPLE)
  const each: (readonly KnownOf[])[] = []
  for (const [one, titles] of sample) {
    yield each.length / sample.length
    each.push(knownOf(titles, one, among))
  }
  return {
    people: people.length,
    watched: own.size,
    own: knownOf(own, profile, among),
    everybody: each.length === 0 ? [] : Array.from({ length: MOST_KNOWN }, (_, at) => meanOf(each.map((one) => one[at]))),
  }
}

function watchedBy({ service: { histories } }: Evening, profile: ProfileId): Watched {
  if (histories.isForgotten(profile)) return new Map()
  const { count, titles, lastAt, played } = histories.cells(profile)
  const watched = new Map<number, number>()
  for (let cell = 0; cell < count; cell++) {
    if (played[cell] === 1 && titles[cell] !== NO_TITLE) watched.set(titles[cell], dayOf(minute(lastAt[cell])))
  }
  return watched
}

function byTitle(all: Iterable<Watched>): ReadonlyMap<number, readonly Watched[]> {
  const found = new Map<number, Watched[]>()
  for (const watched of all) {
    for (const title of watched.keys()) {
      const some = found.get(title) ?? []
      some.push(watched)
      found.set(title, some)
    }
  }
  return found
}

interface Among {
  /** Who watched a title. */
  readonly byTitle: ReadonlyMap<number, readonly Watched[]>
  readonly lots: Stream
}

function knownOf(own: Watched, who: number, { byTitle: others, lots }: Among): readonly KnownOf[] {
  return Array.from({ length: Math.min(MOST_KNOWN, own.size) }, (_, at) => {
    let [titles, dated] = [0, 0]
    for (let draw = 0; draw < DRAWS; draw++) {
      const known = drawn([...own], at + 1, (entry) => uniform(lots, who, 1 + draw, entry))
      const fewest = known.map(([title]) => others.get(title) ?? []).reduce((least, some) => (some.length < least.length ? some : least))
      const sharing = fewest.filter((other) => known.every(([title]) => other.has(title)))
      if (sharing.length === 1) titles++
      const near = sharing.filter((other) => known.every(([title, day]) => Math.abs((other.get(title) ?? Number.NaN) - day) <= DAYS_NEAR))
      if (near.length === 1) dated++
    }
    return { count: at + 1, titles: titles / DRAWS, dated: dated / DRAWS }
  })
}

/** The first so many of a shuffle; those of a smaller number are among those of a larger one. */
function drawn<Entry>(entries: Entry[], count: number, lot: (entry: number) => number): readonly Entry[] {
  const order = entries.map((entry, at) => ({ entry, lot: lot(at) })).sort((one, other) => one.lot - other.lot)
  return order.slice(0, count).map(({ entry }) => entry)
}

function meanOf(known: readonly KnownOf[]): KnownOf {
  const mean = (read: (one: KnownOf) => number): number => known.reduce((sum, one) => sum + read(one), 0) / known.length
  return { count: known[0].count, titles: mean(({ titles }) => titles), dated: mean(({ dated }) => dated) }
}

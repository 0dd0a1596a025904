/**
 * How surprising is a page, and is the surprise a good one? Serendipity as the field defines it: unexpected and useful.
 *
 * Formula (Ge, Delgado-Battenfeld & Jannach 2010, "Beyond accuracy", after Murakami, Mori & Orihara 2008): of the titles shown, those that no
 * primitive predictor would have shown are unexpected; serendipity = unexpected and useful ÷ shown. Two primitive predictors, each naming as many titles as
 * the page shows: what is popular in the person's country, and what is likest to what the person watched, by tags (cosine of the traits of a title
 * with the sum of those of the titles liked, each by its weight). Useful, three ways:
 *   guessed    among the best tenth of the titles not known to the person, by the service's own scores; a company can compute it of tonight's page
 *   recorded   of what was begun from the page in the last {@link DAYS} days: how much of it was watched to the end, the unexpected beside the expected
 *   real       the person would enjoy it (enjoyment above {@link ENJOYED}, −1..1); only with real tastes shown
 * For comparison, the same of three other ways to fill as many places: popularity, likeness to what was watched, and a lot.
 * Shapes: shares of the titles shown, by person; means over people with Student's interval. Titles under way and on the list are not counted as shown.
 * Misleads: what is unexpected depends on how primitive the predictors are, and a lot is the most unexpected of all; and the predictors are of today, where
 * what was begun weeks ago is held against them (the title itself taken out of what was watched).
 */
import { isThereOn } from '../../contract/arrivals'
import { type ProfileId, type TitleId, titleId } from '../../contract/ids'
import { type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { type Evening, nowFor } from '../evening'
import { expectProfile } from '../people/expectProfile'
import { peopleThere } from '../people/peopleThere'
import { bestOf, likenessTo, popularFor } from './expected'
import { DAYS, type Played, playedSo } from './playedSo'

export interface SurpriseRequest {
  readonly profile: ProfileId
  readonly truth: boolean
}

export const SURPRISE_WAYS = ['service', 'popular', 'likest', 'lot'] as const
export type SurpriseWay = (typeof SURPRISE_WAYS)[number]

/** Shares of the titles shown. */
export interface Surprising {
  readonly way: SurpriseWay
  readonly unexpected: Interval | Unknown
  readonly guessed: Interval | Unknown
  /** Null while real tastes are not shown. */
  readonly real: Interval | Unknown | null
  /** Enjoyed, expected or not. */
  readonly enjoyed: Interval | Unknown | null
}

export interface UnexpectedTitle {
  readonly title: TitleId
  /** From 1, among the titles not known to the person. */
  readonly guessedPlace: number
  readonly of: number
  readonly enjoyment: number | null
}

export interface Surprise {
  readonly people: number
  readonly days: number
  readonly ways: readonly Surprising[]
  readonly played: Played
  /** The person's own page tonight. */
  readonly own: { readonly shown: number; readonly unexpected: readonly UnexpectedTitle[] }
}

export const SAMPLE = 60
const ENJOYED = 0
const BEST_SHARE = 0.1

/** Null before the first night. In steps, one a person. */
export function* surpriseOf(evening: Evening, { profile, truth }: SurpriseRequest): Generator<number, Surprise | null> {
  expectProfile(evening, profile)
  if (evening.service.learned.model === null) return null
  const people = sampled(evening)
  const shares: OnePerson[] = []
  for (const one of people) {
    yield (0.8 * shares.length) / people.length
    shares.push(ofPerson(evening, one, truth))
  }
  const own = personShown(evening, profile)
  const played = yield* playedSo(evening, people)
  const measured = shares.filter(({ shown }) => shown > 0)
  const over = (way: SurpriseWay, of: keyof Shares) => meanInterval(measured.map(({ ways }) => ways[way][of]))
  return {
    people: measured.length,
    days: Math.min(DAYS, evening.day),
    ways: SURPRISE_WAYS.map((way) => ({
      way,
      unexpected: over(way, 'unexpected'),
      guessed: over(way, 'guessed'),
      real: truth ? over(way, 'real') : null,
      enjoyed: truth ? over(way, 'enjoyed') : null,
    })),
    played,
    own: { shown: own.shown.length, unexpected: ownUnexpected(evening, own, truth) },
  }
}

/** Evenly spaced, without the visitor, of whom real tastes are not known. */
function sampled(evening: Evening): readonly ProfileId[] {
  const { world, visitor } = evening
  const there = peopleThere(evening).filter((one) => one !== visitor.profile && !world.isGone(one))
  const count = Math.min(SAMPLE, there.length)
  return Array.from({ length: count }, (_, at) => there[Math.floor(((at + 0.5) * there.length) / count)])
}

interface Shown {
  readonly profile: ProfileId
  /** Titles of tonight's page, each once. */
  readonly shown: readonly TitleId[]
  /** Titles not known to the person, the service's best guess first. */
  readonly ranked: readonly number[]
  readonly popular: ReadonlySet<number>
  readonly likest: ReadonlySet<number>
}

function personShown(evening: Evening, profile: ProfileId): Shown {
  const { service, world } = evening
  const { desk, histories } = service
  const at = nowFor(evening, { profile, device: 'television' })
  const rows = desk.openPage({ profile, at, device: 'television' }).rows
  const shown = rows.flatMap(({ kind, titles }) => (kind === 'continueWatching' || kind === 'myList' ? [] : titles))
  const unique = [...new Set(shown)]
  const scores = Float32Array.from(desk.scores(profile))
  const known = knownTo(evening, profile)
  const isFree = (title: number): boolean => !known.has(title) && isThereOn(world.catalogue.titles[title], evening.day)
  const among = { isFree, count: unique.length }
  return {
    profile,
    shown: unique,
    ranked: bestOf(scores, { isFree, count: scores.length }),
    popular: new Set(bestOf(popularFor(service, histories.countryOf(profile)), among)),
    likest: new Set(bestOf(likenessTo(world.catalogue, histories.of(profile)), among)),
  }
}

function knownTo({ service: { histories } }: Evening, profile: ProfileId): ReadonlySet<number> {
  const { count, titles, played, thumb, onList } = histories.cells(profile)
  const known = new Set<number>()
  for (let cell = 0; cell < count; cell++) if (played[cell] === 1 || thumb[cell] !== 0 || onList[cell] === 1) known.add(titles[cell])
  return known
}

const isUnexpected = ({ popular, likest }: Shown, title: number): boolean => !popular.has(title) && !likest.has(title)

interface Shares {
  readonly unexpected: number
  readonly guessed: number
  readonly real: number
  readonly enjoyed: number
}

interface OnePerson {
  readonly shown: number
  readonly ways: { readonly [Way in SurpriseWay]: Shares }
}

function ofPerson(evening: Evening, profile: ProfileId, truth: boolean): OnePerson {
  const person = personShown(evening, profile)
  const { shown, ranked, popular, likest } = person
  const best = new Set(ranked.slice(0, Math.max(1, Math.round(BEST_SHARE * ranked.length))))
  const sharesOf = (titles: readonly number[]): Shares => {
    const unexpected = titles.filter((title) => isUnexpected(person, title))
    const enjoys = (title: number): boolean => truth && enjoymentOf(evening, profile, titleId(title)) > ENJOYED
    const share = (some: readonly number[]): number => some.length / Math.max(1, titles.length)
    return {
      unexpected: share(unexpected),
      guessed: share(unexpected.filter((title) => best.has(title))),
      real: share(unexpected.filter(enjoys)),
      enjoyed: share(titles.filter(enjoys)),
    }
  }
  const ways = { service: shown, popular: [...popular], likest: [...likest], lot: byLot(evening, profile, { ranked, count: shown.length }) }
  return {
    shown: shown.length,
    ways: { service: sharesOf(ways.service), popular: sharesOf(ways.popular), likest: sharesOf(ways.likest), lot: sharesOf(ways.lot) },
  }
}

interface Lots {
  readonly ranked: readonly number[]
  readonly count: number
}

function byLot({ scenario, day }: Evening, profile: ProfileId, { ranked, count }: Lots): readonly number[] {
  const lots = stream(scenario.seed, 'surprise: a page by lot')
  const lotOf = new Map(ranked.map((title) => [title, uniform(lots, profile, day, title)]))
  return [...ranked].sort((one, other) => (lotOf.get(one) ?? 0) - (lotOf.get(other) ?? 0)).slice(0, count)
}

/** The mean of those who sit behind the profile. */
function enjoymentOf({ world }: Evening, profile: ProfileId, title: TitleId): number {
  const viewers = world.viewersOf(profile)
  return viewers.reduce((sum, viewer) => sum + world.enjoyment(viewer, title), 0) / Math.max(1, viewers.length)
}

function ownUnexpected(evening: Evening, own: Shown, truth: boolean): readonly UnexpectedTitle[] {
  const isVisitor = own.profile === evening.visitor.profile
  return own.shown
    .filter((title) => isUnexpected(own, title))
    .map((title) => ({
      title,
      guessedPlace: own.ranked.indexOf(title) + 1,
      of: own.ranked.length,
      enjoyment: truth && !isVisitor ? enjoymentOf(evening, own.profile, title) : null,
    }))
}

/**
 * Answers: what does the service hold on one person, and what does it make of it?
 *
 * Stored: records by kind, first and last day, the account's own words. Inferred, each with the titles it rests on and how sure it is:
 * - tastes: how much more than others they are believed to like a genre, in spreads over all people (`people/whereabouts.ts`). Sure: the share of
 *   {@link REDRAWS} redraws of their titles, with repetition, in which the liking falls on the same side of the mean (Efron's bootstrap).
 * - hours: the quarter of the day in which most is watched, with its share of all minutes.
 * - faces: a = Σ w over titles with the artist ÷ (their number + 2), as trailers are chosen by (`trailers/affinities.ts`).
 * - who sits there: how far apart the genres of their titles lie, as a rank among all profiles: several people watch several things.
 * With real tastes shown, of each taste: right, wrong, or never expressed (the service believes little of what is truly strong).
 * Misleads: a redraw knows only what was watched, so it is sure of what a page has shown again and again.
 */

import { EVENT_KINDS, type EventKind } from '../../contract/events'
import type { ProfileId, TitleId } from '../../contract/ids'
import { dayOf, minute, NO_TITLE, profileId } from '../../contract/ids'
import type { Signal } from '../../contract/signals'
import { DEVICES, GENRES, type Genre } from '../../contract/vocabulary'
import type { Evening } from '../evening'
import { beliefsOf, genreLikings } from '../people/beliefs'
import { expectProfile } from '../people/expectProfile'
import { habitsOf } from '../people/habits'
import { peopleThere } from '../people/peopleThere'
import { trueTastes } from '../people/trueConstellation'
import { personCard } from '../personCards'
import type { PersonCard } from '../snapshot'
import { type Face, facesOf } from './faces'
import { redrawn } from './redraw'
import { spreadRank } from './voices'

export const REDRAWS = 60

export interface DossierRequest {
  readonly profile: ProfileId
  readonly truth: boolean
}

export interface TasteBelief {
  readonly genre: Genre
  /** In spreads over all people. */
  readonly liking: number
  /** 0 to 1; null where nothing can be redrawn. */
  readonly sure: number | null
  /** Titles that it rests on, the weightiest first, and the records behind them. */
  readonly titles: readonly TitleId[]
  readonly events: readonly number[]
  /** While real tastes are shown. */
  readonly real: { readonly liking: number; readonly verdict: Verdict } | null
}

export type Verdict = 'right' | 'wrong' | 'neverExpressed' | 'neither'

export interface Dossier {
  readonly person: PersonCard
  readonly stored: {
    /** Kept one by one, by kind; none left out is 0. */
    readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[]
    readonly records: number
    /** Of these, hidden from the machine one by one, or since the profile started anew. */
    readonly unused: number
    /** The day on which it last started anew. */
    readonly anewSince: number | null
    /** No longer kept one by one. */
    readonly older: number
    readonly first: number | null
    readonly last: number | null
    readonly titles: number
    readonly bytes: number
  }
  readonly inferred: {
    readonly tastes: readonly TasteBelief[]
    /** Quarters of the day from midnight; share of minutes. All 0 where the machine may not see them, as are devices. */
    readonly hours: readonly number[]
    /** By DEVICES; share of minutes. */
    readonly devices: readonly number[]
    readonly minutes: number
    readonly faces: readonly Face[]
    /** Share of profiles whose titles lie nearer together; null where too little is known. */
    readonly spread: number | null
  }
  /** How many really sit behind the profile; null while real tastes are not shown. */
  readonly really: number | null
}

const BYTES_AN_EVENT = 26
const STRONG = 0.5
const HOURS_A_QUARTER = 6
const TITLES_TOLD = 4

export function dossierOf(evening: Evening, { profile, truth }: DossierRequest): Dossier {
  expectProfile(evening, profile)
  const { service, world, visitor } = evening
  const habits = habitsOf(service.log, profile, { seen: true })
  const { mask } = service.histories
  const minutes = mask.has('howLong') ? 0 : habits.minutes
  const share = (signal: Signal, value: number): number => (minutes > 0 && !mask.has(signal) ? value / minutes : 0)
  const isSimulated = profile !== visitor.profile
  return {
    person: personCard(evening, profile),
    stored: storedOf(evening, profile),
    inferred: {
      tastes: tastesOf(evening, profile, truth && isSimulated),
      hours: [0, 1, 2, 3].map((quarter) => share('when', minutesIn(habits.minutesByHour, quarter))),
      devices: DEVICES.map((_, device) => share('device', habits.minutesByDevice[device])),
      minutes,
      faces: facesOf(evening, profile, truth && isSimulated),
      spread: spreadRank(evening, profile),
    },
    really: truth && isSimulated ? world.viewersOf(profile).length : null,
  }
}

function storedOf({ service: { log } }: Evening, profile: ProfileId): Dossier['stored'] {
  const counts = new Map<number, number>()
  const titles = new Set<number>()
  let records = 0
  let unused = 0
  let first: number | null = null
  const latest = log.latestOf(profile)
  for (let event = latest; event >= 0; event = log.previousOf(event)) {
    const kind = log.kindAt(event)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    records++
    if (TELLING.has(EVENT_KINDS[kind]) && log.titleAt(event) !== NO_TITLE) titles.add(log.titleAt(event))
    if (log.isHidden(event)) unused++
    first = dayOf(log.minuteAt(event))
  }
  return {
    kinds: EVENT_KINDS.map((kind, at) => ({ kind, count: counts.get(at) ?? 0 })).filter(({ count }) => count > 0),
    records,
    unused,
    anewSince: log.unseen.anewSince(profile),
    older: log.older.countOfProfile(profile),
    first,
    last: latest < 0 ? null : dayOf(minute(log.minuteAt(latest))),
    titles: titles.size,
    bytes: records * BYTES_AN_EVENT,
  }
}

const minutesIn = (byHour: Float32Array, quarter: number): number =>
  byHour.reduce((sum, minutes, at) => sum + (Math.floor((at % 24) / HOURS_A_QUARTER) === quarter ? minutes : 0), 0)

function tastesOf(evening: Evening, profile: ProfileId, truth: boolean): readonly TasteBelief[] {
  const beliefs = beliefsOf(evening)
  if (beliefs === null) return []
  const { compass } = beliefs
  const history = evening.service.histories.of(profile)
  const direction = new Float64Array(compass.columns)
  if (!compass.point(history, direction, 0)) return []
  const likings = genreLikings(beliefs, direction, 0)
  const sure = redrawn(evening, { profile, likings, beliefs, times: REDRAWS })
  const real = truth ? trueGenres(evening, profile) : null
  return GENRES.map((genre, at): TasteBelief => {
    const titles = titlesBehind(evening, profile, genre)
    return {
      genre,
      liking: likings[at],
      sure: sure === null ? null : sure[at],
      titles: titles.slice(0, TITLES_TOLD),
      events: eventsAbout(evening, profile, titles),
      real: real === null ? null : { liking: real[at], verdict: verdictOf(likings[at], real[at]) },
    }
  }).sort((one, other) => other.liking - one.liking)
}

/** Both strong on one side, on opposite sides; strong in truth and little believed; or neither strong. */
function verdictOf(guessed: number, real: number): Verdict {
  if (Math.abs(real) < STRONG) return Math.abs(guessed) < STRONG ? 'neither' : 'wrong'
  if (Math.abs(guessed) < STRONG) return 'neverExpressed'
  return guessed > 0 === real > 0 ? 'right' : 'wrong'
}

function trueGenres(evening: Evening, profile: ProfileId): readonly number[] {
  const profiles = peopleThere(evening)
  const at = profiles.indexOf(profile) * GENRES.length
  return [...trueTastes(evening.world, profiles).likings.subarray(at, at + GENRES.length)]
}

/** Of that genre, those of which something is known that weighs, the weightiest first. */
function titlesBehind({ service, world }: Evening, profile: ProfileId, genre: Genre): readonly TitleId[] {
  const { count, titles, weights } = service.histories.of(profile)
  return Array.from({ length: count }, (_, entry) => ({ title: world.catalogue.titles[titles[entry]], weight: weights[entry] }))
    .filter(({ title }) => title.genres.includes(genre))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ title }) => title.id)
}

function eventsAbout({ service: { log } }: Evening, profile: ProfileId, titles: readonly TitleId[]): readonly number[] {
  const about = new Set<number>(titles)
  const events: number[] = []
  for (let event = log.latestOf(profileId(profile)); event >= 0; event = log.previousOf(event)) {
    if (about.has(log.titleAt(event)) && TELLING.has(EVENT_KINDS[log.kindAt(event)]) && !log.isHidden(event)) events.push(event)
  }
  return events
}

/** Kinds that the machine learns from. */
const TELLING: ReadonlySet<EventKind> = new Set(['trailerStop', 'play', 'pause', 'resume', 'stop', 'episodeEnd', 'rating', 'list'])

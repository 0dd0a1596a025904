/**
 * One world of the levels: its people live some weeks of titles by lot, and each level chooses for each of a few launch titles.
 *
 * Read off: by trial share and level, chances of pressing and of finishing in the mean over those held out and the launch titles; and how far shares of
 * small groups miss. What the levels mean and read: `levels.ts`, `service/campaigns/levels.ts`.
 */
import { COUNTRY_COUNT } from '../../contract/publicEvents'
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { stream, uniform } from '../../math/random'
import { sampleWithout } from '../../math/sampling'
import type { ContactLog } from '../../service/campaigns/contactLog'
import { groupsOf, Plays } from '../../service/campaigns/groups'
import { type Cells, chooseByCell, chooseByPerson, learnPersons, personGains, type TrialRecord } from '../../service/campaigns/levels'
import type { TrailerRidge } from '../../service/trailers/trailerRidge'
import { type Crowd, gather } from './crowd'
import { livePast } from './past'
import { GROUPS, type Misses, PoolingMisses, type PoolingPicture } from './poolingMisses'
import { isHeldOut, lastSittings, runTrial, type Trial } from './trial'

export const LEVELS = ['world', 'country', 'placeAndHour', 'group', 'person'] as const
export type Level = (typeof LEVELS)[number]

const TITLES = 240
export const LAUNCHES = 6
const PAST_DAYS = 126
/** Days of a person's records that the person's level may read, for what more of them gains. */
export const RECORD_DAYS = [7, 21, 63, PAST_DAYS] as const
const PARTS = 4

/** One world's means over its launch titles. */
export interface WorldLevels extends PoolingPicture {
  /** By trial share, then level. */
  readonly trials: readonly (readonly Measured[])[]
  readonly oracle: number
  /** By {@link RECORD_DAYS}: what one person's message gains, and records read of one. */
  readonly byRecords: readonly { readonly pressed: number; readonly records: number }[]
  readonly misses: Misses
}

export interface Measured {
  pressed: number
  finished: number
  raw: number
  pooled: number
  messages: number
  records: number
}

export interface LevelWorldAsked {
  readonly people: number
  readonly trialShares: readonly number[]
}

export function* liveLevelWorld({ people, trialShares }: LevelWorldAsked, seed: number): Generator<number, WorldLevels> {
  const crowd = gather({ seed, people, titles: TITLES, days: PAST_DAYS, events: null })
  yield 0.15
  const past = livePast(crowd, { days: PAST_DAYS, looks: 2, without: null })
  let step = past.next()
  for (; step.done !== true; step = past.next()) yield 0.15 + 0.4 * step.value
  const log = step.value
  const plays = new Plays(log, crowd.catalogue)
  const titles = sampleWithout(
    Array.from({ length: TITLES }, (_, title) => title),
    LAUNCHES,
    { stream: stream(seed, 'campaign/launches'), who: 0, slot: 0 },
  )
  const ridge = learnPersons({ catalogue: crowd.catalogue, log }, titles)
  yield 0.7
  const last = lastSittings(crowd)
  const looks = Float64Array.from({ length: people }, () => 0)
  for (let row = 0; row < log.count; row++) looks[log.profile[row]]++
  const sums: Sums = {
    trials: trialShares.map(() => LEVELS.map(nothing)),
    oracle: 0,
    byRecords: RECORD_DAYS.map(() => ({ pressed: 0, records: 0 })),
    pooling: new PoolingMisses(),
  }
  for (const [at, title] of titles.entries()) {
    const trial = runTrial(crowd, title, last)
    const affinities = plays.allFor(title)
    const reading: Reading = {
      crowd,
      trial,
      parts: last.part,
      groups: groupsOf(plays, people, title),
      gains: personGains(ridge, affinities, title),
      plays: meanOf(people, (profile) => plays.countOf(profile)),
      looks: meanOf(people, (profile) => looks[profile]),
    }
    for (const [which, share] of trialShares.entries()) addLevels(sums.trials[which], reading, recordOf(trial, { seed, share, people }))
    sums.oracle += oracleOf(trial) / LAUNCHES
    addRecords(sums, reading, { ridge, log, record: recordOf(trial, { seed, share: 1, people }) })
    sums.pooling.add(reading, recordOf(trial, { seed, share: 1, people }))
    yield 0.7 + (0.3 * (at + 1)) / titles.length
  }
  return closed(sums)
}

const nothing = (): Measured => ({ pressed: 0, finished: 0, raw: 0, pooled: 0, messages: 0, records: 0 })

export function meanOf(count: number, of: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += of(index)
  return sum / count
}

interface Sums {
  readonly trials: readonly Measured[][]
  oracle: number
  readonly byRecords: { pressed: number; records: number }[]
  readonly pooling: PoolingMisses
}

interface Reading {
  readonly crowd: Crowd
  readonly trial: Trial
  readonly parts: Uint8Array
  readonly groups: Uint8Array
  /** Profiles × 10. */
  readonly gains: Float64Array
  /** Plays recorded of one person, and trailers shown, in the mean. */
  readonly plays: number
  readonly looks: number
}

/** Those of the first half who are really in the trial. */
function recordOf(
  trial: Trial,
  { seed, share, people }: { readonly seed: number; readonly share: number; readonly people: number },
): TrialRecord {
  const lots = stream(seed, 'campaign/in the trial')
  const profiles = Array.from({ length: people }, (_, profile) => profile).filter(
    (profile) => !isHeldOut(profile) && uniform(lots, profile, 0, trial.title) < share,
  )
  return { title: trial.title, profiles, trailer: trial.trailer, pressed: trial.pressed }
}

function addLevels(into: Measured[], { crowd, parts, groups, gains, trial, plays, looks }: Reading, record: TrialRecord): void {
  const cellsOf: { readonly [L in Exclude<Level, 'person'>]: Cells } = {
    world: { count: 1, of: () => 0 },
    country: { count: COUNTRY_COUNT, of: (profile) => crowd.countries[profile] },
    placeAndHour: { count: COUNTRY_COUNT * PARTS, of: (profile) => crowd.countries[profile] * PARTS + parts[profile] },
    group: { count: GROUPS, of: (profile) => groups[profile] },
  }
  LEVELS.forEach((level, at) => {
    if (level === 'person') {
      const chosen = chooseByPerson(record, gains)
      const best = (profile: number): number => chosen[profile]
      addMeasured(into[at], trial, { chosen: best, pooled: best, raw: best, records: plays + looks })
      return
    }
    const cells = cellsOf[level]
    const choice = chooseByCell(record, gains, cells)
    addMeasured(into[at], trial, {
      chosen: (profile) => choice.learned[cells.of(profile)],
      pooled: (profile) => choice.pooled[cells.of(profile)],
      raw: (profile) => choice.raw[cells.of(profile)],
      records: level === 'world' ? 0 : level === 'group' ? plays : level === 'country' ? 1 : 2,
    })
  })
}

interface Chosen {
  readonly chosen: (profile: number) => number
  readonly pooled: (profile: number) => number
  readonly raw: (profile: number) => number
  readonly records: number
}

function addMeasured(into: Measured, { pressChances, finishChances }: Trial, { chosen, pooled, raw, records }: Chosen): void {
  const count = pressChances.length / TRAILERS_A_TITLE
  const used = new Set<number>()
  const scale = 1 / (count * LAUNCHES)
  for (let at = 0; at < count; at++) {
    const profile = 2 * at + 1
    const trailer = chosen(profile)
    used.add(trailer)
    into.pressed += pressChances[at * TRAILERS_A_TITLE + trailer] * scale
    into.finished += finishChances[at * TRAILERS_A_TITLE + trailer] * scale
    into.raw += pressChances[at * TRAILERS_A_TITLE + raw(profile)] * scale
    into.pooled += pressChances[at * TRAILERS_A_TITLE + pooled(profile)] * scale
  }
  into.messages += used.size / LAUNCHES
  into.records += records / LAUNCHES
}

function oracleOf({ pressChances }: Trial): number {
  const count = pressChances.length / TRAILERS_A_TITLE
  return meanOf(count, (at) => {
    let most = 0
    for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) most = Math.max(most, pressChances[at * TRAILERS_A_TITLE + trailer])
    return most
  })
}

interface Recorded {
  readonly ridge: TrailerRidge
  readonly log: ContactLog
  readonly record: TrialRecord
}

/** The person's level with fewer days of records: what was pressed, and shown, before each. */
function addRecords({ byRecords }: Sums, { crowd, trial }: Reading, { ridge, log, record }: Recorded): void {
  const { people, catalogue } = crowd
  RECORD_DAYS.forEach((days, at) => {
    const plays = new Plays(log, catalogue, days)
    const chosen = chooseByPerson(record, personGains(ridge, plays.allFor(trial.title), trial.title))
    const measured = nothing()
    const best = (profile: number): number => chosen[profile]
    addMeasured(measured, trial, { chosen: best, pooled: best, raw: best, records: 0 })
    let shown = 0
    for (let row = 0; row < log.count; row++) if (log.day[row] < days) shown++
    byRecords[at].pressed += measured.pressed
    byRecords[at].records += (meanOf(people, (profile) => plays.countOf(profile)) + shown / people) / LAUNCHES
  })
}

const closed = ({ trials, oracle, byRecords, pooling }: Sums): WorldLevels => ({
  trials,
  oracle,
  byRecords,
  misses: pooling.misses,
  ...pooling.picture,
})

/**
 * One message for all, one a country, one for a place and an hour, one a group, one a person: which trailer does each level choose?
 *
 * Answers: from a trial by lot and the records of earlier titles, with the data that the level may read of whoever is addressed, which of a title's ten for whom?
 *   gain_pj: what the ridge over all titles' records (`trailers/trailerRidge.ts`) expects of trailer j for person p beyond the title's share, by p's affinities;
 *   offset_j = B · mean over those shown j of (pressed − title's share − gain_pj): what the trial says of j beyond it, shrunken like a group (`pooling.ts`);
 *   a cell (all the world, a country, a country and part of the day, a group) chooses the j with the largest mean gain over the trial's people in it + offset;
 *   a person the j with the largest gain_pj + offset_j.
 * From the trial alone: the largest share in the cell, as counted (raw) or as believed (partial pooling).
 * The ridge learns from the log of everything but the launch itself; of those held out, only what the level may read is read.
 * Shapes: choices, one trailer a cell or a profile.
 * Misleads where the trial is small: the finer the level, the more of its choice is luck; that is what pooling is for.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { tenATitle } from '../trailers/arms'
import { TrailerRidge } from '../trailers/trailerRidge'
import type { ContactLog } from './contactLog'
import { Plays } from './groups'
import { bestArm, emptyCounts, pool } from './pooling'

/** Who was shown which trailer in the trial, and pressed. */
export interface TrialRecord {
  readonly title: number
  /** Profiles that took part. */
  readonly profiles: readonly number[]
  /** By profile. */
  readonly trailer: Uint8Array
  readonly pressed: Uint8Array
}

export interface CellChoice {
  /** By cell: the trailer chosen with what earlier titles taught, from this trial's shares as counted, and as believed. */
  readonly learned: Uint8Array
  readonly raw: Uint8Array
  readonly pooled: Uint8Array
}

export interface Cells {
  readonly count: number
  /** By profile. */
  readonly of: (profile: number) => number
}

/** One cell: the world. */
export function chooseByCell(trial: TrialRecord, gains: Float64Array, cells: Cells): CellChoice {
  const pooled = pool(countTrial(trial, cells))
  const means = meanGains(trial, gains, cells)
  const best = (scores: Float64Array) => Uint8Array.from({ length: cells.count }, (_, cell) => bestArm(scores, cell, TRAILERS_A_TITLE))
  return { learned: best(means), raw: best(pooled.raw), pooled: best(pooled.believed) }
}

/** Cells × 10: the mean gain of the trial's people there, or of all where there are none, plus the trial's offset. */
function meanGains(trial: TrialRecord, gains: Float64Array, cells: Cells): Float64Array {
  const sums = new Float64Array(cells.count * TRAILERS_A_TITLE)
  const people = new Float64Array(cells.count)
  const all = new Float64Array(TRAILERS_A_TITLE)
  for (const profile of trial.profiles) {
    const cell = cells.of(profile)
    people[cell]++
    for (let arm = 0; arm < TRAILERS_A_TITLE; arm++) {
      sums[cell * TRAILERS_A_TITLE + arm] += gains[profile * TRAILERS_A_TITLE + arm]
      all[arm] += gains[profile * TRAILERS_A_TITLE + arm] / trial.profiles.length
    }
  }
  const offsets = offsetsOf(trial, gains)
  return sums.map((sum, at) => {
    const cell = Math.floor(at / TRAILERS_A_TITLE)
    const arm = at % TRAILERS_A_TITLE
    return (people[cell] > 0 ? sum / people[cell] : all[arm]) + offsets[arm]
  })
}

/** Cells × 10. */
export function countTrial({ profiles, trailer, pressed }: TrialRecord, cells: Cells) {
  const counts = emptyCounts(cells.count, TRAILERS_A_TITLE)
  for (const profile of profiles) {
    const at = cells.of(profile) * TRAILERS_A_TITLE + trailer[profile]
    counts.shown[at]++
    counts.pressed[at] += pressed[profile]
  }
  return counts
}

/** Cells: whichever trailer was shown. */
export function countCells({ profiles, pressed }: TrialRecord, cells: Cells) {
  const counts = emptyCounts(cells.count, 1)
  for (const profile of profiles) {
    counts.shown[cells.of(profile)]++
    counts.pressed[cells.of(profile)] += pressed[profile]
  }
  return counts
}

export interface PersonReading {
  readonly catalogue: PublicCatalogue
  readonly log: ContactLog
}

/** Of the log's days: on what was pressed before, the rest is read, so that nobody's press explains itself. */
const KNOWN_SHARE = 0.5

/** What the log of other titles teaches about trailers and people. */
export function learnPersons({ catalogue, log }: PersonReading, without: readonly number[]): TrailerRidge {
  const known = Math.floor(KNOWN_SHARE * log.days)
  const plays = new Plays(log, catalogue, known)
  const ridge = new TrailerRidge(catalogue, tenATitle(catalogue))
  const rows: number[] = []
  for (let row = 0; row < log.count; row++) if (log.day[row] >= known && !without.includes(log.title[row])) rows.push(row)
  const affinities = new Float32Array(rows.length * ASPECTS.length)
  for (const [at, row] of rows.entries()) {
    plays.affinities(log.profile[row], log.title[row], { out: affinities, at: at * ASPECTS.length })
  }
  const pick = (column: ArrayLike<number>) => rows.map((row) => column[row])
  const batch = {
    count: rows.length,
    titles: Uint16Array.from(pick(log.title)),
    trailers: Uint8Array.from(pick(log.trailer)),
    affinities,
    probabilities: new Float32Array(rows.length).fill(1 / TRAILERS_A_TITLE),
    rewards: Float32Array.from(pick(log.pressed)),
  }
  // Titles' own shares first, so that a first press is no surprise; then the weights.
  ridge.titles.add(batch)
  ridge.learn(batch, affinities)
  return ridge
}

/** By profile × trailer: what the ridge expects beyond the title's share. */
export function personGains(ridge: TrailerRidge, affinities: Float32Array, title: number): Float64Array {
  const people = affinities.length / ASPECTS.length
  const gains = new Float64Array(people * TRAILERS_A_TITLE)
  for (let profile = 0; profile < people; profile++) {
    for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
      gains[profile * TRAILERS_A_TITLE + trailer] = ridge.expectedGain({ title, trailer, at: profile * ASPECTS.length, affinities })
    }
  }
  return gains
}

/** By profile: the trailer chosen for each. */
export function chooseByPerson(trial: TrialRecord, gains: Float64Array): Uint8Array {
  const offsets = offsetsOf(trial, gains)
  const people = gains.length / TRAILERS_A_TITLE
  const scores = gains.map((gain, at) => gain + offsets[at % TRAILERS_A_TITLE])
  return Uint8Array.from({ length: people }, (_, profile) => bestArm(scores, profile, TRAILERS_A_TITLE))
}

/** What the trial says of each trailer beyond the ridge, shrunken by the spread that is left between trailers. */
function offsetsOf({ profiles, trailer, pressed }: TrialRecord, gains: Float64Array): Float64Array {
  const share = profiles.reduce((sum, profile) => sum + pressed[profile], 0) / Math.max(1, profiles.length)
  const shown = new Float64Array(TRAILERS_A_TITLE)
  const beyond = new Float64Array(TRAILERS_A_TITLE)
  for (const profile of profiles) {
    const arm = trailer[profile]
    shown[arm]++
    beyond[arm] += pressed[profile] - share - gains[profile * TRAILERS_A_TITLE + arm]
  }
  const noise = share * (1 - share)
  const means = beyond.map((sum, arm) => (shown[arm] > 0 ? sum / shown[arm] : 0))
  const variance = spreadOf(means, shown, noise)
  return means.map((mean, arm) => (variance > 0 && shown[arm] > 0 ? (mean * variance) / (variance + noise / shown[arm]) : 0))
}

function spreadOf(means: Float64Array, shown: Float64Array, noise: number): number {
  let excess = 0
  let people = 0
  for (let arm = 0; arm < means.length; arm++) {
    excess += shown[arm] * means[arm] * means[arm] - noise
    people += shown[arm]
  }
  return people > 0 ? Math.max(0, excess / people) : 0
}

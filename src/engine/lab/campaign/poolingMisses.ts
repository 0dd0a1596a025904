/**
 * How far do shares of small groups miss, taken raw, pooled, or as one share for all?
 *
 * Cells are country × group, whichever trailer was shown. Formula: root of Σ people · (guess − came)² / Σ people over cells and launch titles, where
 * `came` is what those held out would do, in the mean over the trailers. What pooling is: `service/campaigns/pooling.ts`.
 * It misleads for cells of few people: `came` is an expectation there too, but over those few.
 */
import { COUNTRY_COUNT } from '../../contract/publicEvents'
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { NO_GROUP } from '../../service/campaigns/groups'
import { type Cells, countCells, type TrialRecord } from '../../service/campaigns/levels'
import { pool } from '../../service/campaigns/pooling'
import type { Crowd } from './crowd'
import type { Trial } from './trial'

export const GROUPS = NO_GROUP + 1

/** One cell of country × group, of one title. */
export interface PooledCell {
  readonly country: number
  readonly group: number
  readonly shown: number
  readonly raw: number
  readonly believed: number
  readonly trust: number
  /** What those held out would do. */
  readonly came: number
}

export interface Misses {
  readonly raw: number
  readonly believed: number
  readonly whole: number
}

/** The cells of the first launch title. */
export interface PoolingPicture {
  readonly cells: readonly PooledCell[]
  readonly whole: number
  readonly spread: number
}

interface Read {
  readonly crowd: Crowd
  readonly trial: Trial
  readonly groups: Uint8Array
}

export class PoolingMisses {
  private readonly squares = { raw: 0, believed: 0, whole: 0 }
  private weight = 0
  private first: PoolingPicture | null = null

  get misses(): Misses {
    const root = (square: number): number => Math.sqrt(square / Math.max(1, this.weight))
    return { raw: root(this.squares.raw), believed: root(this.squares.believed), whole: root(this.squares.whole) }
  }

  get picture(): PoolingPicture {
    return this.first ?? { cells: [], whole: 0, spread: 0 }
  }

  /** One launch title: shares of its trial against what those held out would do. */
  add({ crowd, trial, groups }: Read, record: TrialRecord): void {
    const cells: Cells = { count: COUNTRY_COUNT * GROUPS, of: (profile) => crowd.countries[profile] * GROUPS + groups[profile] }
    const counted = countCells(record, cells)
    const pooled = pool(counted)
    const [whole] = pooled.whole
    const { came, people } = heldOutShares(trial, cells)
    const picture: PooledCell[] = []
    for (let cell = 0; cell < cells.count; cell++) {
      const shown = counted.shown[cell]
      if (people[cell] === 0 || shown === 0) continue
      const miss = (guess: number): number => people[cell] * (guess - came[cell]) * (guess - came[cell])
      const [raw, believed] = [pooled.raw[cell], pooled.believed[cell]]
      this.squares.raw += miss(raw)
      this.squares.believed += miss(believed)
      this.squares.whole += miss(whole)
      this.weight += people[cell]
      const place = { country: Math.floor(cell / GROUPS), group: cell % GROUPS }
      picture.push({ ...place, shown, raw, believed, trust: pooled.trust[cell], came: came[cell] })
    }
    this.first ??= { cells: picture, whole, spread: pooled.spread }
  }
}

function heldOutShares({ pressChances }: Trial, cells: Cells): { readonly came: Float64Array; readonly people: Float64Array } {
  const came = new Float64Array(cells.count)
  const people = new Float64Array(cells.count)
  for (let at = 0; at < pressChances.length; at++) {
    const cell = cells.of(2 * Math.floor(at / TRAILERS_A_TITLE) + 1)
    people[cell] += 1 / TRAILERS_A_TITLE
    came[cell] += pressChances[at] / TRAILERS_A_TITLE
  }
  return { came: came.map((sum, cell) => (people[cell] > 0 ? sum / people[cell] : 0)), people }
}

/**
 * What the service believes of everybody at this moment, in one table: for maps, neighbours and groups.
 *
 * It reads histories and models only; nothing of the truth goes in. Reckoned once for a state of the service and kept until
 * something is learned, recorded or hidden, so that a dragged slider costs one direction and one pass over the table.
 * Shapes: profiles × k, row-major; `known` 1 where something is known of the profile.
 */
import type { ProfileId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'
import { topK } from '../../math/topk'
import type { Evening } from '../evening'
import { type Compass, compassOf } from './compass'
import { layOut, type Sheet } from './sheet'

export interface Beliefs {
  readonly compass: Compass
  readonly directions: Float64Array
  readonly known: Uint8Array
  /** Null where too little is known of too few, or the same of all. */
  readonly sheet: Sheet | null
  /** By genre: mean and spread over those of whom something is known. */
  readonly genreMeans: Float64Array
  readonly genreSpreads: Float64Array
}

const kept = new WeakMap<Evening, { readonly asOf: string; readonly beliefs: Beliefs | null }>()

/** After somebody was erased: what was believed of them is kept nowhere. */
export const forgetBeliefs = (evening: Evening): boolean => kept.delete(evening)

/** Null before the first night. */
export function beliefsOf(evening: Evening): Beliefs | null {
  const { service, world } = evening
  const asOf = `${service.desk.period} ${service.log.length} ${world.profileCount}`
  const last = kept.get(evening)
  if (last?.asOf === asOf) return last.beliefs
  const beliefs = reckon(evening)
  kept.set(evening, { asOf, beliefs })
  return beliefs
}

function reckon(evening: Evening): Beliefs | null {
  const { world, service } = evening
  const compass = compassOf(evening)
  if (compass === null) return null
  const { columns } = compass
  const directions = new Float64Array(world.profileCount * columns)
  const known = new Uint8Array(world.profileCount)
  for (let profile = 0; profile < world.profileCount; profile++) {
    known[profile] = compass.point(service.histories.of(profileId(profile)), directions, profile * columns) ? 1 : 0
  }
  const rows = onlyKnown(directions, known, columns)
  return { compass, directions, known, sheet: layOut(rows, { columns, reference: compass.catalogue }), ...genreLevels(compass, rows) }
}

function onlyKnown(directions: Float64Array, known: Uint8Array, columns: number): Float64Array {
  const rows = new Float64Array(known.reduce((sum, one) => sum + one, 0) * columns)
  let at = 0
  for (let profile = 0; profile < known.length; profile++) {
    if (known[profile] === 0) continue
    rows.set(directions.subarray(profile * columns, (profile + 1) * columns), at)
    at += columns
  }
  return rows
}

function genreLevels(compass: Compass, rows: Float64Array): Pick<Beliefs, 'genreMeans' | 'genreSpreads'> {
  const genreMeans = new Float64Array(GENRES.length)
  const squares = new Float64Array(GENRES.length)
  const count = Math.max(1, rows.length / compass.columns)
  for (let at = 0; at < rows.length; at += compass.columns) {
    for (let genre = 0; genre < GENRES.length; genre++) {
      const liking = rawLiking(compass, rows, { at, genre })
      genreMeans[genre] += liking / count
      squares[genre] += (liking * liking) / count
    }
  }
  const genreSpreads = squares.map((square, genre) => Math.sqrt(Math.max(0, square - genreMeans[genre] * genreMeans[genre])))
  return { genreMeans, genreSpreads }
}

function rawLiking({ columns, genres }: Compass, rows: Float64Array, { at, genre }: { readonly at: number; readonly genre: number }) {
  let sum = 0
  for (let i = 0; i < columns; i++) sum += genres[genre * columns + i] * rows[at + i]
  return sum
}

/** How much more than others somebody is believed to like each genre, in spreads over all people; all 0 for somebody unknown. */
export function genreLikings(beliefs: Beliefs, rows: Float64Array, at: number): Float64Array {
  const { compass, genreMeans, genreSpreads } = beliefs
  const likings = new Float64Array(GENRES.length)
  if (rows.subarray(at, at + compass.columns).every((value) => value === 0)) return likings
  for (let genre = 0; genre < GENRES.length; genre++) {
    if (genreSpreads[genre] > 0) likings[genre] = (rawLiking(compass, rows, { at, genre }) - genreMeans[genre]) / genreSpreads[genre]
  }
  return likings
}

export interface Near {
  readonly profile: ProfileId
  /** Cosine of the two directions: 1 where they are believed to like the same. */
  readonly likeness: number
}

export const NEAREST = 10

/** Those believed to like most nearly the same, nearest first; without `not`, and without those for whom `there` says no. */
export function nearestTo(
  { compass, directions, known }: Beliefs,
  direction: Float64Array,
  { not, there }: { readonly not: ProfileId; readonly there: (profile: ProfileId) => boolean },
): readonly Near[] {
  const { columns } = compass
  if (direction.every((value) => value === 0)) return []
  const likeness = new Float64Array(known.length)
  const allowed = new Uint8Array(known.length)
  for (let profile = 0; profile < known.length; profile++) {
    allowed[profile] = known[profile] === 1 && profile !== not && there(profileId(profile)) ? 1 : 0
    let sum = 0
    for (let i = 0; i < columns; i++) sum += directions[profile * columns + i] * direction[i]
    likeness[profile] = sum
  }
  const places = new Int32Array(NEAREST)
  const found = topK(likeness, places, { allowed })
  return Array.from(places.subarray(0, found), (profile) => ({ profile: profileId(profile), likeness: likeness[profile] }))
}

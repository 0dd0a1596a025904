/**
 * Answers: where does everybody stand, and by what can they be told apart?
 *
 * Columns, one entry a person, so that ten thousand travel at once. Places are those of `sheet.ts`: near each other where the service
 * believes that two like the same. With real tastes asked for, a second map by what they really like, turned the same way.
 * Misleads: somebody of whom nothing is known stands in the middle, which is no place of theirs (`known` 0).
 */
import { NOTHING } from '../../contract/events'
import type { Day, ProfileId } from '../../contract/ids'
import { COUNTRIES, DEVICES, GENRES, LANGUAGES } from '../../contract/vocabulary'
import type { Cells } from '../../service/log/cellReader'
import type { Evening } from '../evening'
import { placeOf } from '../personCards'
import { type Beliefs, beliefsOf, genreLikings } from './beliefs'
import { peopleThere } from './peopleThere'
import { placeOn } from './sheet'
import { type TrueConstellation, trueConstellation } from './trueConstellation'

export interface ConstellationRequest {
  /** Whether real tastes are shown: without, nothing of them is reckoned. */
  readonly truth: boolean
}

export interface Constellation {
  readonly day: Day
  /** Whose entry it is; ascending, the visitor's empty seat left out. */
  readonly profiles: Int32Array
  readonly names: readonly string[]
  readonly faces: Uint32Array
  readonly households: Int32Array
  /** Profiles in the household. */
  readonly sizes: Uint8Array
  /** Indices into COUNTRIES, LANGUAGES. */
  readonly countries: Uint8Array
  readonly languages: Uint8Array
  /** 1 for somebody who has left the service. */
  readonly gone: Uint8Array
  readonly recorded: {
    readonly plays: Uint16Array
    /** Index into DEVICES, of the most titles watched; NOTHING where there are none. */
    readonly devices: Uint8Array
    /** Index into GENRES, of the most titles watched; NOTHING where there are none. */
    readonly genres: Uint8Array
  }
  readonly guessed: {
    readonly x: Float32Array
    readonly y: Float32Array
    readonly known: Uint8Array
    /** Index into GENRES: what they are believed to like most, compared with everybody. NOTHING where nothing is known. */
    readonly groups: Uint8Array
    /** Share of all differences that the map keeps; null where there is no map. */
    readonly explained: number | null
  }
  readonly truth: TrueConstellation | null
}

export function constellationOf(evening: Evening, { truth }: ConstellationRequest): Constellation {
  const { world, day } = evening
  const profiles = peopleThere(evening)
  const { accounts } = world
  const of = <Column extends Uint8Array | Int32Array | Uint32Array>(column: Column) => profiles.map((profile) => column[profile])
  const places = profiles.map((profile) => placeOf(evening, profile))
  const households = Int32Array.from(of(accounts.households))
  return {
    day,
    profiles: Int32Array.from(profiles),
    names: profiles.map((profile) => (profile === world.visitor.profile ? '' : accounts.names[profile])),
    faces: Uint32Array.from(of(accounts.portraitSeeds)),
    households,
    sizes: Uint8Array.from(households, (household) => accounts.profileCounts[household]),
    countries: Uint8Array.from(places, ({ country }) => COUNTRIES.indexOf(country)),
    languages: Uint8Array.from(places, ({ language }) => LANGUAGES.indexOf(language)),
    gone: Uint8Array.from(profiles, (profile) => (world.isGone(profile) ? 1 : 0)),
    recorded: recordedColumns(evening, profiles),
    guessed: guessedColumns(beliefsOf(evening), profiles),
    truth: truth ? trueConstellation(world, profiles) : null,
  }
}

function recordedColumns({ world, service }: Evening, profiles: readonly ProfileId[]): Constellation['recorded'] {
  const mainGenres = Uint8Array.from(world.catalogue.titles, ({ genres }) => GENRES.indexOf(genres[0]))
  const plays = new Uint16Array(profiles.length)
  const devices = new Uint8Array(profiles.length)
  const genres = new Uint8Array(profiles.length)
  const byDevice = new Uint16Array(DEVICES.length)
  const byGenre = new Uint16Array(GENRES.length)
  profiles.forEach((profile, entry) => {
    byDevice.fill(0)
    byGenre.fill(0)
    plays[entry] = countPlayed(service.histories.cells(profile), { mainGenres, byDevice, byGenre })
    devices[entry] = mostOf(byDevice)
    genres[entry] = mostOf(byGenre)
  })
  return { plays, devices, genres }
}

interface Counting {
  readonly mainGenres: Uint8Array
  readonly byDevice: Uint16Array
  readonly byGenre: Uint16Array
}

function countPlayed(cells: Cells, { mainGenres, byDevice, byGenre }: Counting): number {
  let played = 0
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.played[cell] === 0) continue
    played++
    byGenre[mainGenres[cells.titles[cell]]]++
    if (cells.device[cell] !== NOTHING) byDevice[cells.device[cell]]++
  }
  return played
}

/** The place of the largest count, the first of equal ones; NOTHING where all are 0. */
function mostOf(counts: Uint16Array): number {
  let most = NOTHING
  for (let place = 0; place < counts.length; place++) {
    if (counts[place] > (most === NOTHING ? 0 : counts[most])) most = place
  }
  return most
}

function guessedColumns(beliefs: Beliefs | null, profiles: readonly ProfileId[]): Constellation['guessed'] {
  const x = new Float32Array(profiles.length)
  const y = new Float32Array(profiles.length)
  const known = new Uint8Array(profiles.length)
  const groups = new Uint8Array(profiles.length).fill(NOTHING)
  if (beliefs === null) return { x, y, known, groups, explained: null }
  const { directions, compass, sheet } = beliefs
  profiles.forEach((profile, entry) => {
    const at = profile * compass.columns
    known[entry] = beliefs.known[profile]
    if (known[entry] === 0) return
    const likings = genreLikings(beliefs, directions, at)
    groups[entry] = likings.indexOf(Math.max(...likings))
    if (sheet === null) return
    const place = placeOn(sheet, directions, at)
    x[entry] = place.x
    y[entry] = place.y
  })
  return { x, y, known, groups, explained: sheet?.explained ?? null }
}

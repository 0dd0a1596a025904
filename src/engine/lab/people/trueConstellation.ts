/**
 * Answers: where would everybody stand if their real tastes were known? Truth: to be shown only where real tastes are.
 *
 * Formula: the mean taste of who sits behind a profile, brought to length 1, laid out as the guessed map is, turned by the same
 * catalogue. Genre: the one liked most compared with everybody. Community: that of the profile's first viewer.
 * Misleads: a profile shared by several has the taste of none of them.
 */
import { NOTHING } from '../../contract/events'
import type { ProfileId } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'
import type { World } from '../../world/world'
import { catalogueAxes, toUnit } from './compass'
import { layOut, placeOn } from './sheet'

export interface TrueConstellation {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly communities: Uint8Array
  /** Years, of the first behind each profile; 0 for the visitor. */
  readonly ages: Uint8Array
  /** Index into GENRES; NOTHING for the visitor. */
  readonly genres: Uint8Array
  readonly explained: number | null
}

export const NO_COMMUNITY = 255

export function trueConstellation(world: World, profiles: readonly ProfileId[]): TrueConstellation {
  const { tastes, columns, living, likings } = trueTastes(world, profiles)
  const [across, up] = catalogueAxes(world.catalogue)
  const rows = Float64Array.from(
    living.flatMap((lives, entry) => (lives ? [...tastes.subarray(entry * columns, (entry + 1) * columns)] : [])),
  )
  const sheet = layOut(rows, { columns, reference: Float64Array.from([...across, ...up]) })
  const places = profiles.map((_, entry) => (sheet === null ? { x: 0, y: 0 } : placeOn(sheet, tastes, entry * columns)))
  return {
    x: Float32Array.from(places, ({ x }) => x),
    y: Float32Array.from(places, ({ y }) => y),
    communities: Uint8Array.from(profiles, (profile, entry) =>
      living[entry] ? world.communityOf(world.viewersOf(profile)[0]) : NO_COMMUNITY,
    ),
    ages: Uint8Array.from(profiles, (profile, entry) => (living[entry] ? world.ageOf(world.viewersOf(profile)[0]) : 0)),
    genres: Uint8Array.from(profiles, (_, entry) => {
      if (!living[entry]) return NOTHING
      const own = likings.subarray(entry * GENRES.length, (entry + 1) * GENRES.length)
      return own.indexOf(Math.max(...own))
    }),
    explained: sheet?.explained ?? null,
  }
}

export interface TrueTastes {
  /** A row a profile, as many columns as a title has traits. */
  readonly tastes: Float64Array
  readonly columns: number
  readonly living: readonly boolean[]
  /** Rows × 12, of `trueGenreLikings`. */
  readonly likings: Float64Array
}

/** What these profiles really like, and how much more than the others of them. */
export function trueTastes(world: World, profiles: readonly ProfileId[]): TrueTastes {
  const columns = world.catalogue.traitNames.length
  const tastes = new Float64Array(profiles.length * columns)
  const living = profiles.map((profile, entry) => writeTaste(world, profile, { into: tastes, at: entry * columns }))
  return { tastes, columns, living, likings: trueGenreLikings(tastes, columns) }
}

/** The mean taste of those behind the profile, at length 1; false for the visitor's, whom nobody simulates. */
function writeTaste(world: World, profile: ProfileId, { into, at }: { readonly into: Float64Array; readonly at: number }): boolean {
  if (profile === world.visitor.profile) return false
  const viewers = world.viewersOf(profile)
  for (const viewer of viewers) {
    const taste = world.tasteOf(viewer)
    for (let trait = 0; trait < taste.length; trait++) into[at + trait] += taste[trait] / viewers.length
  }
  return toUnit(into, at, world.catalogue.traitNames.length)
}

/** Rows × 12: how much more than others somebody likes each genre, in spreads over all rows. Genres are the first traits. */
function trueGenreLikings(tastes: Float64Array, columns: number): Float64Array {
  const rows = tastes.length / columns
  const likings = new Float64Array(rows * GENRES.length)
  for (let genre = 0; genre < GENRES.length; genre++) {
    let sum = 0
    let squares = 0
    for (let row = 0; row < rows; row++) {
      sum += tastes[row * columns + genre] / rows
      squares += (tastes[row * columns + genre] * tastes[row * columns + genre]) / rows
    }
    const spread = Math.sqrt(Math.max(1e-12, squares - sum * sum))
    for (let row = 0; row < rows; row++) likings[row * GENRES.length + genre] = (tastes[row * columns + genre] - sum) / spread
  }
  return likings
}

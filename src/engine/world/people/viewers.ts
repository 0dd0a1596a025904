/**
 * What a viewer is, as columns: the hidden human in front of a screen.
 *
 * Shapes: one entry a viewer, or a fixed number of them in a row (32 traits, 8 aspects, 12 favourites, 4 devices).
 */
import { DEVICES } from '../../contract/vocabulary'
import { ASPECT_COUNT } from '../aspects'
import { TRAIT_COUNT } from '../traits'

export const DEVICE_COUNT = DEVICES.length
/** Artists a viewer has feelings about. */
export const FAVOURITES = 12
/** Below this age somebody has a children's profile and goes to bed early. */
export const GROWN_UP_AGE = 15
/** Bits of `gone`: taken off by somebody from outside; the household has cancelled. */
export const REMOVED = 1
export const CANCELLED = 2

/** Columns by viewer, with room for newcomers behind those that are counted. */
export interface Viewers {
  count: number
  /** 0 for somebody who uses the service; else {@link REMOVED}, {@link CANCELLED} or both. */
  readonly gone: Uint8Array
  readonly household: Int32Array
  readonly profile: Int32Array
  readonly age: Uint8Array
  /** The community that the viewer is most in. */
  readonly community: Uint8Array
  /** The day on which they came, and the months of their own since, as far as the taste has drifted. */
  readonly since: Uint16Array
  readonly month: Uint16Array
  /** Viewers × 32, scaled so that liking over the catalogue has about sd 1: as it is now, and without what drift and jumps made of it. */
  readonly taste: Float32Array
  readonly rootTaste: Float32Array
  /** Viewers × 8: how much each aspect of a trailer draws them. */
  readonly aspectLiking: Float32Array
  /** Viewers × 12: artists, and what each adds to a title (0: nobody). */
  readonly favourites: Uint16Array
  readonly fondness: Float32Array
  readonly qualityWeight: Float32Array
  /** −1 the well-known and the already seen, 1 the new and the obscure. */
  readonly noveltyAppetite: Float32Array
  readonly patienceSeconds: Float32Array
  /** 1 in the middle; above, trailers are watched longer. */
  readonly trailerPatience: Float32Array
  readonly episodesASitting: Float32Array
  readonly sittingsAWeek: Float32Array
  /** Standard normal: early birds below 0, night owls above. */
  readonly chronotype: Float32Array
  /** Viewers × 4: how readily each device is taken, beside what is usual at the hour. */
  readonly deviceLiking: Float32Array
}

/** Room for so many; nobody there yet. */
export function emptyViewers(count: number): Viewers {
  return {
    count: 0,
    gone: new Uint8Array(count),
    household: new Int32Array(count),
    profile: new Int32Array(count),
    age: new Uint8Array(count),
    community: new Uint8Array(count),
    since: new Uint16Array(count),
    month: new Uint16Array(count),
    taste: new Float32Array(count * TRAIT_COUNT),
    rootTaste: new Float32Array(count * TRAIT_COUNT),
    aspectLiking: new Float32Array(count * ASPECT_COUNT),
    favourites: new Uint16Array(count * FAVOURITES),
    fondness: new Float32Array(count * FAVOURITES),
    qualityWeight: new Float32Array(count),
    noveltyAppetite: new Float32Array(count),
    patienceSeconds: new Float32Array(count),
    trailerPatience: new Float32Array(count),
    episodesASitting: new Float32Array(count),
    sittingsAWeek: new Float32Array(count),
    chronotype: new Float32Array(count),
    deviceLiking: new Float32Array(count * DEVICE_COUNT),
  }
}

/** Makes one viewer like another in all that is their own: taste, favourites, habits. Age and household stay. */
export function becomeLike(viewers: Viewers, viewer: number, like: number): void {
  const copy = (column: Float32Array | Uint16Array | Uint8Array, width: number) =>
    column.copyWithin(viewer * width, like * width, (like + 1) * width)
  copy(viewers.community, 1)
  copy(viewers.taste, TRAIT_COUNT)
  copy(viewers.aspectLiking, ASPECT_COUNT)
  copy(viewers.favourites, FAVOURITES)
  copy(viewers.fondness, FAVOURITES)
  copy(viewers.deviceLiking, DEVICE_COUNT)
  const habits = [
    viewers.qualityWeight,
    viewers.noveltyAppetite,
    viewers.patienceSeconds,
    viewers.trailerPatience,
    viewers.episodesASitting,
    viewers.sittingsAWeek,
    viewers.chronotype,
  ]
  for (const habit of habits) copy(habit, 1)
}

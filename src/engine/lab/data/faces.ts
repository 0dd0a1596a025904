/**
 * Whose names make somebody watch, as far as the records say?
 *
 * Formula: a = Σ w ÷ (n + 2) over the n titles of the history with that artist, w their weights: what trailers are chosen by. Real: what the artist
 * adds to a liking, the mean over those behind the profile. Misleads: a face that is in many titles of a liked genre looks liked for itself.
 */
import type { ArtistId, ProfileId, TitleId } from '../../contract/ids'
import { artistId } from '../../contract/ids'
import { FAVOURITES } from '../../world/people/viewers'
import type { Evening } from '../evening'

export interface Face {
  readonly artist: ArtistId
  readonly affinity: number
  readonly titles: readonly TitleId[]
  /** While real tastes are shown: 0 where they mean nothing to anybody behind the profile. */
  readonly real: number | null
}

const CAUTION = 2
const FEWEST_TITLES = 2
const TOLD = 5

export function facesOf(evening: Evening, profile: ProfileId, truth: boolean): readonly Face[] {
  const { service, world } = evening
  const { refused, count, titles, weights } = service.histories.of(profile)
  if (service.learned.refuseArtists || refused?.refuseArtists === true) return []
  const found = new Map<ArtistId, { sum: number; titles: TitleId[] }>()
  for (let entry = 0; entry < count; entry++) {
    const { id, cast, director } = world.catalogue.titles[titles[entry]]
    for (const artist of new Set([director, ...cast])) {
      const face = found.get(artist) ?? { sum: 0, titles: [] }
      face.sum += weights[entry]
      face.titles.push(id)
      found.set(artist, face)
    }
  }
  return [...found]
    .filter(([, face]) => face.titles.length >= FEWEST_TITLES && face.sum > 0)
    .map(([artist, face]) => ({
      artist: artistId(artist),
      affinity: face.sum / (face.titles.length + CAUTION),
      titles: face.titles,
      real: truth ? realFondness(evening, profile, artist) : null,
    }))
    .sort((one, other) => other.affinity - one.affinity || one.artist - other.artist)
    .slice(0, TOLD)
}

function realFondness({ world }: Evening, profile: ProfileId, artist: number): number {
  const { viewers } = world.backstage.stage.people
  const behind = world.viewersOf(profile)
  let sum = 0
  for (const viewer of behind) {
    for (let at = viewer * FAVOURITES; at < (viewer + 1) * FAVOURITES; at++) {
      if (viewers.favourites[at] === artist) sum += viewers.fondness[at]
    }
  }
  return behind.length === 0 ? 0 : sum / behind.length
}

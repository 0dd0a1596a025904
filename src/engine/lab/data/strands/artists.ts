/**
 * Answers: whose faces, and whose direction, fill the minutes?
 *
 * Minutes of each `stop` count once for every actor of the cast and once for the director; the dozen with most, of each. Unit: minutes.
 * Misleads: they are the minutes of the titles that somebody is in, not those that somebody is seen in; and much played may be much shown.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import { type ArtistId, artistId, type ProfileId } from '../../../contract/ids'
import { hasTitle, minutesOf, type StrandCount } from './count'

export interface ArtistMinutes {
  readonly artist: ArtistId
  readonly minutes: number
  /** How many different titles. */
  readonly titles: number
}

export interface ArtistsPicture {
  readonly signal: 'artists'
  readonly actors: readonly ArtistMinutes[]
  readonly directors: readonly ArtistMinutes[]
  readonly minutes: number
}

const TOLD = 12

export function countArtists(
  { titles }: Pick<PublicCatalogue, 'titles'>,
  refuses: (profile: ProfileId) => boolean,
): StrandCount<ArtistsPicture> {
  const minutes = new Float64Array(titles.length)
  return {
    kinds: ['stop'],
    add: (record) => {
      if (hasTitle(record) && !refuses(record.profile)) minutes[record.title] += minutesOf(record)
    },
    finish: () => ({
      signal: 'artists',
      actors: most(titles.map(({ cast }, title) => ({ artists: cast, minutes: minutes[title] }))),
      directors: most(titles.map(({ director }, title) => ({ artists: [director], minutes: minutes[title] }))),
      minutes: minutes.reduce((sum, some) => sum + some, 0),
    }),
  }
}

function most(watched: readonly { readonly artists: readonly ArtistId[]; readonly minutes: number }[]): readonly ArtistMinutes[] {
  const found = new Map<number, { minutes: number; titles: number }>()
  for (const { artists, minutes } of watched) {
    if (minutes === 0) continue
    for (const artist of new Set(artists)) {
      const one = found.get(artist) ?? { minutes: 0, titles: 0 }
      one.minutes += minutes
      one.titles++
      found.set(artist, one)
    }
  }
  return [...found]
    .map(([artist, one]) => ({ artist: artistId(artist), ...one }))
    .sort((one, other) => other.minutes - one.minutes || one.artist - other.artist)
    .slice(0, TOLD)
}

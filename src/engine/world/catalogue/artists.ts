/**
 * The people on screen and behind the camera.
 *
 * Answers: who could be cast, how well known are they, and in which genres do they mostly work? Star power falls like
 * 1 ÷ rank^0.7, ranks dealt by lot; each artist has a main and a second genre, so that casts say something about genres.
 * Source: set by us; the heavy tail is the usual one of fame.
 */

import type { Artist } from '../../contract/catalogue'
import { faceSeed } from '../../contract/faces'
import { artistId } from '../../contract/ids'
import { COUNTRIES, GENRES } from '../../contract/vocabulary'
import { pow } from '../../math/elementary'
import { bits, uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import { familyName, genderOf, givenName } from '../names/personNames'
import type { Dice } from '../streams'
import { LANGUAGE_OF_COUNTRY } from './countries'
import { GENRE_TABLE } from './genreTables'

export interface ArtistColumns {
  readonly artists: readonly Artist[]
  /** The first director's id; actors stand before. */
  readonly firstDirector: number
  /** Above 0 to 1: how widely known. */
  readonly stardom: Float32Array
  /** Indices into GENRES. */
  readonly genre: Uint8Array
  readonly secondGenre: Uint8Array
}

const ARTIST_COUNTRY_WEIGHTS = [26, 10, 11, 15, 30, 8]
const GENRE_WEIGHTS = GENRES.map((genre) => GENRE_TABLE[genre].share)

export function drawArtists(dice: Dice, titles: number): ArtistColumns {
  const actors = 24 + Math.floor(titles * 0.5)
  const directors = 10 + Math.floor(titles * 0.2)
  const count = actors + directors
  const columns: ArtistColumns = {
    artists: drawCards(dice, actors, count),
    firstDirector: actors,
    stardom: new Float32Array(count),
    genre: new Uint8Array(count),
    secondGenre: new Uint8Array(count),
  }
  for (let artist = 0; artist < count; artist++) {
    const peers = artist < actors ? actors : directors
    const rank = 1 + Math.floor(uniform(dice.artist, artist, 0, 0) * peers)
    columns.stardom[artist] = 1 / pow(rank, 0.7)
    const genre = pickWeighted(GENRE_WEIGHTS, uniform(dice.artist, artist, 1, 0))
    const company = GENRE_TABLE[GENRES[genre]].company
    columns.genre[artist] = genre
    columns.secondGenre[artist] = GENRES.indexOf(company[Math.floor(uniform(dice.artist, artist, 2, 0) * company.length)])
  }
  return columns
}

function drawCards(dice: Dice, actors: number, count: number): Artist[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, artist) => {
    const country = COUNTRIES[pickWeighted(ARTIST_COUNTRY_WEIGHTS, uniform(dice.artistName, artist, 4, 0))]
    return {
      id: artistId(artist),
      name: freeName(dice, { artist, count, country }, taken),
      country,
      role: artist < actors ? 'actor' : 'director',
      portraitSeed: faceSeed(bits(dice.artistName, artist, 5, 0), 'grownUp'),
    }
  })
}

interface Naming {
  readonly artist: number
  readonly count: number
  readonly country: (typeof COUNTRIES)[number]
}

/** A name that nobody has yet; adds it. */
function freeName(dice: Dice, { artist, count, country }: Naming, taken: Set<string>): string {
  const language = LANGUAGE_OF_COUNTRY[country]
  const gender = genderOf(dice.artistName, artist)
  // A second try is keyed as somebody beyond the last artist.
  for (let who = artist; ; who += count) {
    const name = `${givenName(dice.artistName, { who, language, gender })} ${familyName(dice.artistName, who, language)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

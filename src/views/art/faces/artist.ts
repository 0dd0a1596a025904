import type { ArtistId } from '../../../engine/contract/ids'
import { hashOf } from '../seed'
import { bust } from './head'
import { type Face, faceOf } from './traits'

/** An artist's face: the same on every poster, in every trailer and in portraits. */
export const artistFace = (artist: ArtistId): Face => faceOf(hashOf(artist, 7001))

/** An artist as printed on a poster: lit from one side, clothes in the poster's inks. */
export const artistBust = (artist: ArtistId, clothes: string, second: string): string =>
  bust(artistFace(artist), { lit: true, clothes, second })

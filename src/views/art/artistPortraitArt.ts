import type { ArtistId } from '../../engine/contract/ids'
import { disc, faint, group, path } from './draw'
import { artistBust } from './faces/artist'
import { INKS } from './inks'
import { PALETTES } from './palettes'
import { hashOf, pickIndex } from './seed'

const SHEETS = [...PALETTES.drama, ...PALETTES.thriller, ...PALETTES.romance, ...PALETTES.politics]

/** An artist on a sheet of their own: lit from one side, in the inks of a poster. */
export function artistPortrait(artist: ArtistId): string {
  const seed = hashOf(artist, 7002)
  const [ground, main, second, accent] = SHEETS[pickIndex(seed, 1, SHEETS.length)].map((ink) => INKS[ink])
  const light =
    pickIndex(seed, 2, 2) === 0 ? disc(50, 46, 41, second) : faint(0.5, path('M50 40L-30 -60H-60V60zM50 40L160 -20V90z', second))
  return path('M0 0H100V100H0z', ground) + light + group('translate(0 6)', artistBust(artist, main, accent))
}

/** Puts together what the painter draws. Pure. */
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Constellation } from '../../../../engine/lab/people/constellation'
import type { Whereabouts } from '../../../../engine/lab/people/whereabouts'
import { type Classed, NO_CLASS } from './classes'
import type { Paints } from './colours'
import type { Picture } from './drawSky'

export type SkyMap = 'guessed' | 'truth'

/** A colour a class: the ramp where classes have an order, else the hues by the class's key, so that no filter changes them. */
export function coloursOf({ classes, ordered }: Classed, { hues, ramp, faint }: Paints): ReadonlyMap<number, string> {
  return new Map(
    classes.map(({ key }, place) => {
      if (key === NO_CLASS) return [key, faint]
      if (!ordered) return [key, hues[key % hues.length]]
      return [key, ramp[Math.round((place * (ramp.length - 1)) / Math.max(1, classes.length - 1))]]
    }),
  )
}

interface Parts {
  readonly sky: Constellation
  readonly map: SkyMap
  readonly found: Uint8Array
  readonly chosen: ProfileId
  readonly whatIf: Whereabouts | null
  readonly nearest: readonly ProfileId[]
  readonly keys: Uint8Array
  readonly colours: ReadonlyMap<number, string>
  readonly paints: Paints
}

export function skyPicture({ sky, map, found, chosen, whatIf, nearest, keys, colours, paints }: Parts): Omit<Picture, 'pointed'> {
  const entryOf = new Map<number, number>(Array.from(sky.profiles, (profile, entry) => [profile, entry] as const))
  const own = entryOf.get(chosen) ?? -1
  const { x, y } = placesOf(sky, map)
  const near = whatIf === null ? nearest : whatIf.nearest.map(({ person }) => person.profile)
  const household = own < 0 ? -1 : sky.households[own]
  return {
    ...moved({ x, y }, own, map === 'guessed' ? (whatIf?.place ?? null) : null),
    found,
    keys,
    colours,
    hollow: Uint8Array.from(sky.gone, (gone, entry) => (gone === 1 || (map === 'guessed' && sky.guessed.known[entry] === 0) ? 1 : 0)),
    chosen: own,
    housemates: Array.from(sky.households.keys()).filter((entry) => sky.households[entry] === household && entry !== own),
    nearest: near.map((profile) => entryOf.get(profile) ?? -1).filter((entry) => entry >= 0),
    paints,
  }
}

type Places = Pick<Picture, 'x' | 'y'>

const placesOf = ({ guessed, truth }: Constellation, map: SkyMap): Places => (map === 'truth' && truth !== null ? truth : guessed)

function moved({ x, y }: Places, entry: number, place: Whereabouts['place']): Places {
  if (place === null || entry < 0) return { x, y }
  const other = { x: x.slice(), y: y.slice() }
  other.x[entry] = place.x
  other.y[entry] = place.y
  return other
}

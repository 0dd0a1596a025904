/**
 * Has the map found genres that it was never told? Of a title's five nearest on the map, how many share its first genre, on average, and how
 * many would by chance.
 */
import type { Study } from '../study'
import type { Places } from './places'

export const NEAREST = 5

export interface Together {
  /** 0 to {@link NEAREST}. */
  readonly near: number
  readonly chance: number
}

/** Null where too few titles have a genre. */
export function togetherOf(
  { titles, titlePlaces }: Pick<Places, 'titles' | 'titlePlaces'>,
  { genres }: Pick<Study, 'genres'>,
): Together | null {
  const withGenre = Array.from(titles.keys()).filter((at) => genres[titles[at]].length > 0)
  if (withGenre.length <= NEAREST) return null
  const first = (at: number): number => genres[titles[at]][0]
  const counts = new Map<number, number>()
  for (const at of withGenre) counts.set(first(at), (counts.get(first(at)) ?? 0) + 1)
  let near = 0
  let chance = 0
  for (const at of withGenre) {
    const nearest = withGenre
      .filter((other) => other !== at)
      .map((other) => ({ other, distance: distance(titlePlaces, at, other) }))
      .sort((a, b) => a.distance - b.distance || a.other - b.other)
      .slice(0, NEAREST)
    near += nearest.filter(({ other }) => first(other) === first(at)).length
    chance += (NEAREST * ((counts.get(first(at)) ?? 1) - 1)) / (withGenre.length - 1)
  }
  return { near: near / withGenre.length, chance: chance / withGenre.length }
}

function distance(places: Float32Array, one: number, other: number): number {
  const x = places[one * 2] - places[other * 2]
  const y = places[one * 2 + 1] - places[other * 2 + 1]
  return x * x + y * y
}

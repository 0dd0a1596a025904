/**
 * What does each direction among the titles stand for? Named by what lies at its two ends.
 *
 * Formula: principal axes of the shown titles' factors. Of a genre: mean place of the titles that have it less that of the others, in standard
 * deviations of all places; named where the difference is more than {@link CLEAR} of its own standard errors. Fame: the correlation with the
 * logarithm of how many took a title up.
 * Misleads: a direction of a factorisation need not mean one thing, and a name is given after the fact.
 */

import { pearson } from '../../math/correlation'
import { log } from '../../math/elementary'
import type { PrincipalAxis } from '../../math/principalAxes'
import { cellsByTitle } from '../factors/table'
import type { Study } from '../study'

export interface GenreAtEnd {
  /** Index into the study's `genreNames`. */
  readonly genre: number
  /** How much farther towards this end its titles stand than the others, in standard deviations. */
  readonly farther: number
}

export interface AxisEnd {
  /** Farthest out first. */
  readonly titles: readonly number[]
  /** Clearest first. */
  readonly genres: readonly GenreAtEnd[]
}

export interface NamedAxis {
  /** Of the differences between titles, 0 to 1. */
  readonly share: number
  /** −1 to 1: how far the places go with how many took a title up; above 0 the high end is the famous one. */
  readonly fame: number
  readonly low: AxisEnd
  readonly high: AxisEnd
}

const TITLES_AN_END = 4
const GENRES_AN_END = 3
const FEWEST_OF_A_GENRE = 4
const CLEAR = 2.5

export function namedAxis({ places, share }: PrincipalAxis, titles: Uint32Array, study: Study): NamedAxis {
  const order = Array.from(places.keys()).sort((one, other) => places[one] - places[other] || one - other)
  const genres = study.genreNames.map((_, genre) => lean(places, (at) => study.genres[titles[at]].includes(genre)))
  const clear = genres.flatMap((one, genre) => (one === null || Math.abs(one.clearness) < CLEAR ? [] : [{ genre, ...one }]))
  const towards = (sign: number): readonly GenreAtEnd[] =>
    clear
      .filter(({ clearness }) => clearness * sign > 0)
      .sort((one, other) => Math.abs(other.clearness) - Math.abs(one.clearness))
      .slice(0, GENRES_AN_END)
      .map(({ genre, difference }) => ({ genre, farther: Math.abs(difference) }))
  const ids = (ats: readonly number[]): readonly number[] => ats.slice(0, TITLES_AN_END).map((at) => titles[at])
  const cells = cellsByTitle(study)
  return {
    share,
    fame:
      pearson(
        places,
        Array.from(titles, (title) => log(cells[title])),
      ) ?? 0,
    low: { titles: ids(order), genres: towards(-1) },
    high: { titles: ids([...order].reverse()), genres: towards(1) },
  }
}

/** Null where too few have it, or too few have it not. */
function lean(places: Float64Array, has: (at: number) => boolean): { readonly difference: number; readonly clearness: number } | null {
  const sums = { with: 0, without: 0, squares: 0 }
  let count = 0
  for (let at = 0; at < places.length; at++) {
    sums.squares += places[at] * places[at]
    if (has(at)) {
      sums.with += places[at]
      count += 1
    } else sums.without += places[at]
  }
  const others = places.length - count
  const deviation = Math.sqrt(sums.squares / Math.max(1, places.length))
  if (count < FEWEST_OF_A_GENRE || others < FEWEST_OF_A_GENRE || !(deviation > 0)) return null
  const difference = (sums.with / count - sums.without / others) / deviation
  return { difference, clearness: difference / Math.sqrt(1 / count + 1 / others) }
}

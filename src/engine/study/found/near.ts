/**
 * Who stands next to whom? The nearest titles of a title, the nearest people of a person, by the cosine of their factors.
 *
 * Misleads where little is known: a point of few cells stands where chance put it, so only those are neighbours that have {@link FEWEST_CELLS} cells, and a
 * tenth of the asked one's.
 */
import type { StudyDesk } from '../desk'
import { cellsByTitle } from '../factors/table'
import type { Study } from '../study'
import { fitted } from './fitted'

export interface NearRequest {
  readonly of: 'title' | 'person'
  readonly id: number
}

export interface Near extends NearRequest {
  /** Nearest first; none where nothing is known of the one that is asked about. */
  readonly nearest: readonly { readonly id: number; readonly cosine: number }[]
}

const FEWEST_CELLS = 5
const SHARE_OF_CELLS = 0.1
const HOW_MANY = 6

export function* near({ study }: Pick<StudyDesk, 'study'>, { of, id }: NearRequest): Generator<number, Near, void> {
  const fit = yield* fitted(study)
  const table = of === 'title' ? fit.titles : fit.people
  const cells = of === 'title' ? cellsByTitle(study) : cellsByPerson(study)
  const fewest = Math.max(FEWEST_CELLS, SHARE_OF_CELLS * cells[id])
  const cosines = Array.from(cells.keys())
    .filter((other) => other !== id && cells[other] >= fewest)
    .map((other) => ({ id: other, cosine: cosine(table, fit.factors, [id, other]) }))
    .filter((one) => Number.isFinite(one.cosine))
    .sort((one, other) => other.cosine - one.cosine || one.id - other.id)
  return { of, id, nearest: cells[id] > 0 ? cosines.slice(0, HOW_MANY) : [] }
}

const cellsByPerson = ({ people, starts }: Study): Uint32Array =>
  Uint32Array.from(people.keys(), (person) => starts[person + 1] - starts[person])

function cosine(table: ArrayLike<number>, factors: number, [one, other]: readonly [number, number]): number {
  let both = 0
  let mine = 0
  let theirs = 0
  for (let i = 0; i < factors; i++) {
    const x = table[one * factors + i]
    const y = table[other * factors + i]
    both += x * y
    mine += x * x
    theirs += y * y
  }
  return both / Math.sqrt(mine * theirs)
}

/**
 * Another number of factors for a factorisation that goes on: of fewer the widest directions among the titles stay, further ones begin at small draws.
 *
 * Shapes: rows × factors, row-major. A turn of both sides by the same directions leaves every score as it was.
 */
import { normal } from '../../math/draws'
import { stream } from '../../math/random'
import { symmetricEigen } from '../../math/symmetricEigen'
import { SEED } from './run'

interface Sides {
  readonly people: ArrayLike<number>
  readonly titles: ArrayLike<number>
  readonly factors: number
}

interface Resized {
  readonly people: Float64Array
  readonly titles: Float64Array
}

const FIRST_SPREAD = 0.03

export function resized({ people, titles, factors }: Sides, wanted: number): Resized {
  if (wanted >= factors) {
    return { people: widened(people, factors, wanted, 'people'), titles: widened(titles, factors, wanted, 'titles') }
  }
  const gram = new Float64Array(factors * factors)
  for (let row = 0; row < titles.length; row += factors) {
    for (let i = 0; i < factors; i++) for (let j = 0; j < factors; j++) gram[i * factors + j] += titles[row + i] * titles[row + j]
  }
  const directions = symmetricEigen(gram, factors)
    .slice(0, wanted)
    .map(({ vector }) => vector)
  return { people: along(directions, people), titles: along(directions, titles) }
}

function widened(table: ArrayLike<number>, from: number, to: number, purpose: string): Float64Array {
  const rows = table.length / from
  const draws = stream(SEED, `factors.${purpose}`)
  const wide = new Float64Array(rows * to)
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < to; i++) wide[row * to + i] = i < from ? table[row * from + i] : FIRST_SPREAD * normal(draws, row, 0, i)
  }
  return wide
}

function along(directions: readonly Float64Array[], table: ArrayLike<number>): Float64Array {
  const from = directions[0].length
  const rows = table.length / from
  const out = new Float64Array(rows * directions.length)
  for (let row = 0; row < rows; row++) {
    directions.forEach((direction, at) => {
      let sum = 0
      for (let i = 0; i < from; i++) sum += table[row * from + i] * direction[i]
      out[row * directions.length + at] = sum
    })
  }
  return out
}

/** Files of ratings written out in a test, and what a reader makes of them. */

import type { FileProblem, LeftOutReason } from '../../../src/engine/datasets/fileProblem'
import { RefusedFile } from '../../../src/engine/datasets/fileProblem'
import type { LayoutWish } from '../../../src/engine/datasets/layout'
import { RatingsReader } from '../../../src/engine/datasets/ratingsReader'
import type { RatingTable } from '../../../src/engine/datasets/ratingTable'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads bytes in pieces of a size. */
export function readBytes(
  bytes: Uint8Array,
  { pieces = bytes.length, wish = {} }: { pieces?: number; wish?: LayoutWish } = {},
): RatingTable {
  const reader = new RatingsReader({ place: 'a file', wish })
  for (let at = 0; at < bytes.length; at += Math.max(1, pieces)) reader.push(bytes.subarray(at, at + Math.max(1, pieces)))
  return reader.finish()
}

export const readText = (text: string, wish: LayoutWish = {}): RatingTable => readBytes(bytesOf(text), { wish })

/** All ratings as [person, title, rating], in the table's order. */
export function triplesOf({ people, titles, starts, titleOf, ratings }: RatingTable): (readonly [string, string, number])[] {
  return people.names.flatMap((person, p) =>
    Array.from(titleOf.subarray(starts[p], starts[p + 1]), (title, at): readonly [string, string, number] => [
      person,
      titles.names[title],
      ratings[starts[p] + at],
    ]),
  )
}

export const leftOutOf = ({ leftOut }: RatingTable): { readonly [Reason in LeftOutReason]?: readonly [number, readonly number[]] } =>
  Object.fromEntries(leftOut.map(({ reason, count, lines }) => [reason, [count, lines]]))

/** Why a file is refused; throws where it is not. */
export function refusalOf(read: () => unknown): FileProblem {
  try {
    read()
  } catch (error) {
    if (error instanceof RefusedFile) return error.problem
    throw error
  }
  throw new Error('Expected the file to be refused, not read')
}

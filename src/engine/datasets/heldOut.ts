/**
 * What is asked of a model: pairs of person and title that it was not shown, by person. Both files share their names, so that a
 * pair of the test that also stands in the training set is found and left out there.
 */
import type { RatingCells } from './splits'

export interface HeldOutRatings {
  readonly starts: Uint32Array
  readonly titles: Uint32Array
  readonly ratings: Float32Array
}

export const heldOutOf = ({ starts, titleOf, ratings }: RatingCells): HeldOutRatings => ({ starts, titles: titleOf, ratings })

/** By rating of the training set, 1 where the test asks for that very pair; and how many there are. */
export function sharedPairs(train: RatingCells, test: RatingCells): { readonly flags: Uint8Array; readonly count: number } {
  const flags = new Uint8Array(train.titleOf.length)
  let count = 0
  const people = Math.min(train.starts.length, test.starts.length) - 1
  for (let person = 0; person < people; person++) {
    let asked = test.starts[person]
    for (let cell = train.starts[person]; cell < train.starts[person + 1]; cell++) {
      while (asked < test.starts[person + 1] && test.titleOf[asked] < train.titleOf[cell]) asked++
      if (asked === test.starts[person + 1]) break
      if (test.titleOf[asked] !== train.titleOf[cell]) continue
      flags[cell] = 1
      count++
    }
  }
  return { flags, count }
}

/**
 * MovieLens latest-small (Harper & Konstan 2015; its licence: test/data/ml-latest-small/README.txt) and the splits that peers were
 * measured on, from `ratings.tsv.gz`: all its ratings, each with the splits that it is in: 1 the tenth held out of the ratings, 2 and 4
 * the training and the test set of liked titles. Read from the project's folder.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Exam, RankingQuestion } from '../../engine/datasets/exam'
import { untaggedCatalogue } from '../../engine/datasets/fileCatalogue'
import { heldOutOf } from '../../engine/datasets/heldOut'
import { interactionsOf } from '../../engine/datasets/interactionsOf'
import { Names } from '../../engine/datasets/names'
import { RatingsReader } from '../../engine/datasets/ratingsReader'
import type { RatingTable } from '../../engine/datasets/ratingTable'

const FILE = 'test/data/ml-latest-small/ratings.tsv.gz'
const HELD_OUT = 1
const LIKED_KNOWN = 2
const LIKED_HELD_OUT = 4

function tables(...sets: readonly ((splits: number) => boolean)[]): readonly RatingTable[] {
  const lines = gunzipSync(readFileSync(FILE)).toString().trimEnd().split('\n').slice(1)
  const names = { people: new Names(), titles: new Names() }
  return sets.map((isIn) => {
    const reader = new RatingsReader({ place: 'MovieLens', ...names })
    reader.push(new TextEncoder().encode(lines.filter((line) => isIn(Number(line.slice(-1)))).join('\n')))
    return reader.finish()
  })
}

/** Ratings to learn from, and the tenth to guess. */
export function movieLensRatings() {
  const [train, test] = tables(
    (splits) => (splits & HELD_OUT) === 0,
    (splits) => (splits & HELD_OUT) !== 0,
  )
  const interactions = interactionsOf(train, { profileCount: train.people.count, titleCount: train.titles.count })
  const exam: Exam = { known: interactions, rating: { heldOut: heldOutOf(test), scale: { min: 0.5, max: 5 } } }
  return { interactions, catalogue: untaggedCatalogue(train.titles.count), exam }
}

/** Titles that people liked (4 stars and more) to learn from, and a fifth of each person's to find again. */
export function movieLensLiked() {
  const [train, test] = tables(
    (splits) => (splits & LIKED_KNOWN) !== 0,
    (splits) => (splits & LIKED_HELD_OUT) !== 0,
  )
  const titleCount = train.titles.count
  const known = interactionsOf(train, { profileCount: train.people.count, titleCount, positive: 4 })
  const ranking: RankingQuestion = {
    seen: { starts: train.starts, titles: train.titleOf },
    heldOut: { starts: test.starts, titles: test.titleOf },
    catalogue: new Uint8Array(titleCount).fill(1),
  }
  const exam: Exam = { known, ranking }
  return { interactions: known, catalogue: untaggedCatalogue(titleCount), exam }
}

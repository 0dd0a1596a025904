import type { ColumnRole, FileProblem, LeftOut, LeftOutReason } from '../../../engine/datasets/fileProblem'
import { formatFor } from '../../format'

const { integer, list, decimal } = formatFor('en')

const COLUMNS: { readonly [Role in ColumnRole]: string } = {
  person: 'the people',
  title: 'the titles',
  rating: 'the ratings',
  time: 'the time',
  name: 'the titles’ names',
  genres: 'the genres',
}

const REASONS: { readonly [Reason in LeftOutReason]: string } = {
  columns: 'with more or fewer columns than the others',
  quote: 'with a quote that is not closed on it',
  empty: 'without a person or without a title',
  notANumber: 'with a rating that is no number',
  outOfScale: 'with a rating outside the scale',
  duplicate: 'said again of the same person and title, of which the last counts',
  badTime: 'kept without its time, which cannot be read',
}

function refused(problem: FileProblem): string {
  const { place } = problem
  switch (problem.code) {
    case 'empty':
      return `“${place}” holds no ratings. Choose a file with one rating a line.`
    case 'utf16':
      return `“${place}” is in UTF-16. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”), and choose it again.`
    case 'binary':
      return `“${place}” is no text (line ${integer(problem.line)}). If it is packed, unpack it; a spreadsheet must be saved as CSV.`
    case 'noSeparator':
      return `The columns of “${place}” cannot be told apart. Separate them by commas, semicolons, tabs, | or ::, the same on every line.`
    case 'noColumn':
      return `“${place}” has no column for ${COLUMNS[problem.column]} among its ${integer(problem.columns)}. Say which column it is, or add a first line with names such as user, item, rating.`
    case 'noTable':
      return `“${place}” is no table of ratings: of its first ${integer(problem.lines)} lines no more than ${integer(problem.agreeing)} have as many columns as each other. Choose a file with one rating a line, as CSV or TSV.`
    case 'nothingShared':
      return `In “${place}” nobody shares anything: nearly every one of its ${integer(problem.rows)} lines names another person and another title, so there is nothing to learn from. Check which column is the person and which the item, or choose a file with several ratings a person.`
    case 'noRows':
      return `No line of “${place}” can be taken: from line ${integer(problem.line)} on they are lines ${REASONS[problem.reason]}. Check the separator and the columns.`
    case 'tooMany':
      return `“${place}” has more than ${integer(problem.max)} ratings, more than fit in memory. Choose a part of it.`
  }
}

const leftOut = ({ reason, count, lines }: LeftOut): string =>
  `${integer(count)} ${count === 1 ? 'line' : 'lines'} ${REASONS[reason]} (${count > lines.length ? 'first ' : ''}line${lines.length > 1 ? 's' : ''} ${list(lines.map(integer))})`

interface ReadFile {
  readonly lines: number
  readonly titleOf: { readonly length: number }
  readonly leftOut: readonly LeftOut[]
}

/** What is said of a file of ratings: what was read, what was left out, or why it cannot be taken. */
export const files = {
  refused,
  leftOut,
  read: (place: string, { lines, titleOf, leftOut: reasons }: ReadFile): readonly string[] => [
    `${place}: ${integer(titleOf.length)} ${titleOf.length === 1 ? 'rating' : 'ratings'} taken of ${integer(lines)} ${lines === 1 ? 'line' : 'lines'}.`,
    ...reasons.map((reason) => `${place}: ${leftOut(reason)}.`),
  ],
  askedPairs: (count: number) => `Left out of the training set because the test asks for them: ${integer(count)}.`,
  allLiked: 'Liked: all that the files hold; no rating is in the lower half of the scale, or they are counts.',
  liked: (rating: number) => `Liked: a rating of ${decimal(rating, 2)} or more.`,
}

/** A row of what the model puts first, of one genre or of all: candidates in the order of their scores, more than will fit. */
import type { RowKind } from '../../contract/vocabulary'
import type { DraftRow, PageContext } from './draft'

export interface ModelRowSpec {
  readonly kind: RowKind
  readonly subject: number
  readonly weight: number
  /** Only titles of this genre; −1 for all. */
  readonly genre: number
}

/** How many times a row's places are kept ready, for what falls to rows above. */
export const SPARE = 4

/** Candidates in the model's order, enough of them that the row stays full when rows above take theirs. */
export function modelRow(context: PageContext, { kind, subject, weight, genre }: ModelRowSpec): DraftRow {
  const { ranked, rankedCount, index, input, columns } = context
  const wanted = SPARE * columns
  const bit = genre < 0 ? 0xffff : 1 << genre
  const titles: number[] = []
  for (let place = 0; place < rankedCount && titles.length < wanted; place++) {
    const title = ranked[place]
    if ((index.genreBits[title] & bit) === 0) continue
    titles.push(title)
  }
  return { kind, subject, orderedBy: 'model', titles, scores: input.scores, explored: [], weight }
}

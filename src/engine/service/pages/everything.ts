/**
 * The page of somebody of whom nothing is known: rows that are the same for everybody, and say so.
 *
 * It is also the page of a service that shows everybody the same (`personal: false`), less what each has played already.
 * First what is most watched anywhere, then genre by genre, the most watched genre first. Before anything was learned, or where
 * everything is hidden, all titles are equal and stand in the catalogue's order.
 */
import type { DraftRow, PageContext, PageStep } from './draft'
import { SPARE } from './modelRow'

export const everything: PageStep = {
  id: 'everything',
  apply: (rows, context) => {
    const genres = context.night.genresByPopularity.slice(0, context.rows)
    return [...rows, everythingRow(context, -1), ...genres.map((genre) => everythingRow(context, genre))]
  },
}

function everythingRow({ night, index, columns, candidate }: PageContext, genre: number): DraftRow {
  const { order, scores, known } = night.popularityEverywhere
  const bit = genre < 0 ? 0xffff : 1 << genre
  const titles: number[] = []
  for (let place = 0; place < order.length && titles.length < SPARE * columns; place++) {
    if (candidate[order[place]] === 1 && (index.genreBits[order[place]] & bit) !== 0) titles.push(order[place])
  }
  return {
    kind: 'everything',
    subject: genre,
    orderedBy: known ? 'popularity' : 'title',
    titles,
    scores,
    explored: [],
    weight: 1,
  }
}

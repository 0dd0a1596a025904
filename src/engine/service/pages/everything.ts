/**
 * The page of somebody of whom nothing is known: rows that are the same for everybody, and say so.
 *
 * It is also the page of a service that shows everybody the same (`personal: false`), less what each has played already.
 * First what is most watched anywhere, then genre by genre, the most watched genre first. Before anything was learned, or where
 * everything is hidden, all titles are equal and stand in the catalogue's order.
 */
import { GENRES } from '../../contract/vocabulary'
import type { DraftRow, PageContext, PageStep } from './draft'
import { SPARE } from './modelRow'

export const everything: PageStep = {
  id: 'everything',
  apply: (rows, context) => {
    const genres = genresByPopularity(context)
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

/** Genres by what their titles weigh together, above the least watched title; equal ones in the vocabulary's order. */
function genresByPopularity({ night, index }: PageContext): number[] {
  const { order, scores } = night.popularityEverywhere
  const lowest = order.length > 0 ? scores[order[order.length - 1]] : 0
  const weights = new Float64Array(GENRES.length)
  for (let title = 0; title < scores.length; title++) {
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) {
      weights[index.genres[i]] += (scores[title] - lowest) * index.genreShare[title]
    }
  }
  return Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b)
}

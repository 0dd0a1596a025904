/**
 * The pages of the first evening, when nothing is known of anybody or of any title: genres and titles by lot, each person's own.
 *
 * If all saw the same order on that evening, what stood first would be watched most, be popular the next day, and stay so. By
 * lot every title is looked at by somebody, and what is learned from it is learned of the titles and not of their places.
 * Draws are keyed by (profile, title) and (profile, genre). Source: randomised cold start, as in Chaney et al. 2018.
 *
 * Misleads: one evening's lots are few; the rarely drawn titles of a large catalogue start behind all the same.
 */
import { GENRES } from '../../contract/vocabulary'
import { stream, uniform } from '../../math/random'
import type { DraftRow, PageContext, PageStep } from './draft'
import { insertByScore } from './insertByScore'

export function byLotStep(seed: number): PageStep {
  const titleLots = stream(seed, 'page: titles by lot')
  const genreLots = stream(seed, 'page: genres by lot')
  return {
    id: 'explore',
    apply: (rows, context) => {
      const { profile } = context.input
      const lots = context.resume
      for (let title = 0; title < lots.length; title++) lots[title] = uniform(titleLots, profile, 0, title)
      const genres = Array.from(GENRES.keys())
        .map((genre) => ({ genre, lot: uniform(genreLots, profile, 0, genre) }))
        .sort((one, other) => one.lot - other.lot)
      return [...rows, ...genres.map(({ genre }) => lotRow(context, genre, lots))]
    },
  }
}

function lotRow({ index, rows, columns, candidate }: PageContext, genre: number, scores: Float32Array): DraftRow {
  const titles: number[] = []
  for (let title = 0; title < scores.length; title++) {
    if (candidate[title] === 1 && (index.genreBits[title] & (1 << genre)) !== 0)
      insertByScore(titles, title, { scores, limit: rows * columns })
  }
  return { kind: 'genre', subject: genre, orderedBy: 'uncertainty', titles, scores, explored: [], weight: 1 }
}

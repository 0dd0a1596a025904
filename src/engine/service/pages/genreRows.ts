/**
 * Which genres are this person's, now, on this device? One row each, titles by the model's score.
 *
 * Formula: share(g) = ½ · share of g among the 60 best candidates, place r counting 10/(10 + r)
 *                   + ½ · share of g in what the person liked (positive weights),
 *          worth(g) = share(g) / √(share of g in the catalogue) · lift(g | daypart) · lift(g | device).
 * The root stands between "what there is most of" and "what sets this person apart"; all constants are set by us. Lifts:
 * `habits.ts`. Source of the design: Alvino & Basilico 2015 (rows ranked by relevance, diversity by stages).
 *
 * Misleads for a profile that several people share: its genres are a mixture that fits none of them.
 */
import { DEVICES, GENRES } from '../../contract/vocabulary'
import type { PageContext, PageStep } from './draft'
import { daypartOf } from './habits'
import { modelRow } from './modelRow'

const HEAD = 60
const HALF_PLACE = 10
/** Rows offered beyond those the page has room for, so that the order of rows has a choice. */
const SPARE_ROWS = 1

const fromHead = new Float64Array(GENRES.length)
const fromHistory = new Float64Array(GENRES.length)

export const genreRows: PageStep = {
  id: 'genreRows',
  apply: (rows, context) => {
    const worths = genreWorths(context)
    const count = Math.max(1, context.rows - rows.length) + SPARE_ROWS
    const chosen = Array.from(worths.keys())
      .filter((genre) => worths[genre] > 0)
      .sort((a, b) => worths[b] - worths[a] || a - b)
      .slice(0, count)
    const highest = chosen.length > 0 ? worths[chosen[0]] : 1
    return [...rows, ...chosen.map((genre) => modelRow(context, { kind: 'genre', subject: genre, weight: worths[genre] / highest, genre }))]
  },
}

/** By genre; 0 where the person has nothing of it, and no candidate. */
export function genreWorths(context: PageContext): Float64Array {
  const { index, night, input } = context
  addHead(context)
  addHistory(context)
  const head = sum(fromHead)
  const liked = sum(fromHistory)
  const daypart = daypartOf(input.at) * GENRES.length
  const device = DEVICES.indexOf(input.device) * GENRES.length
  return Float64Array.from(GENRES, (_, g) => {
    const headShare = head > 0 ? fromHead[g] / head : 0
    const share = liked > 0 ? 0.5 * headShare + (0.5 * fromHistory[g]) / liked : headShare
    const lift = night.lifts.byDaypart[daypart + g] * night.lifts.byDevice[device + g]
    return share === 0 ? 0 : (share / Math.sqrt(index.catalogueShare[g])) * lift
  })
}

function addHead({ ranked, rankedCount, index }: PageContext): void {
  fromHead.fill(0)
  for (let place = 0; place < Math.min(HEAD, rankedCount); place++) {
    const title = ranked[place]
    const counts = (index.genreShare[title] * HALF_PLACE) / (HALF_PLACE + place)
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) fromHead[index.genres[i]] += counts
  }
}

function addHistory({ input: { history }, index }: PageContext): void {
  fromHistory.fill(0)
  for (let entry = 0; entry < history.count; entry++) {
    if (history.weights[entry] <= 0) continue
    const title = history.titles[entry]
    const counts = index.genreShare[title] * history.weights[entry]
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) fromHistory[index.genres[i]] += counts
  }
}

function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]
  return total
}

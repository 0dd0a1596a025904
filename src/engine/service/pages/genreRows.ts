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
const SPARE_ROWS = 3

const fromHead = new Float64Array(GENRES.length)
const fromHistory = new Float64Array(GENRES.length)
const worths = new Float64Array(GENRES.length)

export const genreRows: PageStep = {
  id: 'genreRows',
  apply: (rows, context) => {
    genreWorths(context, worths)
    const made = [...rows]
    let highest = 0
    for (let left = Math.max(1, context.rows - rows.length) + SPARE_ROWS; left > 0; left--) {
      const genre = largest(worths)
      if (genre < 0) break
      highest = Math.max(highest, worths[genre])
      made.push(modelRow(context, { kind: 'genre', subject: genre, weight: worths[genre] / highest, genre }))
      worths[genre] = 0
    }
    return made
  },
}

/** By genre, into `out`; 0 where the person has nothing of it, and no candidate. */
export function genreWorths(context: PageContext, out: Float64Array): Float64Array {
  const { index, night, input } = context
  const head = addHead(context)
  const liked = addHistory(context)
  const daypart = daypartOf(input.at) * GENRES.length
  const device = DEVICES.indexOf(input.device) * GENRES.length
  for (let g = 0; g < GENRES.length; g++) {
    const headShare = head > 0 ? fromHead[g] / head : 0
    const share = liked > 0 ? 0.5 * headShare + (0.5 * fromHistory[g]) / liked : headShare
    const lift = night.lifts.byDaypart[daypart + g] * night.lifts.byDevice[device + g]
    out[g] = share === 0 ? 0 : (share / Math.sqrt(index.catalogueShare[g])) * lift
  }
  return out
}

/** The place of the largest number above 0, the first of equal ones; −1 where there is none. */
function largest(values: Float64Array): number {
  let best = -1
  for (let g = 0; g < values.length; g++) {
    if (values[g] > 0 && (best < 0 || values[g] > values[best])) best = g
  }
  return best
}

/** Fills `fromHead` and returns its sum. */
function addHead({ ranked, rankedCount, index }: PageContext): number {
  fromHead.fill(0)
  let total = 0
  for (let place = 0; place < Math.min(HEAD, rankedCount); place++) {
    const title = ranked[place]
    const counts = (index.genreShare[title] * HALF_PLACE) / (HALF_PLACE + place)
    total += HALF_PLACE / (HALF_PLACE + place)
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) fromHead[index.genres[i]] += counts
  }
  return total
}

/** Fills `fromHistory` and returns its sum. */
function addHistory({ input: { history }, index }: PageContext): number {
  fromHistory.fill(0)
  let total = 0
  for (let entry = 0; entry < history.count; entry++) {
    if (history.weights[entry] <= 0) continue
    const title = history.titles[entry]
    const counts = index.genreShare[title] * history.weights[entry]
    total += history.weights[entry]
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) fromHistory[index.genres[i]] += counts
  }
  return total
}

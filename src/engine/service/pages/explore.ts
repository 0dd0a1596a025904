/**
 * A little exploration: some tiles are given to titles that the service knows little about, so that it comes to know them.
 *
 * The last step: each place of the rows that the model, the similarity or everybody's popularity orders is drawn on its own, with
 * a probability such that the knob's share holds over all tiles of the page (Continue watching, My List, New, Trending and
 * Popular in your country are what they say they are, and take none). What stands there then comes from the third of the titles with the fewest people, in a
 * genre row from that genre's third, and stands nowhere else on the page; the tiles behind move one place right, the last one off
 * the page. Draws are keyed by (profile, day, place): what is tried on somebody stays for the day, so that within an evening a
 * tile moves only because a record did, and nobody's page depends on how many pages others opened.
 * On a page that is the same for everybody, the draws are everybody's too: keyed by the day alone.
 * Source: ε-greedy (Sutton & Barto 2018, ch. 2), one draw a place.
 *
 * Misleads: a title explored at the right end of the last row is hardly looked at, so the share of looks it gets is smaller.
 */
import { dayOf } from '../../contract/ids'
import type { RowKind } from '../../contract/vocabulary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import type { DraftRow, PageContext, PageStep } from './draft'
import type { ByReach } from './night'

/** More columns than any device shows; keeps the keys of two places apart. */
const KEYS_A_ROW = 64
const EVERYBODY = 0xffffffff

interface Dice {
  readonly whether: Stream
  readonly which: Stream
  readonly who: number
  readonly slot: number
}

export function exploreStep(seed: number): PageStep {
  const whether = stream(seed, 'page: explore?')
  const which = stream(seed, 'page: explore which')
  return {
    id: 'explore',
    apply: (rows, context) => {
      const { input } = context
      const cold = input.cold !== null
      const dice = { whether, which, who: cold ? EVERYBODY : input.profile, slot: dayOf(input.at) }
      return explored(rows, context, dice)
    },
  }
}

function explored(rows: readonly DraftRow[], context: PageContext, dice: Dice): readonly DraftRow[] {
  let tiles = 0
  let open = 0
  context.marks.clear()
  for (const row of rows) {
    tiles += row.titles.length
    if (takesExploration(row)) open += row.titles.length
    for (let i = 0; i < row.titles.length; i++) context.marks.add(row.titles[i])
  }
  if (context.explore <= 0 || open === 0) return rows
  const probability = Math.min(1, (context.explore * tiles) / open)
  return rows.map((row, r) => (takesExploration(row) ? withExplored(row, context, { dice, probability, key: r * KEYS_A_ROW }) : row))
}

const AS_THEY_SAY: ReadonlySet<RowKind> = new Set(['continueWatching', 'popularInCountry', 'myList', 'newTitles', 'trending'])
const takesExploration = (row: DraftRow): boolean => !AS_THEY_SAY.has(row.kind)

interface Lots {
  readonly dice: Dice
  readonly probability: number
  /** First key of the row's places. */
  readonly key: number
}

function withExplored(row: DraftRow, context: PageContext, { dice, probability, key }: Lots): DraftRow {
  const { length } = row.titles
  const { whether, which, who, slot } = dice
  let titles: number[] | null = null
  const chosen: number[] = []
  for (let place = 0; place < length; place++) {
    if (uniform(whether, who, slot, key + place) >= probability) continue
    const title = pick(poolOf(row, context), uniform(which, who, slot, key + place), context)
    if (title < 0) break
    titles ??= [...row.titles]
    titles.splice(place, 0, title)
    chosen.push(title)
  }
  return titles === null ? row : { ...row, titles: titles.slice(0, length), explored: chosen }
}

function poolOf(row: DraftRow, { night }: PageContext): ByReach {
  const genre = row.kind === 'genre' || row.kind === 'everything' ? row.subject : -1
  return genre < 0 ? night.byReach : night.byReachInGenre[genre]
}

/**
 * The drawn title of the little known, or the next of them that may stand here; once none is left, the least known of the others;
 * −1 where there is nothing at all. Marks it as standing.
 */
function pick({ titles, littleKnown }: ByReach, u: number, { candidate, marks }: PageContext): number {
  const start = Math.floor(u * littleKnown)
  for (let step = 0; step < titles.length; step++) {
    const title = titles[step < littleKnown ? (start + step) % littleKnown : step]
    if (candidate[title] === 0 || marks.has(title)) continue
    marks.add(title)
    return title
  }
  return -1
}

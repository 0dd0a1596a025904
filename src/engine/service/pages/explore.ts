/**
 * A little exploration: some tiles are given to titles that the service knows little about, so that it comes to know them.
 *
 * Each place of the rows that the model, the similarity or everybody's popularity orders is drawn on its own, with a probability
 * such that the knob's share holds over all tiles of the page (Continue watching and Popular in your country are what they say
 * they are, and take none). What stands there comes from the third of the titles with the fewest people, in a genre row from
 * that genre's third; the tiles behind move one place right. Draws are keyed by (profile, minute, place): the same page at the
 * same minute has the same ones, and nobody's page depends on how many pages others opened.
 * On a page that is the same for everybody, the draws are everybody's too: keyed by the day alone.
 * Source: ε-greedy (Sutton & Barto 2018, ch. 2), one draw a place.
 *
 * Misleads: a title explored at the right end of the last row is hardly looked at, so the share of looks it gets is smaller.
 */
import { dayOf } from '../../contract/ids'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import type { DraftRow, PageContext, PageStep } from './draft'
import type { TitleMarks } from './titleMarks'

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
      const dice = { whether, which, who: cold ? EVERYBODY : input.profile, slot: cold ? dayOf(input.at) : input.at }
      return explored(rows, context, dice)
    },
  }
}

function explored(rows: readonly DraftRow[], context: PageContext, dice: Dice): readonly DraftRow[] {
  const open = rows.filter(takesExploration).length
  if (context.explore <= 0 || open === 0) return rows
  const shown = Math.min(rows.length, context.rows)
  const probability = Math.min(1, (context.explore * shown) / Math.max(1, open - (rows.length - shown)))
  const used = context.marks
  used.clear()
  return rows.map((row, r) => {
    if (!takesExploration(row)) return row
    const places: number[] = []
    for (let column = 0; column < context.columns; column++) {
      if (uniform(dice.whether, dice.who, dice.slot, r * KEYS_A_ROW + column) < probability) places.push(column)
    }
    return places.length === 0 ? row : withExplored(row, places, { context, dice, used, key: r * KEYS_A_ROW })
  })
}

const takesExploration = (row: DraftRow): boolean => row.kind !== 'continueWatching' && row.kind !== 'popularInCountry'

interface Insertion {
  readonly context: PageContext
  readonly dice: Dice
  readonly used: TitleMarks
  readonly key: number
}

function withExplored(row: DraftRow, places: readonly number[], { context, dice, used, key }: Insertion): DraftRow {
  const pool = poolOf(row, context)
  const titles = [...row.titles]
  const chosen: number[] = []
  for (const place of places) {
    const title = pick(pool, uniform(dice.which, dice.who, dice.slot, key + place), { context, used })
    if (title < 0) break
    used.add(title)
    chosen.push(title)
    const stood = titles.indexOf(title)
    if (stood >= 0) titles.splice(stood, 1)
    titles.splice(Math.min(place, titles.length), 0, title)
  }
  return { ...row, titles, explored: chosen }
}

function poolOf(row: DraftRow, { night }: PageContext): Uint16Array {
  const genre = row.kind === 'genre' || row.kind === 'everything' ? row.subject : -1
  return genre < 0 ? night.littleKnown : night.littleKnownByGenre[genre]
}

/** The drawn title, or the next in the pool that may stand here; −1 where there is none left. */
function pick(pool: Uint16Array, u: number, { context, used }: { readonly context: PageContext; readonly used: TitleMarks }): number {
  const start = Math.floor(u * pool.length)
  for (let step = 0; step < pool.length; step++) {
    const title = pool[(start + step) % pool.length]
    if (context.candidate[title] === 1 && !used.has(title)) return title
  }
  return -1
}

/**
 * From the first tile to a choice, or to nothing.
 *
 * Answers: which tiles are looked at, which closely, which is pressed? The eye goes along a row and drops to the next with a
 * chance that grows lower on the page, about 1.8 s a tile; a promising tile is looked at closely, and its trailer plays.
 * Formula: each tile has U = v ÷ choiceNoise + Gumbel, v from `wish.ts`; the outside (something else, bed) has U₀ likewise.
 * A tile is pressed at once when U exceeds U₀ + 2.2 · (1 − time spent ÷ patience): one is choosy at first. When patience or
 * the page ends, the best tile is pressed if it beats U₀; else the evening is lost. Without the first rule this is the
 * multinomial logit with an outside option.
 * Source: 60 to 90 s, 10 to 20 titles, three in detail (Gomez-Uribe & Hunt 2015); 1.8 s a title (Netflix 2014); the
 * triangle at the top left (Felicioni et al.).
 * Misleads: seconds of a trailer count 0.6 towards patience (it is something to watch), so browsing lasts longer than patience.
 */
import { KIND } from '../../contract/events'
import { NO_TRAILER, profileId, titleId } from '../../contract/ids'
import type { ShownPage } from '../../contract/storefront'
import { exp } from '../../math/elementary'
import { gumbelQuantile, normalQuantile, weibullQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { freshAbout } from './emit'
import { sharedExpectation } from './expectation'
import { recoilFrom } from './intrusion'
import { IN_PROGRESS } from './journal'
import { stateOf } from './recollection'
import type { Sitting, Stage, Surroundings } from './sitting'
import { type Screening, watchTrailer } from './trailer'
import { afterGlanceOnly, closeLookChance, type Glance, wishFor } from './wish'

/** Tiles that one sitting can keep in view. */
const MOST_TILES = 256
const TILES_A_ROW = 64
const GLANCE_SECONDS = 2
const GLANCE_SHAPE = 1.8
/** Chance that the eye goes on to the next tile of the top row, and what each further row takes from it. */
const STAY_IN_ROW = 0.86
const STAY_LOSS = 0.035
const CHOOSINESS = 2.2
const TRAILER_COUNTS = 0.6
const PATIENCE_SPREAD = 0.45
/** Who comes back to the page after watching something has less patience left. */
const LATER_PATIENCE = 0.6

/** Where the eye is, and what it has taken in: kept for the whole sitting, so that a second choice goes on from there. */
export interface Browsing {
  page: ShownPage
  row: number
  column: number
  tiles: number
  readonly title: Uint16Array
  readonly rowOf: Uint8Array
  readonly columnOf: Uint8Array
  /** U without the choice's noise, in units of `choiceNoise`. */
  readonly utility: Float64Array
  readonly expected: Float64Array
  /** Index of the tile that was chosen, −1 for none. */
  chosen: number
  /** Trailer seen of each tile, {@link NO_TRAILER} for none. */
  readonly trailer: Uint8Array
  readonly glance: Glance
  readonly screening: Screening
}

const NO_PAGE: ShownPage = { number: 0, rows: [] }

export function createBrowsing(): Browsing {
  return {
    page: NO_PAGE,
    row: 0,
    column: 0,
    tiles: 0,
    title: new Uint16Array(MOST_TILES),
    rowOf: new Uint8Array(MOST_TILES),
    columnOf: new Uint8Array(MOST_TILES),
    utility: new Float64Array(MOST_TILES),
    expected: new Float64Array(MOST_TILES),
    chosen: -1,
    trailer: new Uint8Array(MOST_TILES),
    glance: { title: 0, rowKind: 'everything', expected: 0 },
    screening: { title: 0, trailer: 0, probability: 1, row: 0, column: 0, seconds: 0 },
  }
}

export function openBrowsing(browsing: Browsing, page: ShownPage): void {
  browsing.page = page
  browsing.row = 0
  browsing.column = 0
  browsing.tiles = 0
  browsing.chosen = -1
}

/** Looks until something is pressed (`browsing.chosen`) or patience is out (−1). `round`: 0 for the sitting's first choice. */
export function browse(stage: Stage, around: Surroundings, { sitting, browsing, round }: Round): void {
  const { dice } = stage
  const spread = exp(PATIENCE_SPREAD * normalQuantile(uniform(dice.patience, sitting.host, sitting.slot, round)))
  const patience = stage.people.viewers.patienceSeconds[sitting.host] * spread * (round === 0 ? 1 : LATER_PATIENCE)
  const outside = gumbelQuantile(uniform(dice.outside, sitting.host, sitting.slot, round))
  let spent = 0
  browsing.chosen = -1
  while (spent < patience && browsing.tiles < MOST_TILES && findTile(stage, sitting, browsing)) {
    const tile = browsing.tiles++
    const seconds = look(stage, around, { sitting, browsing, tile })
    spent += seconds
    if (browsing.utility[tile] > outside + CHOOSINESS * Math.max(0, 1 - spent / patience)) {
      browsing.chosen = tile
      return
    }
  }
  browsing.chosen = bestTile(browsing, outside)
}

interface Round {
  readonly sitting: Sitting
  readonly browsing: Browsing
  readonly round: number
}

function bestTile({ tiles, utility }: Browsing, outside: number): number {
  let best = -1
  let most = outside
  for (let tile = 0; tile < tiles; tile++) {
    if (utility[tile] > most) {
      most = utility[tile]
      best = tile
    }
  }
  return best
}

/** Moves the eye to the next tile it meets and puts it on the list; false at the end of the page. */
function findTile({ dice }: Stage, sitting: Sitting, browsing: Browsing): boolean {
  const { rows } = browsing.page
  while (browsing.row < rows.length) {
    const { row, column } = browsing
    const key = row * TILES_A_ROW + column
    const stays = column === 0 || uniform(dice.eye, sitting.host, sitting.slot, key) < STAY_IN_ROW - STAY_LOSS * row
    if (column < rows[row].titles.length && stays) {
      browsing.title[browsing.tiles] = rows[row].titles[column]
      browsing.rowOf[browsing.tiles] = row
      browsing.columnOf[browsing.tiles] = column
      browsing.column++
      return true
    }
    browsing.row++
    browsing.column = 0
  }
  return false
}

interface Look {
  readonly sitting: Sitting
  readonly browsing: Browsing
  readonly tile: number
}

/** Takes one tile in; answers the seconds that count towards patience. */
function look(stage: Stage, around: Surroundings, { sitting, browsing, tile }: Look): number {
  const { dice } = stage
  const { glance } = browsing
  const title = browsing.title[tile]
  const seconds = lookAt(stage, around, { sitting, browsing, tile })
  glance.title = title
  glance.rowKind = browsing.page.rows[browsing.rowOf[tile]].kind
  glance.expected = sharedExpectation(stage, sitting, title)
  const begun = stateOf(sitting.company[0], title) === IN_PROGRESS
  const recoil = begun ? 0 : recoilFrom(stage, sitting, { page: browsing.page, title })
  const atAGlance = wishFor(stage, sitting, glance) - recoil
  const closely = !begun && uniform(dice.closeLook, sitting.host, sitting.slot, title) < closeLookChance(atAGlance)
  browsing.trailer[tile] = closely ? browsing.screening.trailer : NO_TRAILER
  if (closely) glance.expected = watchTrailer(stage, around, { sitting, screening: browsing.screening, expected: glance.expected })
  const wish = closely ? wishFor(stage, sitting, glance) - recoil : begun ? atAGlance : afterGlanceOnly(atAGlance)
  browsing.expected[tile] = glance.expected
  browsing.utility[tile] = wish / stage.scenario.choiceNoise + gumbelQuantile(uniform(dice.choice, sitting.host, sitting.slot, title))
  return seconds + (closely ? TRAILER_COUNTS * browsing.screening.seconds : 0)
}

/** The glance itself, on record; fills in which trailer stands behind the tile. */
function lookAt({ dice }: Stage, around: Surroundings, { sitting, browsing, tile }: Look): number {
  const { screening } = browsing
  const title = titleId(browsing.title[tile])
  const { trailer, probability } = around.storefront.trailerFor(profileId(sitting.profile), title)
  screening.title = title
  screening.trailer = trailer
  screening.probability = probability
  screening.row = browsing.rowOf[tile]
  screening.column = browsing.columnOf[tile]
  const key = TILES_A_ROW * (TILES_A_ROW + screening.row) + screening.column
  const seconds = weibullQuantile(uniform(dice.eye, sitting.host, sitting.slot, key), GLANCE_SECONDS, GLANCE_SHAPE)
  const record = freshAbout(sitting, KIND.looked, title)
  record.trailer = trailer
  record.row = screening.row
  record.column = screening.column
  record.amount = seconds
  record.share = probability
  around.sink.emit(record)
  sitting.elapsed += seconds / 60
  return seconds
}

/** Somebody who comes for a title looks at its tile and at no other; −1 when the page does not show it. */
export function lookFor(stage: Stage, around: Surroundings, { sitting, browsing, title }: Wanted): number {
  const { rows } = browsing.page
  for (let row = 0; row < rows.length; row++) {
    const column = rows[row].titles.indexOf(titleId(title))
    if (column < 0) continue
    const tile = browsing.tiles++
    browsing.title[tile] = title
    browsing.rowOf[tile] = row
    browsing.columnOf[tile] = column
    look(stage, around, { sitting, browsing, tile })
    return tile
  }
  return -1
}

interface Wanted {
  readonly sitting: Sitting
  readonly browsing: Browsing
  readonly title: number
}

/**
 * What does this person see? A page: rows from the top, tiles from the left, put together by small steps `Row[] → Row[]`.
 *
 *   candidates → Continue watching → Top picks → Because you watched → Popular in your country → genre rows (as many as there
 *   is room for) → My List → New → Trending → diversity → order of rows → calibration of the rows, then of their tiles → no
 *   title twice → fit to the device → exploration
 *
 * On the first evening nothing is known of anybody, and pages are by lot (`byLot.ts`).
 * Somebody of whom nothing is known gets the rows that are the same for everybody instead (`everything.ts`).
 * Input: a history, how far it got (cells), and the model's scores of it. A page is a pure function of these, of the last
 * night's learning, and of draws keyed by (profile, minute): no person is looked up.
 * Source of the pipeline: Alvino & Basilico 2015, "Learning a personalized homepage".
 *
 * Misleads: rows are set by rules here, where a large service learns the whole page; the rules' constants are ours.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { PublicCatalogue } from '../../contract/catalogue'
import { dayOf, titleId } from '../../contract/ids'
import type { ShownRow } from '../../contract/storefront'
import { BECAUSE_ROWS, becauseYouWatched } from './becauseYouWatched'
import { byLotStep } from './byLot'
import { CALIBRATION_STEPS } from './calibration'
import { rankCandidates } from './candidates'
import type { CatalogueIndex } from './catalogueIndex'
import { indexCatalogue } from './catalogueIndex'
import { continueWatching } from './continueWatching'
import { diversify } from './diversify'
import type { Arranging, DraftRow, PageContext, PageInput, PageStep } from './draft'
import { everything } from './everything'
import { exploreStep } from './explore'
import { fitDevice } from './fitDevice'
import { genreRows } from './genreRows'
import { myList } from './myList'
import { newTitles } from './newTitles'
import type { NightInput, PageNight } from './night'
import { openingNight, pageNight } from './night'
import { noTitleTwice } from './noTitleTwice'
import { orderRows } from './orderRows'
import type { PageRow } from './page'
import { LAYOUT } from './page'
import { popularInCountry } from './popularInCountry'
import { Ranker } from './ranking'
import { TitleMarks } from './titleMarks'
import { topPicks } from './topPicks'
import { PlacementTrace } from './trace'
import { trending } from './trending'

export interface PageBuilderOptions {
  readonly catalogue: PublicCatalogue
  /** Keys the exploration's draws. */
  readonly seed: number
  /** Share of tiles given to titles of which little is known, 0 to 1. */
  readonly explore: number
  /** By default nothing is weighed against the model's own order. */
  readonly arranging?: Arranging
  /** False for a service that shows everybody the same rows; Continue watching is each one's own all the same. By default true. */
  readonly personal?: boolean
}

/** As a scenario has it. */
export const pageOptions = (catalogue: PublicCatalogue, scenario: Scenario): PageBuilderOptions => ({
  catalogue,
  seed: scenario.seed,
  explore: scenario.explore,
  arranging: { diversity: scenario.diversity, calibration: scenario.calibration },
  personal: scenario.model !== 'popularity',
})

export interface PageBuilder {
  readonly index: CatalogueIndex
  /** Takes over a night's learning; until the first one all titles are equal. */
  learn(night: NightInput): void
  /** By title: how many times as often as usual it is watched just now. */
  readonly lifts: Float32Array
  /** Everybody's scores, of a country; −1 for everywhere. */
  popularIn(country: number): Float32Array
  /** As before the first night. */
  unlearn(): void
  /** The page as the eye meets it. Fast: once a sitting. */
  show(input: PageInput): readonly ShownRow[]
  /** The same page with every tile's scores and what each step did to it. */
  build(input: PageInput): readonly PageRow[]
}

export function createPageBuilder(options: PageBuilderOptions): PageBuilder {
  const { catalogue, seed, explore, arranging = AS_THE_MODEL_HAS_IT, personal = true } = options
  if (!(explore >= 0 && explore <= 1)) throw new RangeError(`Expected \`explore\` to be from 0 to 1, got ${explore}`)
  const index = indexCatalogue(catalogue)
  const ranker = new Ranker(index.titleCount)
  const columns = pageColumns(index.titleCount)
  const steps = stepsOf(seed, personal)
  let night: PageNight = openingNight(index)
  const contextOf = (input: PageInput): PageContext => {
    const rankedCount = rankCandidates(input.scores, input.cells, { columns, ranker, arrivals: index.arrivals, today: dayOf(input.at) })
    const { rows, columns: across } = LAYOUT[input.device]
    return {
      input,
      catalogue,
      index,
      night,
      explore,
      arranging: input.arranging ?? arranging,
      rows,
      columns: across,
      rankedCount,
      ...columns,
    }
  }
  return {
    index,
    learn: (input) => {
      night = pageNight(index, catalogue, input)
    },
    get lifts() {
      return night.trends.lifts
    },
    popularIn: (country) => (country < 0 ? night.popularityEverywhere : night.popularity[country]).scores,
    unlearn: () => {
      night = openingNight(index)
    },
    show: (input) => arranged(steps, contextOf(input)).map(shownRow),
    build: (input) => {
      const context = contextOf(input)
      const trace = new PlacementTrace(context)
      return arranged(steps, context, trace).map((row) => pageRow(row, context, trace))
    },
  }
}

/** Neither diversity nor calibration. */
export const AS_THE_MODEL_HAS_IT: Arranging = { diversity: 0, calibration: 0 }

/** The columns that one page after another is made in. */
const pageColumns = (titleCount: number) => ({
  candidate: new Uint8Array(titleCount),
  ranked: new Uint16Array(titleCount),
  standing: new Float32Array(titleCount),
  resume: new Float32Array(titleCount),
  pull: new Float32Array(titleCount),
  likeness: Array.from({ length: BECAUSE_ROWS }, () => new Float32Array(titleCount)),
  marks: new TitleMarks(titleCount),
})

interface Steps {
  /** Before anything was learned. */
  readonly opening: readonly PageStep[]
  readonly personal: readonly PageStep[]
  readonly cold: readonly PageStep[]
}

function stepsOf(seed: number, personal: boolean): Steps {
  const finish = [noTitleTwice, fitDevice, exploreStep(seed)]
  const own = [continueWatching, topPicks, becauseYouWatched, popularInCountry, genreRows, myList, newTitles, trending]
  const forAll = [popularInCountry, everything, orderRows, ...finish]
  return {
    personal: personal ? [...own, diversify, orderRows, ...CALIBRATION_STEPS, ...finish] : [continueWatching, ...forAll],
    cold: forAll,
    opening: [byLotStep(seed), noTitleTwice, fitDevice],
  }
}

function arranged(steps: Steps, context: PageContext, trace?: PlacementTrace): readonly DraftRow[] {
  let rows: readonly DraftRow[] = []
  for (const step of stepsFor(steps, context)) {
    const next = step.apply(rows, context)
    trace?.after(step.id, rows, next)
    rows = next
  }
  return rows
}

function stepsFor({ personal, cold, opening }: Steps, { input, night }: PageContext): readonly PageStep[] {
  if (input.cold === null) return personal
  return night.isOpening && input.cold.reason !== 'masked' ? opening : cold
}

const shownRow = ({ kind, subject, titles }: DraftRow): ShownRow => ({ kind, subject, titles: titles.map((title) => titleId(title)) })

function pageRow(row: DraftRow, { input }: PageContext, trace: PlacementTrace): PageRow {
  return {
    kind: row.kind,
    subject: row.subject,
    orderedBy: row.orderedBy,
    tiles: row.titles.map((title) => ({
      title: titleId(title),
      score: input.scores[title],
      rowScore: row.scores[title],
      explored: row.explored.includes(title),
      placements: trace.of(row, title),
    })),
  }
}

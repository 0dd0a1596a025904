import { fetchAllAnswers } from '../../../src/engine/lab/answering'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { PageView } from '../../../src/engine/lab/snapshot'
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/knobs'

// What the page fetches when it is asked for.
await fetchAllAnswers()

/** A world small enough for a test, large enough to learn something. */
export const SMALL: Scenario = { ...DEFAULT_SCENARIO, viewers: 100, titles: 80, sittingsPerWeek: 7 }

export function liveDays(lab: Lab, days: number): Lab {
  for (let day = 0; day < days; day++) for (const _step of lab.liveDay());
  return lab
}

export const livedLab = (days: number, changes: Partial<Scenario> = {}): Lab => liveDays(createLab({ ...SMALL, ...changes }), days)

/** The titles of a page by row; trailers ignored. */
export const titlesOf = (page: PageView): readonly (readonly number[])[] => page.rows.map((row) => row.tiles.map(({ title }) => title))

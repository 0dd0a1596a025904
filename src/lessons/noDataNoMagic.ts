/**
 * Lesson 1, "No data, no magic": two people, ten titles each, and what is left when the data goes.
 *
 * Its world is chosen for speed alone, small enough to open in a second or two: the world number is the default one, and
 * whatever comes out there is what the lesson tells. Who is shown follows from a rule (`engine/lab/middlePair`).
 */
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/knobs'
import type { Lesson } from './lesson'

const SMALL_WORLD: Scenario = Object.freeze({ ...DEFAULT_SCENARIO, viewers: 200, titles: 100 })

export const NO_DATA_NO_MAGIC: Lesson = {
  number: 1,
  id: 'noDataNoMagic',
  scenario: SMALL_WORLD,
  day: 21,
  steps: [
    { panel: 'twoPages', minutes: 1 },
    { panel: 'vote', minutes: 1 },
    { panel: 'openTile', minutes: 1.5 },
    { panel: 'oneRecord', minutes: 1 },
    { panel: 'sevenSignals', minutes: 2 },
    { panel: 'twoWorlds', minutes: 1.5 },
    { panel: 'realTastes', minutes: 1 },
    { panel: 'exit', minutes: 1 },
  ],
}

/** The world that the sections measure: of the default size, lived for 28 days, and what each stretch of them took. */
import { type LabParts, openParts } from '../../engine/lab/parts'
import { DEFAULT_SCENARIO, type Scenario } from '../../scenario/knobs'
import type { Effort } from './section'
import { timed } from './timing'

const DAYS = 28
const QUICK_DAYS = 4
/** Lived before, so that what is timed is compiled code. */
const WARM_UP: Scenario = { ...DEFAULT_SCENARIO, viewers: 300 }
const WARM_UP_DAYS = 3

export interface LivedWorld {
  readonly parts: LabParts
  readonly days: number
  readonly sittings: number
  /** Milliseconds over all days. */
  readonly spent: { readonly evenings: number; readonly learning: number; readonly measuring: number }
}

let lived: LivedWorld | null = null

/** The same world for every section that asks. */
export function livedWorld({ quick }: Effort): LivedWorld {
  lived ??= live(quick)
  return lived
}

function live(quick: boolean): LivedWorld {
  liveDays(openParts(WARM_UP), WARM_UP_DAYS)
  return liveDays(openParts(DEFAULT_SCENARIO), quick ? QUICK_DAYS : DAYS)
}

function liveDays(parts: LabParts, days: number): LivedWorld {
  const spent = { evenings: 0, learning: 0, measuring: 0 }
  let sittings = 0
  for (let day = 0; day < days; day++) {
    spent.evenings += timed(() => parts.liveEvenings())
    let report: ReturnType<LabParts['learn']> | null = null
    spent.learning += timed(() => {
      parts.closeDay()
      report = parts.learn()
    })
    spent.measuring += timed(() => {
      if (report !== null) sittings += parts.measure(report).recorded.sittings
    })
  }
  return { parts, days, sittings, spent }
}

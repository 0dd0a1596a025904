/**
 * Answers: what would somebody's history be without some of its titles, and with others watched to the end?
 *
 * Columns as in `contract/history.ts`, copied: nothing is recorded and nothing taken away. A title that is added weighs what
 * `service/log/weights.ts` gives for one that was played and finished.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { Minute, TitleId } from '../../contract/ids'
import { weightOf } from '../../service/log/weights'

export interface Changes {
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
  /** When the added titles would have been watched. */
  readonly at: Minute
}

interface Entry {
  readonly title: number
  readonly weight: number
  readonly lastAt: number
}

export function changedHistory(history: History, catalogue: PublicCatalogue, { without, added, at }: Changes): History {
  const changed = new Set<number>([...without, ...added])
  const kept: Entry[] = []
  for (let entry = 0; entry < history.count; entry++) {
    const title = history.titles[entry]
    if (!changed.has(title)) kept.push({ title, weight: history.weights[entry], lastAt: history.lastAt[entry] })
  }
  for (const title of new Set(added)) kept.push({ title, weight: finishedWeight(catalogue, title), lastAt: at })
  kept.sort((one, other) => one.title - other.title)
  return {
    count: kept.length,
    titles: Uint16Array.from(kept, ({ title }) => title),
    weights: Float32Array.from(kept, ({ weight }) => weight),
    lastAt: Int32Array.from(kept, ({ lastAt }) => lastAt),
    country: history.country,
  }
}

const finishedWeight = ({ titles }: PublicCatalogue, title: TitleId): number =>
  weightOf({
    played: true,
    reachedShare: 1,
    episodesEnded: titles[title].episodes,
    rewatches: 0,
    earlyStops: 0,
    trailersLeft: 0,
    thumb: 0,
    onList: false,
  })

/**
 * Answers: what would a model be told of somebody, had some of their records not been, and had they rated other titles?
 *
 * Columns as in `contract/history.ts`, copied: the study stays as it is. A model of ratings is told the ratings, an ordering one what is
 * liked, each with weight 1; a record that is not liked it is not told.
 */
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { historyOf } from '../../service/log/interactions'
import type { Task } from '../../service/models/protocol'
import type { Study } from '../study'
import { tableFor } from './fittedModels'

export interface AddedRecord {
  readonly title: TitleId
  /** In the study's scale; where nobody rates it says only that it is liked. */
  readonly rating: number
}

export interface Changes {
  readonly without: readonly TitleId[]
  readonly added: readonly AddedRecord[]
}

export function changedHistory(
  study: Study,
  { person, task }: { readonly person: ProfileId; readonly task: Task },
  changes: Changes,
): History {
  const table = tableFor(study, task)
  const history = historyOf(table, person)
  const added = new Map(changes.added.map((one) => [one.title, one]))
  const gone = new Set<number>([...changes.without, ...added.keys()])
  const entries = Array.from({ length: history.count }, (_, entry) => entry)
    .filter((entry) => !gone.has(history.titles[entry]))
    .map((entry) => ({ title: history.titles[entry], weight: history.weights[entry], lastAt: history.lastAt[entry] }))
  for (const { title, rating } of added.values()) {
    const weight = weightOf(study, task, rating)
    if (weight !== null) entries.push({ title, weight, lastAt: table.now })
  }
  entries.sort((one, other) => one.title - other.title)
  const titles = entries.map(({ title }) => title)
  return {
    count: entries.length,
    titles: study.titles.length > 0x10000 ? Uint32Array.from(titles) : Uint16Array.from(titles),
    weights: Float32Array.from(entries, ({ weight }) => weight),
    lastAt: Int32Array.from(entries, ({ lastAt }) => lastAt),
    country: history.country,
  }
}

/** Null where the model is not told. */
function weightOf({ scale, likedFrom }: Study, task: Task, rating: number): number | null {
  if (scale === null) return 1
  if (task === 'rating') return rating
  return rating >= likedFrom ? 1 : null
}

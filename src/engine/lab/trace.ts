/**
 * Answers: what became of one record? Where it was looked at, its place in the log, its weight in the table of people and titles,
 * what it does to the scores, and where that stands on tonight's page.
 *
 * With and without are the same models scoring the person's history with the record and without it, as taking it away would give at
 * once; the models themselves would change with the next night. Asking moves nothing.
 * Of somebody whose records are all hidden from the machine it sees nothing, and so no record of theirs weighs or moves anything.
 * It misleads where other records say the same: then this one alone seems to change little.
 */
import { NOTHING } from '../contract/events'
import type { History } from '../contract/history'
import { NO_TITLE, type TitleId } from '../contract/ids'
import type { Device, RowKind } from '../contract/vocabulary'
import { type Evening, nowFor } from './evening'
import { historyWithout } from './hangsOn'
import { personCard } from './personCards'
import { rankOf } from './rank'
import { recordView } from './records'
import type { PersonCard, RecordView } from './snapshot'

export interface TraceRequest {
  /** The record's number in the log. */
  readonly event: number
  /** On which device tonight's page is looked at. */
  readonly device: Device
}

export interface Standing {
  readonly score: number
  /** 1-based. */
  readonly rank: number
}

export interface Trace {
  readonly record: RecordView
  readonly person: PersonCard
  /** All records of the person are hidden from the machine: it sees neither this one nor the others. */
  readonly forgotten: boolean
  /** Where on the page the title was met: 0-based. Null where it was found otherwise. */
  readonly tile: { readonly row: number; readonly column: number } | null
  readonly log: {
    readonly length: number
    /** How many records there are of this person, and the how manieth this is, from 1; null where some near it are no longer kept. */
    readonly ofPerson: number
    readonly place: number | null
    /** How many of this person's are no longer kept one by one. */
    readonly older: number
  }
  readonly table: TracedCell | null
  readonly model: {
    /** Titles whose score is not the same without the record. */
    readonly moved: number
    readonly title: TitleId | null
    readonly with: Standing | null
    readonly without: Standing | null
  }
  /** Where that title stands on tonight's page: 0-based. Null where it is not on it. */
  readonly page: { readonly row: number; readonly column: number; readonly kind: RowKind; readonly subject: number } | null
}

/** The cell of the person and the title. */
export interface TracedCell {
  readonly weight: number
  readonly without: number
  /** Titles in the person's row, and people in the title's column, as of last night. */
  readonly inRow: number
  readonly inColumn: number
  readonly reachedShare: number
  readonly episodesEnded: number
  readonly thumb: number
  readonly onList: boolean
}

export function traceOf(evening: Evening, { event, device }: TraceRequest): Trace {
  const { log } = evening.service
  if (!(Number.isInteger(event) && event >= 0 && event < log.length)) {
    throw new RangeError(`Expected \`event\` to be an integer from 0 to ${log.length - 1}, got ${event}`)
  }
  if (!log.isKept(event)) throw new RangeError(`Expected \`event\` to be one that is still kept, got ${event}`)
  const record = recordView(log, event)
  const { profile } = record
  const place = { tile: metAt(evening, record), log: { length: log.length, ...placeInLog(evening, record) } }
  const known = { record, person: personCard(evening, profile), ...place }
  if (evening.service.histories.isForgotten(profile)) return { ...known, forgotten: true, table: null, model: UNMOVED, page: null }
  const histories = {
    with: historyWithout(evening, { profile, left: () => false }),
    without: historyWithout(evening, { profile, left: (one) => one === event }),
  }
  const page = evening.service.desk.openPage({ profile, device, at: nowFor(evening, { profile, device }) })
  const model = changeOf(evening, histories, { shown: page.rows.flatMap(({ titles }) => titles), title: record.title })
  return {
    ...known,
    forgotten: false,
    table: cellOf(evening, record, histories),
    model,
    page: model.title === null ? null : placeOf(page.rows, model.title),
  }
}

const UNMOVED: Trace['model'] = { moved: 0, title: null, with: null, without: null }

interface Histories {
  readonly with: History
  readonly without: History
}

/** Walks back to where the title was last looked at, or pressed, on the page. */
function metAt({ service: { log } }: Evening, record: RecordView): Trace['tile'] {
  if (record.title === NO_TITLE) return null
  for (let event = record.event; event >= 0; event = log.previousOf(event)) {
    if (log.titleAt(event) !== record.title) continue
    const { row, column } = event === record.event ? record : recordView(log, event)
    if (row !== NOTHING && column !== NOTHING) return { row, column }
  }
  return null
}

function placeInLog({ service: { log } }: Evening, { event, profile }: RecordView): Omit<Trace['log'], 'length'> {
  const ofPerson = log.countOfProfile(profile)
  let behind = 0
  for (let one = log.latestOf(profile); one > event; one = log.previousOf(one)) behind++
  return { ofPerson, place: event < log.wholeFrom ? null : ofPerson - behind, older: log.older.countOfProfile(profile) }
}

function cellOf(evening: Evening, { profile, title }: RecordView, histories: Histories): TracedCell | null {
  if (title === NO_TITLE) return null
  const { interactions } = evening.service
  const cells = evening.service.histories.cells(profile)
  const at = cells.titles.subarray(0, cells.count).indexOf(title)
  if (at < 0) return null
  let inColumn = 0
  for (const one of interactions.titles) if (one === title) inColumn++
  return {
    weight: weightIn(histories.with, title),
    without: weightIn(histories.without, title),
    inRow: interactions.starts[profile + 1] - interactions.starts[profile],
    inColumn,
    reachedShare: cells.reachedShare[at],
    episodesEnded: cells.episodesEnded[at],
    thumb: cells.thumb[at],
    onList: cells.onList[at] === 1,
  }
}

function weightIn(history: History, title: TitleId): number {
  const at = history.titles.subarray(0, history.count).indexOf(title)
  return at < 0 ? 0 : history.weights[at]
}

interface Looked {
  readonly shown: readonly TitleId[]
  readonly title: TitleId
}

/** Of the titles on the page, the one whose rank the record moves most; its own title, where it moves none. */
function changeOf(evening: Evening, histories: Histories, { shown, title }: Looked): Trace['model'] {
  const { model } = evening.service.learned
  if (model === null) return UNMOVED
  const titles = evening.world.catalogue.titles.length
  const [now, then] = [histories.with, histories.without].map((history) => {
    const scores = new Float32Array(titles)
    model.score(history, scores)
    return scores
  })
  let moved = 0
  for (let one = 0; one < titles; one++) if (now[one] !== then[one]) moved++
  const shift = (one: TitleId): number => Math.abs(rankOf(now, one) - rankOf(then, one))
  const [boldest] = [...new Set(shown)].sort((one, other) => shift(other) - shift(one) || one - other)
  const told = moved > 0 && boldest !== undefined && shift(boldest) > 0 ? boldest : title
  if (told === NO_TITLE) return { moved, title: null, with: null, without: null }
  const standing = (scores: Float32Array): Standing => ({ score: scores[told], rank: rankOf(scores, told) })
  return { moved, title: told, with: standing(now), without: standing(then) }
}

function placeOf(
  rows: readonly { readonly kind: RowKind; readonly subject: number; readonly titles: readonly TitleId[] }[],
  title: TitleId,
): Trace['page'] {
  for (const [row, { kind, subject, titles }] of rows.entries()) {
    const column = titles.indexOf(title)
    if (column >= 0) return { row, column, kind, subject }
  }
  return null
}

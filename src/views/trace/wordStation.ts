import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { Trace, TracedCell } from '../../engine/lab/trace'
import type { Format } from '../../i18n/format'
import type { Messages } from '../../i18n/messages'
import type { Rich } from '../../i18n/rich'
import { wordRow } from '../wording/page'
import { wordRecord } from '../wording/record'
import { titleName } from '../wording/title'
import type { Station } from './tracing'

export interface Wording {
  readonly catalogue: PublicCatalogue
  readonly messages: Messages
  readonly format: Format
}

/** What happened to the record at a station, in one sentence with its own numbers. */
export function wordStation(trace: Trace, station: Station, wording: Wording): Rich {
  switch (station) {
    case 'tile':
      return wordTile(trace, wording)
    case 'log':
      return wording.messages.trace.log({ number: trace.record.event + 1, ...trace.log, name: nameOf(trace, wording) })
    case 'table':
      return trace.forgotten ? [wording.messages.trace.unseen] : wordTable(trace.table, wording)
    case 'model':
      return trace.forgotten ? [wording.messages.trace.unmoved] : wordModel(trace, wording)
    case 'page':
      return wordPage(trace, wording)
  }
}

const nameOf = ({ person }: Trace, { messages }: Wording): string => (person.isVisitor ? messages.trace.you : person.name)

function wordTile({ record, tile }: Trace, { catalogue, messages }: Wording): Rich {
  const words = wordRecord(record, catalogue, messages)
  return tile === null ? messages.trace.notMet(words) : messages.trace.tile(words, tile.row + 1, tile.column + 1)
}

function wordTable(cell: TracedCell | null, { messages, format }: Wording): Rich {
  const { trace } = messages
  if (cell === null) return [trace.noCell]
  const { weight, without, inRow, inColumn } = cell
  const text = {
    weight: format.signed(weight, 2),
    without: format.signed(without, 2),
    inRow,
    inColumn,
    why: format.list(reasons(cell, { messages, format })),
  }
  return weight === without ? trace.sameCell(text) : trace.table(text)
}

function reasons(
  { reachedShare, episodesEnded, thumb, onList }: TracedCell,
  { messages, format }: Pick<Wording, 'messages' | 'format'>,
): string[] {
  const { why } = messages.trace
  return [
    ...(reachedShare > 0 ? [why.reached(format.percent(reachedShare))] : []),
    ...(episodesEnded > 0 ? [why.episodes(episodesEnded)] : []),
    ...(thumb === 0 ? [] : [thumb > 0 ? why.thumbUp : why.thumbDown]),
    ...(onList ? [why.onList] : []),
  ]
}

function wordModel({ model, page }: Trace, { catalogue, messages, format }: Wording): Rich {
  const { trace } = messages
  const { moved, title, with: now, without: before } = model
  if (moved === 0) return [trace.nothingMoved]
  if (title === null || now === null || before === null) return trace.elsewhere(moved)
  const standing = ({ rank, score }: { readonly rank: number; readonly score: number }) => ({
    rank: format.integer(rank),
    score: format.signed(score, 2),
  })
  const words = { moved, title: titleName(catalogue, title) ?? '', now: standing(now), before: standing(before) }
  return page !== null && now.rank !== before.rank ? trace.model(words) : [...trace.elsewhere(moved), ...trace.itself(words)]
}

function wordPage({ model, page }: Trace, { catalogue, messages }: Wording): Rich {
  const { trace } = messages
  const title = model.title === null ? null : titleName(catalogue, model.title)
  if (title === null) return [trace.noPage]
  return page === null ? trace.notOnPage(title) : trace.page(title, wordRow(page, catalogue, messages), page.column + 1)
}

/** A dossier as a file: all that is inferred, and then each record on a line of its own, so that a reader can say which line is wrong. */
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Dossier } from '../../../../engine/lab/data/dossier'
import type { RecordView } from '../../../../engine/lab/snapshot'
import { BLANK, DAY_STARTS_AT, FROM_SEARCH, MINUTES_A_DAY, NO_TITLE, NO_TRAILER } from '../../../vocabulary'

const FIRST_LETTER = 65
const INDENT = 2

/** Of all records, newest first; in the file the oldest is first, as in a log. */
export function dossierFile(dossier: Dossier, records: readonly RecordView[], { titles }: Pick<PublicCatalogue, 'titles'>): string {
  const head = JSON.stringify(dossier, null, INDENT).replace(/\n\}$/, ',')
  const lines = [...records].reverse().map((record) => `    ${JSON.stringify(columnsOf(record, titles))}`)
  return `${head}\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** By the names of the table's columns; null where nothing is known. */
function columnsOf(record: RecordView, titles: PublicCatalogue['titles']) {
  const { event, at, kind, profile, title, trailer, device, takenAway } = record
  const hasTitle = title !== NO_TITLE
  const small = (value: number): number | null => (value === FROM_SEARCH ? null : value)
  const isSigned = kind === 'rating' || kind === 'list'
  const known = (value: number): number | null => (value === BLANK && !isSigned ? null : Math.round(value * 1e6) / 1e6)
  return {
    event,
    day: Math.floor((at - DAY_STARTS_AT) / MINUTES_A_DAY),
    clock: clockOf(at),
    minute: at,
    kind,
    profile,
    title: hasTitle ? title : null,
    titleName: hasTitle ? titles[title].name : null,
    trailer: trailer === NO_TRAILER ? null : String.fromCharCode(FIRST_LETTER + trailer),
    device,
    row: small(record.row),
    column: small(record.column),
    episode: small(record.episode),
    amount: known(record.amount),
    share: known(record.share),
    takenAway: takenAway ? 1 : 0,
  }
}

function clockOf(at: number): string {
  const minute = ((at % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

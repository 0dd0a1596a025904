/** A tile opened: the exact parts of its score, the people behind it, how it was placed, its trailer, and the records. */
import { KIND } from '../contract/events'
import type { ProfileId, TitleId } from '../contract/ids'
import type { Explanation, Part } from '../service/models/protocol'
import type { PageRow } from '../service/pages/page'
import { type Evening, nowFor } from './evening'
import { evidenceFor } from './evidence'
import { rankOf } from './rank'
import { recordsOf } from './records'
import type { RecordView, Seat, TileDetail } from './snapshot'

const RECORDS_SHOWN = 24

export function tileDetail(evening: Evening, seat: Seat, title: TitleId): TileDetail {
  const { service } = evening
  const { model } = service.learned
  const rows = service.desk.tracedPage({ ...seat, at: nowFor(evening, seat) })
  const history = service.histories.of(seat.profile)
  const explanation: Explanation = model === null ? { score: 0, parts: [] } : model.explain(history, title)
  return {
    seat,
    title,
    ...placed(rows, title),
    score: explanation.score,
    parts: [...explanation.parts].sort((one, other) => Math.abs(other.value) - Math.abs(one.value)),
    rank: rankOf(service.desk.scores(seat.profile), title),
    evidence: evidenceFor(evening, seat.profile, title),
    trailer: trailerOf(evening, seat.profile, title),
    records: recordsBehind(evening, { profile: seat.profile, title, parts: explanation.parts }),
  }
}

function placed(rows: readonly PageRow[], title: TitleId): Pick<TileDetail, 'place' | 'placements'> {
  for (const [row, { kind, orderedBy, tiles }] of rows.entries()) {
    const column = tiles.findIndex((tile) => tile.title === title)
    if (column >= 0) return { place: { row, column, rowKind: kind, orderedBy }, placements: tiles[column].placements }
  }
  return { place: null, placements: [] }
}

function trailerOf({ service, scenario }: Evening, profile: ProfileId, title: TitleId): TileDetail['trailer'] {
  const policy = service.learned.trailers
  const { trailer: chosen, probability } = service.desk.trailerShown(profile, title)
  const affinities = service.desk.affinities(profile, title)
  const expected = policy.expected({ profile, title, affinities })
  return { policy: scenario.trailerPolicy, chosen, probability, draws: policy.draws, affinities: Array.from(affinities), expected }
}

interface RecordsQuestion {
  readonly profile: ProfileId
  readonly title: TitleId
  readonly parts: readonly Part[]
}

/** What was recorded about the titles that speak in the score, and about this one. */
function recordsBehind({ service }: Evening, { profile, title, parts }: RecordsQuestion): readonly RecordView[] {
  const { log } = service
  const speaking = new Set<TitleId>([title])
  for (const { source } of parts) if (source.kind === 'watched') speaking.add(source.title)
  const tells = new Set<number>([KIND.stop, KIND.episodeEnd, KIND.rating, KIND.list, KIND.trailerStop])
  const wanted = (event: number): boolean => tells.has(log.kindAt(event)) && speaking.has(log.titleAt(event))
  return recordsOf(log, profile, { count: RECORDS_SHOWN, wanted })
}

import { useState } from 'react'
import type { RecordView, TileDetail } from '../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../store/language'
import { session } from '../../store/session'
import { useActs } from '../page/useActs'
import { Button } from '../parts/Button'
import { OlderEvents } from '../parts/OlderEvents'
import { Sentence } from '../parts/Sentence'
import { wordRecord } from '../wording/record'
import { pointsOf, recordsAsTheyAre, recordsMet } from './derive'
import type { WhyProps } from './whyProps'
import './Records.css'

/** The person's own records on which the score rests; each can be taken away and put back, and the rank before and after stands below. */
export function Records({ detail, before, catalogue }: WhyProps & { readonly before: TileDetail | null }) {
  const { records } = useMessages().titles
  const acts = useActs()
  const [met, setMet] = useState<readonly RecordView[]>(detail.records)
  const all = recordsMet(met, detail.records)
  if (all !== met) setMet(all)
  return (
    <details className="why-part why-fold">
      <summary>{records.title}</summary>
      <p role="status" data-testid="rank" data-rank={detail.rank}>
        {before !== null && <RankMoved before={before} now={detail} />}
      </p>
      {all.length === 0 && <p>{records.none}</p>}
      <ul className="records">
        {recordsAsTheyAre(all, detail.records, acts).map((record) => (
          <li key={record.event}>
            <OneRecord record={record} catalogue={catalogue} />
          </li>
        ))}
      </ul>
      <OlderEvents profile={detail.seat.profile} title={detail.title} />
    </details>
  )
}

function RankMoved({ before, now }: { readonly before: TileDetail; readonly now: TileDetail }) {
  const { records } = useMessages().titles
  const rank = before.rank === now.rank ? records.rankSame(now.rank) : records.rankMoved(before.rank, now.rank)
  return (
    <>
      <Sentence text={rank} />{' '}
      {pointsOf(before.score) !== pointsOf(now.score) && (
        <Sentence text={records.scoreMoved(pointsOf(before.score), pointsOf(now.score))} />
      )}
    </>
  )
}

function OneRecord({ record, catalogue }: { readonly record: RecordView; readonly catalogue: WhyProps['catalogue'] }) {
  const messages = useMessages()
  const { moment } = useFormat()
  const { titles, data } = messages
  const words = wordRecord(record, catalogue, messages)
  const turn = () => void session.actions.act({ kind: record.takenAway ? 'putBack' : 'takeAway', event: record.event })
  return (
    <div className={`record${record.takenAway ? ' record-away' : ''}`}>
      <div>
        <span className="record-words">{words}</span>
        <span className="record-when">
          {moment(record.at)}
          {record.takenAway && ` · ${titles.records.takenAway}`}
        </span>
      </div>
      <Button onClick={turn} name={record.takenAway ? data.record.putBackName(words) : data.record.takeAwayName(words)}>
        {record.takenAway ? titles.records.putBack : titles.records.takeAway}
      </Button>
    </div>
  )
}

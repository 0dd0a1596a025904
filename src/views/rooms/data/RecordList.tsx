import { useState } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { RecordView, Seat } from '../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { OlderEvents } from '../../parts/OlderEvents'
import { Switch } from '../../parts/Switch'
import { FollowButton } from '../../trace/FollowButton'
import { wordRecord } from '../../wording/record'
import { AboutWhom, useAboutWords } from './AboutWhom'
import { DeviceSign } from './DeviceSign'
import { byDay, canBeTakenAway, isOnlyLooked } from './derive'
import { NothingYet } from './NothingYet'
import './RecordList.css'

interface RecordListProps {
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
  /** Newest first; null until they are there. */
  readonly records: readonly RecordView[] | null
  /** Whether there are older ones. */
  readonly more: boolean
  readonly onMore: () => void
}

/** Everything recorded about one profile in sentences, newest first; each can be taken from the machine's sight and given back. */
export function RecordList({ seat, catalogue, records, more, onMore }: RecordListProps) {
  const { data, words } = useMessages()
  const [lookedToo, setLookedToo] = useState(false)
  const about = useAboutWords(seat)
  const shown = records?.filter((record) => lookedToo || !isOnlyLooked(record)) ?? []
  const all = shown.length < (records?.length ?? 0) ? data.about.allButLooked : data.about.all
  return (
    <section className="records-room" data-testid="records" data-count={shown.length} aria-labelledby="records">
      <div className="records-whom">
        <h2 id="records">{about}</h2>
        <AboutWhom seat={seat} />
      </div>
      {records !== null && records.length === 0 && <NothingYet seat={seat} />}
      {records !== null && records.length > 0 && (
        <>
          <Days records={shown} catalogue={catalogue} />
          <div className="records-more">
            {more ? <Button onClick={onMore}>{data.about.more}</Button> : <OlderEvents profile={seat.profile} title={null} none={all} />}
          </div>
          <Switch
            label={data.about.lookedToo}
            hint={data.about.fromTheLast28}
            states={{ on: words.yes, off: words.no }}
            on={lookedToo}
            onChange={setLookedToo}
          />
        </>
      )}
    </section>
  )
}

function Days({ records, catalogue }: { readonly records: readonly RecordView[]; readonly catalogue: PublicCatalogue }) {
  const { dateOf } = useFormat()
  return byDay(records).map((group) => (
    <section key={group.day} className="records-day">
      <h3>{dateOf(group.records[0].at)}</h3>
      <ul className="records-list">
        {group.records.map((record) => (
          <OneRecord key={record.event} record={record} catalogue={catalogue} />
        ))}
      </ul>
    </section>
  ))
}

function OneRecord({ record, catalogue }: { readonly record: RecordView; readonly catalogue: PublicCatalogue }) {
  const messages = useMessages()
  const { clock } = useFormat()
  const { data } = messages
  const words = wordRecord(record, catalogue, messages)
  const turn = () => void session.actions.act({ kind: record.takenAway ? 'putBack' : 'takeAway', event: record.event })
  return (
    <li className={`records-line${record.takenAway ? ' records-away' : ''}`} data-event={record.event}>
      <time>{clock(record.at)}</time>
      <DeviceSign device={record.device} />
      <span>
        <span className="records-words">{words}</span>
        {record.takenAway && <span className="records-where"> · {data.record.takenAway}</span>}
      </span>
      <span className="records-acts">
        <FollowButton record={record} words={words} />
        {canBeTakenAway(record) && (
          <Button look="plain" onClick={turn} name={record.takenAway ? data.record.putBackName(words) : data.record.takeAwayName(words)}>
            {record.takenAway ? data.record.putBack : data.record.takeAway}
          </Button>
        )}
      </span>
    </li>
  )
}

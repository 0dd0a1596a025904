import { useState } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { RecordView, Seat } from '../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { Switch } from '../../parts/Switch'
import { ChooserDialog } from '../../people/ChooserDialog'
import { wordRecord } from '../../wording/record'
import { byDay, canBeTakenAway, FIRST_RECORDS, isOnlyLooked, RECORDS_A_STEP } from './derive'
import './RecordList.css'
import { useRecords } from './useRecords'

interface RecordListProps {
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
}

/** Everything recorded about one profile in sentences, newest first; each can be taken from the machine's sight and given back. */
export function RecordList({ seat, catalogue }: RecordListProps) {
  const { data, words } = useMessages()
  const [count, setCount] = useState(FIRST_RECORDS)
  const [lookedToo, setLookedToo] = useState(false)
  const records = useRecords(seat.profile, count)
  const shown = records?.filter((record) => lookedToo || !isOnlyLooked(record)) ?? []
  return (
    <section className="records-room" data-testid="records" data-count={shown.length}>
      <AboutWhom seat={seat} />
      <Switch
        label={data.about.lookedToo}
        hint={data.about.fromTheLast28}
        states={{ on: words.yes, off: words.no }}
        on={lookedToo}
        onChange={setLookedToo}
      />
      {records !== null && <Days records={shown} catalogue={catalogue} />}
      {records !== null && shown.length > 0 && (
        <p className="records-more">
          {records.length < count ? data.about.all : <Button onClick={() => setCount(count + RECORDS_A_STEP)}>{data.about.more}</Button>}
        </p>
      )}
    </section>
  )
}

function AboutWhom({ seat }: { readonly seat: Seat }) {
  const { data, screen } = useMessages()
  const person = usePage(seat)?.person ?? null
  const [choosing, setChoosing] = useState(false)
  const { seats, opening } = session.store.getState()
  const about = (profile: Seat['profile']) => session.actions.show([{ ...seat, profile }, ...seats.slice(1)])
  return (
    <div className="records-whom">
      <h2>{person === null || person.isVisitor ? data.about.you : data.about.of(person.name)}</h2>
      <div className="data-buttons">
        <Button onClick={() => setChoosing(true)}>{screen.seats.choose}</Button>
        {opening !== null && seat.profile !== opening.visitor && <Button onClick={() => about(opening.visitor)}>{screen.seats.me}</Button>}
      </div>
      {choosing && (
        <ChooserDialog
          onClose={() => setChoosing(false)}
          onChoose={({ profile }) => {
            about(profile)
            setChoosing(false)
          }}
        />
      )}
      <Nothing seat={seat} />
    </div>
  )
}

/** What stands there where nothing is recorded. */
function Nothing({ seat }: { readonly seat: Seat }) {
  const { data } = useMessages()
  const records = useRecords(seat.profile, 1)
  const { opening } = session.store.getState()
  if (records === null || records.length > 0) return null
  return <p className="records-nothing">{seat.profile === opening?.visitor ? data.about.youFirst : data.about.nothing}</p>
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
  const { data, screen } = messages
  const words = wordRecord(record, catalogue, messages)
  const turn = () => void session.actions.act({ kind: record.takenAway ? 'putBack' : 'takeAway', event: record.event })
  return (
    <li className={`records-line${record.takenAway ? ' records-away' : ''}`} data-event={record.event}>
      <time>{clock(record.at)}</time>
      <span>
        <span className="records-words">{words}</span>
        <span className="records-where">
          {record.device !== null && ` ${screen.onDevice[record.device]}`}
          {record.takenAway && ` · ${data.record.takenAway}`}
        </span>
      </span>
      {canBeTakenAway(record) && (
        <Button look="plain" onClick={turn} name={record.takenAway ? data.record.putBackName(words) : data.record.takeAwayName(words)}>
          {record.takenAway ? data.record.putBack : data.record.takeAway}
        </Button>
      )}
    </li>
  )
}

import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { RecordView } from '../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { FollowButton } from '../../trace/FollowButton'
import { wordRecord } from '../../wording/record'
import { tellingOnes } from './picks'
import './Strip.css'

const SHOWN = 3
/** So many records of the visitor a snapshot holds at most. */
const MOST_RECORDS = 60

interface StripProps {
  readonly records: readonly RecordView[]
  readonly catalogue: PublicCatalogue
}

/** "Recorded about you", as it grows: the newest record first. */
export function Strip({ records, catalogue }: StripProps) {
  const messages = useMessages()
  const { clock } = useFormat()
  const { strip } = messages.screen
  const newest = tellingOnes(records).slice(0, SHOWN)
  return (
    <section className="record-strip" aria-labelledby="strip-title">
      <h2 id="strip-title">
        {strip.title}{' '}
        <span className="strip-count" data-testid="record-count" data-count={records.length}>
          {records.length < MOST_RECORDS ? strip.count(records.length) : strip.latest(records.length)}
        </span>
      </h2>
      <ol className="strip-records">
        {newest.map((record) => (
          <li key={record.event} className={record.takenAway ? 'strip-away' : undefined}>
            <time>{clock(record.at)}</time> {wordRecord(record, catalogue, messages)}{' '}
            <FollowButton record={record} words={wordRecord(record, catalogue, messages)} />
          </li>
        ))}
      </ol>
      <Button look="plain" onClick={() => session.actions.goTo('data')}>
        {strip.all}
      </Button>
    </section>
  )
}

import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { RecordView } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { wordRecord } from '../../../wording/record'
import { PICKS, tellingOnes } from '../picks'
import './PickRecords.css'

interface RecordsProps {
  readonly records: readonly RecordView[]
  readonly catalogue: PublicCatalogue
}

/** The records that the picks leave, as they come in. */
export function PickRecords({ records, catalogue }: RecordsProps) {
  const messages = useMessages()
  const { clock } = useFormat()
  const newest = tellingOnes(records)
    .filter(({ takenAway }) => !takenAway)
    .slice(0, PICKS)
    .reverse()
  return (
    <div className="pick-records">
      <h2>{messages.minute.picks.recorded}</h2>
      <ol data-testid="picks-recorded">
        {newest.map((record) => (
          <li key={record.event}>
            <time>{clock(record.at)}</time> {wordRecord(record, catalogue, messages)}
          </li>
        ))}
      </ol>
    </div>
  )
}

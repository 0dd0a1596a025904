import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Country } from '../../../../engine/contract/vocabulary'
import type { RecordView } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { Select } from '../../../parts/Select'
import { COUNTRIES } from '../../../vocabulary'
import { wordRecord } from '../../../wording/record'
import { PICKS, tellingOnes } from '../picks'
import './PickRecords.css'

interface CountryProps {
  readonly country: Country
  readonly onCountry: (country: Country) => void
}

/** In which country the account is opened; chosen before the first pick opens it. */
export function AccountCountry({ country, onCountry }: CountryProps) {
  const { minute, screen } = useMessages()
  return (
    <div className="pick-records">
      <Select
        label={minute.picks.country}
        labelSeen
        options={COUNTRIES.map((one) => ({ value: one, name: screen.inCountry[one] }))}
        value={country}
        onChange={onCountry}
      />
    </div>
  )
}

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

import type { Country } from '../../../../engine/contract/vocabulary'
import { useFirstMessages } from '../../../../store/language'
import { Select } from '../../../parts/Select'
import { COUNTRIES } from '../../../vocabulary'
import './PickRecords.css'

interface CountryProps {
  readonly country: Country
  readonly onCountry: (country: Country) => void
}

/** In which country the account is opened; chosen before the first pick opens it. */
export function AccountCountry({ country, onCountry }: CountryProps) {
  const { minute, welcome } = useFirstMessages()
  return (
    <div className="pick-records">
      <Select
        label={minute.picks.country}
        labelSeen
        options={COUNTRIES.map((one) => ({ value: one, name: welcome.inCountry[one] }))}
        value={country}
        onChange={onCountry}
      />
    </div>
  )
}

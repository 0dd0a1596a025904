import { useId, useState } from 'react'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { COUNTRIES, GENRES } from '../../../vocabulary'
import { PLAY_BANDS } from './classes'
import { EVERYBODY, type Filter, isEverybody } from './filter'
import './Filters.css'

interface FiltersProps {
  readonly filter: Filter
  readonly found: number
  readonly total: number
  readonly onFilter: (filter: Filter) => void
}

const SIZES = [1, 2, 3, 4]

/** Who is looked for. What is found stays lit in the sky and stands in the list. */
export function Filters({ filter, found, total, onFilter }: FiltersProps) {
  const { sky, words } = useMessages()
  const id = useId()
  const [open, setOpen] = useState(!isEverybody({ ...filter, name: '' }))
  const choice = (
    key: 'country' | 'size' | 'band' | 'genre',
    label: string,
    options: readonly { readonly value: number; readonly name: string }[],
  ) => (
    <Select
      label={label}
      labelSeen
      options={[{ value: '', name: sky.filters.any }, ...options.map(({ value, name }) => ({ value: String(value), name }))]}
      value={filter[key] === null ? '' : String(filter[key])}
      onChange={(value) => onFilter({ ...filter, [key]: value === '' ? null : Number(value) })}
    />
  )
  return (
    <search className={open ? 'filters filters-open' : 'filters'}>
      <label className="filters-name" htmlFor={id}>
        {sky.filters.name}
        <input id={id} type="search" value={filter.name} onChange={(event) => onFilter({ ...filter, name: event.currentTarget.value })} />
      </label>
      <span className="filters-fold">
        <Button pressed={open} onClick={() => setOpen(!open)}>
          {sky.filters.more}
        </Button>
      </span>
      {choice(
        'country',
        sky.filters.country,
        COUNTRIES.map((country, value) => ({ value, name: words.countries[country] })),
      )}
      {choice(
        'size',
        sky.filters.size,
        SIZES.map((value) => ({ value, name: sky.members(value) })),
      )}
      {choice(
        'band',
        sky.filters.plays,
        PLAY_BANDS.map((band, value) => ({ value, name: sky.playsBand(band) })),
      )}
      {choice(
        'genre',
        sky.filters.genre,
        GENRES.map((genre, value) => ({ value, name: words.genres[genre] })),
      )}
      <p role="status" className="filters-found people-found">
        {sky.filters.found(found, total)}
      </p>
      {!isEverybody(filter) && <Button onClick={() => onFilter(EVERYBODY)}>{sky.filters.clear}</Button>}
    </search>
  )
}

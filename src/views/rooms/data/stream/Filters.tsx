import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Chooser } from '../../../people/Chooser'
import { SIGNALS } from '../../../vocabulary'
import { ANY, EVENT_KINDS, isFiltered, type StreamFilter } from './filter'
import { TitleFilter } from './TitleFilter'

interface FiltersProps {
  readonly filter: StreamFilter
  /** The name of the person that the filter is about. */
  readonly whose: string | null
  readonly catalogue: PublicCatalogue
  /** The day whose evenings come next. */
  readonly lastDay: number
  readonly onChange: (change: Partial<StreamFilter>) => void
  readonly onWhose: (name: string | null) => void
}

const ALL = 'all'
const SPANS = [0, 1, 7, 28] as const

/** By person, title, kind, signal and time. */
export function Filters({ filter, whose, catalogue, lastDay, onChange, onWhose }: FiltersProps) {
  const { data, dataRoom } = useMessages()
  const { stream: say } = dataRoom
  const spans = SPANS.filter((span) => span <= lastDay)
  const span = filter.from === null ? 0 : lastDay - filter.from
  return (
    <search className="stream-filters" aria-label={say.filter}>
      <Person {...{ filter, whose, onChange, onWhose }} />
      <TitleFilter catalogue={catalogue} title={filter.title} onChange={(title) => onChange({ title })} />
      <Select
        label={say.kind}
        labelSeen
        value={filter.kind ?? ALL}
        options={[{ value: ALL, name: say.any }, ...EVENT_KINDS.map((value) => ({ value, name: say.kinds[value] }))]}
        onChange={(value) => onChange({ kind: EVENT_KINDS.find((kind) => kind === value) ?? null })}
      />
      <Select
        label={say.signal}
        labelSeen
        value={filter.signal ?? ALL}
        options={[{ value: ALL, name: say.any }, ...SIGNALS.map((value) => ({ value, name: data.signals.names[value].name }))]}
        onChange={(value) => onChange({ signal: SIGNALS.find((signal) => signal === value) ?? null })}
      />
      <Select
        label={say.time}
        labelSeen
        value={String(span)}
        options={spans.map((value) => ({ value: String(value), name: say.spans(value) }))}
        onChange={(value) => onChange({ from: value === '0' ? null : dayBefore(lastDay, Number(value)) })}
      />
      {isFiltered(filter) && (
        <Button
          look="plain"
          onClick={() => {
            onChange(ANY)
            onWhose(null)
          }}
        >
          {say.clear}
        </Button>
      )}
    </search>
  )
}

const dayBefore = (lastDay: number, span: number): StreamFilter['from'] => dayAt(Math.max(0, lastDay - span))

/** Of anybody, or of one person, chosen from a list. */
function Person({ filter, whose, onChange, onWhose }: Pick<FiltersProps, 'filter' | 'whose' | 'onChange' | 'onWhose'>) {
  const { dataRoom, screen } = useMessages()
  const { stream: say } = dataRoom
  const [choosing, setChoosing] = useState(false)
  const take = (profile: StreamFilter['profile'], name: string | null) => {
    onChange({ profile })
    onWhose(name)
    setChoosing(false)
  }
  return (
    <span className="stream-person">
      <Button onClick={() => setChoosing(true)}>{filter.profile === null ? say.anybody : say.only(whose || screen.seats.me)}</Button>
      {filter.profile !== null && (
        <Button look="plain" onClick={() => take(null, null)}>
          {say.everybody}
        </Button>
      )}
      {choosing && <Chooser onClose={() => setChoosing(false)} onChoose={({ profile, name }) => take(profile, name)} />}
    </span>
  )
}

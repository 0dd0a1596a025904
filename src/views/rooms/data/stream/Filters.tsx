import { useState } from 'react'
import { useStore } from 'zustand'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { nameOf } from '../../../../store/choices/titleName'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { catchFocus } from '../../../parts/focus'
import { Select } from '../../../parts/Select'
import { Chooser } from '../../../people/Chooser'
import { useNames } from '../../../people/useNames'
import { SIGNALS } from '../../../vocabulary'
import { choices } from '../choices'
import { EVENT_KINDS, isFiltered, NO_FILTER, SPANS, type StreamFilter } from './filter'
import { TitleFilter } from './TitleFilter'

interface FiltersProps {
  readonly filter: StreamFilter
  readonly catalogue: PublicCatalogue
  /** The day whose evenings come next. */
  readonly lastDay: number
}

const ALL = 'all'
const choose = choices.store.setState

/** The button that does it goes with it. */
function clear(change: Partial<ReturnType<typeof choices.store.getState>>): void {
  choose(change)
  catchFocus()
}

/** By person, title, kind, signal and time. */
export function Filters({ filter, catalogue, lastDay }: FiltersProps) {
  const { data, dataRoom } = useMessages()
  const { stream: say } = dataRoom
  const chosen = useStore(choices.store, ({ span }) => span)
  const spans = SPANS.filter((span) => span <= lastDay || span === chosen)
  return (
    <search className="stream-filters" aria-label={say.filter}>
      <Person filter={filter} />
      <TitleFilter
        catalogue={catalogue}
        title={filter.title}
        onChange={(title) => choose({ title: title === null ? null : nameOf(catalogue.titles[title]) })}
      />
      <Select
        label={say.kind}
        labelSeen
        value={filter.kind ?? ALL}
        options={[{ value: ALL, name: say.any }, ...EVENT_KINDS.map((value) => ({ value, name: say.kinds[value] }))]}
        onChange={(value) => choose({ kind: EVENT_KINDS.find((kind) => kind === value) ?? null })}
      />
      <Select
        label={say.signal}
        labelSeen
        value={filter.signal ?? ALL}
        options={[{ value: ALL, name: say.any }, ...SIGNALS.map((value) => ({ value, name: data.signals.names[value].name }))]}
        onChange={(value) => choose({ signal: SIGNALS.find((signal) => signal === value) ?? null })}
      />
      <Select
        label={say.time}
        labelSeen
        value={String(chosen)}
        options={spans.map((value) => ({ value: String(value), name: say.spans(value) }))}
        onChange={(value) => choose({ span: SPANS.find((span) => String(span) === value) ?? 0 })}
      />
      {isFiltered(filter) && (
        <Button look="plain" onClick={() => clear(NO_FILTER)}>
          {say.clear}
        </Button>
      )}
    </search>
  )
}

/** Of anybody, or of one person, chosen from a list. */
function Person({ filter: { profile } }: Pick<FiltersProps, 'filter'>) {
  const { dataRoom } = useMessages()
  const { stream: say } = dataRoom
  const [choosing, setChoosing] = useState(false)
  const names = useNames(profile === null ? [] : [profile])
  const name = profile === null ? undefined : names.get(profile)
  return (
    <span className="stream-person">
      <Button onClick={() => setChoosing(true)}>{profile === null ? say.anybody : say.only(name ?? '…')}</Button>
      {profile !== null && (
        <Button look="plain" onClick={() => clear({ person: null })}>
          {say.everybody}
        </Button>
      )}
      {choosing && (
        <Chooser
          onClose={() => setChoosing(false)}
          onChoose={(person) => {
            choose({ person: person.profile })
            setChoosing(false)
          }}
        />
      )}
    </span>
  )
}

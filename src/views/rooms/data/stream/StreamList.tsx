import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { NamedRecordView } from '../../../../engine/lab/data/stream'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'
import { MINUTES_A_DAY } from '../../../vocabulary'
import { wordRecord } from '../../../wording/record'
import { choices } from '../choices'
import { DeviceSign } from '../DeviceSign'
import { useRecordsAt } from './useStream'

interface StreamListProps {
  readonly numbers: Int32Array
  readonly catalogue: PublicCatalogue
  readonly chosen: number | null
  readonly onOpen: (event: number) => void
}

/** Browsers draw no box higher than some 33 million pixels. */
const MOST_ROWS = 600_000
const ROW_HEIGHT = 52
const BEYOND = 12

/** Thousands of records in sentences; only those in sight are there, and asked for. */
export function StreamList({ numbers, catalogue, chosen, onOpen }: StreamListProps) {
  const { stream: say } = useMessages().dataRoom
  const box = useRef<HTMLElement>(null)
  const recordAt = useRecordsAt(numbers)
  const rows = useVirtualizer({
    count: Math.min(numbers.length, MOST_ROWS),
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => numbers[at],
    overscan: BEYOND,
  })
  return (
    <section ref={box} className="stream-box" aria-label={say.list} data-testid="stream-list">
      <ul className="stream-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const record = recordAt(index)
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              data-event={numbers[index]}
              className={`stream-row${numbers[index] === chosen ? ' stream-chosen' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {record === null ? <span className="stream-coming">…</span> : <Row {...{ record, catalogue, onOpen }} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface RowProps extends Pick<StreamListProps, 'catalogue' | 'onOpen'> {
  readonly record: NamedRecordView
}

function Row({ record, catalogue, onOpen }: RowProps) {
  const messages = useMessages()
  const { clock, shortDate } = useFormat()
  const { stream: say } = messages.dataRoom
  const words = wordRecord(record, catalogue, messages)
  const name = record.name === '' ? messages.screen.seats.me : record.name
  return (
    <>
      <time className="stream-time">
        {shortDate(dayAt(Math.floor(record.at / MINUTES_A_DAY)))} {clock(record.at)}
      </time>
      <DeviceSign device={record.device} />
      <Button look="plain" onClick={() => choices.store.setState({ person: record.profile })} name={say.only(name)}>
        {name}
      </Button>
      <span className="stream-words">
        {words}
        {record.takenAway && <span className="records-where"> · {messages.data.record.takenAway}</span>}
      </span>
      <Button look="plain" onClick={() => onOpen(record.event)} name={say.openName(words)}>
        {say.open}
      </Button>
    </>
  )
}

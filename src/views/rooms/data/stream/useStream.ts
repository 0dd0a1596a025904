import { useCallback, useEffect, useRef, useState } from 'react'
import type { NamedRecordView } from '../../../../engine/lab/data/stream'
import { session } from '../../../../store/session'

const PAGE = 60
const RECORDS_KEPT = 2400

/**
 * The records at some places of a list of numbers, fetched a page at a time as they come into sight. While another day is lived
 * the list is another one, and what is known of a record stands until it is told anew: nothing flickers.
 */
export function useRecordsAt(numbers: Int32Array | null): (place: number) => NamedRecordView | null {
  const known = useRef(new Map<number, NamedRecordView>())
  const asked = useRef(new Set<number>())
  const of = useRef(numbers)
  const [, come] = useState(0)
  useEffect(() => {
    of.current = numbers
    asked.current.clear()
    come((count) => count + 1)
  }, [numbers])
  const fetchPage = useCallback(
    async (page: number) => {
      if (numbers === null || asked.current.has(page)) return
      asked.current.add(page)
      const events = [...numbers.subarray(page * PAGE, (page + 1) * PAGE)]
      const records = await session.actions.ask('recordsAt', { events })
      if (of.current !== numbers) return
      if (records === null) return void asked.current.delete(page)
      if (known.current.size > RECORDS_KEPT) forget(known.current, asked.current)
      for (const record of records) known.current.set(record.event, record)
      come((count) => count + 1)
    },
    [numbers],
  )
  return (place) => {
    void Promise.resolve().then(() => fetchPage(Math.floor(place / PAGE)))
    const event = numbers?.[place]
    return event === undefined ? null : (known.current.get(event) ?? null)
  }
}

function forget(known: Map<number, NamedRecordView>, asked: Set<number>): void {
  known.clear()
  asked.clear()
}

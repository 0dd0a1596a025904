import { useCallback, useEffect, useRef, useState } from 'react'
import type { NamedRecordView } from '../../../../engine/lab/data/stream'
import { session } from '../../../../store/session'

const PAGE = 60
const PAGES_KEPT = 40

/** The records at some places of a list of numbers: fetched a page at a time as they come into sight, the latest pages kept. */
export function useRecordsAt(numbers: Int32Array | null): (place: number) => NamedRecordView | null {
  const pages = useRef(new Map<number, readonly NamedRecordView[]>())
  const asked = useRef(new Set<number>())
  const of = useRef(numbers)
  const [, come] = useState(0)
  useEffect(() => {
    of.current = numbers
    pages.current.clear()
    asked.current.clear()
    come((count) => count + 1)
  }, [numbers])
  const fetchPage = useCallback(
    async (page: number) => {
      if (numbers === null || asked.current.has(page)) return
      asked.current.add(page)
      const events = [...numbers.subarray(page * PAGE, (page + 1) * PAGE)]
      const records = await session.actions.ask('recordsAt', { events })
      if (of.current !== numbers || records === null) return void asked.current.delete(page)
      keep(pages.current, asked.current, page, records)
      come((count) => count + 1)
    },
    [numbers],
  )
  return (place) => {
    const page = Math.floor(place / PAGE)
    const there = pages.current.get(page)
    if (there === undefined) void Promise.resolve().then(() => fetchPage(page))
    const event = numbers?.[place]
    return there?.find((record) => record.event === event) ?? null
  }
}

function keep(
  pages: Map<number, readonly NamedRecordView[]>,
  asked: Set<number>,
  ...[page, records]: readonly [number, readonly NamedRecordView[]]
): void {
  pages.set(page, records)
  for (const oldest of pages.keys()) {
    if (pages.size <= PAGES_KEPT) break
    pages.delete(oldest)
    asked.delete(oldest)
  }
}

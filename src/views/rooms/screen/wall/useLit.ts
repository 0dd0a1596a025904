import { useEffect, useRef, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import type { WallPage } from '../../../../engine/lab/wall'
import { nextLit, type Standing, standingsOn } from './derive'

const LIT_MS = 5000

/** The title that is lit now, of the pages that hang; another every few seconds, and nothing else of an idle wall changes meanwhile. */
export function useLit(wall: readonly (WallPage | null)[] | null): Standing | null {
  const [lit, setLit] = useState<TitleId | null>(null)
  const pages = wall?.filter((page) => page !== null) ?? []
  const newest = useRef(pages)
  const standings = standingsOn(pages)
  useEffect(() => {
    newest.current = pages
  })
  const waits = standings.length === 0
  useEffect(() => {
    if (waits) return
    const turn = () => setLit((last) => nextLit(standingsOn(newest.current), last)?.title ?? null)
    turn()
    const timer = setInterval(turn, LIT_MS)
    return () => clearInterval(timer)
  }, [waits])
  return standings.find(({ title }) => title === lit) ?? standings[0] ?? null
}

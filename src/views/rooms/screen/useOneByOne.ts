import { startTransition, useEffect, useState } from 'react'
import type { PageView } from '../../../engine/lab/snapshot'
import { sameSeat } from '../../../store/linkSeats'
import { useSession } from '../../../store/session'
import { type Pages, stepTowards } from './oneByOne'

/** While time plays, one page a frame takes its new day: four at once would be one long piece of work. */
export function useOneByOne(pages: Pages): Pages {
  const playing = useSession((state) => state.playing)
  const [shown, setShown] = useState(pages)
  useEffect(() => {
    if (shown === pages) return
    const next = playing ? stepTowards(shown, pages) : pages
    const frame = requestAnimationFrame(() => startTransition(() => setShown(next)))
    return () => cancelAnimationFrame(frame)
  }, [shown, pages, playing])
  return playing && shown.every((page, at) => sameOwner(page, pages[at] ?? null)) ? shown : pages
}

const sameOwner = (one: PageView | null, other: PageView | null): boolean =>
  one === other || (one !== null && other !== null && sameSeat(one.seat, other.seat))

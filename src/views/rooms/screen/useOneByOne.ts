import { startTransition, useEffect, useState } from 'react'
import type { PageView } from '../../../engine/lab/snapshot'
import { sameSeat } from '../../../store/link'
import { useSession } from '../../../store/session'

type Pages = readonly (PageView | null)[]

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

/** The next of them as it is to be; all, where no more than one was behind. */
export function stepTowards(shown: Pages, pages: Pages): Pages {
  const behind = pages.flatMap((page, at) => (page === shown[at] ? [] : [at]))
  return behind.length < 2 ? pages : pages.map((page, at) => (at === behind[0] ? page : (shown[at] ?? null)))
}

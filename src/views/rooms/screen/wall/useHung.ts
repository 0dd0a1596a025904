import { useEffect, useRef, useState } from 'react'
import { hangOne } from './derive'

/**
 * What hangs at each place of a wall, null where nothing does yet. Things are hung one a frame, so that the first is seen at
 * once and none of them holds up the page; where newer ones come meanwhile, the next places get those, and all come round.
 */
export function useHung<Thing>(things: readonly Thing[] | null): readonly (Thing | null)[] | null {
  const [hung, setHung] = useState<readonly (Thing | null)[]>([])
  const next = useRef(0)
  useEffect(() => {
    if (things === null) {
      next.current = 0
      setHung([])
      return
    }
    let left = things.length
    const hang = () => {
      const at = next.current % things.length
      next.current = at + 1
      left -= 1
      setHung((before) => hangOne(before, things, at))
      if (left > 0) frame = requestAnimationFrame(hang)
    }
    let frame = 0
    if (left > 0) hang()
    return () => cancelAnimationFrame(frame)
  }, [things])
  return things === null ? null : things.map((_, place) => hung[place] ?? null)
}

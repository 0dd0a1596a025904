import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../../store/session'

export interface ShotClock {
  readonly seconds: readonly number[]
  readonly playing: boolean
  readonly loop: boolean
  readonly onEnd: (() => void) | undefined
}

/**
 * Which shot is on screen. Stopped, or with everything frozen to talk, it waits within its shot and goes on from there; after the last shot it begins anew, or stays
 * on it, says that it has ended, and begins anew when it is played again.
 */
export function useShotClock({ seconds, playing: asked, loop, onEnd }: ShotClock): number {
  const frozen = useSession((state) => state.frozen)
  const playing = asked && !frozen
  const [shot, setShot] = useState(0)
  const leftMs = useRef<number | null>(null)
  const over = useRef(false)
  const tell = useRef(onEnd)
  tell.current = onEnd
  useEffect(() => {
    if (!playing) return
    if (over.current) {
      over.current = false
      setShot(0)
      return
    }
    const wait = leftMs.current ?? seconds[shot] * 1000
    const began = performance.now()
    leftMs.current = wait
    const timer = setTimeout(() => {
      leftMs.current = null
      const last = shot === seconds.length - 1
      over.current = last && !loop
      if (last) tell.current?.()
      if (!over.current) setShot((shot + 1) % seconds.length)
    }, wait)
    return () => {
      clearTimeout(timer)
      if (leftMs.current !== null) leftMs.current = Math.max(0, wait - (performance.now() - began))
    }
  }, [playing, shot, seconds, loop])
  return shot
}

import { useEffect, useRef } from 'react'
import type { Room } from '../store/link'

/** A room is entered at its top; on the way back or forward the browser keeps its own place. */
export function useRoomTop(room: Room): void {
  const entered = useRef(room)
  const travels = useRef(false)
  useEffect(() => {
    const travel = () => {
      travels.current = true
      setTimeout(() => {
        travels.current = false
      })
    }
    window.addEventListener('popstate', travel, true)
    return () => window.removeEventListener('popstate', travel, true)
  }, [])
  useEffect(() => {
    if (entered.current === room) return
    entered.current = room
    if (!travels.current) window.scrollTo({ top: 0, behavior: 'instant' })
  }, [room])
}

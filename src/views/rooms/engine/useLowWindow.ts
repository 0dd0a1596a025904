import { useSyncExternalStore } from 'react'

const LOW = '(max-height: 760px) and (min-width: 721px)'

function follow(changed: () => void): () => void {
  const query = window.matchMedia(LOW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the window has little height, as on most projectors. */
export const useLowWindow = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(LOW).matches)

import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

function subscribe(told: () => void): () => void {
  const asked = window.matchMedia(QUERY)
  asked.addEventListener('change', told)
  return () => asked.removeEventListener('change', told)
}

/** True while the visitor's system asks for less motion. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  )

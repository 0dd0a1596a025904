import { useSyncExternalStore } from 'react'
import type { Sight } from '../together/SidePage'

const PHONE: Sight = { rows: 2, columns: 3 }
const LOW: Sight = { rows: 2, columns: 5 }
const TALL: Sight = { rows: 3, columns: 5 }

const phone = '(max-width: 720px)'
const low = '(max-height: 840px)'

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(phone), window.matchMedia(low)]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

const sightNow = (): Sight => (window.matchMedia(phone).matches ? PHONE : window.matchMedia(low).matches ? LOW : TALL)

/** How much of two pages fits the window side by side. */
export const useSight = (): Sight => useSyncExternalStore(subscribe, sightNow)

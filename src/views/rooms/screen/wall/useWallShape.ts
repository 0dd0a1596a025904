import { useSyncExternalStore } from 'react'

/** How many pages hang on a wall, and how much of each is shown. */
export interface WallShape {
  readonly across: number
  readonly down: number
  readonly rows: number
  readonly columns: number
}

const PHONE: WallShape = { across: 2, down: 1, rows: 2, columns: 3 }
const PROJECTOR: WallShape = { across: 5, down: 2, rows: 2, columns: 4 }
const DESK: WallShape = { across: 6, down: 3, rows: 2, columns: 5 }

const phone = '(max-width: 720px)'
const projector = '(max-width: 1300px), (max-height: 800px)'

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(phone), window.matchMedia(projector)]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

const shapeNow = (): WallShape => (window.matchMedia(phone).matches ? PHONE : window.matchMedia(projector).matches ? PROJECTOR : DESK)

/** Fewer and larger pages on a projector and a phone, so that the last row of a class can read them. */
export const useWallShape = (): WallShape => useSyncExternalStore(subscribe, shapeNow)

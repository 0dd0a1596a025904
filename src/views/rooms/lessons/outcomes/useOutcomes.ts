import { useEffect, useState } from 'react'
import { OUTCOMES_ADDRESS, type OutcomesFile } from '../../../../lessons/outcomes'

export type OutcomesRead =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'read'; readonly file: OutcomesFile }

const LOADING: OutcomesRead = { kind: 'loading' }
const MISSING: OutcomesRead = { kind: 'missing' }

/** The figures that the site ships; fetched when they are first wanted. */
export function useOutcomes(): OutcomesRead {
  const [read, setRead] = useState<OutcomesRead>(LOADING)
  useEffect(() => {
    let gone = false
    readOutcomes().then((found) => !gone && setRead(found))
    return () => {
      gone = true
    }
  }, [])
  return read
}

async function readOutcomes(): Promise<OutcomesRead> {
  try {
    const answer = await fetch(new URL(OUTCOMES_ADDRESS, document.baseURI))
    if (!answer.ok) return MISSING
    const file: OutcomesFile = await answer.json()
    return Array.isArray(file.worlds) && typeof file.figures === 'object' ? { kind: 'read', file } : MISSING
  } catch {
    return MISSING
  }
}

import { useEffect, useState } from 'react'
import { MONTH_ADDRESS, type MonthFile } from '../../../lessons/month'

export type Month = { readonly kind: 'loading' } | { readonly kind: 'missing' } | { readonly kind: 'read'; readonly file: MonthFile }

const LOADING: Month = { kind: 'loading' }
const MISSING: Month = { kind: 'missing' }

/** The months that the site ships; fetched when a step first needs them. */
export function useMonth(): Month {
  const [month, setMonth] = useState<Month>(LOADING)
  useEffect(() => {
    let gone = false
    readMonth().then((read) => !gone && setMonth(read))
    return () => {
      gone = true
    }
  }, [])
  return month
}

async function readMonth(): Promise<Month> {
  try {
    const answer = await fetch(new URL(MONTH_ADDRESS, document.baseURI))
    if (!answer.ok) return MISSING
    const file: MonthFile = await answer.json()
    return Array.isArray(file.worlds) ? { kind: 'read', file } : MISSING
  } catch {
    return MISSING
  }
}

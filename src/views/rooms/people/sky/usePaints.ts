import { useMemo, useSyncExternalStore } from 'react'
import { useSession } from '../../../../store/session'
import { type Paints, paintsFor } from './colours'

const LIGHT = '(prefers-color-scheme: light)'

function follow(changed: () => void): () => void {
  const query = window.matchMedia(LIGHT)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The canvas's colours in the theme that is shown. */
export function usePaints(): Paints {
  const theme = useSession((state) => state.theme)
  const light = useSyncExternalStore(follow, () => window.matchMedia(LIGHT).matches)
  const dark = theme === 'system' ? !light : theme === 'dark'
  return useMemo(() => paintsFor(dark), [dark])
}

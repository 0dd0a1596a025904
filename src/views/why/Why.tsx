import { lazy, Suspense } from 'react'
import { useSession } from '../../store/session'

const WhyDialog = lazy(async () => ({ default: (await import('./WhyDialog')).WhyDialog }))

/** "Why this?" over the open tile, fetched when the first tile is opened. */
export function Why() {
  const open = useSession(({ tile }) => tile !== null)
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <WhyDialog />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'
import { withMessages } from '../../store/language'
import { useSession } from '../../store/session'
import { useTracing } from './tracing'

const Tour = lazy(async () => ({ default: (await withMessages(import('./Tour'))).Tour }))

/** Where a record's way through the loop is told, while one is followed. */
export function TraceTour() {
  const tracing = useTracing()
  const ready = useSession(({ opening }) => opening !== null)
  if (tracing === null || !ready) return null
  return (
    <Suspense fallback={null}>
      <Tour key={tracing.about.event} tracing={tracing} />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'
import { withMessages } from '../store/language'
import { useSession } from '../store/session'
import './Banner.css'

const Problems = lazy(async () => ({ default: (await withMessages(import('./Problems'))).Problems }))

/** What of the link could not be taken; fetched where there is something. */
export function ProblemBanner() {
  const some = useSession(({ problems }) => problems.length > 0)
  return (
    some && (
      <Suspense fallback={null}>
        <Problems />
      </Suspense>
    )
  )
}

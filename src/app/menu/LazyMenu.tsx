import { lazy, Suspense, useEffect, useState } from 'react'
import { afterFirstPage } from '../afterFirstPage'
import { MenuButton } from './MenuButton'

const AppMenu = lazy(async () => ({ default: (await import('./AppMenu')).AppMenu }))

/** The menu comes after the first page, or as soon as it is wanted; then it opens when it is there. */
export function LazyMenu() {
  const [called, setCalled] = useState(false)
  const [pressed, setPressed] = useState(false)
  useEffect(() => afterFirstPage(() => setCalled(true)), [])
  const button = <MenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setPressed(true)} />
  if (!called && !pressed) return button
  return (
    <Suspense fallback={button}>
      <AppMenu openAtOnce={pressed} />
    </Suspense>
  )
}

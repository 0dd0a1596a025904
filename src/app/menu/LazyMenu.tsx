import { lazy, Suspense, useEffect, useState } from 'react'
import { afterFirstPage } from '../afterFirstPage'
import { MenuButton } from './MenuButton'

const AppMenu = lazy(async () => ({ default: (await import('./AppMenu')).AppMenu }))

/** The menu comes after the first page, or as soon as it is wanted. */
export function LazyMenu() {
  const [wanted, setWanted] = useState(false)
  const want = () => setWanted(true)
  useEffect(() => afterFirstPage(() => setWanted(true)), [])
  if (!wanted) return <MenuButton onPointerEnter={want} onFocus={want} onClick={want} />
  return (
    <Suspense fallback={<MenuButton />}>
      <AppMenu />
    </Suspense>
  )
}

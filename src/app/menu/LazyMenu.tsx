import { lazy, Suspense, useEffect, useState } from 'react'
import { withMessages } from '../../store/language'
import { afterFirstPage } from '../afterFirstPage'
import { Fault } from '../Fault'
import { MenuButton } from './MenuButton'

const fetchMenu = () => withMessages(import('./AppMenu'))
const AppMenu = lazy(async () => ({ default: (await fetchMenu()).AppMenu }))

/**
 * The menu comes after the first page, or as soon as it is wanted; then it opens when it is there. Where it cannot be had,
 * its button stays, and pressing it says so.
 */
export function LazyMenu() {
  const [called, setCalled] = useState(false)
  const [presses, setPresses] = useState(0)
  useEffect(
    () =>
      afterFirstPage(() => {
        fetchMenu().then(
          () => setCalled(true),
          () => undefined,
        )
      }),
    [],
  )
  const button = <MenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setPresses(presses + 1)} />
  if (!called && presses === 0) return button
  return (
    <Fault key={presses} instead={button}>
      <Suspense fallback={button}>
        <AppMenu openAtOnce={presses > 0} />
      </Suspense>
    </Fault>
  )
}

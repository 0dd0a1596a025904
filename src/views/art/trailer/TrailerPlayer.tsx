import { lazy, Suspense } from 'react'
import type { TrailerProps } from './trailerProps'

const Stage = lazy(() => import('./TrailerStage').then(({ TrailerStage }) => ({ default: TrailerStage })))

/**
 * One of a title's ten trailers, playing: five or six shots in 16 : 9, silent, 8 to 12 seconds. It fills the width that it is given.
 * Another trailer wants another `key`. With reduced motion its shots stand side by side instead.
 */
export function TrailerPlayer(props: TrailerProps) {
  return (
    <Suspense fallback={<span style={WAITING} />}>
      <Stage {...props} />
    </Suspense>
  )
}

const WAITING = { display: 'block', aspectRatio: '16 / 9', background: '#17141c' }

import { type ComponentProps, lazy, Suspense } from 'react'
import type { ChooserDialog as Dialog } from './ChooserDialog'

const ChooserDialog = lazy(async () => ({ default: (await import('./ChooserDialog')).ChooserDialog }))

/** {@link Dialog}, fetched when it is first opened. */
export function Chooser(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense fallback={null}>
      <ChooserDialog {...props} />
    </Suspense>
  )
}

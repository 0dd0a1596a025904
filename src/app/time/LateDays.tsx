import { type ComponentType, useEffect, useState } from 'react'
import { withMessages } from '../../store/language'
import { afterFirstPage } from '../afterFirstPage'

/** The strip of days comes after the first page; where it cannot be had, time goes on without it. */
export function LateDays() {
  const [Days, come] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      afterFirstPage(() => {
        withMessages(import('./Days')).then(
          (days) => come(() => days.Days),
          () => undefined,
        )
      }),
    [],
  )
  return Days === null ? null : <Days />
}

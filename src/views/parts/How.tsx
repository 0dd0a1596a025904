import type { ReactNode } from 'react'
import { useMessages } from '../../store/language'
import './How.css'

/** What stands a step deeper: the field's own terms and the arithmetic. `about` completes the name for those who listen. */
export function How({ about, children }: { readonly about: string; readonly children: ReactNode }) {
  const { words } = useMessages()
  return (
    <details className="how">
      <summary>
        {words.how} <span className="visually-hidden">{about}</span>
      </summary>
      <div className="how-body">{children}</div>
    </details>
  )
}

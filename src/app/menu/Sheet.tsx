import { type ReactNode, type RefObject, useId } from 'react'
import { Dialog } from '../../views/parts/Dialog'
import { openPanel } from '../panels'
import './Panels.css'

export const close = () => openPanel(null)

interface SheetProps {
  readonly title: string
  readonly children: ReactNode
  /** What has the focus first; else what closes it. */
  readonly first?: RefObject<HTMLElement | null> | undefined
}

/** What the menu opens over the page: a heading, and what stands under it. */
export function Sheet({ title, children, first }: SheetProps) {
  const heading = useId()
  return (
    <Dialog labelledBy={heading} onClose={close} width="narrow" first={first}>
      <div className="sheet">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </Dialog>
  )
}

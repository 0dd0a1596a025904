import { type ReactNode, useId } from 'react'
import { Dialog } from '../../views/parts/Dialog'
import { openPanel } from '../panels'
import './Panels.css'

export const close = () => openPanel(null)

interface SheetProps {
  readonly title: string
  readonly children: ReactNode
}

/** What the menu opens over the page: a heading, and what stands under it. */
export function Sheet({ title, children }: SheetProps) {
  const heading = useId()
  return (
    <Dialog labelledBy={heading} onClose={close} width="narrow">
      <div className="sheet">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </Dialog>
  )
}

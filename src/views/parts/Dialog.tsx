import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../store/language'
import { Button } from './Button'
import './Dialog.css'
import { catchFocus } from './focus'

interface DialogProps {
  /** Id of the heading inside that names it. */
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog by the browser's own `<dialog>`: it holds the focus, Esc closes it, and the focus goes back where it was. */
export function Dialog({ labelledBy, onClose, children }: DialogProps) {
  const { words } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    const before = document.activeElement
    opened?.showModal()
    return () => {
      opened?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      catchFocus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-body">
        <div className="dialog-close">
          <Button onClick={onClose}>{words.close}</Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

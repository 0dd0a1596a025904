import { Dialog as Primitive } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { useMessages } from '../../store/language'
import './Dialog.css'
import { catchFocus } from './focus'

interface DialogProps {
  /** Id of the heading inside that names it. */
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** How much of the screen it takes; narrow for a question. */
  readonly width?: 'wide' | 'narrow'
  /** What has the focus first; else what closes it. */
  readonly first?: RefObject<HTMLElement | null> | undefined
}

/** A modal dialog: it holds the focus, Esc and a press beside it close it, and the focus goes back where it was. */
export function Dialog({ labelledBy, onClose, children, width = 'wide', first }: DialogProps) {
  const { words } = useMessages()
  const closed = () => {
    onClose()
    catchFocus()
  }
  return (
    <Primitive.Root open onOpenChange={(open) => !open && closed()}>
      <Primitive.Portal>
        <Primitive.Backdrop className="dialog-backdrop" />
        <Primitive.Popup
          className={`dialog dialog-${width}`}
          aria-labelledby={labelledBy}
          initialFocus={first}
          onKeyDown={(event) => event.stopPropagation()}
        >
          <div className="dialog-body">
            <div className="dialog-close">
              <Primitive.Close className="button button-quiet">{words.close}</Primitive.Close>
            </div>
            {children}
          </div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

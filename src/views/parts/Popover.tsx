import { Popover as Primitive } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { useMessages } from '../../store/language'
import './floating.css'

interface PopoverProps {
  /** The control that opens it, a `<button>`. */
  readonly trigger: ReactElement
  readonly title: string
  readonly children: ReactNode
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  /** Both, where the view decides when it is open. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A panel anchored at its control; Esc and a press beside it close it, and the focus goes back. */
export function Popover({ trigger, title, children, side = 'bottom', open, onOpenChange }: PopoverProps) {
  const { words } = useMessages()
  const controlled = open === undefined ? {} : { open }
  return (
    <Primitive.Root {...controlled} onOpenChange={(next) => onOpenChange?.(next)}>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner className="floating" side={side} sideOffset={10} collisionPadding={12}>
          <Primitive.Popup className="popover" onKeyDown={(event) => event.stopPropagation()}>
            <Primitive.Title className="popover-title">{title}</Primitive.Title>
            {children}
            <Primitive.Close className="popover-close" aria-label={words.close}>
              ×
            </Primitive.Close>
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

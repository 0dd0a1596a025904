import { Popover as Primitive } from '@base-ui/react/popover'
import type { ReactNode } from 'react'
import { useMessages } from '../../store/language'
import './AnchoredPanel.css'
import './floating.css'

interface AnchoredPanelProps {
  /** Where on the screen it belongs; it stands beside that. */
  readonly at: DOMRect
  /** Id of the heading inside that names it. */
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A large panel beside what it is about. It holds the focus; Esc and a press beside it close it, and the focus goes back. */
export function AnchoredPanel({ at, labelledBy, onClose, children }: AnchoredPanelProps) {
  const { words } = useMessages()
  return (
    <Primitive.Root open modal="trap-focus" onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Positioner
          className="floating anchored-place"
          anchor={{ getBoundingClientRect: () => at }}
          positionMethod="fixed"
          side="right"
          align="center"
          sideOffset={14}
          collisionPadding={{ top: 64, right: 12, bottom: 56, left: 12 }}
        >
          <Primitive.Popup className="popover anchored" aria-labelledby={labelledBy} onKeyDown={(event) => event.stopPropagation()}>
            <div className="anchored-body">{children}</div>
            <Primitive.Close className="popover-close" aria-label={words.close}>
              ×
            </Primitive.Close>
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

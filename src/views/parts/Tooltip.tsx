import { Tooltip as Primitive } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import './floating.css'

interface TooltipProps {
  /** What it explains; it must have a name of its own, for the tooltip is only seen. */
  readonly trigger: ReactElement
  readonly words: string
}

/** A few words beside a control, on hover and on focus. */
export function Tooltip({ trigger, words }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner className="floating" sideOffset={8} collisionPadding={12}>
          <Primitive.Popup className="tooltip">{words}</Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

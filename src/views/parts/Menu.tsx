import { Menu as Primitive } from '@base-ui/react/menu'
import { type ReactElement, useState } from 'react'
import './floating.css'

export type MenuEntry =
  | { readonly kind: 'action'; readonly key: string; readonly name: string; readonly hint?: string; readonly onChoose: () => void }
  | { readonly kind: 'switch'; readonly key: string; readonly name: string; readonly on: boolean; readonly onChange: (on: boolean) => void }
  | { readonly kind: 'line'; readonly key: string }

interface MenuProps {
  /** The control that opens it, a `<button>`. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
  /** It was asked for before it was there. */
  readonly openAtOnce?: boolean
}

/**
 * A list of things to do, by pointer or by arrow keys. It closes itself on a choice: the primitive begins to listen for one only after
 * its list is on screen, and a choice made before would leave it open.
 */
export function Menu({ trigger, entries, openAtOnce = false }: MenuProps) {
  const [open, setOpen] = useState(openAtOnce)
  return (
    <Primitive.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner className="floating" sideOffset={8} align="end" collisionPadding={12}>
          <Primitive.Popup className="menu" onKeyDown={(event) => event.stopPropagation()}>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} onChosen={() => setOpen(false)} />
            ))}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

function Entry({ entry, onChosen }: { readonly entry: MenuEntry; readonly onChosen: () => void }) {
  switch (entry.kind) {
    case 'line':
      return <Primitive.Separator className="menu-line" />
    case 'switch':
      return (
        <Primitive.CheckboxItem className="menu-entry" checked={entry.on} onCheckedChange={entry.onChange}>
          <span>{entry.name}</span>
          <Primitive.CheckboxItemIndicator className="menu-check">✓</Primitive.CheckboxItemIndicator>
        </Primitive.CheckboxItem>
      )
    case 'action':
      return (
        <Primitive.Item
          className="menu-entry"
          onClick={() => {
            onChosen()
            entry.onChoose()
          }}
        >
          <span>{entry.name}</span>
          {entry.hint !== undefined && <span className="menu-hint">{entry.hint}</span>}
        </Primitive.Item>
      )
  }
}

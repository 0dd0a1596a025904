import { Menu as Primitive } from '@base-ui/react/menu'
import { type KeyboardEvent, type ReactElement, type RefObject, useRef, useState } from 'react'
import './floating.css'

export type MenuEntry =
  | { readonly kind: 'action'; readonly key: string; readonly name: string; readonly hint?: string; readonly onChoose: () => void }
  | { readonly kind: 'switch'; readonly key: string; readonly name: string; readonly on: boolean; readonly onChange: (on: boolean) => void }
  | { readonly kind: 'line'; readonly key: string }

interface MenuProps {
  /** The control that opens it, a `<button>`. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
}

/** A list of things to do, by pointer or by arrow keys. */
export function Menu({ trigger, entries }: MenuProps) {
  const [open, setOpen] = useState(false)
  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      <Primitive.Trigger render={trigger} />
      <Entries entries={entries} onChosen={() => setOpen(false)} />
    </Primitive.Root>
  )
}

export interface MenuBesideProps {
  /** The button that it belongs to, which says itself when it is open. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  /** Asked for by a key: its first entry has the focus then. */
  readonly byKey: boolean
  readonly onClose: () => void
}

/** The same beside a button that stood there before it, and stays: replacing it would lose a press that is under way. */
export function MenuBeside({ button, open, byKey, onClose, entries }: MenuBesideProps & Pick<MenuProps, 'entries'>) {
  const popup = useRef<HTMLDivElement>(null)
  const first = () => popup.current?.querySelector<HTMLElement>('[role="menuitem"]') ?? true
  const isOnButton = (target: EventTarget | null) => target instanceof Node && (button.current?.contains(target) ?? false)
  return (
    // A press on the button closes it by the button's own click: closed before, that click would open it again.
    <Primitive.Root
      open={open}
      onOpenChange={(_opens, { event, reason }) => !(reason === 'outside-press' && isOnButton(event.target)) && onClose()}
    >
      <Entries entries={entries} onChosen={onClose} beside={{ button, popup, initialFocus: byKey ? first : true }} />
    </Primitive.Root>
  )
}

interface EntriesProps extends Pick<MenuProps, 'entries'> {
  readonly onChosen: () => void
  readonly beside?: {
    readonly button: MenuBesideProps['button']
    readonly popup: RefObject<HTMLDivElement | null>
    readonly initialFocus: true | (() => HTMLElement | true)
  }
}

function Entries({ entries, onChosen, beside }: EntriesProps) {
  const named = beside && {
    ref: beside.popup,
    initialFocus: beside.initialFocus,
    finalFocus: beside.button,
    'aria-labelledby': beside.button.current?.id,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (beside === undefined || event.key !== 'Tab') return
    event.preventDefault()
    onChosen()
  }
  return (
    <Primitive.Portal>
      <Primitive.Positioner
        className="floating"
        // Fixed, so that the focus on a low entry scrolls no page from under the pointer.
        positionMethod="fixed"
        anchor={beside?.button}
        sideOffset={8}
        align="end"
        collisionPadding={12}
      >
        <Primitive.Popup className="menu" {...named} onKeyDown={onKeyDown}>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} onChosen={onChosen} />
          ))}
        </Primitive.Popup>
      </Primitive.Positioner>
    </Primitive.Portal>
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

import { Tabs as Primitive } from '@base-ui/react/tabs'
import { type ReactNode, useEffect, useRef } from 'react'
import './Tabs.css'

interface TabsProps<Value extends string> {
  readonly label: string
  readonly tabs: readonly { readonly value: Value; readonly name: string; readonly panel: ReactNode }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few views of the same thing; arrow keys move between them. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  const choose = (chosen: unknown) => {
    const tab = tabs.find((candidate) => candidate.value === chosen)
    if (tab !== undefined) onChange(tab.value)
  }
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [line, tab] = [list.current, list.current?.querySelector<HTMLElement>(`[data-value="${value}"]`)]
    if (line && tab) line.scrollLeft = tab.offsetLeft - (line.clientWidth - tab.offsetWidth) / 2
  }, [value])
  return (
    <Primitive.Root value={value} onValueChange={choose}>
      <Primitive.List ref={list} className="tabs" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Primitive.Tab key={tab.value} className="tab" value={tab.value} data-value={tab.value}>
            {tab.name}
          </Primitive.Tab>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Panel key={tab.value} className="tab-panel" value={tab.value}>
          {tab.panel}
        </Primitive.Panel>
      ))}
    </Primitive.Root>
  )
}

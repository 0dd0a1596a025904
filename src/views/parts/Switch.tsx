import { Switch as Primitive } from '@base-ui/react/switch'
import { useId } from 'react'
import './Switch.css'

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  /** What the two states mean, so that no colour has to say it. */
  readonly states: { readonly on: string; readonly off: string }
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A switch with its name, one sentence, and its state in words. */
export function Switch({ label, hint, states, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="switch">
      <Primitive.Root
        nativeButton
        render={<button type="button" />}
        checked={on}
        onCheckedChange={onChange}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="switch-track"
      >
        <Primitive.Thumb className="switch-thumb" />
      </Primitive.Root>
      <div className="switch-words">
        <span id={`${id}-label`} className="switch-label">
          {label}
        </span>
        <span className="switch-state">{on ? states.on : states.off}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="switch-hint">
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}

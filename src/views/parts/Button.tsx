import type { ReactNode, Ref } from 'react'
import './Button.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  /** One strong button a view; quiet ones beside it; plain ones inside sentences and lists. */
  readonly look?: 'strong' | 'quiet' | 'plain'
  readonly disabled?: boolean
  /** Says more than what is written on it, where that stands alone. */
  readonly name?: string
  readonly pressed?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ children, onClick, look = 'quiet', disabled = false, name, pressed, ref }: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`button button-${look}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={name}
      aria-pressed={pressed}
    >
      {children}
    </button>
  )
}

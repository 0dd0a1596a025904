import type { ComponentProps } from 'react'
import { useFirstMessages } from '../../store/language'

/** What opens the menu; it stands there before the menu itself has come. */
export function MenuButton(props: ComponentProps<'button'>) {
  const { bar } = useFirstMessages()
  return (
    <button {...props} type="button" className="header-button header-menu">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 7h16M4 12h16M4 17h16" />
      </svg>
      <span>{bar.menu}</span>
    </button>
  )
}

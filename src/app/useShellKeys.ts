import { useEffect } from 'react'
import { session } from '../store/session'
import { askReset } from './askReset'
import { openPanel } from './panels'
import { flip } from './time/flip'

const WRITING = 'input:not([type="range"], [type="checkbox"]), textarea, [contenteditable], [role="dialog"], [role="menu"]'

/** What is done from anywhere but where text is typed: undo, redo, help, presenting, standing still, back to the preset. */
export function useShellKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || document.querySelector('[role="dialog"]') !== null) return
      const isHistory = event.ctrlKey || event.metaKey
      // A letter finds one of a few choices; nothing else is written there.
      if (document.activeElement?.closest(isHistory ? WRITING : `${WRITING}, select`)) return
      const act = isHistory ? historyKey(event) : letterKey(event.key)
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function historyKey({ key, shiftKey }: KeyboardEvent): (() => void) | null {
  const letter = key.toLowerCase()
  if (letter === 'y' || (letter === 'z' && shiftKey)) return session.actions.redo
  return letter === 'z' ? session.actions.undoLast : null
}

function letterKey(key: string): (() => void) | null {
  const { presenter, frozen } = session.store.getState()
  switch (key) {
    case '?':
      return () => openPanel('help')
    case 'p':
      return () => session.actions.present(!presenter)
    case 'f':
      return () => session.actions.freeze(!frozen)
    case 'r':
      return askReset
    case '0':
      return flip
    default:
      return null
  }
}

import { useEffect } from 'react'

/** Controls that have their own use for arrows. */
const TURNED_BY_ARROWS =
  'input, select, textarea, [contenteditable], [role="slider"], [role="tab"], [role="radio"], [role="menu"], [role="listbox"]'
const OPEN_ABOVE = '[role="dialog"], dialog[open]'

/** A presenter's clicker: forward and back by keys, before time hears them. Page Up and Page Down also where a button has the focus. */
export function useLessonKeys(go: (by: 1 | -1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = directionOf(event.key)
      if (by === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (document.querySelector(OPEN_ABOVE) !== null) return
      if (document.activeElement?.closest(TURNED_BY_ARROWS) != null) return
      event.preventDefault()
      event.stopPropagation()
      go(by)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [go])
}

function directionOf(key: string): 1 | -1 | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 1
    case 'ArrowLeft':
    case 'PageUp':
      return -1
    default:
      return null
  }
}

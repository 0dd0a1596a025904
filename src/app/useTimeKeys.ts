import { useEffect } from 'react'
import { session } from '../store/session'

/** Anything that has its own use for a key. */
const CONTROLS = 'a, button, input, select, textarea, summary, dialog, [contenteditable], [role="slider"], [role="tab"], [tabindex="0"]'

/** Time by keys, for a presenter: only when no control has the focus, and no dialog is open. */
export function useTimeKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (controlHasFocus() || document.querySelector('[role="dialog"]') !== null) return
      const act = actionOf(event.key)
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function controlHasFocus(): boolean {
  const focused = document.activeElement
  return focused !== null && focused !== document.body && focused.closest(CONTROLS) !== null
}

function actionOf(key: string): (() => void) | null {
  switch (key) {
    case ' ':
      return playOrStop
    case 'ArrowRight':
    case 'PageDown':
      return () => session.actions.runDays(1)
    case 'ArrowLeft':
    case 'PageUp':
      return session.store.getState().presenter ? dayBefore : stop
    default:
      return null
  }
}

export function playOrStop(): void {
  const { playing, run } = session.store.getState()
  if (playing || run !== null) stop()
  else session.actions.play()
}

/** For a presenter's clicker, which has two keys: one day back, once nothing runs. */
function dayBefore(): void {
  const { playing, run, snapshot } = session.store.getState()
  if (playing || run !== null || snapshot === null) stop()
  else session.actions.showDay(snapshot.day - 1)
}

function stop(): void {
  session.actions.cancelRun()
  if (session.store.getState().playing) session.actions.pause()
}

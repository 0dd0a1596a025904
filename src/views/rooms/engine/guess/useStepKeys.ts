import { useCallback, useEffect, useRef } from 'react'

/** The left and right arrow keys, wherever within the box the focus is; a folded-up choice keeps its own. */
export function useStepKeys(step: (by: number) => void): (box: HTMLElement | null) => (() => void) | undefined {
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  return useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.target instanceof HTMLSelectElement ||
        event.target instanceof HTMLInputElement ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      latest.current(event.key === 'ArrowLeft' ? -1 : 1)
      event.preventDefault()
      event.stopPropagation()
    }
    box.addEventListener('keydown', onKey)
    return () => box.removeEventListener('keydown', onKey)
  }, [])
}

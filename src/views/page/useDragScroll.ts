import { type PointerEvent, type RefObject, useRef } from 'react'

/** How far a pointer moves before it drags rather than clicks. */
const DRAG_FROM = 6

/** Lets a row be dragged with the mouse; a drag opens nothing. Fingers scroll by themselves. */
export function useDragScroll(row: RefObject<HTMLElement | null>) {
  const held = useRef<{ readonly x: number; readonly left: number; dragged: boolean } | null>(null)
  const end = (): void => {
    const dragged = held.current?.dragged ?? false
    held.current = null
    if (!dragged) return
    // The click that follows a drag comes before the next task.
    setTimeout(() => row.current?.classList.remove('page-row-dragged'))
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || row.current === null) return
      held.current = { x: event.clientX, left: row.current.scrollLeft, dragged: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const { current: hold } = held
      if (hold === null || row.current === null) return
      if (event.buttons === 0) return end()
      const by = event.clientX - hold.x
      if (!hold.dragged && Math.abs(by) < DRAG_FROM) return
      hold.dragged = true
      row.current.classList.add('page-row-dragged')
      row.current.scrollLeft = hold.left - by
    },
    onPointerUp: end,
    onPointerLeave: end,
    onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
  }
}

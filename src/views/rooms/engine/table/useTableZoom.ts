import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Field, moved, NEAREST, type Shape, type TableView, WHOLE, within, zoomed } from './geometry'

export interface TableZoom {
  readonly view: () => TableView
  readonly field: () => Field
  readonly to: (view: TableView) => void
}

interface Sides {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly shape: Shape
  readonly onView: (view: TableView) => void
}

/**
 * Wheel, pinch and drag by d3-zoom. Cells here change their shape while they grow, so of each of d3's moves only the difference is taken:
 * by how much nearer, about which point, or moved by how many pixels. The wheel and one finger are the page's own as in the constellation.
 */
export function useTableZoom({ canvas, shape, onView }: Sides): TableZoom {
  const view = useRef<TableView>(WHOLE)
  const now = useRef({ shape, onView })
  useEffect(() => {
    now.current = { shape, onView }
  })
  const field = useCallback(() => ({ width: canvas.current?.clientWidth ?? 1, height: canvas.current?.clientHeight ?? 1 }), [canvas])
  const take = useCallback((next: TableView) => {
    view.current = next
    now.current.onView(next)
  }, [])
  const last = useRef<ZoomTransform>(zoomIdentity)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const made = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([1, NEAREST])
      .filter((event: Event) => isForTable(event, element, view.current.k))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        const before = last.current
        last.current = transform
        take(following(view.current, { before, after: transform }, { shape: now.current.shape, field: field() }))
      })
    select(element).call(made).on('dblclick.zoom', null)
    return () => void select(element).on('.zoom', null)
  }, [canvas, field, take])
  const to = useCallback(
    (next: TableView) => {
      const kept = within(next, { shape: now.current.shape, field: field() })
      const { x, y } = last.current
      const transform = zoomIdentity.translate(x, y).scale(kept.k)
      last.current = transform
      // As d3 itself keeps it: the next wheel goes on from here.
      if (canvas.current !== null) Object.assign(canvas.current, { __zoom: transform })
      take(kept)
    },
    [canvas, field, take],
  )
  const seen = useCallback(() => view.current, [])
  return { view: seen, field, to }
}

interface Step {
  readonly before: ZoomTransform
  readonly after: ZoomTransform
}

/** A step of d3's, as one of the table's; about the point that stays where it is. */
function following(view: TableView, { before, after }: Step, on: { readonly shape: Shape; readonly field: Field }): TableView {
  const grown = before.k - after.k
  if (Math.abs(grown) < 1e-9) return moved(view, { x: after.x - before.x, y: after.y - before.y }, on)
  const at = { x: (after.x * before.k - before.x * after.k) / grown, y: (after.y * before.k - before.y * after.k) / grown }
  return zoomed(view, after.k, { at, ...on })
}

function isForTable(event: Event, element: HTMLCanvasElement, k: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || document.activeElement === element.parentElement
  if (event instanceof MouseEvent) return event.button === 0
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1 || k > 1.01
  return true
}

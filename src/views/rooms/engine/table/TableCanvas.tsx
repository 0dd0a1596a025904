import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { usePaints } from '../../people/sky/usePaints'
import { type CellPlace, cellAt, readable, type TableView, WHOLE } from './geometry'
import { afterKey, nearerBy, STEP } from './keys'
import { TablePainter } from './painter'
import { cellFound, type TablePicture } from './picture'
import { useCellWords } from './useCellWords'
import { type TableZoom, useTableZoom } from './useTableZoom'

type Sight = ReturnType<typeof readable>

interface TableCanvasProps {
  readonly picture: TablePicture
  readonly opened: CellPlace | null
  readonly onOpen: (place: CellPlace) => void
  /** What is in sight, once a move has come to rest. */
  readonly onSight: (sight: Sight) => void
  /** What its colours mean. */
  readonly children: ReactNode
}

const REST_MS = 200

/** The table on one canvas: zoomed and moved by wheel, fingers, hand and keys; a cell is met by pointer or keys, and opened. */
export function TableCanvas(props: TableCanvasProps) {
  const { picture, opened } = props
  const { table: say } = useMessages()
  const words = useCellWords(picture)
  const { canvas, met, near, zoom, at, onKeyDown, ...pointer } = useTableField(props)
  const hint = useId()
  const option = useId()
  const caption = met === null ? say.hint : words.ofCell(cellFound(picture, met))
  return (
    <div className="whole">
      <div
        className="whole-field"
        tabIndex={0}
        role="listbox"
        aria-label={say.name}
        aria-describedby={hint}
        aria-activedescendant={option}
        data-testid="table"
        data-sort={picture.table.sort}
        data-near={near.toFixed(2)}
        data-focus={met === null ? undefined : `${met.row} ${met.column}`}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} className={near > 1.01 ? 'whole-canvas whole-near' : 'whole-canvas'} {...pointer} />
        <div id={option} role="option" tabIndex={-1} aria-selected={opened !== null} className="visually-hidden">
          {caption}
        </div>
      </div>
      <div className="whole-foot">
        <p className="whole-caption" role="status" data-unprinted="">
          {caption}
        </p>
        {props.children}
        <ZoomButtons zoom={zoom} at={at} />
      </div>
      <p id={hint} className="visually-hidden">
        {say.keys}
      </p>
    </div>
  )
}

/** The cell meant, the nearness, and what pointer and keys do about them. */
function useTableField({ picture, opened, onOpen, onSight }: TableCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<TablePainter | null>(null)
  const [focus, setFocus] = useState<CellPlace | null>(null)
  const [near, setNear] = useState(1)
  const { shape } = picture
  const rest = useRest()
  const onView = (view: TableView): void => {
    painter.current?.look(view)
    setNear(view.k)
    rest(() => onSight(readable(view, { shape, field: zoom.field() })))
  }
  const zoom = useTableZoom({ canvas, shape, onView })
  usePainter(canvas, painter)
  useEffect(() => painter.current?.show(picture, { focus, opened }), [picture, focus, opened])
  useEffect(() => onSight(readable(zoom.view(), { shape, field: zoom.field() })), [shape, zoom.view, zoom.field, onSight])
  const met = focus !== null && focus.row < shape.rows && focus.column < shape.columns ? focus : null
  const at = () => ({ view: zoom.view(), focus: met, shape, field: zoom.field() })
  const under = ({ nativeEvent }: PointerEvent<HTMLCanvasElement>) =>
    cellAt({ x: nativeEvent.offsetX, y: nativeEvent.offsetY }, zoom.view(), { shape, field: zoom.field() })
  const press = useDragless((event) => {
    const place = under(event)
    setFocus(place)
    if (place !== null) onOpen(place)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = afterKey(event.key, at())
    if (next !== null) {
      setFocus(next.focus)
      zoom.to(next.view)
    } else if ((event.key === 'Enter' || event.key === ' ') && met !== null) onOpen(met)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0 && event.pointerType === 'mouse') setFocus(under(event) ?? met)
  }
  return { canvas, met, near, zoom, at, onKeyDown, onPointerMove, ...press }
}

interface ZoomButtonsProps {
  readonly zoom: TableZoom
  readonly at: () => Parameters<typeof nearerBy>[1]
}

function ZoomButtons({ zoom, at }: ZoomButtonsProps) {
  const { table: say } = useMessages()
  const buttons = [
    { name: say.nearer, sign: '+', press: () => zoom.to(nearerBy(STEP, at())) },
    { name: say.farther, sign: '−', press: () => zoom.to(nearerBy(1 / STEP, at())) },
    { name: say.all, sign: '○', press: () => zoom.to(WHOLE) },
  ]
  return (
    <div className="whole-zoom" data-unprinted="">
      {buttons.map(({ name, sign, press }) => (
        <button key={sign} type="button" className="whole-zoom-button" aria-label={name} title={name} onClick={press}>
          {sign}
        </button>
      ))}
    </div>
  )
}

function usePainter(canvas: RefObject<HTMLCanvasElement | null>, painter: RefObject<TablePainter | null>): void {
  const paints = usePaints()
  const presenter = useSession((state) => state.presenter)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const made = new TablePainter(element)
    painter.current = made
    const watch = new ResizeObserver(() => made.anew())
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.end()
      painter.current = null
    }
  }, [canvas, painter])
  useEffect(() => {
    // Another theme: the tokens are others.
    if (paints !== null || presenter) painter.current?.anew()
  }, [painter, paints, presenter])
}

function useRest(): (then: () => void) => void {
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return (then) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(then, REST_MS)
  }
}

const STILL_PX = 5

/** A press that is no drag. */
function useDragless(press: (event: PointerEvent<HTMLCanvasElement>) => void) {
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      began.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      const from = began.current
      began.current = null
      if (from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL_PX) press(event)
    },
  }
}

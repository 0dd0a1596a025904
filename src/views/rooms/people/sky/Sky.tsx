import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Constellation } from '../../../../engine/lab/people/constellation'
import type { Whereabouts } from '../../../../engine/lab/people/whereabouts'
import { useMessages } from '../../../../store/language'
import { profileOf } from '../../../../worker/pageIds'
import { COUNTRIES } from '../../../vocabulary'
import type { Classed } from './classes'
import type { Paints } from './colours'
import { toPlace, unitOf } from './drawSky'
import { SkyPainter } from './painter'
import { type Direction, type Dots, dotAt, nextDot } from './pick'
import { coloursOf, type SkyMap, skyPicture } from './picture'
import { type SkyZoom, useSkyZoom } from './useSkyZoom'
import './Sky.css'

interface SkyProps {
  readonly sky: Constellation
  readonly map: SkyMap
  readonly classes: Classed
  readonly found: Uint8Array
  readonly paints: Paints
  readonly chosen: ProfileId
  /** Where she would stand, while a trait is dragged; null for where she stands. */
  readonly whatIf: Whereabouts | null
  readonly nearest: readonly ProfileId[]
  readonly onChoose: (profile: ProfileId) => void
}

const KEYS: { readonly [key: string]: Direction } = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
const REACH_PX = 22
const PAN_PX = 60

/** Everybody as a dot, on one canvas: zoomed and moved by wheel, fingers, hand and keys; a dot is picked by pointer or by keys. */
export function Sky(props: SkyProps) {
  const { sky, onChoose } = props
  const messages = useMessages()
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<SkyPainter | null>(null)
  const [pointed, setPointed] = useState(-1)
  const hint = useId()
  const option = useId()
  const zoom = useSkyZoom({ canvas, onView: (view) => painter.current?.look(view) })
  const { dots, picture } = useSkyPicture(props, pointed)
  usePainter(canvas, painter)
  useEffect(() => painter.current?.show(picture), [picture])
  const under = (event: PointerEvent<HTMLCanvasElement>): number => {
    const { clientWidth: width, clientHeight: height } = event.currentTarget
    const { offsetX, offsetY } = event.nativeEvent
    const view = zoom.view()
    return dotAt(dots, toPlace({ x: offsetX, y: offsetY }, view, { width, height }), REACH_PX / (unitOf({ width, height }) * view.k))
  }
  const choose = (entry: number) => entry >= 0 && onChoose(profileAt(sky, entry))
  const press = useDragless(under, choose)
  const from = pointed >= 0 ? pointed : picture.chosen
  const turn = keysOf({ zoom, point: (direction) => setPointed(nextOrStay(dots, from, direction)), choose: () => choose(pointed) })
  const caption = pointed < 0 ? messages.sky.hint : captionOf(sky, pointed, messages)
  return (
    <div className="sky">
      <div
        className="sky-field"
        tabIndex={0}
        role="listbox"
        aria-label={messages.sky.name}
        aria-describedby={hint}
        aria-activedescendant={option}
        data-testid="sky"
        data-pointed={pointed < 0 ? undefined : sky.profiles[pointed]}
        data-place={placeText(picture)}
        onKeyDown={turn}
      >
        <canvas
          ref={canvas}
          className="sky-canvas"
          onPointerMove={(event) => event.buttons === 0 && setPointed(under(event))}
          onPointerLeave={() => setPointed(-1)}
          {...press}
        />
        <div id={option} role="option" tabIndex={-1} aria-selected={pointed >= 0 && pointed === picture.chosen} className="visually-hidden">
          {caption}
        </div>
      </div>
      <Foot caption={caption} zoom={zoom} />
      <p id={hint} className="visually-hidden">
        {messages.sky.keys}
      </p>
    </div>
  )
}

function Foot({ caption, zoom }: { readonly caption: string; readonly zoom: SkyZoom }) {
  const messages = useMessages()
  return (
    <div className="sky-foot" data-unprinted="">
      <p className="sky-caption" role="status">
        {caption}
      </p>
      <div className="sky-zoom">
        <ZoomButton name={messages.sky.nearer} sign="+" onClick={zoom.nearer} />
        <ZoomButton name={messages.sky.farther} sign="−" onClick={zoom.farther} />
        <ZoomButton name={messages.sky.all} sign="○" onClick={zoom.all} />
      </div>
    </div>
  )
}

interface KeyDoings {
  readonly zoom: SkyZoom
  readonly point: (direction: Direction) => void
  readonly choose: () => void
}

/** Arrows from dot to dot, with shift the sky itself; Enter chooses; plus, minus and 0 zoom. */
function keysOf({ zoom, point, choose }: KeyDoings) {
  return (event: KeyboardEvent): void => {
    const direction = KEYS[event.key]
    if (direction !== undefined && event.shiftKey) zoom.pan(...PANS[direction])
    else if (direction !== undefined) point(direction)
    else if (event.key === 'Enter' || event.key === ' ') choose()
    else if (event.key === '+' || event.key === '=') zoom.nearer()
    else if (event.key === '-') zoom.farther()
    else if (event.key === '0') zoom.all()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Where the person looked at stands, for those who test. */
const placeText = ({
  x,
  y,
  chosen,
}: {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly chosen: number
}): string | undefined => (chosen < 0 ? undefined : `${x[chosen]?.toFixed(3)} ${y[chosen]?.toFixed(3)}`)

const PANS: { readonly [D in Direction]: readonly [number, number] } = {
  left: [PAN_PX, 0],
  right: [-PAN_PX, 0],
  up: [0, PAN_PX],
  down: [0, -PAN_PX],
}

function ZoomButton({ name, sign, onClick }: { readonly name: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="sky-zoom-button" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  )
}

const nextOrStay = (dots: Dots, from: number, direction: Direction): number => {
  if (from < 0) return dots.open.indexOf(1)
  const next = nextDot(dots, from, direction)
  return next < 0 ? from : next
}

const profileAt = (sky: Constellation, entry: number): ProfileId => profileOf(sky.profiles[entry])

function captionOf(sky: Constellation, entry: number, { sky: say, screen, people, words }: ReturnType<typeof useMessages>): string {
  const name = sky.names[entry] === '' ? screen.page.you : sky.names[entry]
  return say.dot(name, words.countries[COUNTRIES[sky.countries[entry]]], people.plays(sky.recorded.plays[entry]))
}

function useSkyPicture(props: SkyProps, pointed: number) {
  const { sky, map, classes, found, paints, chosen, whatIf, nearest } = props
  const colours = useMemo(() => coloursOf(classes, paints), [classes, paints])
  const base = useMemo(
    () => skyPicture({ sky, map, found, chosen, whatIf, nearest, keys: classes.keys, colours, paints }),
    [sky, map, found, chosen, whatIf, nearest, classes, colours, paints],
  )
  const picture = useMemo(() => ({ ...base, pointed }), [base, pointed])
  const dots = useMemo(() => ({ x: base.x, y: base.y, open: found }), [base, found])
  return { picture, dots }
}

function usePainter(canvas: RefObject<HTMLCanvasElement | null>, painter: RefObject<SkyPainter | null>): void {
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const motion = window.matchMedia('(prefers-reduced-motion: reduce)')
    const made = new SkyPainter(element, { still: () => motion.matches })
    painter.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.end()
      painter.current = null
    }
  }, [canvas, painter])
}

const STILL_PX = 5

/** A press that is no drag. */
function useDragless(under: (event: PointerEvent<HTMLCanvasElement>) => number, choose: (entry: number) => void) {
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      began.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      const from = began.current
      began.current = null
      if (from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL_PX) choose(under(event))
    },
  }
}

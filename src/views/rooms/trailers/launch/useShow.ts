import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../../../../store/session'
import { useReducedMotion } from '../../../art/trailer/useReducedMotion'
import { framesOf } from './frames'
import { Audience } from './picture/audience'
import type { Captions } from './picture/captions'
import type { Layout } from './picture/layout'
import { type Inks, paintAudience, StillLayer } from './picture/paint'
import { type Hour, Show } from './show'

interface ShowWish {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly crowdOf: Uint8Array
  readonly hours: readonly Hour[]
  readonly layout: Layout | null
  readonly lit: ((profile: number) => boolean) | null
  readonly best: Uint8Array | null
  /** What is written into the picture; the newest is read whenever it is drawn. */
  readonly captions: RefObject<Captions>
}

export interface Playback {
  readonly audience: Audience
  /** How many hours are shown. */
  readonly cursor: number
  readonly playing: boolean
  readonly onPlay: (playing: boolean) => void
  readonly onSeek: (cursor: number) => void
  /** As it stands, once more. */
  readonly redraw: () => void
}

type Shown = Pick<Playback, 'cursor' | 'playing'>

const shownBy = ({ cursor, playing }: Show): Shown => ({ cursor, playing })

/** Draws the audience frame by frame while anything moves, and tells how many hours have been shown. */
export function useShow({ canvas, crowdOf, hours, layout, lit, best, captions }: ShowWish): Playback {
  const still = useReducedMotion()
  const frozen = useSession((state) => state.frozen)
  const theme = useSession((state) => state.theme)
  const show = useMemo(() => new Show(new Audience(crowdOf), false), [crowdOf])
  const [{ cursor, playing }, setShown] = useState<Shown>({ cursor: 0, playing: false })
  const wake = useRef<() => void>(() => undefined)
  const layer = useMemo(() => new StillLayer(), [])
  const inks = useMemo(() => inksOf(theme), [theme])
  useEffect(() => {
    show.still = still
    show.take(hours)
    setShown(shownBy(show))
    wake.current()
  }, [show, hours, still])
  useEffect(() => {
    if (layout !== null) show.audience.shape(layout)
    wake.current()
  }, [show, layout])
  useEffect(() => {
    const pen = canvas.current?.getContext('2d') ?? null
    if (pen === null || layout === null) return
    const frames = framesOf((now) => {
      // What is said around the picture waits for the picture.
      if (!frozen && show.frame(now)) startTransition(() => setShown(shownBy(show)))
      const ratio = pen.canvas.width / layout.width
      pen.setTransform(ratio, 0, 0, ratio, 0, 0)
      paintAudience(pen, layer, { audience: show.audience, layout, inks, now, lit, best, captions: captions.current })
      return (show.playing && !frozen && !show.isOver()) || show.audience.isMoving(now)
    })
    wake.current = frames.wake
    frames.wake()
    return frames.stop
  }, [show, layer, layout, inks, lit, best, canvas, frozen, captions])
  const turn = (change: () => void) => {
    change()
    setShown(shownBy(show))
    wake.current()
  }
  const onPlay = (on: boolean) =>
    turn(() => {
      if (on && show.isOver()) show.seek(0)
      show.playing = on
    })
  const onSeek = (to: number) =>
    turn(() => {
      show.playing = false
      show.seek(to)
    })
  const redraw = useCallback(() => wake.current(), [])
  return { audience: show.audience, cursor, playing: playing && cursor < hours.length, onPlay, onSeek, redraw }
}

export const MOST_INKS = 12

/** As the theme has them; `theme` is asked for so that they are read anew when it changes. */
function inksOf(_theme: string): Inks {
  const style = getComputedStyle(document.documentElement)
  const ink = (name: string): string => style.getPropertyValue(name).trim()
  return {
    trailers: Array.from({ length: 26 }, (_, trailer) => ink(`--trailer-${trailer % MOST_INKS}`)),
    waiting: ink('--quiet'),
    wrong: ink('--truth'),
    text: ink('--text'),
    ground: ink('--ground'),
    line: ink('--strong-line'),
    font: ink('--font-serif'),
  }
}
